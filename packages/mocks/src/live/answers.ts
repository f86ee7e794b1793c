import type { AnswerTime, AnswerVote, PublishedAnswer } from '@hallkit/contract';
import { hallDay, normalise, readClock } from '@hallkit/domain';
import { answerSeeds, draftedAnswers } from '../data/answers.ts';
import { MockProblem } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';
import { matterRef } from './views.ts';
import type { AnswerRecord } from './watch.ts';
import { clockOfDays } from './working-days.ts';

const day = 86_400_000;

/** A question and its answer as everybody reads it. */
export const answerView = (live: Live, { id, question, answer, departmentId, matterId, at, helpful, provenance }: AnswerRecord): PublishedAnswer => ({
  id, question, answer, department: departmentId === null ? null : departmentRef(departmentId), matter: matterRef(live, matterId), answeredOn: hallDay(at, live.timeZone), helpful, provenance,
});

/** Words of other scripts, and pairs of Chinese characters. */
function partsOf(text: string): Set<string> {
  const { text: plain } = normalise(text);
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const runs = plain.match(/\p{Script=Han}+/gu) ?? [];
  return new Set([...words, ...runs.flatMap((run) => (run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))]);
}

/** What everybody says and that tells nothing. */
const idle = new Set(['请问', '怎么', '么办', '可以', '需要', '要不', '不要', '以吗', '是不', '不是', '如何', '哪些', '什么', '多久', '吗？']);

/** How much of what is asked stands in an answer, the question counting more. */
function likeness(parts: ReadonlySet<string>, { question, answer }: AnswerRecord): number {
  const [inQuestion, inAnswer] = [partsOf(question), partsOf(answer)];
  const wanted = [...parts].filter((part) => !idle.has(part));
  if (wanted.length === 0) return 0;
  return wanted.reduce((sum, part) => sum + (inQuestion.has(part) ? 1 : inAnswer.has(part) ? 0.4 : 0), 0) / wanted.length;
}

/** What is asked for. */
export interface AnswerFilter {
  readonly q?: string | undefined;
  readonly department?: string | undefined;
  readonly matter?: string | undefined;
}

/** Finds what was answered before; the most helpful first where nothing is asked. */
export function findAnswers(live: Live, hallId: string, { q = '', department, matter }: AnswerFilter): { rows: AnswerRecord[]; confident: boolean } {
  const rows = [...live.watch.answers.values()].filter((one) => one.hallId === hallId && (department === undefined || one.departmentId === department) && (matter === undefined || one.matterId === matter));
  if (q.trim() === '') return { rows: rows.sort((a, b) => b.helpful - a.helpful || b.at - a.at), confident: true };
  const parts = partsOf(q);
  const ranked = rows.map((one) => ({ one, score: likeness(parts, one) })).filter(({ score }) => score > 0.15).sort((a, b) => b.score - a.score || b.one.helpful - a.one.helpful);
  return { rows: ranked.map(({ one }) => one), confident: (ranked[0]?.score ?? 0) >= 0.4 };
}

/** Says that an answer helped, once per reader. @throws {MockProblem} answer.not-found. */
export function markHelpful(live: Live, answerId: string, reader: string, sees: (one: AnswerRecord) => boolean): AnswerVote {
  const found = live.watch.answers.get(answerId);
  if (!found || !sees(found)) throw new MockProblem('answer.not-found');
  const counted = !live.watch.votes.has(`${answerId} ${reader}`);
  live.watch.votes.add(`${answerId} ${reader}`);
  found.helpful += Number(counted);
  return { id: answerId, helpful: found.helpful, counted };
}

/** How long an answer takes: what is promised, and the middle of the last 90 days. */
export function answerTime(live: Live): AnswerTime {
  const { settings: { consultationAnswerDays }, consultations, history } = live.watch;
  const taken = [...consultations.values()].flatMap(({ runs }) => runs).flatMap(({ from, to }) => {
    if (to === null || to < live.now() - 90 * day) return [];
    const reading = readClock(clockOfDays(live, consultationAnswerDays, from, to), live.now());
    return reading.kind === 'reading' && reading.elapsed !== null ? [reading.elapsed] : [];
  }).sort((a, b) => a - b);
  return { promised: consultationAnswerDays, usual: taken[Math.floor((taken.length - 1) / 2)] ?? (history ? 1.5 : null) };
}

/** What the hall has answered before. */
export function sowAnswers(live: Live): void {
  const slugs = new Map([...live.catalogue.summaries.values()].filter(({ hallId }) => hallId === 'dezhou').map(({ id }) => [id.replace(/^[a-z]+-/, ''), id]));
  for (const [departmentId, question, answer, daysAgo, helpful, slug] of answerSeeds) {
    const id = newId('an_');
    live.watch.answers.set(id, { id, hallId: 'dezhou', question, answer, departmentId, matterId: slugs.get(slug ?? '') ?? null, at: live.now() - daysAgo * day, helpful, provenance: draftedAnswers });
  }
}
