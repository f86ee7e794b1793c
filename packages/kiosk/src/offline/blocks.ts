import type { PriorityGroup, TicketBlock } from '@hallkit/contract';
import { ticketNumber } from '@hallkit/domain';

/** A number that was given out without network. */
export interface OfflineTicket {
  readonly blockId: string;
  readonly queueId: string;
  /** As on the screens. @example 'A012' */
  readonly number: string;
  /** RFC 3339. */
  readonly issuedAt: string;
}

/** What the hall is told about a number; nothing about the person. */
export interface IssuedNumber {
  readonly number: number;
  readonly issuedAt: string;
  readonly matterId?: string;
  readonly groups?: PriorityGroup[];
}

/** A block as the kiosk keeps it. */
export interface KeptBlock {
  readonly block: TicketBlock;
  /** The number that is given out next; beyond the last one when it is used up. */
  readonly next: number;
  /** Given out, and not told to the hall yet. */
  readonly untold: readonly IssuedNumber[];
}

/** What is asked of a number. */
export type IssueRequest = Pick<IssuedNumber, 'matterId' | 'groups'>;

/** A block that has just been leased. */
export const keep = (block: TicketBlock): KeptBlock => ({ block, next: block.first, untold: [] });

/** Whether the day of its numbers is over. */
export const isOver = ({ block }: KeptBlock, now: Date): boolean => new Date(block.validUntil).getTime() <= now.getTime();

/** Numbers it can still give out. */
export const remaining = (kept: KeptBlock, now: Date): number => (isOver(kept, now) ? 0 : Math.max(0, kept.block.last - kept.next + 1));

/**
 * Takes the next number; undefined where there is none. What is kept must be stored before the number is used.
 *
 * @param now - When it is given out.
 */
export function takeNext(kept: KeptBlock, request: IssueRequest, now: Date): { readonly kept: KeptBlock; readonly ticket: OfflineTicket } | undefined {
  if (remaining(kept, now) === 0) return undefined;
  const { block, next, untold } = kept;
  const issuedAt = now.toISOString();
  return {
    kept: { ...kept, next: next + 1, untold: [...untold, { ...request, number: next, issuedAt }] },
    ticket: { blockId: block.id, queueId: block.queueId, number: ticketNumber(block.letter, next), issuedAt },
  };
}

/** What is left to do when the hall has been told of these numbers. */
export const told = (kept: KeptBlock, numbers: ReadonlySet<number>): KeptBlock => ({ ...kept, untold: kept.untold.filter(({ number }) => !numbers.has(number)) });
