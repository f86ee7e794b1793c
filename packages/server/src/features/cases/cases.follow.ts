import type { SupplyRequest } from '@hallkit/contract';
import { papersToFollow } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { secretId } from '../queue/queue.id.ts';
import { entryOf } from './cases.clock.ts';
import type { CaseContext } from './cases.context.ts';
import { insertMessage, putPaper } from './cases.effects.store.ts';
import { selectPapers } from './cases.parts.store.ts';
import { takeStep } from './cases.step.ts';
import type { CaseApplication, CaseRecord, LogRow } from './cases.types.ts';

/** What the applicant brings. */
interface Brought extends Pick<SupplyRequest, 'values' | 'documents'> {
  readonly personId: string;
  readonly note: string | undefined;
}

/**
 * Hands in papers that were agreed to follow; one that nobody has looked at yet may be exchanged. Late ones are taken, too, and
 * the log says so: whether a grant is revoked for it, the department decides.
 *
 * @throws {HttpProblem} case.action where nothing is to follow, request.invalid for what was not agreed, document.not-found.
 */
export async function handIn(db: Kysely<Database>, context: CaseContext, application: CaseApplication, record: CaseRecord, log: readonly LogRow[], { personId, values = {}, documents = {}, note }: Brought): Promise<void> {
  const { due, came } = papersToFollow(log.map(entryOf));
  const wanted = [...due, ...came];
  const by = { kind: 'applicant', id: personId, name: null } as const;
  const keys = Object.keys(documents);
  const foreign = [...keys.filter((key) => !wanted.includes(key)).map((key) => `/documents/${key}`), ...Object.keys(values).map((key) => `/values/${key}`)];
  // Where nothing is to follow the rules say what is possible.
  if (wanted.length > 0 && foreign.length > 0) throw new HttpProblem('request.invalid', { errors: foreign.map((pointer) => ({ in: 'body', pointer, code: 'supplement.unasked', expected: wanted.join(', ') })) });
  if (wanted.length > 0 && keys.length === 0) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/documents', code: 'field.missing' }] });
  await takeStep(db, context, application, record, { action: 'handIn', by, roles: ['applicant'], given: {}, data: { keys } });
  const at = context.now();
  await context.documents.use(db, application, record, personId, documents);
  const names = new Map((await selectPapers(db, record)).map(({ key, name }) => [key, name]));
  for (const [key, documentId] of Object.entries(documents)) await putPaper(db, record, { key, name: names.get(key) ?? { zh: key, en: null }, documentId, at });
  if (note !== undefined) await insertMessage(db, record, { id: secretId('ms'), at, from: 'applicant', personId, name: null, text: note });
}
