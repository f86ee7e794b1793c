import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { CertificateCheck, Document, DocumentList, DocumentUse, DocumentUseList } from '@hallkit/contract';
import sharp from 'sharp';
import { ofdOf, pdfOf } from '../../fixtures/papers.fixture.ts';
import { createSpaceHall, type SpaceHall } from '../../fixtures/space.fixture.ts';
import { anonymous } from '../../platform/keys/principal.ts';
import { fetchCertificates, issueCertificate, revokeCertificate, type NewCertificate } from './documents.certificates.ts';
import { sweepFiles } from './documents.setup.ts';
import type { NewDocumentUse } from './documents.types.ts';
import { papersForApplications, papersForCases } from './documents.ports.ts';
import { openCasePaper, papersOfCase, recordUses, relyOnUses, releaseUses } from './documents.uses.ts';

let hall: SpaceHall;
let now: Date | undefined;
before(async () => (hall = await createSpaceHall({ clock: () => now ?? new Date() })));
after(() => hall.close());

const reader = (name: string) => ({ hallId: 'dezhou', personId: `ps_${name}`, draftId: null, firmIds: [] });
const use = (documentId: string, more: Partial<NewDocumentUse> = {}): NewDocumentUse => ({
  documentId, key: 'lease', personId: 'ps_ada', applicationId: 'aq_1', applicationNumber: 'DZ2611250000017', caseId: 'cs_1', caseNo: 'DZ2611250000017-02', caseHallId: 'dezhou',
  department: { id: 'market-regulation', name: { zh: '市场监督管理局', en: null } }, matter: { zh: '《食品经营许可证》新办', en: null }, purpose: { zh: '办理食品经营许可证', en: null }, ...more,
});
const record = (name: string, ...uses: NewDocumentUse[]): Promise<void> => recordUses(hall.database.db, hall.context, reader(name), uses);
const uses = (who: string, query = ''): Promise<DocumentUseList> => hall.read<DocumentUseList>(who, `/document-uses?limit=100${query}`);
const certificate: NewCertificate = {
  hallId: 'dezhou', holder: { kind: 'person', id: 'ps_bea' }, originKey: 'case:cs_9', key: 'food-business-licence', name: { zh: '食品经营许可证', en: 'Food business licence' }, number: 'JY23714020000017', issuer: { zh: '市场监督管理局', en: null },
  issuedOn: '2026-11-25', validUntil: '2031-11-24', rows: [{ label: '经营者名称', value: '德州样例餐饮有限公司' }], caseNo: 'DZ2611250000017-02', provenance: { kind: 'generated', source: null, note: { zh: '样例', en: 'Sample' } },
};

test('a use is a receipt that the owner reads; taken back, the department opens the paper no more', async () => {
  const { db } = hall.database;
  const made = await hall.add('ada', 'lease.pdf', await pdfOf(), { name: '租赁合同' });
  await record('ada', use(made.id), use(made.id, { caseId: 'cs_2', caseNo: 'DZ2611250000017-03' }));
  await record('ada', use(made.id));
  const { data } = await uses('ada');
  assert.equal(data.length, 2, 'the same use of the same case is one receipt');
  const receipt = data.find(({ caseNo }) => caseNo.endsWith('-02'));
  assert.ok(receipt);
  assert.deepEqual([receipt.documentName.zh, receipt.applicationNumber, receipt.department.id, receipt.purpose.zh, receipt.revokedAt, receipt.revocable], ['租赁合同', 'DZ2611250000017', 'market-regulation', '办理食品经营许可证', null, true]);
  assert.equal((await uses('eve')).data.length, 0);
  assert.equal((await uses('ada', '&documentId=dc_none')).data.length, 0);
  assert.equal((await hall.read<Document>('ada', `/documents/${made.id}`)).uses, 2);
  await hall.refused('ada', `/documents/${made.id}/remove`, 409, 'document.in-use', { body: {} });
  assert.deepEqual((await papersOfCase(db, hall.context, 'dezhou', 'cs_1', null)).map(({ key, document }) => [key, document.id, document.holder.name]), [['lease', made.id, '李*敏']]);
  await hall.refused('eve', `/document-uses/${receipt.id}/revoke`, 404, 'document-use.not-found', { body: {} });
  const revoked = await hall.read<DocumentUse>('ada', `/document-uses/${receipt.id}/revoke`, { body: {} });
  assert.ok(revoked.revokedAt !== null && !revoked.revocable);
  assert.deepEqual(await hall.read('ada', `/document-uses/${receipt.id}/revoke`, { body: {} }), revoked, 'a repeat changes nothing');
  assert.deepEqual(await papersOfCase(db, hall.context, 'dezhou', 'cs_1', null), []);
  await assert.rejects(openCasePaper(db, hall.context, 'dezhou', 'cs_1', made.id), { code: 'document.not-found' });
  await record('ada', use(made.id));
  assert.equal((await uses('ada')).data.length, 3, 'who agrees again gives a new receipt');
});

test('once a case is accepted its papers cannot be taken back, until it has ended they cannot be removed', async () => {
  const { db } = hall.database;
  const made = await hall.add('bob', 'lease.pdf', await pdfOf(2));
  await record('bob', use(made.id, { personId: 'ps_bob', caseId: 'cs_3' }));
  const [receipt] = (await uses('bob')).data;
  await relyOnUses(db, 'dezhou', 'cs_3', new Date());
  assert.equal((await uses('bob')).data[0]?.revocable, false);
  await hall.refused('bob', `/document-uses/${receipt?.id}/revoke`, 409, 'document-use.relied-on', { body: {} });
  await hall.refused('bob', `/documents/${made.id}/remove`, 409, 'document.in-use', { body: {} });
  await releaseUses(db, 'dezhou', 'cs_3', new Date());
  await hall.read('bob', `/documents/${made.id}/remove`, { body: {} });
  now = new Date(Date.now() + 2 * 3_600_000);
  await sweepFiles(hall.context);
  now = undefined;
  const paper = await openCasePaper(db, hall.context, 'dezhou', 'cs_3', made.id);
  assert.equal((await buffer(paper.open())).length, made.size, 'the case keeps what it has had');
  assert.equal((await openCasePaper(db, hall.context, 'dezhou', 'cs_3', made.id, 1)).mediaType, 'image/png', 'a page of it to look at');
  assert.equal((await uses('bob')).data.length, 1, 'and the receipt outlives the paper');
});

test('nobody hands in what is not theirs, or is not good any more', async () => {
  const made = await hall.add('ada', 'a.pdf', await pdfOf(), { validUntil: '2020-01-01' });
  await assert.rejects(record('eve', use(made.id, { personId: 'ps_eve' })), { code: 'document.not-found' });
  await assert.rejects(record('ada', use(made.id)), { code: 'document.not-found' });
  await assert.rejects(record('ada', use('dc_none')), { code: 'document.not-found' });
});

test('staff of the department compare a paper with its original, others find none', async () => {
  const made = await hall.add('cai', 'a.pdf', await pdfOf());
  await record('cai', use(made.id, { personId: 'ps_cai', caseId: 'cs_4' }));
  const path = `/documents/${made.id}/verify`;
  await hall.refused('staff:health', path, 404, 'document.not-found', { body: { caseId: 'cs_4' } });
  await hall.refused('staff:market-regulation', path, 404, 'document.not-found', { body: { caseId: 'cs_1' } });
  await hall.refused('cai', path, 403, 'person.role', { body: { caseId: 'cs_4' } });
  const verified = await hall.read<Document>('staff:market-regulation', path, { body: { caseId: 'cs_4', note: '原件已核' } });
  assert.deepEqual([verified.trustGrade, verified.verifiedAt !== null, verified.holder.name], ['B', true, '李*敏']);
  assert.equal((await hall.read<Document>('staff:health:supervisor', path, { body: { caseId: 'cs_4' } })).trustGrade, 'B');
  assert.equal((await hall.read<Document>('cai', `/documents/${made.id}`)).trustGrade, 'B');
});

test('a certificate flows into the space once, whole or not at all with what issues it', async () => {
  const { db } = hall.database;
  const issue = () => db.transaction().execute((transaction) => issueCertificate(transaction, hall.context, certificate));
  await assert.rejects(db.transaction().execute(async (transaction) => {
    await issueCertificate(transaction, hall.context, certificate);
    throw new Error('rolled back');
  }), /rolled back/);
  assert.equal((await hall.read<DocumentList>('bea', '/documents')).data.length, 0);
  const [one, other] = [await issue(), await issue()];
  assert.equal(one.id, other.id);
  const [shown] = (await hall.read<DocumentList>('bea', '/documents')).data;
  assert.deepEqual(
    [shown?.trustGrade, shown?.source, shown?.number, shown?.issuer?.zh, shown?.issuedOn, shown?.validUntil, shown?.caseNo, shown?.pages, shown?.removable, shown?.provenance.kind],
    ['A', 'issued', 'JY23714020000017', '市场监督管理局', '2026-11-25', '2031-11-24', 'DZ2611250000017-02', 1, false, 'generated'],
  );
  const file = await hall.call('bea', `/documents/${one.id}/file`);
  assert.match(file.headers.get('content-disposition') ?? '', /inline/);
  assert.equal(createHash('sha256').update(Buffer.from(await file.arrayBuffer())).digest('hex'), shown?.sha256);
  assert.equal((await hall.call('bea', `/documents/${one.id}/preview`)).status, 200);
  await hall.refused('bea', `/documents/${one.id}/remove`, 409, 'document.issued', { body: {} });
  assert.equal(await revokeCertificate(db, 'dezhou', certificate.originKey, new Date()), true);
  assert.equal((await hall.read<Document>('bea', `/documents/${one.id}`)).state, 'revoked');
});

test('whoever holds a certificate learns by its code whether it is genuine and good; a wrong code, a guess and a changed row are told alike', async () => {
  const { db } = hall.database;
  const issued = await db.transaction().execute((transaction) => issueCertificate(transaction, hall.context, { ...certificate, originKey: 'case:cs_10', holder: { kind: 'person', id: 'ps_ivy' } }));
  const { checkUrl = '' } = await hall.read<Document>('ivy', `/documents/${issued.id}`);
  const code = new URL(checkUrl).searchParams.get('certificate') ?? '';
  assert.equal(checkUrl, `https://hall.example/?certificate=${code}`);
  const check = (): Promise<CertificateCheck> => hall.read<CertificateCheck>('', `/certificates/${code}`);
  assert.deepEqual(await check(), {
    state: 'valid', name: certificate.name, number: certificate.number, issuer: certificate.issuer, holder: { kind: 'person', name: '李*敏' }, issuedOn: '2026-11-25', validUntil: '2031-11-24', revokedAt: null, caseNo: certificate.caseNo, provenance: certificate.provenance,
  });
  for (const wrong of [`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, `${'0'.repeat(22)}${code.slice(22)}`, code.slice(0, 22), 'guess']) await hall.refused('', `/certificates/${wrong}`, 404, 'certificate.not-found');
  const own = await hall.add('ivy', 'a.pdf', await pdfOf());
  assert.equal(own.checkUrl, undefined, 'what somebody has uploaded is nothing to be checked');
  await db.updateTable('documents').set({ valid_until: '2020-01-01' }).where('id', '=', issued.id).execute();
  await hall.refused('', `/certificates/${code}`, 404, 'certificate.not-found');
  await db.updateTable('documents').set({ valid_until: '2031-11-24' }).where('id', '=', issued.id).execute();
  await revokeCertificate(db, 'dezhou', 'case:cs_10', new Date('2026-12-01T02:00:00Z'));
  assert.deepEqual([(await check()).state, (await check()).revokedAt], ['revoked', '2026-12-01T02:00:00.000Z']);
});

test('what the library has of a verified holder comes by itself, of invented people alone', async () => {
  const { db } = hall.database;
  const holder = { hallId: 'dezhou', kind: 'person', id: 'ps_dan', name: '李小敏', number: '371402199001010028', isSample: true } as const;
  hall.firms.set('ps_dan', ['fm_dan']);
  await fetchCertificates(db, hall.context, holder);
  await fetchCertificates(db, hall.context, { ...holder, kind: 'firm', id: 'fm_dan', name: '德州样例餐饮有限公司', number: '91371402MA3TEST00X', representative: { name: '李小敏', idNumber: holder.number } });
  await fetchCertificates(db, hall.context, holder);
  const { data } = await hall.read<DocumentList>('dan', '/documents');
  assert.deepEqual(data.map(({ key, trustGrade, holder: { kind } }) => [key, trustGrade, kind]).sort(), [['business-licence', 'A', 'firm'], ['identity-card-of-the-legal-representative', 'A', 'firm'], ['resident-identity-card', 'A', 'person']]);
  assert.ok(data.every(({ provenance }) => provenance.note.zh.includes('虚构')));
  assert.deepEqual(await fetchCertificates(db, hall.context, { ...holder, id: 'ps_real', isSample: false }), []);
});

test('a copy of weight says on every page for what and when it was given out; other papers are given as they are', async () => {
  const { db } = hall.database;
  await db.transaction().execute((transaction) => issueCertificate(transaction, hall.context, { ...certificate, holder: { kind: 'person', id: 'ps_fay' }, originKey: 'case:cs_8' }));
  const [issued] = (await hall.read<DocumentList>('fay', '/documents')).data;
  assert.ok(issued);
  const own = await hall.add('fay', 'a.pdf', await pdfOf());
  const invoice = await hall.add('fay', 'a.ofd', ofdOf());
  await record('fay', ...[issued, own, invoice].map(({ id }, at) => use(id, { personId: 'ps_fay', caseId: 'cs_5', key: `paper-${at}` })));
  const opened = async (id: string): Promise<Buffer> => buffer((await openCasePaper(db, hall.context, 'dezhou', 'cs_5', id)).open());
  const [copy, again] = [await opened(issued.id), await opened(issued.id)];
  assert.deepEqual(copy, again);
  const original = Buffer.from(await (await hall.call('fay', `/documents/${issued.id}/file`)).arrayBuffer());
  assert.notDeepEqual(copy, original);
  const path = `${hall.dataDir}/copy.pdf`;
  await writeFile(path, copy);
  const [marked, plain] = [await hall.context.papers.preview(path, 1, 600), Buffer.from(await (await hall.call('fay', `/documents/${issued.id}/preview`)).arrayBuffer())];
  const reds = async (bytes: Uint8Array): Promise<number> => {
    const { data } = await sharp(bytes).resize({ height: 600 }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let count = 0;
    for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > (data[at + 1] ?? 0) + 15) count += 1;
    return count;
  };
  assert.ok((await reds(marked)) > (await reds(plain)) + 3000, `${await reds(marked)} ${await reds(plain)}`);
  assert.equal(createHash('sha256').update(await opened(own.id)).digest('hex'), own.sha256);
  assert.equal(createHash('sha256').update(await opened(invoice.id)).digest('hex'), invoice.sha256);
  await hall.refused('fay', `/documents/${own.id}/verify`, 403, 'person.role', { body: { caseId: 'cs_5' } });
  await hall.read('staff:market-regulation', `/documents/${own.id}/verify`, { body: { caseId: 'cs_5' } });
  assert.notEqual(createHash('sha256').update(await opened(own.id)).digest('hex'), own.sha256, 'compared with its original, it bears weight too');
  await hall.refused('staff:market-regulation', `/documents/${issued.id}/verify`, 409, 'document.grade', { body: { caseId: 'cs_5' } });
});

test('applications and cases hand papers in, and give results, through their own doors', async () => {
  const { db } = hall.database;
  const lease = await hall.add('gil', 'lease.pdf', await pdfOf(), { key: 'lease' });
  const handed = await hall.add('gil@aq_7', 'plan.pdf', await pdfOf(2), { key: 'floor-plan' });
  const principal = (draftId: string | null) => ({ ...anonymous, networkId: 'dezhou', person: { kind: 'citizen', id: 'ps_gil', hallId: 'dezhou', sessionId: 'ss_1', level: 'realName', applicationId: draftId, scopes: [] } as const });
  const papers = papersForApplications(hall.context);
  assert.deepEqual((await papers.byKeys(db, principal(null), ['lease', 'none'])).map(({ id }) => id), [lease.id]);
  assert.deepEqual((await papers.own(db, principal('aq_7'), [lease.id, handed.id])).map(({ id }) => id), [handed.id]);
  assert.deepEqual(await papers.own(db, principal(null), []), []);
  assert.equal((await papers.byIds(db, 'dezhou', [lease.id], null))[0]?.holder.name, '李*敏');
  await papers.recordUses(db, principal('aq_7'), [use(lease.id, { caseId: 'cs_6' })]);
  const cases = papersForCases(hall.context);
  const [application, record] = [{ id: 'aq_7', number: 'DZ2611250000017', networkId: 'dezhou' }, { hallId: 'dezhou', id: 'cs_6', caseNo: 'DZ2611250000017-01', department: { id: 'market-regulation', name: certificate.issuer }, matterName: { zh: '食品经营许可', en: 'food business licence' }, applicant: { kind: 'person' }, applicantId: 'ps_gil' }] as const;
  await cases.use(db, application, record, 'ps_gil', { 'floor-plan': handed.id });
  await assert.rejects(cases.use(db, application, record, 'ps_eve', { 'floor-plan': handed.id }), { code: 'document.not-found' });
  assert.deepEqual((await cases.papersOf(db, 'dezhou', 'cs_6', 'ps_gil')).map(({ key, document }) => [key, document.id]), [['lease', lease.id], ['floor-plan', handed.id]]);
  assert.equal((await uses('gil')).data[0]?.purpose.zh, '办理食品经营许可');
  await cases.relyOn(db, 'dezhou', 'cs_6', new Date());
  await cases.release(db, 'dezhou', 'cs_6', new Date());
  const result = { key: 'food-business-licence', name: certificate.name, number: 'JY1', issuedOn: '2026-11-25', validUntil: null, rows: [] };
  const id = await cases.issue(db, application, record, result);
  assert.equal(await cases.issue(db, application, record, result), id);
  assert.deepEqual((await papers.byKeys(db, principal(null), ['food-business-licence'])).map(({ state, caseNo }) => [state, caseNo]), [['valid', 'DZ2611250000017-01']]);
  await cases.revoke(db, 'dezhou', 'cs_6', new Date());
  assert.equal((await papers.byIds(db, 'dezhou', [id], null))[0]?.state, 'revoked');
});
