import type { Locale } from '../../platform/http/problem.ts';
import type { TemplateData, TemplateName, Words } from './notifications.messages.ts';
import { templates, type Said } from './notifications.templates.ts';
import { speechOf } from './notifications.words.ts';

/** What a message is made from. */
export interface Written {
  readonly template: string;
  readonly data: object;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The text of a message in its language and its hall's time. @throws For a template that this version does not have. */
export function say({ template, data, locale, timeZone }: Written): Said {
  if (!Object.hasOwn(templates[locale], template)) throw new Error(`There is no template ${template}`);
  const text = templates[locale][template as TemplateName] as (data: object, speech: object) => Said;
  return text(data, speechOf(locale, timeZone));
}

/** What a gateway may put into a template of its own: each value as it is said. */
export function valuesOf({ data, locale, timeZone }: Written, { subject, text }: Said): Record<string, string> {
  const speech = speechOf(locale, timeZone);
  const given = data as Partial<TemplateData['ticket.taken'] & TemplateData['ticket.called'] & TemplateData['appointment.booked']>;
  const words: Words | undefined = given.kind ?? given.matter;
  const counters = given.counter === undefined ? given.counters : [given.counter];
  const found: Record<string, string | undefined> = {
    subject, text, number: given.number, kind: words && speech.name(words), counters: counters && speech.counters(counters), code: given.code,
    waiting: given.waiting === undefined ? undefined : String(given.waiting), time: given.start === undefined ? undefined : speech.moment(given.start), bring: given.bring && speech.names(given.bring),
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
}
