import type { DepartmentRecord, HallRecord, MatterContent } from '@hallkit/catalogue';
import type { LocalizedText, MatterSummary, Phone, Scenario } from '@hallkit/contract';
import type { ScenarioDefinition } from '@hallkit/domain';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { ApplicationTables } from './schema.applications.ts';
import type { AppointmentTables } from './schema.appointments.ts';
import type { CaseTables } from './schema.cases.ts';
import type { ComplaintTables } from './schema.complaints.ts';
import type { ConsultationTables } from './schema.consultations.ts';
import type { DecisionTables } from './schema.decisions.ts';
import type { DocumentTables } from './schema.documents.ts';
import type { FigureTables } from './schema.figures.ts';
import type { IdentityTables } from './schema.identity.ts';
import type { NoticeTables } from './schema.notices.ts';
import type { NotificationTables } from './schema.notifications.ts';
import type { PaymentTables } from './schema.payments.ts';
import type { PersonTables } from './schema.persons.ts';
import type { QueueTables } from './schema.queue.ts';
import type { RatingTables } from './schema.ratings.ts';
import type { SupervisionTables } from './schema.supervision.ts';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>;
/** A calendar day, YYYY-MM-DD; PostgreSQL's `date` without a time zone's help. */
export type Day = string;

/** The parts of a row in a list that do not depend on the query. */
export type StoredSummary = Omit<MatterSummary, 'id' | 'hallId' | 'handlingItems' | 'alsoIn' | 'match' | 'department' | 'state'> & {
  readonly handlingItems: MatterSummary['handlingItems'];
};

/** Every table, as Kysely types them. */
export interface Database extends ApplicationTables, AppointmentTables, CaseTables, ComplaintTables, ConsultationTables, DecisionTables, DocumentTables, FigureTables, IdentityTables, NoticeTables, NotificationTables, PaymentTables, PersonTables, QueueTables, RatingTables, SupervisionTables {
  halls: { id: string; parent_hall_id: string | null; network_id: string; position: number; region_code: string; content: Json<HallRecord>; /** Two letters that numbers of applications begin with. */ number_prefix: ColumnType<string | null, string | null | undefined, string | null> };
  departments: { hall_id: string; id: string; name: Json<LocalizedText>; phone: NullableJson<Phone> };
  matters: {
    hall_id: string; id: string; position: number; family_id: string; area_code: string; department_id: string;
    state: 'draft' | 'inForce' | 'suspended' | 'cancelled'; current_version: number; content_hash: string;
    name_zh: string; name_en: string | null;
    /** As they are found and shown: those of the list and the national lexicon, after the hall's own edits. */
    everyday_names: string[];
    /** Before the hall's own edits. */
    base_names: string[];
    base_code: string | null; implementing_code: string | null;
    summary: Json<StoredSummary>; updated_at: Generated<Date>;
  };
  matter_versions: {
    hall_id: string; matter_id: string; version: number; valid_from: Day; valid_to: Day | null;
    state: 'draft' | 'inForce' | 'suspended' | 'cancelled'; content: Json<MatterContent>; created_at: Generated<Date>; import_run_id: string | null;
  };
  attachment_files: { hall_id: string; matter_id: string; attachment_id: string; content_hash: string; file_key: string; byte_size: number; sha256: string; made_at: Generated<Date> };
  /** A hall's own everyday names, as its file has them. */
  everyday_name_edits: { hall_id: string; position: number; matter: string; everyday: string[]; without: string[] };
  /** Without a definition of its own a scenario is planned with the national one of its id. */
  scenarios: { hall_id: string; id: string; position: number; everyday_names: string[]; content: Json<Scenario>; definition: NullableJson<ScenarioDefinition> };
  catalogue_revisions: { hall_id: string; revision: number; changed_at: Generated<Date> };
  import_runs: { hall_id: string; id: string; source_name: string; source_hash: string; started_at: Date; finished_at: Date; report: Json<object> };
  site_keys: {
    key: string; kind: 'publishable' | 'device'; mode: 'test' | 'live'; hall_id: string; department_id: string | null; region_code: string | null;
    origins: string[]; scopes: string[]; revoked_at: Date | null;
  };
  idempotency_records: {
    hall_id: string; scope: string; idempotency_key: string; request_hash: string; status: number | null; media_type: string | null; body: string | null;
    locked_until: Date; expires_at: Date;
  };
  /** The last number of each topic; locked from its raising until the commit. */
  event_topics: { hall_id: string; topic: string; last_seq: number };
  /** `seq` numbers a topic, `position` all of them; the latter is null until the sequencer has seen the commit. */
  events: { hall_id: string; topic: string; seq: number; type: string; at: Date; data: Json<object>; position: number | null };
  /** One row; whoever holds it gives positions. Below `swept_position` events may be missing. */
  event_sequencer: { id: number; last_position: number; swept_position: number };
  search_feedback: { hall_id: string; id: string; kind: string; query: string; matter_id: string | null; comment: string | null; received_at: Generated<Date> };
}

export type { DepartmentRecord };
