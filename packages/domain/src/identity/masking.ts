import { checkPhone } from './phone.ts';

/** Family names of two characters that are still common; others are masked as a given name, which hides more. */
const doubleNames = new Set('欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 宇文 长孙 端木 独孤 南宫 轩辕 百里 呼延 申屠 澹台 闻人 赫连 钟离 公羊 淳于 单于 太叔 濮阳'.split(' '));

const stars = (count: number): string => '*'.repeat(count);

function maskHan(name: string): string {
  const characters = Array.from(name);
  const [first = ''] = characters;
  if (characters.length === 1) return '*';
  if (characters.length === 2) return `${first}*`;
  if (characters.length <= 4 && doubleNames.has(characters.slice(0, 2).join(''))) return characters.slice(0, 2).join('') + stars(characters.length - 2);
  return first + stars(characters.length - 2) + (characters.at(-1) ?? '');
}

/**
 * A name as it may be shown to its bearer and to the desk: 张*, 李*敏, 欧阳**, 阿**·***, J*** S***.
 * Of names with a middle dot the first character stays, of names in letters the initials, without telling their length.
 * Masking twice changes nothing. (Practice of service halls; GB/T 37964-2019, de-identification.)
 *
 * @param name - Any string; '' stays ''.
 * @example maskName('李慧敏') // '李*敏'
 * @example maskName('阿卜杜·热合曼') // '阿**·***'
 */
export function maskName(name: string): string {
  const plain = name.normalize('NFC').trim();
  const parts = plain.split(/\s*[·•‧・．]\s*/).filter((part) => part !== '');
  if (parts.length > 1 && /\p{Script=Han}/u.test(plain)) return parts.map((part, at) => (at === 0 ? (Array.from(part)[0] ?? '') + stars(Array.from(part).length - 1 || 1) : stars(Array.from(part).length))).join('·');
  if (/\p{Script=Han}/u.test(plain)) return maskHan(plain.replaceAll(/\s/g, ''));
  return plain
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (/^\*+$/.test(word) ? word : `${Array.from(word)[0] ?? ''}***`))
    .join(' ');
}

/**
 * A telephone number as it may be shown: first three and last four digits of a mobile, area code and last three of a
 * fixed line; of what is no number, nothing.
 *
 * @example maskPhone('13812343210') // '138****3210'
 * @example maskPhone('0534-2687001') // '0534-****001'
 */
export function maskPhone(phone: string): string {
  if (/^(1\d{2}\*{4}\d{4}|0\d{2,3}-\*{4,5}\d{3})$/.test(phone)) return phone;
  const read = checkPhone(phone);
  if (!read.ok) return phone.trim() === '' ? '' : '****';
  if (read.kind === 'mobile') return `${read.number.slice(0, 3)}****${read.number.slice(-4)}`;
  const [area = '', line = ''] = read.number.split('-');
  return `${area}-${stars(line.length - 3)}${line.slice(-3)}`;
}

/**
 * A document number as it may be shown: of an identity number the first six and last four characters, so that the
 * birth date is hidden; of the old form first six and last three; of other documents first two and last two.
 *
 * @example maskIdNumber('371402190101019974') // '371402********9974'
 * @example maskIdNumber('E12345678') // 'E1*****78'
 */
export function maskIdNumber(number: string): string {
  const plain = number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const keep = (head: number, tail: number): string => plain.slice(0, head) + stars(plain.length - head - tail) + (tail ? plain.slice(-tail) : '');
  if (/^\d{6}[\d*]{11}[\dX]$/.test(plain)) return keep(6, 4);
  if (/^\d{6}[\d*]{9}$/.test(plain)) return keep(6, 3);
  return plain.length >= 8 ? keep(2, 2) : stars(plain.length);
}
