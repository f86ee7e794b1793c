import type { StringTable } from '../../../locales/strings.ts';
import { chinese } from './account.zh.ts';

/** Texts of what `<hall-applicant-space>` folds away. */
export interface AccountStrings {
  actingAdvice: string;
  given: string;
  received: string;
  noMandates: string;
  /** @param grantor - A firm; null for the person who looks. */
  agentOf(agent: string, grantor: string | null): string;
  agentMyself(grantor: string): string;
  state_active: string;
  state_expired: string;
  state_revoked: string;
  takenBackAt(time: string): string;
  until(day: string): string;
  agentNumber(number: string): string;
  forAll: string;
  scopes(names: readonly string[]): string;
  takeBack: string;
  takeBackSure(agent: string): string;
  takeBackAdvice: string;
  giveUp: string;
  giveUpSure(grantor: string): string;
  giveUpAdvice: string;
  keep: string;
  saidOver: string;
  give: string;
  giveLevel: string;
  giveFor: string;
  giveForMissing: string;
  myself: string;
  agentAdvice: string;
  agentName: string;
  agentNameMissing: string;
  agentIdNumber: string;
  agentIdNumberWrong: string;
  agentIdNumberDigit: string;
  agentPhone: string;
  agentPhoneWrong: string;
  scope: string;
  choose: string;
  scopeMissing: string;
  validUntil: string;
  validUntilAdvice(day: string): string;
  validUntilWrong(first: string, last: string): string;
  confirm: string;
  confirming: string;
  saidGiven(agent: string): string;
  sessionsAdvice: string;
  method_code: string;
  method_card: string;
  method_handOver: string;
  method_oidc: string;
  method_handOff: string;
  current: string;
  since(time: string): string;
  used(time: string): string;
  onlyDraft: string;
  signOutThere: string;
  saidSignedOut: string;
}

/** The strings of {@link AccountStrings}. */
export const accountStrings: StringTable<AccountStrings> = { name: 'applicant-space', 'zh-CN': chinese, en: async () => (await import('./account.en.ts')).english };
