import type { CardRule, RuleSetting, SupervisionSettings } from '@hallkit/contract';
import { defaultSupervision } from '@hallkit/domain';

/** What a rule can be in a hall, from nothing to the gravest. */
export const ruleLevels: readonly RuleSetting['level'][] = ['off', 'warning', 'yellow', 'red'];

/** Thresholds in working days. */
export type DayField = Exclude<keyof SupervisionSettings, 'version' | 'rules'>;

/** From what to what each may be, as the contract takes it; in the order of the form. */
export const dayFields: readonly (readonly [DayField, least: number, most: number])[] = [
  ['dueSoonDays', 0, 10], ['urgeEveryDays', 1, 10], ['escalateAfterDays', 1, 30],
  ['complaintAcceptDays', 1, 15], ['complaintAnswerDays', 1, 60], ['complaintReopenDays', 1, 60], ['consultationAnswerDays', 1, 15], ['consultationCloseDays', 1, 60], ['ratingVerifyDays', 1, 15], ['ratingAnswerDays', 1, 30],
];

/** A field of the form: a rule, or a threshold. */
export type ThresholdField = CardRule | DayField;

const isDay = (field: ThresholdField): field is DayField => dayFields.some(([name]) => name === field);

/** What a field is in the settings, as the form shows it. */
export function valueOf(settings: SupervisionSettings, field: ThresholdField): string {
  if (isDay(field)) return String(settings[field]);
  return (settings.rules.find(({ rule }) => rule === field) ?? defaultSupervision.rules.find(({ rule }) => rule === field))?.level ?? 'off';
}

/** What has been typed, by field; what is as it was in the settings is not among it. */
export type ThresholdDraft = ReadonlyMap<ThresholdField, string>;

/** A draft with one more thing typed. */
export function typed(draft: ThresholdDraft, settings: SupervisionSettings, field: ThresholdField, value: string): ThresholdDraft {
  const next = new Map(draft);
  if (value === valueOf(settings, field)) next.delete(field);
  else next.set(field, value);
  return next;
}

/** Thresholds that are no whole number, or not within their range. */
export const faultsOf = (draft: ThresholdDraft): readonly DayField[] =>
  dayFields.flatMap(([field, least, most]) => {
    const value = draft.get(field);
    const days = Number(value);
    return value === undefined || (/^\d+$/.test(value.trim()) && days >= least && days <= most) ? [] : [field];
  });

/** Fields that somebody else has set to another value than one's own, while one typed. */
export const contested = (before: SupervisionSettings, now: SupervisionSettings, draft: ThresholdDraft): ThresholdField[] => [...draft.keys()].filter((field) => valueOf(before, field) !== valueOf(now, field) && valueOf(now, field) !== draft.get(field));

/** The settings with what was typed. */
export const merged = (settings: SupervisionSettings, draft: ThresholdDraft): SupervisionSettings => ({
  ...settings,
  rules: settings.rules.map(({ rule, level }) => ({ rule, level: (draft.get(rule) as RuleSetting['level'] | undefined) ?? level })),
  ...(Object.fromEntries(dayFields.flatMap(([field]) => (draft.has(field) ? [[field, Number(draft.get(field))]] : []))) as Partial<Record<DayField, number>>),
});
