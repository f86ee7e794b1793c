// What few people look for: who acts for whom, and where one is signed in. Fetched when somebody unfolds it.
import type { TemplateResult } from 'lit';
import type { SpaceHost } from '../parts/space-host.ts';
import { accountStrings } from './account.strings.ts';
import { accountStyles } from './account.styles.ts';
import { Mandates } from './mandates.ts';
import { SignIns } from './sign-ins.ts';

/** A part that is folded away at first. */
export type FoldName = 'acting' | 'sessions';

/** What a folded part shows, and how it is kept. */
export interface FoldedPart {
  load(): Promise<void>;
  forget(): void;
  render(): TemplateResult;
}

/** The parts, for the element around them, which gets their looks. */
export function openAccount(host: SpaceHost): Readonly<Record<FoldName, FoldedPart>> {
  host.adopt(accountStyles);
  const around = { ...host, account: () => host.texts(accountStrings) };
  return { acting: new Mandates(around), sessions: new SignIns(around) };
}
