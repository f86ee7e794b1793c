import { isHallError } from '@hallkit/client/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.ts';
import type { PartHost } from './part.ts';

const told = ['HallConflictError', 'HallAccessError', 'HallNotFoundError', 'HallValidationError'] as const;

/**
 * What stood in the way of the last step, in the hall's own words where it has any.
 *
 * @param typed - Something was typed, and is still there.
 */
export function refusalNotice({ strings, failed }: Pick<PartHost, 'strings' | 'failed'>, error: unknown, typed: boolean): TemplateResult {
  if (!isHallError(error) || !told.some((kind) => isHallError(error, kind))) return failed(error);
  const { title, detail } = error as unknown as { readonly title: string; readonly detail: string | null };
  return notice({ tone: 'warning', role: 'alert', title, body: html`${detail} ${typed ? strings().typedKept : nothing}` });
}
