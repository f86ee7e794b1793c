import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-qr>`. */
export interface QrStrings {
  /** Name of the picture where the page gives none. */
  label: string;
  tooLong: string;
  tooLongAdvice: string;
}

/** The strings of {@link QrStrings}. */
export const qrStrings: StringTable<QrStrings> = {
  name: 'qr',
  'zh-CN': {
    label: '二维码',
    tooLong: '内容太长，无法生成二维码',
    tooLongAdvice: '请使用下面的文字。',
  },
  en: {
    label: 'QR code',
    tooLong: 'This is too long for a QR code',
    tooLongAdvice: 'Use the text below instead.',
  },
};
