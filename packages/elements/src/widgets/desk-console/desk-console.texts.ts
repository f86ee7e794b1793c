import type { TicketClass } from '@hallkit/contract';

/** Names of the classes of tickets; one key each. */
type ClassWords = Record<`class_${TicketClass}`, string>;

/** Texts of `<hall-desk-console>`. */
export interface DeskConsoleStrings extends ClassWords {
  expired: string;
  chooseDesk: string;
  taken(name: string): string;
  sitHere: string;
  signOff: string;
  signOut: string;
  counter(counter: string): string;
  state: string;
  state_serving: string;
  state_paused: string;
  state_closed: string;
  callNext: string;
  call: string;
  recall: string;
  serve: string;
  hold: string;
  resume: string;
  finish: string;
  skip: string;
  restore: string;
  transfer: string;
  transferTo: string;
  transferSend: string;
  /** Shown on the button. @param key - A letter. */
  key(key: string): string;
  free: string;
  freeAdvice(count: number): string;
  nobody: string;
  calledAgain(times: number): string;
  waited(minutes: number): string;
  serving(minutes: number): string;
  byRule: string;
  overtaken(count: number): string;
  holder: string;
  anonymous: string;
  matter: string;
  noMatter: string;
  papers: string;
  ready: string;
  notReady: string;
  waiting: string;
  people(count: number): string;
  onHold: string;
  noShows: string;
  callThis(number: string): string;
  refused: string;
  stale: string;
  since(time: string): string;
  said(number: string, state: string): string;
  done_called: string;
  done_serving: string;
  done_other: string;
}
