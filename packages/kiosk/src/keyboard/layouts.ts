import type { HallLocale } from '@hallkit/elements';
import type { TextField } from './field.ts';

/** What is on the keys. */
export type LayoutName = 'pinyin' | 'latin' | 'symbols' | 'digits' | 'idNumber' | 'phone' | 'decimal';

/** Keys that do something else than type themselves. */
export type Action = 'backspace' | 'shift' | 'space' | 'enter' | 'pinyin' | 'latin' | 'symbols' | 'close';

/** A key: a character, or what it does. */
export type Key = { readonly char: string } | { readonly action: Action };

const digits = '1 2 3 4 5 6 7 8 9 0';
const rows: Readonly<Record<LayoutName, readonly string[]>> = {
  pinyin: [digits, 'q w e r t y u i o p', 'a s d f g h j k l', "' z x c v b n m {backspace}", '{close} {latin} ， {space} 。 {enter}'],
  latin: [digits, 'q w e r t y u i o p', 'a s d f g h j k l', '{shift} z x c v b n m {backspace}', '{close} {pinyin} {symbols} {space} . {enter}'],
  symbols: [digits, '@ # % & * ( ) - _ +', '= / : ; " \' ? ! ~', '、 《 》 （ ） · ： {backspace}', '{close} {pinyin} {latin} {space} . {enter}'],
  digits: ['1 2 3', '4 5 6', '7 8 9', '{backspace} 0 {enter}', '{close}'],
  idNumber: ['1 2 3', '4 5 6', '7 8 9', 'X 0 {backspace}', '{close} {enter}'],
  phone: ['1 2 3', '4 5 6', '7 8 9', '+ 0 {backspace}', '{close} {enter}'],
  decimal: ['1 2 3', '4 5 6', '7 8 9', '. 0 {backspace}', '{close} {enter}'],
};

/** Pads of few large keys. */
export const isPad = (name: LayoutName): boolean => rows[name].length === 5 && rows[name][0] === '1 2 3';

const parse = (key: string): Key => (/^\{.+\}$/.test(key) ? { action: key.slice(1, -1) as Action } : { char: key });

/** The keys of a layout, row by row; in English nobody is offered pinyin. */
export function keysOf(name: LayoutName, locale: HallLocale, shifted: boolean): readonly (readonly Key[])[] {
  const keys = rows[name].map((row) => row.split(' ').map(parse));
  const wanted = (key: Key): boolean => locale === 'zh-CN' || !('action' in key) || key.action !== 'pinyin';
  return keys.map((row) => row.filter(wanted).map((key) => ('char' in key && shifted ? { char: key.char.toUpperCase() } : key)));
}

/** The layout that a field asks for: `data-keyboard`, then `inputmode` and `type`, then what its name and its length say. */
export function layoutFor(field: TextField, locale: HallLocale): LayoutName {
  const asked = field.dataset['keyboard'];
  if (asked && Object.hasOwn(rows, asked)) return asked as LayoutName;
  const about = `${field.name} ${field.id} ${field.autocomplete}`;
  if (/id-?(card|no|number)/i.test(about)) return 'idNumber';
  const mode = field.inputMode || field.type;
  if (mode === 'tel') return 'phone';
  if (mode === 'decimal' || mode === 'number') return 'decimal';
  if (mode === 'numeric') return 'digits';
  return mode === 'email' || mode === 'url' || mode === 'password' || locale === 'en' ? 'latin' : 'pinyin';
}
