import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** How a file stands on its way to the hall. */
export type FileState = 'waiting' | 'sending' | 'paused' | 'checking' | 'done' | 'failed';

/** Texts of {@link fileProgress}. */
export interface FileProgressTexts {
  waiting: string;
  /** @param percent - Whole, 0 to 100. */
  sending(percent: number): string;
  paused(percent: number): string;
  checking: string;
  done: string;
  pause: string;
  resume: string;
  cancel: string;
  again: string;
  /** Name of the bar, for those who do not see it. @param name - Of the file. */
  progressOf(name: string): string;
}

/** A file on its way. */
export interface FileProgress {
  /** Tells several files on a screen apart. */
  readonly id: string;
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** Bytes that have arrived. */
  readonly sent: number;
  readonly state: FileState;
  /** Why it failed and what to do; null unless it did. */
  readonly fault?: string | null;
  readonly texts: FileProgressTexts;
  /** What one may do now; what lacks is not offered. */
  readonly actions?: { readonly pause?: () => void; readonly resume?: () => void; readonly cancel?: () => void; readonly again?: () => void };
}

/** Share that has arrived, in whole hundredths; 100 only when all has. */
export const percentOf = ({ size, sent }: Pick<FileProgress, 'size' | 'sent'>): number => (size === 0 ? 100 : Math.min(100, Math.floor((sent / size) * 100)));

/** A size as people read it: `3.2 MB`. @param number - Writes a number as the language does. */
export function sizeText(bytes: number, number: (value: number) => string): string {
  const [by, unit] = bytes < 1000 ? [1, 'B'] : bytes < 1_000_000 ? [1000, 'kB'] : bytes < 1_000_000_000 ? [1_000_000, 'MB'] : [1_000_000_000, 'GB'];
  const value = bytes / by;
  return `${number(value < 10 && by > 1 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
}

/**
 * When to tell of a file by voice: at a quarter, a half, three quarters, and when something else happens than that it goes
 * on. More would drown everything else that is said.
 *
 * @returns the text, or null where nothing is to be said.
 */
export function spokenProgress(before: Pick<FileProgress, 'size' | 'sent' | 'state'> | undefined, now: FileProgress): string | null {
  const { texts, name, state, fault } = now;
  const quarter = (file: Pick<FileProgress, 'size' | 'sent'>): number => Math.floor(percentOf(file) / 25);
  if (before?.state === state && (state !== 'sending' || quarter(before) >= quarter(now))) return null;
  return state === 'waiting' ? null : `${name} ${stateText(now, texts, fault)}`;
}

function stateText(file: FileProgress, texts: FileProgressTexts, fault: string | null | undefined): string {
  const { state } = file;
  if (state === 'failed') return fault ?? '';
  return state === 'sending' || state === 'paused' ? texts[state](percentOf(file)) : texts[state];
}

/** A file on its way: name, size, how far it is, what one may do, and what went wrong. */
export function fileProgress(file: FileProgress, number: (value: number) => string): TemplateResult {
  const { id, name, size, state, texts, fault, actions = {} } = file;
  const percent = percentOf(file);
  const button = (label: string, act: (() => void) | undefined, what: string): TemplateResult | typeof nothing => (act ? html`<button class="button plain" type="button" id="file-${what}-${id}" aria-label="${label}: ${name}" @click=${act}>${label}</button>` : nothing);
  const under = actions.pause ?? actions.resume ?? actions.cancel ?? actions.again;
  return html`<div class="file ${state}" part="file">
    <p class="file-head"><span class="file-name">${name}</span><span class="file-size">${sizeText(size, number)}</span></p>
    ${state === 'done' || state === 'failed' ? nothing : html`<progress max="100" .value=${state === 'checking' ? 100 : percent} aria-label=${texts.progressOf(name)}></progress>`}
    <p class="file-state">${state === 'failed' ? icon('danger') : state === 'done' ? icon('success') : nothing} ${stateText(file, texts, fault)}</p>
    ${under ? html`<div class="file-actions">${button(texts.pause, actions.pause, 'pause')}${button(texts.resume, actions.resume, 'resume')}${button(texts.again, actions.again, 'again')}${button(texts.cancel, actions.cancel, 'cancel')}</div>` : nothing}
  </div>`;
}
