import type { Grade, Provenance, RatingState } from '@hallkit/contract';
import { readData, text } from './data.ts';

/** A question that was answered for everybody to read; matters by their official Chinese name. */
export interface DraftedAnswer {
  readonly matter: string | null;
  readonly department: string | null;
  readonly question: string;
  readonly answer: string;
  readonly helpful: number;
}

/** A question of the sample on its way. */
export interface SampleQuestion {
  readonly matter: string | null;
  readonly department: string | null;
  readonly text: string;
  readonly mayPublish: boolean;
  readonly state: 'submitted' | 'assigned' | 'answered' | 'closed';
  /** Working days ago that it came, and after which it was answered. */
  readonly age: number;
  readonly after?: number;
  readonly answer?: string;
  readonly helpful?: boolean | null;
}

/** A bad rating of the sample, and what was done about it. */
export interface SampleBadRating {
  readonly state: Exclude<RatingState, 'recorded'>;
  readonly grade: Grade;
  readonly tags: readonly string[];
  readonly text: string;
  /** Working days ago. */
  readonly age: number;
  readonly finding?: 'justified' | 'mistaken' | 'malicious';
  readonly verify?: string;
  readonly correct?: string;
  readonly answer?: string;
  readonly exclude?: string;
}

/** Ratings of the sample: how many of each grade, what the good ones say, and the bad ones whole. */
export interface SampleRatings {
  readonly grades: Readonly<Record<Grade, number>>;
  readonly good: readonly (string | null)[];
  readonly bad: readonly SampleBadRating[];
}

/** What stands beside each drafted answer. */
export const draftedAnswerNote: Provenance = { kind: 'drafted', source: null, note: text('按一般知识起草，未经核对。', 'Drafted from general knowledge, unchecked.') };

interface Data {
  readonly answers: readonly DraftedAnswer[];
  readonly questions: readonly SampleQuestion[];
}

/** Answers of the sample that everybody may read, and questions on their way. */
export const sampleConsultations = (): Data => readData<Data>('consultations.json');

/** Ratings of the sample. */
export const sampleRatings = (): SampleRatings => readData<SampleRatings>('ratings.json');
