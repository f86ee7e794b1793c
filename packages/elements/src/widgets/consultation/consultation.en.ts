import type { ConsultationStrings } from './consultation.texts.ts';

/** English texts of the search. */
export const english: ConsultationStrings = {
  title: 'Questions',
  label: 'What would you like to know?',
  hint: 'Look first: many questions have been answered.',
  clear: 'Clear',
  often: 'Often asked',
  found: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  unsure: 'Nothing fits exactly',
  unsureAdvice: 'These may be close; or ask a person.',
  none: 'Nobody has asked this yet',
  noneAdvice: 'Try other words, or ask a person.',
  nothingYet: 'There are no published answers yet',
  nothingYetAdvice: 'You can ask a person.',
  helpful: (count) => `Helped ${count}`,
  answeredBy: (who, day) => `${who}, answered ${day}`,
  answeredOn: (day) => `Answered ${day}`,
  about: (matter) => `Matter: ${matter}`,
  more: 'Show more',
  loadingMore: 'Loading',
  notFound: 'Not found?',
  ask: 'Ask a person',
  answerTime: (usual, most) => `Usually answered within ${usual}, ${most} at most.`,
  answerTimeMost: (most) => `Answered within ${most} at most.`,
  lookUp: 'Look up my question',
};
