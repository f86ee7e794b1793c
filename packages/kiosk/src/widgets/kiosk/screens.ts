import { formatOf, notice, plain } from '@hallkit/elements';
import type { HallLocale, PhoneNumber } from '@hallkit/elements';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Utterance } from '../../devices/speaker/speaker.ts';
import { kioskIcon } from './icons.ts';
import type { KioskIcon } from './icons.ts';
import type { KioskStrings } from './kiosk.texts.ts';
import type { Tile } from './tiles.ts';

/** What the screens are drawn from. */
export interface KioskView {
  readonly strings: KioskStrings;
  readonly locale: HallLocale;
  readonly hall: string;
  readonly timeZone: string;
  readonly now: Date;
  /** Null while elements are still being fetched. */
  readonly tiles: readonly Tile[] | null;
  readonly opened: Tile | null;
  readonly broken: boolean;
  readonly elder: boolean;
  readonly reading: boolean;
  readonly canRead: boolean;
  readonly line: PhoneNumber;
  /** What is wrong with the kiosk itself, in words. */
  readonly troubles: readonly string[];
  /** What was wrong with what the visitor just did. */
  readonly refused: string | null;
  readonly spoken: Utterance | null;
}

/** What a visitor can do in the shell. */
export interface KioskActions {
  readonly open: (tile: Tile) => void;
  readonly home: () => void;
  readonly finish: () => void;
  readonly language: () => void;
  readonly elder: () => void;
  readonly readAloud: () => void;
  readonly help: () => void;
}

/** Name of the hall and the time: looked at, never touched, so it may stand high. */
export function head({ hall, locale, timeZone, now, troubles, refused, spoken }: KioskView): TemplateResult {
  const format = formatOf(locale);
  return html`<header class="head" part="header">
    <div class="top">
      <p class="hall" part="hall">${hall}</p>
      <p class="clock"><time datetime=${now.toISOString().slice(0, 16)}>${format.time(now, timeZone)}</time> <span>${format.date(now, timeZone)}</span></p>
    </div>
    <div class="said" aria-live="polite">${refused ? html`<p class="refused">${kioskIcon('warning')}<span>${refused}</span></p>` : nothing}${troubles.map((trouble) => html`<p class="trouble">${kioskIcon('warning')}<span>${trouble}</span></p>`)}</div>
    ${spoken ? html`<p class="spoken" lang=${spoken.locale} aria-hidden="true">${kioskIcon('sound')}<span>${spoken.text}</span></p>` : nothing}
  </header>`;
}

const words = ({ title, text }: Tile, locale: HallLocale): TemplateResult => html`<span class="tile-title">${plain(title, locale)}</span>${text ? html`<span class="tile-text">${plain(text, locale)}</span>` : nothing}`;

/** The home screen. */
export function home({ strings, locale, tiles }: KioskView, { open }: KioskActions): TemplateResult {
  return html`<main class="home" part="home">
    <h1 id="title" tabindex="-1">${strings.question}</h1>
    ${
      tiles === null
        ? nothing
        : tiles.length === 0
        ? notice({ tone: 'warning', title: strings.empty, body: strings.emptyAdvice, role: 'status' })
        : html`<ul class="tiles count-${Math.min(tiles.length, 9)}" part="tiles">${tiles.map((tile) => html`<li><button class="tile" part="tile" type="button" @click=${() => open(tile)}>${kioskIcon(tile.icon)}<span class="tile-words">${words(tile, locale)}</span></button></li>`)}</ul>`
    }
  </main>`;
}

/** One tile, over the whole screen. */
export function sheet({ strings, locale, opened, broken, line }: KioskView): TemplateResult {
  return html`<main class="sheet" part="sheet">
    <h1 id="title" tabindex="-1">${opened ? plain(opened.title, locale) : nothing}</h1>
    ${broken ? notice({ tone: 'danger', title: strings.broken, body: `${strings.brokenAdvice} ${line.number}`, role: 'alert' }) : nothing}
    <div class="content" ?hidden=${broken}><slot name="opened"></slot></div>
  </main>`;
}

/** The controls of the shell, low enough for everybody. */
export function bar({ strings, opened, elder, reading, canRead, locale }: KioskView, actions: KioskActions): TemplateResult {
  const control = (name: KioskIcon, label: string, act: () => void, { pressed, kind = '' }: { pressed?: boolean; kind?: string } = {}): TemplateResult =>
    html`<button class="button ${kind}" type="button" aria-pressed=${pressed === undefined ? nothing : String(pressed)} @click=${act}>${kioskIcon(name)}<span lang=${name === 'globe' ? (locale === 'en' ? 'zh-CN' : 'en') : nothing}>${label}</span></button>`;
  return html`<nav class="bar" part="bar" aria-label=${strings.toolbar}>
    <div>${opened ? html`${control('home', strings.home, actions.home, { kind: 'primary' })}${control('finish', strings.finish, actions.finish)}` : nothing}</div>
    <div>
      ${control('globe', strings.otherLanguage, actions.language)} ${control('letters', strings.elder, actions.elder, { pressed: elder })}
      ${canRead ? control('sound', strings.readAloud, actions.readAloud, { pressed: reading }) : nothing} ${control('person', strings.help, actions.help)}
    </div>
  </nav>`;
}
