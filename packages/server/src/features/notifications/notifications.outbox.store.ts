import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import { messageId } from './notifications.id.ts';
import { expiryOf, type Channel, type TemplateData, type TemplateName } from './notifications.messages.ts';

/** A value, or an SQL expression over the source of the row. */
type Sql<Value> = Value | RawBuilder<Value>;

/** A row of the outbox; where `recipient` is null no row is written, save for `inPage`. */
export interface OutboxRow<Name extends TemplateName = TemplateName> {
  /** @default a new one */
  readonly id?: Sql<string>;
  readonly hallId: string;
  readonly eventKey: Sql<string>;
  readonly channel: Sql<Channel>;
  readonly recipient: Sql<string | null>;
  readonly template: Name;
  readonly locale: Sql<Locale>;
  readonly about: Sql<string>;
  readonly data: { readonly [Key in keyof TemplateData[Name]]: Sql<TemplateData[Name][Key]> };
  readonly notBefore?: Date | undefined;
  readonly expiresAt?: Date | undefined;
}

/**
 * `insert into notifications …` as a part of a larger statement, for what is written in one round trip: the row is
 * there exactly when the rest is. The text of the statement is the same with and without a recipient.
 *
 * @param source - What the rows are read from, such as the name of another part; nothing for one row each.
 *
 * @example
 * sql`with ticket as (insert into tickets … returning id, number),
 *   outbox as (${outboxInsert([{
 *     hallId, eventKey: `ticket.taken ${ticketId}`, channel: 'sms', recipient: phone, template: 'ticket.taken', locale, about: ticketId,
 *     data: { number: sql`ticket.number`, kind, counters, waiting: sql`counted.waiting`, minutes: null },
 *   }], sql`ticket, counted`)})
 *   select number from ticket`
 */
export function outboxInsert<Name extends TemplateName>(rows: readonly OutboxRow<Name>[], source?: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`insert into notifications (hall_id, id, event_key, channel, recipient, locale, template, about, data, next_try_at, expires_at, state, sent_at)
    ${sql.join(rows.map((row) => selectRow(row, source)), sql` union all `)} on conflict do nothing`;
}

/** Writes rows by themselves, in the transaction at hand. */
export async function insertOutbox(db: Kysely<Database>, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length > 0) await outboxInsert(rows).execute(db);
}

const isSql = (value: unknown): value is RawBuilder<unknown> => typeof value === 'object' && value !== null && 'toOperationNode' in value;

// Whole milliseconds, as the workers' clocks have them: else a message would not be due to whoever looks within the same one.
function selectRow(row: OutboxRow, source: RawBuilder<unknown> | undefined): RawBuilder<unknown> {
  const { id = messageId(), hallId, eventKey, channel, recipient, template, locale, about, data, notBefore, expiresAt } = row;
  const inPage = channel === 'inPage';
  const expiry = expiresAt ?? expiryOf(template, notBefore ?? new Date());
  return sql`select ${hallId}::text, ${id}::text, ${eventKey}::text, ${channel}::text, ${inPage ? null : recipient}::text, ${locale}::text, ${template}::text, ${about}::text, ${jsonOf(data)},
    coalesce(${notBefore ?? null}::timestamptz, date_trunc('milliseconds', now())), ${expiry}::timestamptz, ${inPage ? 'sent' : 'pending'}::text, case when ${inPage}::boolean then now() end
    ${source ? sql`from ${source}` : sql``} where ${inPage}::boolean or ${recipient}::text is not null`;
}

/** The data as one jsonb: what is known here as a parameter, what the statement finds as expressions. */
function jsonOf(data: object): RawBuilder<unknown> {
  const known = Object.fromEntries(Object.entries(data).filter(([, value]) => !isSql(value)));
  const found = Object.entries(data).filter(([, value]) => isSql(value)).flatMap(([name, value]) => [sql.lit(name), sql`${value as RawBuilder<unknown>}`]);
  return found.length === 0 ? sql`${JSON.stringify(known)}::jsonb` : sql`${JSON.stringify(known)}::jsonb || jsonb_build_object(${sql.join(found)})`;
}
