const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * A resident identity number with its check character (GB 11643-1999).
 *
 * @param body - The first 17 digits: area, birth date, sequence.
 */
export function residentId(body: string): string {
  const sum = residentWeights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/**
 * A unified social credit code with both its check characters (GB 32100-2015, GB 11714-1997).
 *
 * @param kind - Registering body and kind, two characters (91 enterprise, 92 individual business).
 * @param area - GB/T 2260.
 * @param organisation - Eight characters of the organisation code, without its check character.
 */
export function creditCode(kind: string, area: string, organisation: string): string {
  const value = (character: string): number => (/\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55);
  const rest = (11 - (organisationWeights.reduce((total, weight, at) => total + weight * value(organisation.charAt(at)), 0) % 11)) % 11;
  const body = kind + area + organisation + (rest === 10 ? 'X' : String(rest));
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += creditCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + creditCharacters.charAt((31 - (sum % 31)) % 31);
}
