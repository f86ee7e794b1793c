import { once } from 'node:events';
import type { PublishedDecision } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { StreamReply } from '../../platform/http/handler.ts';
import type { Locale } from '../../platform/http/problem.ts';
import { mostCounted } from './decisions.service.ts';
import { selectPublished, type After, type DecisionFilter } from './decisions.store.ts';

/** Rows read at one time: the memory an export takes does not grow with it. */
const pageSize = 500;

/** Names of the contract: programs read them. */
const columns = ['id', 'number', 'kind', 'result', 'party', 'uscc', 'matter', 'content', 'department', 'decidedOn', 'validFrom', 'validUntil', 'publishedAt', 'provenance'] as const;

/**
 * A cell of RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it: the name of a firm is
 * written by whoever registers one.
 */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["',\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line with its end. */
export const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function lineOf(row: PublishedDecision, locale: Locale): string {
  const said = (words: { zh: string; en: string | null } | null): string => (words === null ? '' : locale === 'en' ? (words.en ?? words.zh) : words.zh);
  return line([row.id, row.number, said(row.kind), row.result, row.party.name, row.party.uscc ?? '', said(row.matter.name), said(row.content), said(row.department.name), row.decidedOn, row.validFrom ?? '', row.validUntil ?? '', row.publishedAt, row.provenance.kind]);
}

/** All that a filter finds as CSV, read and sent piece by piece; the first before anything is answered, so that what cannot be read is told as everywhere. The mark at its beginning is by which spreadsheets know UTF-8. */
export async function exportOf(db: Kysely<Database>, filter: DecisionFilter, locale: Locale): Promise<StreamReply> {
  const first = await selectPublished(db, filter, null, pageSize);
  return {
    mediaType: 'text/csv; charset=utf-8',
    fileName: `decisions-${filter.hallId}.csv`,
    skip: () => undefined,
    begin(response) {
      const write = async (text: string): Promise<void> => {
        if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      };
      const send = async (): Promise<void> => {
        await write(`\ufeff${line(columns)}`);
        let rows: readonly PublishedDecision[] = first;
        for (let left = mostCounted - pageSize; !response.destroyed; left -= pageSize) {
          await write(rows.map((row) => lineOf(row, locale)).join(''));
          const after: After | undefined = rows.at(-1);
          if (rows.length < pageSize || !after || left <= 0) break;
          rows = await selectPublished(db, filter, after, Math.min(left, pageSize));
        }
        response.end();
      };
      // Half a file that looks whole would be worse than a broken one.
      send().catch((error: unknown) => response.destroy(error as Error));
    },
  };
}
