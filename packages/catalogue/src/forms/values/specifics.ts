import { readFileSync } from 'node:fs';
import type { MatterContent } from '../../records.ts';
import type { Cast } from './cast.ts';

/** What one kind of matter asks beyond who applies; see `data/form-fields.json`. */
export interface Specifics {
  /** What a firm of this kind does, as in its name. */
  readonly trade: string;
  /** Label, then the sample's value; or label, "?", then boxes to tick. */
  readonly fields: readonly (readonly string[])[];
  /** Parts of premises or of a site, for drawings. */
  readonly rooms: readonly string[];
  /** Equipment, for lists. */
  readonly things: readonly string[];
}
interface Group extends Specifics {
  readonly words: string;
  readonly departments: string;
}
interface File {
  readonly groups: readonly Group[];
  readonly other: Specifics;
}

let kept: { readonly groups: readonly { readonly words: RegExp; readonly departments: RegExp | null; readonly group: Group }[]; readonly other: Specifics } | undefined;

function load(): NonNullable<typeof kept> {
  const file = JSON.parse(readFileSync(new URL('../../../data/form-fields.json', import.meta.url), 'utf8')) as File;
  return {
    groups: file.groups.map((group) => ({ group, words: new RegExp(group.words), departments: group.departments === '' ? null : new RegExp(group.departments) })),
    other: file.other,
  };
}

/** The fields that fit a matter, by its name, then by its department. */
export function specificsOf({ name, department }: Pick<MatterContent, 'name' | 'department'>): Specifics {
  kept ??= load();
  const found = kept.groups.find(({ words }) => words.test(name.zh)) ?? kept.groups.find(({ departments }) => departments?.test(department.name.zh) === true);
  return found?.group ?? kept.other;
}

/** Puts the invented people into a value (`@person`). */
export function told(value: string, { person, partner, agent, firm, applicant }: Cast, region: string): string {
  const words: Readonly<Record<string, string>> = {
    person: person.name, personId: person.idNumber, partner: partner.name, partnerId: partner.idNumber, partnerPhone: partner.phone, agent: agent.name, agentPhone: agent.phone,
    firm: firm.name, firmAddress: firm.address, creditCode: firm.creditCode, address: firm.address, applicant, region,
  };
  return value.replaceAll(/@([A-Za-z]+)/g, (whole, word: string) => words[word] ?? whole);
}
