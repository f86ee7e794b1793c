/** Most characters of a text that somebody writes to the hall, as the contract has it. */
export const mostCharacters = 4000;

/** Characters as the hall counts them: one of two halves, such as an emoji, is one. */
export const lengthOf = (text: string): number => [...text].length;
