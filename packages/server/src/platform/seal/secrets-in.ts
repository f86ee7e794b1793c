/** Several secrets in one text, the newest first: a secret holds neither blanks nor commas. */
export const secretsIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
