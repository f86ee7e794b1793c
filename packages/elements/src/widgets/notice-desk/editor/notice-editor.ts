import { isHallError } from '@hallkit/client/core';
import { NoticesResource } from '@hallkit/client/resources';
import type { NoticeRequest, StaffNotice } from '@hallkit/contract';
import { noticeKinds, noticeKindTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { siteOf } from '../../../controllers/site.ts';
import { plain } from '../../../locales/localized.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { actionField, faultsOf } from '../../../staff/desk/fields.ts';
import type { ActionField } from '../../../staff/desk/fields.ts';
import type { DeskFrame } from '../../../staff/desk/frame.ts';
import type { Typed } from '../../../staff/desk/open-record.ts';
import { refusalNotice } from '../../../staff/desk/refusal.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { boardPreview, publicPreview } from '../desk/preview.ts';
import { noticeDeskStrings } from '../notice-desk.strings.ts';
import type { NoticeDeskStrings } from '../notice-desk.texts.ts';
import { fieldAt, linksOf, mostLinks, requestOf, typedOf, wrongOf } from './draft.ts';

/** The desk around the editor. */
export interface EditorDesk {
  saved(now: StaffNotice): void;
  closed(): void;
  /** Whether nobody is signed in any more. */
  lost(error: unknown): boolean;
}

/** The hall's zone until it is known: there is but one in the country. */
const china = 'Asia/Shanghai';

/** What somebody writes as a notice; kept by notice until it is saved, whatever becomes of the line. */
export class NoticeEditor {
  readonly #frame: DeskFrame;
  readonly #desk: EditorDesk;
  readonly #drafts = new Map<string, Typed>();
  #one: StaffNotice | null = null;
  #faults: ReadonlyMap<string, string> = new Map();
  #refused: unknown;
  #saving = false;
  #zone = china;
  /** Of a notice that may have reached the hall although nobody heard so: sent again, it is not written twice. */
  #sent: { readonly body: string; readonly key: string } | undefined;

  constructor(frame: DeskFrame, desk: EditorDesk) {
    this.#frame = frame;
    this.#desk = desk;
    void siteOf(frame.session.client).then(({ hall }) => (this.#zone = hall.timeZone), () => undefined);
  }

  /** @param one - What is changed; null for a new one. */
  begin(one: StaffNotice | null): void {
    this.#one = one;
    this.#faults = new Map();
    this.#refused = undefined;
    const name = one?.id ?? '';
    if (!this.#drafts.has(name)) this.#drafts.set(name, one ? typedOf(one, this.#zone) : { kind: 'notice', audience: 'everyone' });
    this.#frame.element.requestUpdate();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.#drafts.clear();
    this.#one = null;
  }

  get #typed(): Typed {
    return this.#drafts.get(this.#one?.id ?? '') ?? {};
  }

  #changed(): void {
    this.#frame.element.requestUpdate();
  }

  #field(name: string, kind: ActionField['kind'], most = 0, more: Partial<ActionField> = {}): ActionField {
    const strings = this.#frame.texts(noticeDeskStrings);
    return { name, kind, most, required: false, label: strings[`field_${name}` as 'field_kind'], ...more };
  }

  #credit(): ActionField[] {
    const strings = this.#frame.texts(noticeDeskStrings);
    const must = { required: true };
    const kinds = (['licence', 'penalty'] as const).map((id) => ({ id, name: strings[`credit_${id}`] }));
    return [
      this.#field('creditKind', 'choice', 0, { ...must, options: kinds }), this.#field('party', 'text', 200, must), this.#field('uscc', 'text', 18, { advice: strings.usccAdvice }),
      this.#field('number', 'text', 80, must), this.#field('authority', 'text', 120, must), this.#field('decidedOn', 'date', 0, must), this.#field('content', 'area', 500, must),
    ];
  }

  #linkFields(at: number): ActionField[] {
    const strings = this.#frame.texts(noticeDeskStrings);
    return [{ name: `link${at}Zh`, kind: 'text', most: 80, required: true, label: strings.linkText }, { name: `link${at}En`, kind: 'text', most: 160, required: false, label: strings.linkTextEn }, { name: `link${at}Url`, kind: 'text', most: 500, required: true, label: strings.linkUrl, advice: strings.linkAdvice }];
  }

  /** The parts of the form in their order. */
  #parts(): readonly (readonly [title: string, fields: readonly ActionField[], two?: boolean])[] {
    const { locale, texts } = this.#frame;
    const strings = texts(noticeDeskStrings);
    const typed = this.#typed;
    const must = { required: true };
    const options = noticeKinds.map((id) => ({ id, name: plain(noticeKindTexts[id], locale()) }));
    const audiences = (['everyone', 'natural', 'legal'] as const).map((id) => ({ id, name: strings[`audience_${id}`] }));
    const board = typed['onBoard'] === 'yes' ? [this.#field('boardZh', 'text', 60, { advice: strings.boardAdvice }), this.#field('boardEn', 'text', 120)] : [];
    return [
      [strings.partText, [this.#field('kind', 'choice', 0, { ...must, options }), this.#field('titleZh', 'text', 80, must), this.#field('summaryZh', 'area', 200), this.#field('bodyZh', 'area', 10_000, { ...must, advice: strings.bodyAdvice })]],
      ...(typed['kind'] === 'credit' ? [[strings.partCredit, this.#credit(), true] as const] : []),
      [strings.partEnglish, [this.#field('titleEn', 'text', 160), this.#field('summaryEn', 'area', 400), this.#field('bodyEn', 'area', 20_000)]],
      [strings.partWhom, [this.#field('audience', 'choice', 0, { ...must, options: audiences }), this.#field('topics', 'text', 400, { advice: strings.topicsAdvice }), this.#field('validFrom', 'date', 0, { advice: strings.fromAdvice }), this.#field('validUntil', 'date', 0, { advice: strings.untilAdvice })], true],
      [strings.partShown, [this.#field('important', 'tick'), this.#field('onBoard', 'tick'), ...board]],
    ];
  }

  /** In the order of the form. */
  #check(): ReadonlyMap<string, string> {
    const typed = this.#typed;
    const fields = [...this.#parts().flatMap(([, each]) => each), ...Array.from({ length: linksOf(typed) }, (_, at) => this.#linkFields(at)).flat()];
    const wrong = wrongOf(typed, this.#frame.texts(noticeDeskStrings));
    const missing = faultsOf(fields, typed, this.#frame.texts(staffDeskStrings));
    return new Map(fields.flatMap(({ name }) => (missing.has(name) || wrong.has(name) ? [[name, missing.get(name) ?? wrong.get(name) ?? ''] as const] : [])));
  }

  #point(): void {
    const [first] = this.#faults.keys();
    if (first) this.#frame.focus.to(`#need-${first}`);
    this.#changed();
  }

  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#refused = undefined;
    this.#faults = this.#check();
    if (this.#faults.size > 0) return this.#point();
    const { session, hallId } = this.#frame;
    const one = this.#one;
    const notice = requestOf(this.#typed, this.#zone, one?.notice);
    const resource = session.client.use(NoticesResource);
    this.#saving = true;
    this.#changed();
    try {
      const now = one ? await resource.save(one.id, { version: one.version, notice }) : await resource.create(await hallId(), notice, { idempotencyKey: this.#keyOf(notice) });
      this.#drafts.delete(one?.id ?? '');
      this.#sent = undefined;
      this.#desk.saved(now);
    } catch (error) {
      if (!this.#desk.lost(error)) this.#refused = error;
      if (isHallError(error, 'HallValidationError')) {
        this.#faults = new Map(error.errors.map(({ pointer, detail }) => [fieldAt(pointer), detail] as const));
        this.#point();
      }
      // Somebody was quicker: what was typed stays, and is saved on top of the newest when the author says so again.
      if (one && isHallError(error, 'HallConflictError')) this.#one = await resource.staff(one.id).catch(() => one);
    } finally {
      this.#saving = false;
      this.#changed();
    }
  }

  #keyOf(notice: NoticeRequest): string {
    const body = JSON.stringify(notice);
    if (this.#sent?.body !== body) this.#sent = { body, key: crypto.randomUUID() };
    return this.#sent.key;
  }

  #links(strings: NoticeDeskStrings): TemplateResult {
    const typed = this.#typed;
    const count = linksOf(typed);
    const desk = this.#frame.texts(staffDeskStrings);
    const add = (): void => {
      typed['links'] = String(count + 1);
      this.#frame.focus.to(`#need-link${count}Zh`);
    };
    const remove = (at: number): void => {
      // The later ones move up.
      for (let next = at; next < count; next += 1) for (const part of ['Zh', 'En', 'Url']) typed[`link${next}${part}`] = typed[`link${next + 1}${part}`] ?? '';
      typed['links'] = String(count - 1);
      this.#frame.focus.to('#add-link');
    };
    return html`<fieldset><legend>${strings.partLinks}</legend>
      ${Array.from({ length: count }, (_, at) => html`<div class="link-row">${this.#linkFields(at).map((field) => actionField(field, typed, this.#faults.get(field.name), desk, () => this.#changed()))}<button class="button plain" type="button" @click=${() => remove(at)}>${icon('clear')}${strings.removeLink(at + 1)}</button></div>`)}
      ${count < mostLinks ? html`<div><button class="button" type="button" id="add-link" @click=${add}>${strings.addLink}</button></div>` : nothing}
    </fieldset>`;
  }

  render(): TemplateResult {
    const frame = this.#frame;
    const strings = frame.texts(noticeDeskStrings);
    const desk = frame.texts(staffDeskStrings);
    const typed = this.#typed;
    const request = requestOf(typed, this.#zone, this.#one?.notice);
    const send = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#save();
    };
    return html`<form class="editor" novalidate aria-labelledby="record" @submit=${send}>
      ${heading(frame.level(), this.#one ? strings.editing : strings.writing, 'record')}
      ${refusalNotice(frame, this.#refused, true)} ${this.#faults.size > 0 ? html`<p class="fault" role="alert">${icon('danger')} ${desk.faults(this.#faults.size)}</p>` : nothing}
      ${this.#parts().map(([title, fields, two], nth) => html`<fieldset><legend>${title}</legend><div class=${two ? 'two' : 'editor'}>${fields.map((field) => actionField(field, typed, this.#faults.get(field.name), desk, () => this.#changed()))}</div>${nth === this.#parts().length - 1 ? boardPreview(frame, request) : nothing}</fieldset>`)}
      ${this.#links(strings)}
      <details><summary>${strings.asPublic}</summary><div class="preview">${publicPreview(frame, request, this.#one?.department ?? null, new Date().toISOString())}</div></details>
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${this.#saving}>${strings.save}</button>
        <button class="button plain" type="button" @click=${() => this.#desk.closed()}>${desk.cancel}</button>
        <span class="quiet">${strings.saveAdvice}</span>
      </div>
    </form>`;
  }
}
