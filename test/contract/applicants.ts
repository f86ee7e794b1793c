// People who apply, and the staff who deal with what they applied for.
import assert from 'node:assert/strict';
import type { Application, Case, CaseActionRequest, Document, DocumentUseList, Fee, Firm, Mandate, NewPersonSession, NewSession, OwnCase, Payment, Person, PublishedDecisionList, SandboxMessageList, SaveRequest, Upload } from '@hallkit/contract';
import type { Arrange } from './arrange.ts';
import type { Call } from './calls.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

/** Somebody invented whom both targets know, and their firm. */
export const sample = { phone: '13800003210', name: '李小敏', idNumber: '37149919900612002X', firm: { uscc: '91371499MA9HALL12G', name: '德州样例餐饮有限公司' } } as const;
/** Somebody else, for whom no firm is registered. */
export const other = { phone: '13900001234', name: '王晓明', idNumber: '371499198803050015' } as const;

/** A page that every reader opens. */
export function paper(text: string): Uint8Array<ArrayBuffer> {
  const content = `BT /F1 18 Tf 72 760 Td (${text}) Tj ET`;
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n`;
  return new TextEncoder().encode(`${file}${file.indexOf('xref\n0')}\n%%EOF\n`);
}

/** The smallest way through the scenario; with a signboard there is a fee. */
const answersOf = (signboard: boolean): Record<string, string | boolean> => ({ small: 'small', gatheringPlace: false, signboard, openFood: false, fireTest: false, agent: false });

/** Something that fits a kind of field. */
const typed: Readonly<Record<string, string | number | boolean>> = { number: 12, yesNo: false, date: '2026-03-02', name: sample.name, idNumber: sample.idNumber, uscc: sample.firm.uscc, phone: sample.phone, bankAccount: '6222020200012345678' };

let strangers = 0;
/** A mobile number that nobody has. */
export const freshMobile = (): string => `136${String(10_000_000 + Math.floor(Math.random() * 8_000_000) * 10 + (strangers += 1) % 10).slice(0, 8)}`;

/** What people and staff do before a call that is looked at. */
export class Applicants {
  readonly #arrange: Arrange;
  readonly #target: Target;
  #me: Promise<NewPersonSession> | undefined;
  #firm: Promise<Firm> | undefined;
  readonly #staff = new Map<string, Promise<NewSession>>();
  readonly hallId = 'dezhou';

  constructor(arrange: Arrange, target: Target) {
    this.#arrange = arrange;
    this.#target = target;
  }

  /** A one-time code, as the phone of the sandbox shows it. */
  async code(phone: string): Promise<string> {
    const newest = async (): Promise<{ id: string; text: string } | undefined> => (await this.#arrange.ask<SandboxMessageList>('/sandbox/messages?limit=100')).data.find(({ template, recipient }) => template === 'signIn.code' && recipient === `${phone.slice(0, 3)}****${phone.slice(-4)}`);
    const before = (await newest())?.id;
    await this.#arrange.ask('/sign-in-codes', { phone });
    for (let tries = 0; ; tries += 1) {
      const found = await newest();
      const code = found && found.id !== before ? /\b\d{6}\b/.exec(found.text)?.[0] : undefined;
      if (code !== undefined) return code;
      assert.ok(tries < 200, 'a code arrives');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Signs somebody in; a stranger unless told. */
  async signIn(phone: string = freshMobile()): Promise<NewPersonSession> {
    return this.#arrange.ask('/person-sessions', { method: 'code', phone, code: await this.code(phone) });
  }

  /** Somebody whose name is proved. */
  me(): Promise<NewPersonSession> {
    return (this.#me ??= this.signIn(sample.phone));
  }

  /** Asks as that somebody. */
  async mine<Answer>(path: string, body?: object): Promise<Answer> {
    return this.#arrange.ask(path, body, (await this.me()).token);
  }

  /** Asks with a token. */
  asking<Answer>(path: string, token: string): Promise<Answer> {
    return this.#arrange.ask(path, undefined, token);
  }

  /** Token of that somebody. */
  token = async (): Promise<string> => (await this.me()).token;

  /** The firm for which they speak. */
  firm(): Promise<Firm> {
    return (this.#firm ??= this.#findFirm());
  }

  async #findFirm(): Promise<Firm> {
    const { firms } = await this.mine<Person>('/persons/current');
    return firms.find(({ uscc }) => uscc === sample.firm.uscc) ?? this.mine('/firms', sample.firm);
  }

  /** A mandate that was given. */
  async mandate(): Promise<Mandate> {
    return this.mine('/mandates', this.mandateRequest());
  }

  /** A mandate until the end of the month after next. */
  mandateRequest(scenarioIds: readonly string[] = ['restaurant']): object {
    const { phone, name, idNumber } = other;
    return { agent: { name, idNumber, phone }, scenarioIds, validUntil: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10) };
  }

  /** A file that has arrived. */
  async upload(bytes: Uint8Array<ArrayBuffer> = paper('Sample')): Promise<Upload> {
    const upload = await this.mine<Upload>('/uploads', { fileName: 'lease.pdf', size: bytes.length });
    await this.sendBytes(upload.id, bytes);
    return upload;
  }

  /** Sends bytes by tus. */
  async sendBytes(uploadId: string, bytes: Uint8Array<ArrayBuffer>, offset = 0): Promise<Response> {
    const headers = { 'hall-key': keys.operator, authorization: `Bearer ${await this.token()}`, 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    return this.#target.send(`/uploads/${uploadId}/content`, { method: 'PATCH', headers, body: bytes });
  }

  /** A paper in the space. */
  async document(key?: string): Promise<Document> {
    return this.mine('/documents', { uploadIds: [(await this.upload()).id], name: '租赁合同', ...(key === undefined ? {} : { key }) });
  }

  #certificate: Promise<Document> | undefined;
  /** A certificate that came by itself. */
  certificate(): Promise<Document> {
    return (this.#certificate ??= (async () => {
      await this.firm();
      const { data } = await this.mine<{ data: Document[] }>('/documents?limit=100');
      const found = data.find(({ source }) => source === 'issued');
      assert.ok(found, 'certificates come by themselves');
      return found;
    })());
  }

  /** A draft with nothing filled in. */
  async draft(signboard = false): Promise<Application> {
    return this.mine('/applications', { scenarioId: 'restaurant', answers: answersOf(signboard), applicant: { kind: 'firm', firmId: (await this.firm()).id } });
  }

  /** Changes a draft. */
  save({ id, version }: Application, changes: Omit<SaveRequest, 'version'>): Promise<Application> {
    return this.mine(`/applications/${id}/save`, { version, ...changes });
  }

  #paper: Promise<Document> | undefined;
  /** A draft that may be handed in. */
  async ready(signboard = false): Promise<Application> {
    const draft = await this.draft(signboard);
    const fields = draft.form.sections.flatMap((section) => section.fields).filter(({ value }) => value === null);
    const values = Object.fromEntries(fields.map(({ key, kind, options }) => [key, options[0]?.value ?? typed[kind] ?? '样例']));
    const { id: documentId } = await (this.#paper ??= this.document());
    const missing = draft.materials.filter(({ state, kind }) => kind !== 'form' && (state === 'missing' || state === 'held'));
    const saved = await this.save(draft, { values, documents: Object.fromEntries(missing.map(({ key }) => [key, documentId])), delivery: { method: 'counter' } });
    assert.deepEqual(saved.faults, []);
    return saved;
  }

  /** An application that was handed in. */
  async submitted(signboard = false): Promise<Application> {
    const { id, version } = await this.ready(signboard);
    return this.mine(`/applications/${id}/submit`, { version, declared: true });
  }

  /** Token of somebody of the staff. */
  async staff(staffNo: string): Promise<string> {
    const known = this.#staff.get(staffNo) ?? this.#arrange.ask<NewSession>('/sessions', { staffNo, password: 'hallkit-dezhou' });
    this.#staff.set(staffNo, known);
    return (await known).token;
  }

  /** Who accepts and reviews at the market regulation, and who decides there. */
  clerk = (): Promise<string> => this.staff('1101');
  approver = (): Promise<string> => this.staff('1201');

  /** A case of an application by its place in the plan, which is that of its number. */
  caseOf({ cases }: Application, which: 'check' | 'licence' | 'signboard' = 'check'): string {
    const found = cases.find(({ caseNo }) => caseNo.endsWith({ check: '-01', licence: '-02', signboard: '-03' }[which]));
    assert.ok(found, which);
    return found.id;
  }

  /** A case that has just been handed in. */
  async received(): Promise<{ application: Application; caseId: string; version: number }> {
    const application = await this.submitted();
    const caseId = this.caseOf(application);
    return { application, caseId, version: (await this.see(caseId)).version };
  }

  /** A case as staff see it. */
  async see(caseId: string, staffNo = '1101'): Promise<Case> {
    return this.#arrange.ask(`/cases/${caseId}`, undefined, await this.staff(staffNo));
  }

  /** Does something with a case. */
  async act(caseId: string, action: CaseActionRequest['action'], more: object = {}, staffNo = ['grant', 'refuse'].includes(action) ? '1201' : '1101'): Promise<Case> {
    const { version } = await this.see(caseId, staffNo);
    return this.#arrange.ask(`/cases/${caseId}/actions`, { version, action, ...more }, await this.staff(staffNo));
  }

  /** A case that was granted and handed over. */
  async delivered(): Promise<{ application: Application; caseId: string; version: number }> {
    const { application, caseId } = await this.received();
    await this.act(caseId, 'accept');
    await this.act(caseId, 'grant', { content: { zh: '核验通过' } });
    const { version } = await this.act(caseId, 'deliver');
    return { application, caseId, version };
  }

  /** A case whose applicant was told what is missing. */
  async supplementing(): Promise<{ application: Application; caseId: string; version: number }> {
    const { application, caseId } = await this.received();
    const { version } = await this.act(caseId, 'requestSupplement', { items: [{ key: 'business-licence', text: { zh: '请补交营业执照副本' } }] });
    return { application, caseId, version };
  }

  /** A paper of a case that is one's own, and not yet seen. */
  async shown(): Promise<{ caseId: string; documentId: string }> {
    this.#paper = undefined;
    const caseId = this.caseOf(await this.submitted(), 'licence');
    const found = (await this.see(caseId)).documents.find(({ document }) => document?.trustGrade === 'C');
    assert.ok(found?.document, 'a paper that somebody has sent');
    return { caseId, documentId: found.document.id };
  }

  /** A receipt of a use that may be taken back. */
  async use(accepted = false): Promise<string> {
    const { application, caseId } = await this.received();
    if (accepted) await this.act(caseId, 'accept');
    const { caseNo } = await this.see(caseId);
    const { data } = await this.mine<DocumentUseList>('/document-uses?limit=100');
    const found = data.find((one) => one.applicationNumber === application.number && one.caseNo === caseNo);
    assert.ok(found, 'the use of a paper has a receipt');
    return found.id;
  }

  /** What a provider reports of a payment, signed. */
  async callback(changed: { amount?: number } = {}): Promise<Call> {
    const { id, amount } = { ...(await this.payment()), ...changed };
    const providerId = await this.#target.providerIdOf(id);
    const body = (state: string): object => ({ paymentId: id, providerId, state, amount, at: new Date().toISOString() });
    const reported = body('paid');
    return { path: '/payment-callbacks', body: reported, headers: { 'hall-payment-signature': await this.#target.signPayment(JSON.stringify(reported)) }, other: { path: '/payment-callbacks', body: body('failed') } };
  }

  /** A decision that is public. */
  async decision(): Promise<string> {
    const { data } = await this.#arrange.ask<PublishedDecisionList>(`/halls/${this.hallId}/decisions?limit=1`);
    if (data[0]) return data[0].id;
    await this.delivered();
    return this.decision();
  }

  /** A fee that is due. */
  async fee(): Promise<Fee> {
    const application = await this.submitted(true);
    const check = this.caseOf(application);
    await this.act(check, 'accept');
    await this.act(check, 'grant');
    const caseId = this.caseOf(application, 'signboard');
    await this.act(caseId, 'accept', {}, '1104');
    const { fee } = await this.mine<OwnCase>(`/applications/${application.id}/cases/${caseId}`);
    assert.ok(fee, 'the signboard costs something');
    return fee;
  }

  /** A payment that has begun. */
  async payment(): Promise<Payment> {
    return this.mine(`/fees/${(await this.fee()).id}/payments`, {});
  }

  /** A payment that has ended. */
  async paid(outcome: 'paid' | 'failed' = 'paid'): Promise<Payment> {
    const { id } = await this.payment();
    await this.#arrange.ask(`/sandbox/payments/${id}`, { outcome });
    for (let tries = 0; ; tries += 1) {
      const payment = await this.mine<Payment>(`/payments/${id}`);
      if (payment.state === outcome) return payment;
      assert.ok(tries < 200, 'the provider calls back');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
