import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { saveFile } from '../../../ui/save-file.ts';
import type { Checked } from './check.ts';
import type { SignatureStrings } from './signature.strings.ts';

/** What the check is drawn from. */
export interface SignatureViewState {
  /** Undefined before somebody has asked for it; null where nothing is signed yet. */
  readonly checked: Checked | null | undefined;
  readonly busy: boolean;
  readonly strings: SignatureStrings;
  readonly format: Format;
  check(): void;
  /** Address of the data of a day. */
  address(checked: Checked): string;
}

const asFile = (value: object): Blob => new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });

function outcome(checked: Checked, { strings, format, address }: SignatureViewState): TemplateResult {
  const { snapshot, keys, before, fault, kid } = checked;
  const { figures: { from, to, total }, day, madeAt, sha256 } = snapshot;
  const chain = before === null ? strings.whatFirst : before === undefined ? strings.whatNoChain : strings.whatChain(format.fullDate(before.day));
  const verdict =
    fault === null ? notice({ tone: 'success', role: 'status', title: strings.holds(format.fullDate(day)), body: strings.signed(format.fullDate(from), format.fullDate(to), format.number(total.decided), format.number(total.onTime)) })
    : fault === 'unsupported' ? notice({ tone: 'warning', role: 'alert', title: strings.cannot, body: strings.fault_unsupported })
    : notice({ tone: 'danger', role: 'alert', title: strings.fails(format.fullDate(day)), body: `${strings[`fault_${fault}`]} ${strings.failsAdvice}` });
  return html`${verdict}
    ${fault === null ? html`<div><p><b>${strings.what}</b></p><ul class="checked">${[strings.whatHash, strings.whatSignature, strings.whatContent, chain].map((line) => html`<li>${icon(line === strings.whatNoChain ? 'info' : 'check')} ${line}</li>`)}</ul></div>` : nothing}
    <dl>
      <div><dt>${strings.byKey}</dt><dd><code>${kid ?? '?'}</code></dd></div>
      <div><dt>${strings.fingerprint}</dt><dd><code>${sha256}</code></dd></div>
      <div><dt>${strings.madeAt}</dt><dd><time datetime=${madeAt}>${format.dateTime(madeAt)}</time></dd></div>
      <div><dt>${strings.address}</dt><dd><code>${address(checked)}</code></dd></div>
    </dl>
    <div class="actions">
      <button class="button" type="button" @click=${() => saveFile(asFile(snapshot), `figures-${day}.json`)}>${icon('download')} ${strings.save}</button>
      <button class="button" type="button" @click=${() => saveFile(asFile(keys), 'snapshot-keys.json')}>${icon('download')} ${strings.saveKeys}</button>
    </div>`;
}

/** Has anybody changed the figures? What was checked, by which key, and the data for whoever checks it themselves. */
export function signatureView(state: SignatureViewState): TemplateResult {
  const { checked, busy, strings, check } = state;
  return html`<p>${strings.about}</p>
    <div><button class="button" type="button" aria-disabled=${busy} @click=${() => busy || check()}>${busy ? strings.checking : strings.check}</button></div>
    ${checked === null ? notice({ tone: 'info', role: 'status', title: strings.none, body: strings.noneAdvice }) : checked ? outcome(checked, state) : nothing}`;
}
