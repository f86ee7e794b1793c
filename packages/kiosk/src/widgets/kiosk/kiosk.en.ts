import type { KioskStrings } from './kiosk.texts.ts';

/** The English texts of `<hall-kiosk>`. */
export const english: KioskStrings = {
  hall: 'Government Service Hall',
  question: 'What would you like to do?',
  empty: 'Self-service is not open at the moment',
  emptyAdvice: 'Please go to a counter or the information desk.',
  home: 'Home',
  finish: 'Finish',
  otherLanguage: '中文',
  elder: 'Large text',
  readAloud: 'Read aloud',
  help: 'Ask a person',
  helpAdvice: 'The staff at the information desk will help you in person. You can also call:',
  helpCall: 'Ask staff to come',
  helpCalled: 'The staff have been told. Please wait a moment.',
  close: 'Close',
  still: 'Are you still there?',
  stillAdvice: (seconds) => `In ${seconds} seconds this ends and everything you entered is wiped.`,
  stay: 'Go on',
  broken: 'This service is not working at the moment',
  brokenAdvice: 'Everything else is. Go back home, or ask the staff.',
  offline: 'No network: some services are not available',
  toolbar: 'Kiosk',
};
