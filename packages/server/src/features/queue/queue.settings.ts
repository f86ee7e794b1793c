import { defaultOrderingRules, priorityGroups, ticketClasses, type OrderingRule, type OrderingRules, type PriorityGroup, type TakingRules, type TicketClass, type TimeBand } from '@hallkit/domain';

/** How a queue works, as a hall may set it; what is left out is as the defaults say. */
export interface QueueSettings {
  readonly order: OrderingRules;
  readonly taking: TakingRules;
  /** Calls after the first; then the visitor is skipped. @default 3 */
  readonly recalls: number;
  /** Minutes in which a no-show may come back; null for the rest of the day. @default 60 */
  readonly restoreMinutes: number | null;
  /** Whoever has no more than so many before them is told. @default 2 */
  readonly near: number;
  /** Age in full years of the group `elder`, read from a card. @default 60 */
  readonly elderFrom: number;
  /** Whether a time can be booked. @default false */
  readonly appointments: boolean;
  /** How times are booked, as the hall has set it; read by the feature appointments, so that a fault in it stops no ticket. */
  readonly booking: unknown;
  /** Matters handled here by name, before those of the departments. */
  readonly matterIds: readonly string[];
  /** Departments whose matters are handled here. */
  readonly departmentIds: readonly string[];
}

/** Fields not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

class Broken extends Error {
  override readonly name = 'BrokenSettings';
}

/** Whether it has fields. */
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether it is a time of the day, `24:00` included. */
export const isTime = (value: unknown): value is string => typeof value === 'string' && (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) || value === '24:00');

/** @throws With what is wrong. */
export function check(right: boolean, what: string): asserts right {
  if (!right) throw new Broken(`The settings of the queue are broken: ${what}`);
}

/** A whole number within a range, or what stands for it. */
export function whole(fields: Fields, name: string, otherwise: number, [least, most]: readonly [number, number]): number {
  const value = fields[name] ?? otherwise;
  check(Number.isInteger(value) && (value as number) >= least && (value as number) <= most, `${name} is no whole number from ${least} to ${most}`);
  return value as number;
}

/** The same; null for none. */
export const wholeOrNull = (fields: Fields, name: string, otherwise: number | null, range: readonly [number, number]): number | null => {
  const value = fields[name] === undefined ? otherwise : fields[name];
  return value === null ? null : whole({ [name]: value }, name, 0, range);
};

function texts(fields: Fields, name: string): readonly string[] {
  const value = fields[name] ?? [];
  check(Array.isArray(value) && value.every((text) => typeof text === 'string'), `${name} is no list of texts`);
  return value;
}

function ruleOf(given: unknown): OrderingRule {
  check(isObject(given) && ticketClasses.includes(given['class'] as TicketClass), 'order.classes names an unknown class');
  return { class: given['class'] as TicketClass, weight: whole(given, 'weight', 0, [0, 1440]), maxInRow: wholeOrNull(given, 'maxInRow', null, [1, 64]) };
}

function orderOf(given: unknown): OrderingRules {
  if (given === undefined) return defaultOrderingRules;
  check(isObject(given) && (given['classes'] === undefined || Array.isArray(given['classes'])), 'order is no object with a list of classes');
  const classes = (given['classes'] as readonly unknown[] | undefined)?.map(ruleOf) ?? defaultOrderingRules.classes;
  check(new Set(classes.map((rule) => rule.class)).size === classes.length, 'order.classes names a class twice');
  const groups = given['priorityGroups'] === undefined ? defaultOrderingRules.priorityGroups : texts(given, 'priorityGroups');
  check(groups.every((group) => priorityGroups.includes(group as PriorityGroup)), 'order.priorityGroups names an unknown group');
  const onTime = given['onTime'] ?? {};
  check(isObject(onTime), 'order.onTime is no object');
  return {
    classes,
    priorityGroups: groups as readonly PriorityGroup[],
    onTime: { before: whole(onTime, 'before', defaultOrderingRules.onTime.before, [0, 720]), after: whole(onTime, 'after', defaultOrderingRules.onTime.after, [0, 720]) },
  };
}

function bandOf(given: unknown): TimeBand {
  check(isObject(given) && isTime(given['from']) && isTime(given['to']) && given['from'] < given['to'], 'taking.bands holds one without from and to');
  return { from: given['from'], to: given['to'], limit: wholeOrNull(given, 'limit', null, [0, 100_000]) };
}

function takingOf(given: unknown): TakingRules {
  const fields = given ?? {};
  check(isObject(fields), 'taking is no object');
  const lastTicket = fields['lastTicket'] ?? null;
  check(lastTicket === null || isTime(lastTicket), 'taking.lastTicket is no time of the day');
  const bands = fields['bands'] ?? [];
  check(Array.isArray(bands), 'taking.bands is no list');
  const sorted = bands.map(bandOf).sort((one, other) => (one.from < other.from ? -1 : 1));
  check(sorted.every((band, at) => at === 0 || (sorted[at - 1]?.to ?? '') <= band.from), 'taking.bands overlap');
  return { lastTicket, bands: sorted, dayLimit: wholeOrNull(fields, 'dayLimit', null, [0, 100_000]) };
}

/**
 * Settings of a queue as they are kept, checked and completed.
 *
 * @throws With what is wrong, for the log of the server.
 * @example settingsOf({}).recalls // 3
 */
export function settingsOf(given: unknown): QueueSettings {
  check(isObject(given), 'they are no object');
  return {
    order: orderOf(given['order']),
    taking: takingOf(given['taking']),
    recalls: whole(given, 'recalls', 3, [0, 20]),
    restoreMinutes: wholeOrNull(given, 'restoreMinutes', 60, [1, 1440]),
    near: whole(given, 'near', 2, [0, 50]),
    elderFrom: whole(given, 'elderFrom', 60, [50, 100]),
    appointments: given['appointments'] === true,
    booking: given['booking'] ?? {},
    matterIds: texts(given, 'matterIds'),
    departmentIds: texts(given, 'departmentIds'),
  };
}
