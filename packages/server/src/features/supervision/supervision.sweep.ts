import type { SubjectKind } from '@hallkit/contract';
import { isAbove, standingOf, type DueCard, type OversightLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import { calendarRevisionOf } from '../../platform/calendar-revision.ts';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { judge, raisingOf, type DueRaising, type Judgement } from './supervision.judge.ts';
import { oversightEvents, raise } from './supervision.oversight.ts';
import { endOversight, selectOversights } from './supervision.oversight.store.ts';
import { rulesOfHall, type HallRules } from './supervision.service.ts';
import { insertCards, moveCard, selectCardsOf, settleCard, type NewCard } from './supervision.store.ts';
import type { SubjectKey, SupervisionContext, Watched } from './supervision.types.ts';
import { deleteWatch, lookAgain, postpone, selectZones, setNext, takeDue, takeOne } from './supervision.watch.store.ts';

/** Things of one transaction: so few that nobody who takes a step waits for longer than a blink. */
const batch = 25;
/** What cannot be read is tried again after this, in milliseconds. */
const again = 600_000;
/** Raised when what is due follows in another way. */
const rulesVersion = 1;

type Context = Pick<SupervisionContext, 'now' | 'sources'>;

/** By which calendar and settings something was looked at. */
const revisionOf = ({ settings }: Pick<HallRules, 'settings'>): string => `${calendarRevisionOf(rulesVersion)}.${settings.version}`;

/** Something, what it says, and what has to be written about it. */
interface Found {
  readonly key: SubjectKey;
  readonly watched: Watched;
  readonly judgement: Judgement;
}

const cardOf = ({ key, watched }: Found, card: DueCard, now: Date): NewCard => {
  const { department, staffId } = watched.holderAt(card.at);
  return {
    hall_id: key.hallId, id: secretId('ca'), kind: key.kind, subject_id: key.id, key: card.key, level: card.level, rule: card.rule, step: card.step, anchor: card.anchor, at: new Date(card.at), due: card.due === null ? null : new Date(card.due), due_day: card.dueDay,
    subject_number: watched.subject.number, subject_name: watched.subject.name, department_id: department.id, department_name: department.name, staff_id: card.staffId ?? staffId, issued_at: now,
  };
};

/** Issues what is not there yet. @returns What was issued, each with what it is about. */
async function issue(db: Kysely<Database>, found: readonly Found[], there: ReadonlyMap<string, ReadonlySet<string>>, now: Date): Promise<{ readonly one: Found; readonly due: DueCard; readonly card: NewCard }[]> {
  const missing = found.flatMap((one) => one.judgement.cards.filter(({ key }) => !there.get(one.key.id)?.has(key)).map((due) => ({ one, due, card: cardOf(one, due, now) })));
  const written = await insertCards(db, missing.map(({ card }) => card));
  return missing.filter(({ card }) => written.has(card.id));
}

/** Things of one kind in one hall. */
async function lookAtKind(db: Kysely<Database>, { sources }: Context, rules: HallRules, hallId: string, kind: SubjectKind, keys: readonly SubjectKey[], now: Date): Promise<NewEvent[]> {
  const ids = keys.map(({ id }) => id);
  const read = (await sources[kind]?.read(db, hallId, ids, { now, timeZone: rules.timeZone, settings: rules.settings })) ?? new Map<string, Watched>();
  const [cards, levels] = [await selectCardsOf(db, hallId, kind, ids), await selectOversights(db, hallId, kind, ids)];
  const found = keys.flatMap((key): Found[] => {
    const watched = read.get(key.id);
    return watched ? [{ key, watched, judgement: judge(watched, cards.get(key.id) ?? [], rules, now) }] : [];
  });
  const events: NewEvent[] = [];
  const tell = (type: 'card.issued' | 'card.changed', { id, level, kind: of, department_id }: Pick<NewCard, 'id' | 'level' | 'kind' | 'department_id'>): void => void events.push({ hallId, topic: `supervision.${hallId}`, type, data: { cardId: id, level, kind: of, departmentId: department_id } });
  const issued = await issue(db, found, new Map([...cards].map(([id, rows]) => [id, new Set(rows.map(({ key }) => key))])), now);
  const raisings = new Map<string, DueRaising[]>(found.map(({ key, judgement }) => [key.id, [...judgement.raisings]]));
  for (const { one, due, card } of issued) {
    tell('card.issued', card);
    const raising = raisingOf(due, one.watched);
    if (raising) raisings.get(one.key.id)?.push(raising);
    // Issued after the thing was done: it is settled from the first, and a warning of what was done in time is for nobody.
    if (due.settledAt !== null) await settleCard(db, card, new Date(due.settledAt));
    if (standingOf(one.watched.thing, due)?.lapsed) await moveCard(db, { ...card, state: 'open', version: 0 }, { at: now, action: 'lapse', to: 'lapsed', staffId: null, text: null });
  }
  for (const one of found) {
    const { key, watched, judgement: { settled, endedAt, nextAt, over } } = one;
    for (const { card, settledAt, lapsed } of settled) {
      if (settledAt) await settleCard(db, card, settledAt);
      if (lapsed) await moveCard(db, card, { at: now, action: 'lapse', to: 'lapsed', staffId: null, text: null });
      tell('card.changed', card);
    }
    const { department } = watched.holderAt(now.toISOString());
    const followers = watched.followers ?? [];
    let level: OversightLevel = levels.get(key.id)?.level ?? 'none';
    if (endedAt && level !== 'none' && (await endOversight(db, key, endedAt))) {
      level = 'none';
      events.push(...oversightEvents({ hallId, kind, level, departmentId: department.id, followers }));
    }
    for (const raising of (raisings.get(key.id) ?? []).sort((first, second) => first.at.getTime() - second.at.getTime())) {
      if (!isAbove(raising.level, level)) continue;
      await raise(db, { ...key, by: 'system', ...raising });
      level = raising.level;
      events.push(...oversightEvents({ hallId, kind, level, departmentId: department.id, followers }));
    }
    if (over) await deleteWatch(db, key);
    else await setNext(db, key, nextAt, revisionOf(rules));
  }
  for (const key of keys) if (!read.has(key.id)) await deleteWatch(db, key);
  return events;
}

/** Looks at things that the caller has locked, and writes what follows. */
async function lookAt(db: Kysely<Database>, context: Context, keys: readonly SubjectKey[], now: Date): Promise<void> {
  const events: NewEvent[] = [];
  for (const hallId of [...new Set(keys.map((key) => key.hallId))].sort()) {
    const rules = await rulesOfHall(db, hallId);
    const here = keys.filter((key) => key.hallId === hallId);
    for (const kind of new Set(here.map((key) => key.kind))) events.push(...(await lookAtKind(db, context, rules, hallId, kind, here.filter((key) => key.kind === kind), now)));
  }
  await record(db, ...events);
}

/**
 * Looks at what is due: issues the cards that the clock says, settles those whose thing was done, and watches more closely.
 * Each card once, whichever server looks; after a time without any, with the moments that they would have had. What is being
 * written by somebody is passed over and comes next time; nothing is locked but the row that says when to look.
 *
 * @returns Whether more may be due.
 * @throws What went wrong first, after all had their turn: one thing that cannot be read holds up no other.
 */
export async function sweep(db: Kysely<Database>, context: Context, stopping?: AbortSignal): Promise<boolean> {
  const now = context.now();
  const kinds = Object.keys(context.sources) as SubjectKind[];
  let taken: readonly SubjectKey[] = [];
  try {
    await inTransaction(db, async (transaction) => {
      taken = await takeDue(transaction, kinds, now, batch);
      await lookAt(transaction, context, taken, now);
    });
    return taken.length === batch;
  } catch (error) {
    if (taken.length === 0) throw error;
    for (const key of taken) {
      if (stopping?.aborted) throw error;
      await inTransaction(db, async (transaction) => {
        const one = await takeOne(transaction, key, now);
        if (one) await lookAt(transaction, context, [one], now);
      }).catch(() => postpone(db, key, new Date(now.getTime() + again)));
    }
    throw error;
  }
}

/** Has things looked at again where calendar or settings have changed since. @returns Whether there may be more. */
export async function renewWatches(db: Kysely<Database>): Promise<boolean> {
  const most = 500;
  let more = false;
  for (const hallId of (await selectZones(db)).keys()) more = (await lookAgain(db, hallId, revisionOf(await rulesOfHall(db, hallId)), most)) === most || more;
  return more;
}
