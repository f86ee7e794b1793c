import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FinishedField, FinishedPaper } from '@hallkit/catalogue';
import { checkIdNumber, hallDay, maskIdNumber, sections, type FormField, type FormValue } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { knownParties, seeApplication } from './applications.access.ts';
import { formKindOf } from './applications.meaning.ts';
import { openDelivery, openValues } from './applications.sealed.ts';
import { selectApplication, selectHall } from './applications.store.ts';
import type { ApplicationContext, ApplicationRecord, DraftDelivery, MaterialState, Meaning, MeantMaterial } from './applications.types.ts';
import { readApplication } from './applications.view.ts';

const states: Readonly<Record<MaterialState, string>> = {
  held: '大厅已有，待同意使用', fetched: '系统核验，免提交', filled: '在线填写', attached: '已提交', showOriginal: '已提交，办理时出示原件', toFollow: '以后补交', fromResult: '由本次办理的事项产生', missing: '待提交',
};
const methods: Readonly<Record<NonNullable<DraftDelivery['method']>, string>> = { counter: '窗口领取', electronic: '电子送达', courier: '邮寄送达' };

function fieldOf({ label, kind, unit, options = [] }: FormField, value: FormValue | undefined): FinishedField {
  const text = value === undefined || value === null ? '' : String(value);
  if (kind === 'yesNo') return { label: label.zh, value: text, options: ['是', '否'], chosen: value === true ? 0 : value === false ? 1 : -1 };
  if (kind === 'choice' && options.length > 0) return { label: label.zh, value: text, options: options.map((option) => option.label.zh), chosen: options.findIndex((option) => option.value === value) };
  return { label: label.zh, value: unit && text !== '' ? `${text} ${unit.zh}` : text };
}

const deliveryInWords = ({ method, recipient, phone, address }: DraftDelivery): string | null =>
  method === undefined ? null : [methods[method], ...(method === 'courier' ? [recipient, phone, address] : [])].filter(Boolean).join('，');

/** What a form of an application says. */
interface PaperParts {
  readonly record: ApplicationRecord;
  readonly meaning: Meaning;
  readonly values: Readonly<Record<string, FormValue>>;
  readonly standing: (material: MeantMaterial) => MaterialState;
  readonly delivery: DraftDelivery;
}

/** A form with what was filled in. @throws {HttpProblem} paper.not-found for what is no form of the application. */
async function finishedPaper(db: Kysely<Database>, context: ApplicationContext, { record, meaning, values, standing, delivery }: PaperParts, key: string): Promise<FinishedPaper> {
  const material = meaning.materials.find((each) => each.key === key && each.kind === 'form');
  const place = await selectHall(db, record.hallId);
  if (!material || !place) throw new HttpProblem('paper.not-found');
  const { hall, networkId } = place;
  const known = await knownParties(db, context, networkId, record);
  const applicant = known?.applicant;
  const number = applicant?.number ?? '';
  const matters = meaning.matters.filter(({ planId }) => material.matters.includes(planId));
  const asked = new Set(material.matters);
  const fields = meaning.fields.filter((field) => field.matters?.some((id) => asked.has(id)) ?? true);
  const kind = formKindOf(material.name);
  return {
    kind, name: material.name, to: hall.name.zh, subject: meaning.name.zh, number: record.number, day: record.submittedAt === null ? null : hallDay(record.submittedAt, hall.timeZone),
    applicant: { kind: record.applicantKind, name: applicant?.name ?? record.applicant.name, number: number === '' ? record.applicant.number : checkIdNumber(number).ok ? maskIdNumber(number) : number, signedBy: known?.person.name ?? '' },
    matters: matters.map(({ name, department }) => ({ name: name.zh, department: (department ?? meaning.lead)?.name.zh ?? hall.name.zh })), replaces: material.replaces,
    sections: kind === 'commitment' ? [] : sections(fields, matters.map(({ planId, name }) => ({ id: planId, name }))).map((section) => ({ title: section.title.zh, fields: section.fields.map((field) => fieldOf(field, values[field.key])) })),
    materials: kind === 'commitment' ? [] : meaning.materials.filter((each) => each.key !== key && each.matters.some((id) => asked.has(id))).map((each) => ({ name: each.name.zh, how: states[standing(each)] })),
    delivery: deliveryInWords(delivery),
  };
}

async function fileOf(context: ApplicationContext, paper: FinishedPaper): Promise<FileReply> {
  const bytes = await context.forms.finish(paper);
  const name = `${paper.name.zh} ${paper.number ?? '草稿'}.pdf`.replaceAll(/[\\/:*?"<>|]/g, '-');
  return { open: () => Readable.from([Buffer.from(bytes)]), mediaType: 'application/pdf', size: bytes.byteLength, fileName: name, download: false, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** A form of an application as its applicant sees it, from the values there are now. @throws {HttpProblem} application.not-found, paper.not-found. */
export async function openPaper(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string, key: string): Promise<FileReply> {
  const seen = await seeApplication(db, context, principal, id);
  const { meaning, values, materials, delivery } = await readApplication(db, context, principal, seen);
  const states = new Map(materials.map(({ material, state }) => [material.key, state]));
  return fileOf(context, await finishedPaper(db, context, { record: seen.record, meaning, values, standing: (material) => states.get(material.key) ?? 'missing', delivery }, key));
}

/** The same of one that was handed in, for the department; whether the caller may see its cases has been asked before. @throws {HttpProblem} paper.not-found. */
export async function openHandedIn(db: Kysely<Database>, context: ApplicationContext, hallId: string, id: string, key: string): Promise<FileReply> {
  const record = await selectApplication(db, [hallId], id);
  const meaning = record?.handedIn;
  if (!record || !meaning) throw new HttpProblem('paper.not-found');
  return fileOf(context, await finishedPaper(db, context, { record, meaning, values: openValues(context.seal, record.values), standing: ({ key: own }) => meaning.standing?.[own] ?? 'missing', delivery: openDelivery(context.seal, record.delivery) }, key));
}
