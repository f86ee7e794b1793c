import { isHallError } from '@hallkit/client/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from '../../ui/notice.ts';
import { staffDeskStrings } from './desk.strings.ts';
import type { DeskFrame } from './frame.ts';

const told = ['HallConflictError', 'HallAccessError', 'HallNotFoundError', 'HallValidationError'] as const;

/** What stood in the way of the last step, in the hall's own words where it has any. @param typed - Something was typed, and is still there. */
export function refusalNotice({ texts, failed }: DeskFrame, error: unknown, typed: boolean): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  const kept = typed ? texts(staffDeskStrings).typedKept : '';
  if (!isHallError(error) || !told.some((kind) => isHallError(error, kind))) return html`${failed(error)} ${kept ? html`<p class="quiet">${kept}</p>` : nothing}`;
  const { title, detail } = error as unknown as { readonly title: string; readonly detail: string | null };
  return notice({ tone: 'warning', role: 'alert', title, body: html`${detail} ${kept}` });
}

/** Why a list is not there; in the hall's own words where it refuses it. */
export const listFailure = ({ failed }: DeskFrame, error: unknown, retry: () => void): TemplateResult | undefined =>
  error === undefined ? undefined : isHallError(error, 'HallAccessError') ? notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail }) : failed(error, retry);
