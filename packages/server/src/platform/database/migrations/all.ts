import type { Kysely } from 'kysely';
import * as catalogue from './0001-catalogue.ts';
import * as everydayNames from './0002-everyday-names.ts';
import * as events from './0003-events.ts';
import * as identity from './0004-identity.ts';
import * as queue from './0005-queue.ts';
import * as notifications from './0006-notifications.ts';
import * as appointments from './0007-appointments.ts';
import * as ticketSituations from './0008-ticket-situations.ts';
import * as recipients from './0009-recipients.ts';
import * as persons from './0010-persons.ts';
import * as documents from './0011-documents.ts';
import * as applicationsCases from './0012-applications-cases.ts';
import * as payments from './0013-payments.ts';
import * as decisions from './0014-decisions.ts';
import * as casesInbox from './0015-cases-inbox.ts';
import * as scenarioDefinitions from './0015-scenario-definitions.ts';
import * as numberPrefix from './0016-number-prefix.ts';
import * as myApplications from './0017-my-applications.ts';
import * as supervision from './0018-supervision.ts';
import * as complaints from './0019-complaints.ts';
import * as consultationsRatings from './0020-consultations-ratings.ts';
import * as notices from './0021-notices.ts';
import * as figures from './0022-figures.ts';
import * as refusalGrounds from './0023-refusal-grounds.ts';
import * as casesOf from './0024-cases-of.ts';
import * as papersAfterwards from './0025-papers-afterwards.ts';
import * as readersAndSilence from './0026-readers-and-silence.ts';
import * as certificateCodes from './0027-certificate-codes.ts';

/** A step of the schema; never edited once released. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<never>): Promise<void>;
}

/** Every migration in its order. */
export const migrations: readonly Migration[] = [
  { name: '0001-catalogue', up: catalogue.up },
  { name: '0002-everyday-names', up: everydayNames.up },
  { name: '0003-events', up: events.up },
  { name: '0004-identity', up: identity.up },
  { name: '0005-queue', up: queue.up },
  { name: '0006-notifications', up: notifications.up },
  { name: '0007-appointments', up: appointments.up },
  { name: '0008-ticket-situations', up: ticketSituations.up },
  { name: '0009-recipients', up: recipients.up },
  { name: '0010-persons', up: persons.up },
  { name: '0011-documents', up: documents.up },
  { name: '0012-applications-cases', up: applicationsCases.up },
  { name: '0013-payments', up: payments.up },
  { name: '0014-decisions', up: decisions.up },
  { name: '0015-cases-inbox', up: casesInbox.up },
  { name: '0015-scenario-definitions', up: scenarioDefinitions.up },
  { name: '0016-number-prefix', up: numberPrefix.up },
  { name: '0017-my-applications', up: myApplications.up },
  { name: '0018-supervision', up: supervision.up },
  { name: '0019-complaints', up: complaints.up },
  { name: '0020-consultations-ratings', up: consultationsRatings.up },
  { name: '0021-notices', up: notices.up },
  { name: '0022-figures', up: figures.up },
  { name: '0023-refusal-grounds', up: refusalGrounds.up },
  { name: '0024-cases-of', up: casesOf.up },
  { name: '0025-papers-afterwards', up: papersAfterwards.up },
  { name: '0026-readers-and-silence', up: readersAndSilence.up },
  { name: '0027-certificate-codes', up: certificateCodes.up },
];
