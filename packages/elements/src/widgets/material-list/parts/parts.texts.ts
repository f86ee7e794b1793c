/** Texts of the rows; overridden under the name of the element. */
export interface MaterialPartsStrings {
  groupTodo: string;
  groupBring: string;
  groupReady: string;
  state_missing: string;
  state_held: string;
  state_fetched(issuer: string | null): string;
  state_ofForm: string;
  state_filled: string;
  state_attached: string;
  state_showOriginal: string;
  state_toFollow: string;
  /** Where the original is shown, and when. */
  showAt(hall: string, departments: readonly string[], address: string): string;
  showWhen: string;
  state_fromResult(matter: string | null): string;
  necessity_toFollow: string;
  usedFor(matters: readonly string[]): string;
  replaces(papers: readonly string[]): string;
  consent(purpose: string, matters: readonly string[]): string;
  agree: string;
  agreed(name: string): string;
  withdraw: string;
  other: string;
  replace: string;
  later: string;
  now: string;
  blank: string;
  form: string;
  formFailed: string;
  photographing: string;
  /** Read aloud when a paper has gone from the list of things to do. */
  saidLeft(count: number): string;
  saidReady: string;
  failed: string;
}
