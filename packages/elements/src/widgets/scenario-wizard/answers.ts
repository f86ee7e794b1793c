import { isHallError } from '@hallkit/client/core';

/** Answers as they are written in an address: `yes`, `no`, a number, or the id of an option. */
export type WrittenAnswers = Readonly<Record<string, string>>;

/** Begins the names of parameters that hold answers, so that those of the page stay apart. */
export const answerPrefix = 'a.';

/** What an address can hold and a hall would look at. */
const isSound = ([id, value]: readonly [string, string]): boolean => /^[A-Za-z0-9._-]{1,64}$/.test(id) && /^[A-Za-z0-9.-]{1,64}$/.test(value);

/** Answers as an attribute has them. @example answersOf('small:full,signboard:yes') // { small: 'full', signboard: 'yes' } */
export function answersOf(text: string | undefined): WrittenAnswers {
  const pairs = (text ?? '').split(',').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const);
  return Object.fromEntries(pairs.filter(isSound));
}

/** Answers among the parameters of an address. */
export function answersIn(parameters: URLSearchParams): WrittenAnswers {
  const pairs = [...parameters].filter(([name]) => name.startsWith(answerPrefix)).map(([name, value]) => [name.slice(answerPrefix.length), value] as const);
  return Object.fromEntries(pairs.filter(isSound));
}

/** The same as parameters. */
export const parametersOf = (answers: WrittenAnswers): Record<string, string> => Object.fromEntries(Object.entries(answers).map(([id, value]) => [answerPrefix + id, value]));

/** Answers of the hall, written. */
export const written = (answers: Readonly<Record<string, boolean | string | number>>): WrittenAnswers => Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, value === true ? 'yes' : value === false ? 'no' : String(value)]));

/** One text for the same answers in any order. */
export const keyOf = (answers: WrittenAnswers): string => Object.entries(answers).map(([id, value]) => `${id}:${value}`).sort().join();

/** Ids of answers that the hall cannot take: an old link, or one that somebody has changed by hand. */
export function refusedBy(error: unknown): string[] {
  if (!isHallError(error, 'HallValidationError')) return [];
  return error.errors.flatMap(({ pointer }) => /\/answers\/([^/]+)$/.exec(pointer)?.[1] ?? []);
}

/** Answers without these. */
export const without = (answers: WrittenAnswers, ids: readonly string[]): WrittenAnswers => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
