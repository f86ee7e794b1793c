import type { Seal } from '../../platform/seal/seal.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watch } from '../supervision/supervision.watch.ts';
import type { ConsultationContext } from './consultations.types.ts';

/** What the operations of consultations share in a process. */
export const createConsultationContext = ({ seal, now }: { readonly seal: Seal; readonly now: () => Date }): ConsultationContext => ({
  now, seal, answerDays: async (db, hallId) => (await settingsOf(db, hallId)).consultationAnswerDays, closeDays: async (db, hallId) => (await settingsOf(db, hallId)).consultationCloseDays, watch: (db, hallId, id) => watch(db, hallId, 'consultation', id),
});
