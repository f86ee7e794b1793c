import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Channel = 'sms' | 'wechat' | 'email' | 'inPage';

/** Tables of the feature notifications. */
export interface NotificationTables {
  /** The outbox. `next_try_at` of a pending row is also its lease while a worker sends it. */
  notifications: {
    hall_id: string; id: string; event_key: string; channel: Channel;
    /** Kept only until the message is sent or given up, then masked. */
    recipient: string | null;
    /** Keyed digest, once sent: what an opt-out by the link of the message needs. */
    recipient_hash: string | null;
    locale: 'zh-CN' | 'en'; template: string;
    /** The ticket or appointment. */
    about: string;
    data: JSONColumnType<object, string, string>;
    state: ColumnType<'pending' | 'sent' | 'failed' | 'suppressed', 'pending' | 'sent' | undefined, 'pending' | 'sent' | 'failed' | 'suppressed'>; reason: string | null;
    attempts: Generated<number>; next_try_at: Generated<Date>; expires_at: Date | null; created_at: Generated<Date>; sent_at: Date | null;
  };
  notification_opt_outs: { hall_id: string; channel: Channel; recipient_hash: string; recipient: string; created_at: Generated<Date> };
  /** What the digests of recipients are keyed with. */
  notification_secrets: { hall_id: string; secret: Buffer };
  /** What a phone of a test hall would have got; kept for a day. */
  sandbox_messages: { hall_id: string; id: string; channel: Channel; recipient: string; template: string; locale: 'zh-CN' | 'en'; subject: string | null; body: string; url: string | null; sent_at: Date };
}
