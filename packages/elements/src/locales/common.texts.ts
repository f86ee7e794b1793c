/** Texts that several elements share. */
export interface CommonStrings {
  retry: string;
  close: string;
  loading: string;
  /** A call that always reaches a person. @param number - As people dial it. */
  callStaffed(label: string, number: string): string;
  staffedLine: string;
  unconfigured: string;
  unconfiguredAdvice: string;
  refused: string;
  refusedAdvice: string;
  unreachable: string;
  unreachableAdvice: string;
  notFound: string;
  notFoundAdvice: string;
  offline: string;
  offlineAdvice: string;
  busy: string;
  /** @param seconds - How long the server asks to wait; null where it does not say. */
  busyAdvice(seconds: number | null): string;
  server: string;
  serverAdvice: string;
  /** @param id - Quoted to the hall when one asks for help. */
  requestId(id: string): string;
  onTheSpot: string;
  workingDays(days: number): string;
  calendarDays(days: number): string;
  hours(hours: number): string;
}
