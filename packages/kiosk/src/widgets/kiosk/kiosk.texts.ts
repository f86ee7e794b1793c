/** Texts of `<hall-kiosk>`. */
export interface KioskStrings {
  /** Where neither page nor hall give a name. */
  hall: string;
  question: string;
  empty: string;
  emptyAdvice: string;
  home: string;
  finish: string;
  /** Name of the other language, in that language. */
  otherLanguage: string;
  elder: string;
  readAloud: string;
  help: string;
  helpAdvice: string;
  helpCall: string;
  helpCalled: string;
  close: string;
  still: string;
  /** @param seconds - Until everything is wiped. */
  stillAdvice(seconds: number): string;
  stay: string;
  broken: string;
  brokenAdvice: string;
  offline: string;
  toolbar: string;
}
