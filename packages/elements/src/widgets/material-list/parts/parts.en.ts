import type { MaterialPartsStrings } from './parts.texts.ts';

const list = (names: readonly string[]): string => names.join('; ');

/** {@link MaterialPartsStrings} in English. */
export const english: MaterialPartsStrings = {
  groupTodo: 'For you to prepare',
  groupBring: 'Bring the original to the counter',
  groupReady: 'Nothing to do',
  state_missing: 'Missing',
  state_held: 'The hall has it; it needs your consent',
  state_fetched: (issuer) => (issuer === null ? 'Looked up by the system, nothing to hand in' : `Fetched from ${issuer}, nothing to hand in`),
  state_ofForm: 'Made by itself once the form is filled in',
  state_filled: 'Made from what you enter in the form',
  state_attached: 'Attached',
  state_showOriginal: 'Attached; show the original once at the counter',
  showAt: (hall, departments, address) => `Where: ${hall}${departments.length > 0 ? `, ${departments.length > 1 ? 'any counter of' : 'the counter of'} ${departments.join(' or ')}` : ''}${address === '' ? '' : ` (${address})`}`,
  showWhen: 'When: after you have applied and before the decision, during opening hours. Once is enough for every department.',
  state_toFollow: 'Will be handed in later',
  state_fromResult: (matter) => (matter === null ? 'Comes from this application itself' : `Comes by itself once “${matter}” is done`),
  necessity_toFollow: 'May be handed in later',
  usedFor: (matters) => `For: ${list(matters)}`,
  replaces: (papers) => `Takes the place of: ${list(papers)}`,
  consent: (purpose, matters) => `I agree that it is used for “${purpose}” only, by the departments that handle ${matters.length > 0 ? `“${matters.join('”, “')}”` : 'it'}. Every use leaves a receipt; I can take this back until a department accepts the case.`,
  agree: 'Agree to its use',
  agreed: (name) => `You agreed to the use of ${name}`,
  withdraw: 'Take consent back',
  other: 'Use another one',
  replace: 'Use another one',
  later: 'Hand in later',
  now: 'Hand it in now',
  blank: 'Download the blank form',
  form: 'Download the completed form',
  formFailed: 'The form could not be downloaded. Try again in a moment.',
  photographing: 'Taking pictures',
  saidLeft: (count) => `One more is ready, ${count} left`,
  saidReady: 'All papers are ready',
  failed: 'This could not be saved',
};
