import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCertificateNote, sampleCertificates } from '../../sample/certificates.ts';
import { renderCertificate } from './certificate.ts';
import { renderWatermark } from './watermark.ts';

const firm = { kind: 'firm', name: '德州样例餐饮有限公司', number: '91371402MA3TEST00X', representative: { name: '李小敏', idNumber: '371402199001010028' } } as const;

test('the library has the same certificates of the same holder, and says in full whose they are', () => {
  const [licence, card] = sampleCertificates(firm);
  assert.deepEqual(sampleCertificates(firm), sampleCertificates(firm));
  assert.deepEqual([licence?.key, licence?.number, licence?.validUntil], ['business-licence', firm.number, null]);
  assert.deepEqual(card?.rows.map(({ value }) => value).slice(0, 3), ['李小敏', '女', '1990 年 1 月 1 日']);
  assert.doesNotMatch(JSON.stringify(card), /371402199001010028/, 'the number of a card is masked');
  assert.deepEqual(sampleCertificates({ kind: 'person', name: '李小敏', number: '371402199001010028' }).map(({ key }) => key), ['resident-identity-card']);
});

test('a certificate and a watermark are PDFs of one page whose bytes follow from their words', async () => {
  const [licence] = sampleCertificates(firm);
  assert.ok(licence);
  const content = { ...licence, issuer: licence.issuer.zh, origin: '电子证照库', provenance: sampleCertificateNote.zh, isSample: true, verify: licence.number };
  const [one, other] = [await renderCertificate(content), await renderCertificate(content)];
  assert.deepEqual(one, other);
  assert.equal(Buffer.from(one.subarray(0, 5)).toString(), '%PDF-');
  assert.notDeepEqual(one, await renderCertificate({ ...content, number: '2' }));
  assert.equal(Buffer.from(one).toString('latin1').match(/\/Type \/Page\b/g)?.length, 1);
  const mark = await renderWatermark(['仅用于办理：食品经营许可证', 'DZ2611250000017-02 2026-11-25']);
  assert.deepEqual(mark, await renderWatermark(['仅用于办理：食品经营许可证', 'DZ2611250000017-02 2026-11-25']));
  assert.equal(Buffer.from(mark).toString('latin1').match(/\/Type \/Page\b/g)?.length, 1);
});
