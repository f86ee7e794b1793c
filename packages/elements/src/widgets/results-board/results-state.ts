import type { PublishedDecision } from '@hallkit/contract';
import type { ListParameters } from '../../listing/list-address.ts';

/** What is looked for, as an address has it. */
export interface ResultsFilter {
  readonly q?: string;
  readonly department?: string;
  readonly result?: PublishedDecision['result'];
  /** Decided on or after this day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/** Ways in which a matter is decided, as they are published. */
export const publishedResults: readonly PublishedDecision['result'][] = ['granted', 'grantedToFollow', 'refused', 'revoked'];

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** How the board stands in an address. */
export const resultsParameters: ListParameters<ResultsFilter> = {
  filters: ['q', 'department', 'result', 'from', 'to'],
  open: 'decision',
  filterFrom: (parameters) => {
    const [q, department, from, to] = ['q', 'department', 'from', 'to'].map((name) => parameters.get(name));
    const result = publishedResults.find((one) => one === parameters.get('result'));
    return { ...(q ? { q: q.slice(0, 100) } : {}), ...(department && /^[A-Za-z0-9._-]{1,96}$/.test(department) ? { department } : {}), ...(result ? { result } : {}), ...(isDay(from ?? null) ? { from: from as string } : {}), ...(isDay(to ?? null) ? { to: to as string } : {}) };
  },
};

/** Whether the last day lies before the first: nothing can be found, and the hall need not be asked. */
export const isBackwards = ({ from, to }: ResultsFilter): boolean => from !== undefined && to !== undefined && to < from;
