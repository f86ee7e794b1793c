import type { LocalizedText, NoticeRequest, Provenance } from '@hallkit/contract';
import type { CaseState, NoticeKind } from '@hallkit/domain';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature notices, and of the moves of cases that its board shows. */
export interface NoticeTables {
  /** `content` is what staff wrote; `shelf` an index key: see the migration. `ends_at` is the first moment after the last day. */
  notices: {
    hall_id: string; id: string; kind: NoticeKind; content: Json<NoticeRequest>; audience: 'natural' | 'legal' | 'everyone'; topics: string[]; important: boolean; on_board: boolean;
    department_id: string | null; department_name: NullableJson<LocalizedText>; author_id: string;
    state: 'draft' | 'submitted' | 'returned' | 'approved' | 'withdrawn'; shelf: 'desk' | 'coming' | 'public' | 'ended'; version: Generated<number>;
    valid_from: Optional<Date>; ends_at: Optional<Date>; published_at: Optional<Date>; created_at: Date; changed_at: Date; provenance: Json<Provenance>; search_text: string; pieces: string[];
  };
  /** Grows only. */
  notice_log: { hall_id: string; notice_id: string; seq: number; at: Date; action: string; staff_id: string; reason: Optional<string> };
  /** One row while there are subscribers left to be told. */
  notice_tellings: { hall_id: string; notice_id: string; told_to: Generated<string> };
  /** Who wants to be told. The address is sealed, and gone when the subscription has ended. */
  notice_subscriptions: {
    hall_id: string; id: string; state: 'pending' | 'active' | 'ended'; channel: 'sms' | 'email' | 'wechat'; address_sealed: string | null; address_hash: string; address_masked: string; kinds: NoticeKind[]; topics: string[];
    audience: 'natural' | 'legal' | 'everyone'; locale: 'zh-CN' | 'en'; code_hash: Optional<string>; code_expires_at: Optional<Date>; tries: Generated<number>; created_at: Date; confirmed_at: Optional<Date>; ended_at: Optional<Date>;
  };
  /** What changed the state of a case, as a board may show it; the last of a hall are kept. */
  case_moves: { hall_id: string; id: GeneratedAlways<number>; case_no: string; state: CaseState; matter_name: Json<LocalizedText>; department_id: string; department_name: Json<LocalizedText>; at: Date; told_at: Optional<Date> };
}
