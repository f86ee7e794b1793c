import type { PhotosStrings } from './photos.texts.ts';

/** {@link PhotosStrings} in English. */
export const english: PhotosStrings = {
  label: (most) => `Photos (if you have any, ${most} at most)`,
  advice: 'They are made smaller first, and lose where, when and with which phone they were taken.',
  choose: 'Choose photos',
  photograph: 'Take a photo',
  photo: (at) => `Photo ${at}`,
  unreadable: 'The browser cannot open this photo. Save it as JPG, or take a screenshot of it. On an iPhone choose Settings › Camera › Formats › Most Compatible and take it again.',
  tooMany: (most) => `${most} at most; the others were not added.`,
  waiting: 'Waiting to be sent',
  sending: (percent) => `${percent}% sent`,
  paused: (percent) => `Paused at ${percent}%`,
  checking: 'Preparing the photo',
  done: 'Sent',
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Remove',
  again: 'Send again',
  progressOf: (name) => `How much of ${name} is sent`,
  cut: 'The connection is gone. The photo is still here and is sent once it is back.',
  refused: (title, detail) => `${title}: ${detail}`,
  enlarge: (at) => `Enlarge photo ${at}`,
  shrink: (at) => `Fold photo ${at}`,
  unsent: 'A photo has not been sent. Send it again, or remove it first.',
  lacking: 'The photo cannot be shown now',
};
