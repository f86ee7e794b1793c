import type { CaseState, Lane } from '@hallkit/contract';
import { caseTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { IconName } from '../../../ui/icon.ts';
import { dueInWords } from './due.ts';
import { laneRating } from './lane-rating.ts';
import { phases } from './parts.texts.ts';
import type { ProgressViewState } from './view.ts';
import { watchedLane } from './watched-lane.ts';

/** How a state is to be taken. */
type Tone = 'waiting' | 'moving' | 'yours' | 'good' | 'bad' | 'ended';
const tones: Readonly<Record<CaseState, Tone>> = {
  waiting: 'waiting', received: 'moving', recalled: 'ended', accepted: 'moving', notNeeded: 'ended', acceptanceRefused: 'bad', supplementing: 'yours', supplemented: 'moving', processing: 'moving', specialProcedure: 'waiting', specialProcedureEnded: 'moving',
  granted: 'good', grantedToFollow: 'good', refused: 'bad', withdrawn: 'ended', revoked: 'bad',
};
const icons: Readonly<Record<Tone, IconName>> = { waiting: 'clock', moving: 'steps', yours: 'warning', good: 'success', bad: 'danger', ended: 'info' };

/** How many phases lie behind a case, and which is under way. */
export function phaseOf(state: CaseState): number {
  if (state === 'waiting' || state === 'received' || state === 'supplementing' || state === 'supplemented' || state === 'recalled') return state === 'waiting' ? 0 : 1;
  if (state === 'acceptanceRefused' || state === 'notNeeded') return 1;
  if (state === 'accepted') return 2;
  return state === 'processing' || state === 'specialProcedure' || state === 'specialProcedureEnded' || state === 'withdrawn' ? 2 : 4;
}

/** Whether a case has come to its end. */
const isEnd = (state: CaseState): boolean => ['good', 'bad', 'ended'].includes(tones[state]);

/** The way of a case in four phases, done and still to come. */
function track({ state }: Lane, { strings }: ProgressViewState): TemplateResult {
  const done = phaseOf(state);
  const still = isEnd(state) || state === 'waiting';
  return html`<ol class="track">
    ${phases.map((phase, at) => html`<li class=${at < done ? 'done' : !still && at === done ? 'current' : 'ahead'} aria-current=${!still && at === done ? 'step' : nothing}><span class="dot" aria-hidden="true">${at < done ? icon('check') : nothing}</span><span>${strings[`phase_${phase}`]}</span></li>`)}
  </ol>`;
}

/** Actions that are done at a counter, whoever is signed in. */
export const isElsewhere = (action: NonNullable<Lane['next']['action']>): action is 'bringOriginal' | 'collect' => action === 'bringOriginal' || action === 'collect';

/** The button for what the applicant is asked to do; where the page does not take it, how it is done elsewhere. */
export function action(step: Lane['next'], view: ProgressViewState, primary: boolean): TemplateResult | typeof nothing {
  const { strings, untaken, act, open } = view;
  const { caseNo } = step;
  if (step.action === null) return primary && step.who === 'applicant' && caseNo !== null ? html`<div><button class="button primary" type="button" @click=${() => open(caseNo)}>${strings.ownNext}</button></div>` : nothing;
  const told = untaken === `${step.action} ${caseNo}` && isElsewhere(step.action) ? html`<p class="how" role="status">${icon('info')} ${strings[`how_${step.action}`]}</p>` : nothing;
  return html`<div><button class="button ${primary ? 'primary' : ''}" type="button" @click=${() => act(step)}>${strings[`action_${step.action}`]}</button></div>${told}`;
}

/** The way through one department. */
export function lane(one: Lane, at: number, view: ProgressViewState): TemplateResult {
  const { progress, strings, locale, format, level, timeZone } = view;
  const { caseNo, matter, department, state, stateText, waitsFor, critical, promised, legal, paused, steps, next, decision, result } = one;
  const tone = tones[state];
  const nameOf = (no: string): string => plain(progress.lanes.find((other) => other.caseNo === no)?.matter.name ?? { zh: no, en: null }, locale);
  const open = waitsFor.filter((no) => phaseOf(progress.lanes.find((other) => other.caseNo === no)?.state ?? 'waiting') < phases.length);
  // What stands large above is not said once more.
  const own = next.who === 'applicant' && next.caseNo !== progress.next.caseNo;
  const row = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  // Dates of what is over are history.
  const dates = state === 'waiting' || paused ? nothing : html`${row(strings.promised, dueInWords(promised, view))} ${legal.kind === 'open' ? nothing : row(strings.legal, dueInWords(legal, view))}`;
  return html`<li class="lane ${tone}" part="lane">
    <p class="quiet">${localized(department.name, locale)}</p>
    <div class="matter" role="heading" aria-level=${level + 2} id="lane-${at}">${localized(matter.name, locale)}${critical ? html` <span class="badge">${strings.critical}</span>` : nothing}</div>
    <p class="state">${icon(icons[tone])} <b>${localized(caseTexts[state].name, locale)}</b></p>
    ${track(one, view)}
    <p>${localized(stateText, locale)}</p>
    ${own ? html`<p class="ask">${localized(next.text, locale)}</p>${action(next, view, false)}` : nothing}
    ${paused ? html`<p class="paused">${icon('clock')} <b>${strings.paused}</b> ${strings.pausedAdvice}</p>` : nothing}
    ${open.length > 0 && state === 'waiting' ? html`<p class="quiet">${strings.waitsFor(open.map(nameOf).join(strings.joiner))}</p>` : nothing}
    <dl class="dates">
      ${isEnd(state) ? nothing : dates} ${result === null || (isEnd(state) && tones[state] !== 'good') ? nothing : row(decision === 'granted' || decision === 'grantedToFollow' ? strings.got : strings.result, localized(result, locale))}
    </dl>
    ${watchedLane(one, view)}
    <details>
      <summary>${strings.history}</summary>
      ${isEnd(state) ? html`<dl class="dates">${dates}</dl>` : nothing}
      <ol class="history">
        ${[...steps].reverse().map((step) => html`<li><time datetime=${step.at}>${format.dateTime(step.at, timeZone)}</time> <b>${localized(caseTexts[step.state].name, locale)}</b><span class="quiet">${localized(step.text, locale)}</span></li>`)}
      </ol>
      <p class="quiet">${strings.nextCase(caseNo)}</p>
    </details>
    ${laneRating(one, view)}
    <div><button class="button plain own-link" type="button" aria-label="${strings.own}: ${plain(matter.name, locale)}" @click=${() => view.open(caseNo)}>${strings.own}</button></div>
  </li>`;
}
