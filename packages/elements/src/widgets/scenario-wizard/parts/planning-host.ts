import type { HallCore } from '@hallkit/client/core';
import type { Answers, ScenarioPlan } from '@hallkit/contract';
import type { LitElement } from 'lit';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { WrittenAnswers } from '../answers.ts';
import type { ScenarioPartsStrings } from './parts.texts.ts';

/** What questions and plan need of their element; functions, since everything may change while it is on the page. */
export interface PlanningHost {
  readonly element: LitElement;
  client(): HallCore;
  configured(): readonly unknown[];
  strings(): ScenarioPartsStrings;
  common(): CommonStrings;
  locale(): HallLocale;
  format(): Format;
  level(): number;
  line(): PhoneNumber;
  /** Address of a guide, with `{matterId}` in it. */
  guideUrl(): string | undefined;
  /** As they stand now; the plan may be of the ones before. */
  answers(): WrittenAnswers;
  /** Whether some answers of the link were none. */
  refused(): boolean;
  oneByOne(): boolean;
  /** Whether the visitor may choose another scenario. */
  free(): boolean;
  link(plan: ScenarioPlan): string | undefined;
  /** Whether another plan is on its way. */
  busy(): boolean;
  /** Waits for it. */
  settled(): Promise<void>;
  /** Without a value the question is open again. */
  answer(id: string, value: string | undefined): void;
  startOver(): void;
  others(): void;
  start(answers: Answers): void;
  say(text: string): void;
  focus(selector: string): void;
}

/** What every part of the plan is drawn from. */
export interface PlanView {
  readonly plan: ScenarioPlan;
  readonly strings: ScenarioPartsStrings;
  readonly common: CommonStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
}
