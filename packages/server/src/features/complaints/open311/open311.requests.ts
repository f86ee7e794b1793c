import type { ComplaintAboutRequest, ComplaintReceipt, ComplaintRequest } from '@hallkit/contract';
import { complaintKindTexts, complaintStates, complaintTexts, parseTrackingNumber } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/database/schema.ts';
import type { Locale } from '../../../platform/http/problem.ts';
import { readComplaintNow } from '../complaints.clock.ts';
import { readingOf } from '../complaints.step.ts';
import { selectComplaintLogs, selectComplaints } from '../complaints.store.ts';
import { selectByNumber, selectTracking } from '../complaints.tracking.store.ts';
import type { ComplaintRecord } from '../complaints.types.ts';
import { Open311Error } from './open311.errors.ts';
import type { Tree } from './open311.format.ts';
import { isServiceCode, spoken } from './open311.services.ts';

/** Longest description, by the specification; and of the other texts. */
const [longest, longestPlace, longestUrl] = [4000, 500, 500];
/** Requests that are asked for at once. */
const most = 50;

const bad = (field: string, zh: string, en: string): Open311Error => new Open311Error(400, { zh: `${field}：${zh}`, en: `${field} ${en}` });

function placeOf(form: URLSearchParams): readonly string[] {
  const [address, lat, long] = [form.get('address_string')?.trim() ?? '', form.get('lat')?.trim() ?? '', form.get('long')?.trim() ?? ''];
  if (address.length > longestPlace) throw bad('address_string', `最多 ${longestPlace} 个字符`, `must have at most ${longestPlace} characters`);
  if ((lat === '') !== (long === '')) throw bad('lat, long', '须同时提供', 'have to be sent together');
  const fits = (text: string, limit: number): boolean => text === '' || (/^-?\d{1,3}(\.\d{1,12})?$/.test(text) && Math.abs(Number(text)) <= limit);
  if (!fits(lat, 90) || !fits(long, 180)) throw bad('lat, long', '不是经纬度', 'are no coordinates');
  if (address === '' && lat === '' && !form.get('address_id')?.trim()) throw bad('lat & long, address_string, address_id', '须提供其中一项', 'one of them is required');
  return [...(address === '' ? [] : [`地点：${address}`]), ...(lat === '' ? [] : [`位置：${lat}, ${long}`])];
}

function mediaOf(form: URLSearchParams): readonly string[] {
  const url = form.get('media_url')?.trim() ?? '';
  if (url === '') return [];
  // Told and never fetched: what stands behind an address of somebody else is nobody's picture yet.
  if (url.length > longestUrl || !/^https?:\/\/\S+$/.test(url)) throw bad('media_url', '不是网址', 'is no address');
  return [`照片：${url}`];
}

function aboutOf(form: URLSearchParams): ComplaintAboutRequest | undefined {
  const value = (name: string): string => form.get(name)?.trim() ?? '';
  const [deskId, staffNo, departmentId] = [value('address_id'), value('attribute[staff_no]'), value('attribute[department]')];
  if (staffNo !== '') return { kind: 'staff', staffNo };
  if (deskId !== '') return { kind: 'desk', deskId };
  return departmentId === '' ? undefined : { kind: 'department', departmentId };
}

function contactOf(form: URLSearchParams): ComplaintRequest['contact'] | undefined {
  const name = [form.get('last_name'), form.get('first_name')].map((part) => part?.trim() ?? '').join('').slice(0, 60);
  const phone = (form.get('phone') ?? '').replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1)/, '');
  if (phone !== '' && !/^1[3-9]\d{9}$/.test(phone)) throw bad('phone', '不是大陆手机号码', 'is no mobile number of mainland China');
  return name === '' && phone === '' ? undefined : { ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }) };
}

/**
 * A form as the complaint it is; `device_id`, `account_id` and `email` are not kept.
 *
 * @throws {Open311Error} 400 for what is missing or wrong, 404 for an unknown service.
 */
export function requestOf(form: URLSearchParams): ComplaintRequest {
  const kind = form.get('service_code')?.trim() ?? '';
  if (kind === '') throw bad('service_code', '必填', 'is required');
  if (!isServiceCode(kind)) throw new Open311Error(404, { zh: `没有这个 service_code：${kind.slice(0, 40)}`, en: `There is no service_code ${kind.slice(0, 40)}` });
  const description = form.get('description')?.trim() ?? '';
  if (description === '') throw bad('description', '必填', 'is required');
  if ([...description].length > longest || description.includes('\u0000')) throw bad('description', `最多 ${longest} 个字符`, `must have at most ${longest} characters`);
  const about = aboutOf(form);
  const contact = contactOf(form);
  return { kind, text: [description, ...placeOf(form), ...mediaOf(form)].join('\n'), anonymous: form.get('attribute[anonymous]') === 'true', ...(about ? { about } : {}), ...(contact ? { contact } : {}) };
}

/** What a new request is answered with: the token opens it, and number and query code too. */
export const receiptTree = ({ trackingId, number, queryCode, answerDue }: ComplaintReceipt, locale: Locale): Tree => [{
  token: trackingId,
  service_notice: locale === 'en' ? `Number ${number}, query code ${queryCode}.${answerDue.day === null ? '' : ` You will have an answer by ${answerDue.day}.`}` : `编号 ${number}，查询码 ${queryCode}。${answerDue.day === null ? '' : `最迟 ${answerDue.day} 前答复。`}`,
  account_id: null,
}];

/** The number of a token. @throws {Open311Error} 404. */
export async function tokenTree(db: Kysely<Database>, hallId: string, token: string): Promise<Tree> {
  const found = await selectTracking(db, [hallId], token);
  if (found?.kind !== 'complaint') throw new Open311Error(404, { zh: '没有这个 token', en: 'There is no such token' });
  return [{ service_request_id: found.number, token: found.id }];
}

interface Asked {
  readonly id: string;
  /** By its token: what was written is told too. */
  readonly isOwn: boolean;
}

async function idsOf(db: Kysely<Database>, hallId: string, asked: readonly string[]): Promise<Asked[]> {
  const found: Asked[] = [];
  for (const text of asked) {
    const number = parseTrackingNumber(text)?.number;
    const row = /^tr_[0-9A-Za-z]{22}$/.test(text) ? await selectTracking(db, [hallId], text) : number === undefined ? undefined : await selectByNumber(db, [hallId], number);
    if (row?.kind === 'complaint' && !found.some(({ id }) => id === row.subjectId)) found.push({ id: row.subjectId, isOwn: row.id === text });
  }
  return found;
}

/**
 * Requests by their numbers or tokens. By a number everybody learns what service it is, how it stands and by when; what was
 * written and answered only who has the token.
 *
 * @throws {Open311Error} 400 for too many.
 */
export async function requestsTree(db: Kysely<Database>, hallId: string, asked: readonly string[], now: Date, locale: Locale): Promise<readonly Tree[]> {
  if (asked.length > most) throw bad('service_request_id', `一次最多 ${most} 个`, `at most ${most} at once`);
  const ids = await idsOf(db, hallId, asked);
  const records = new Map((await selectComplaints(db, [hallId], ids.map(({ id }) => id))).map((record) => [record.id, record]));
  const logs = await selectComplaintLogs(db, hallId, [...records.keys()]);
  const { settings, timeZone } = await readingOf(db, hallId);
  const treeOf = (record: ComplaintRecord, isOwn: boolean): Tree => {
    const log = logs.get(record.id) ?? [];
    const { answerDue, facts: { state } } = readComplaintNow(log, settings, now, timeZone);
    const answer = isOwn ? log.findLast(({ action }) => action === 'answer' || action === 'refuse')?.text : undefined;
    return {
      service_request_id: record.number, status: complaintStates[state].isFinal ? 'closed' : 'open', status_notes: [spoken(complaintTexts[state].plain, locale), answer].filter(Boolean).join('\n'), service_name: spoken(complaintKindTexts[record.kind], locale), service_code: record.kind,
      description: isOwn ? record.text : null, agency_responsible: record.department && spoken(record.department.name, locale), service_notice: null, requested_datetime: record.createdAt.toISOString(), updated_datetime: record.changedAt.toISOString(), expected_datetime: answerDue.at,
      address: isOwn ? spoken(record.about.text, locale) : null, address_id: isOwn ? record.deskId : null, zipcode: null, lat: null, long: null, media_url: null,
    };
  };
  return ids.flatMap(({ id, isOwn }) => {
    const record = records.get(id);
    return record ? [treeOf(record, isOwn)] : [];
  });
}
