/** Which complaints are listed; `unassigned` for supervisors. */
export type ComplaintView = 'open' | 'unassigned' | 'mine' | 'waiting' | 'done';

/** Which questions are listed. */
export type QuestionView = 'open' | 'mine' | 'done';

/** Which ratings are listed. */
export type RatingView = 'bad' | 'all' | 'done';
