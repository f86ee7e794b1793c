import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import type { NoticeBoardStrings } from './notice-board.texts.ts';

/** The word that goes with what matters most. */
export const importantMark = (strings: NoticeBoardStrings): TemplateResult => html`<b class="important">${icon('warning')} ${strings.important}</b>`;
