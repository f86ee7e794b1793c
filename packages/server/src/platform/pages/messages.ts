import { texts } from '../http/problem-texts.ts';
import type { Locale } from '../http/problem.ts';

const words = {
  'zh-CN': { start: '首页', reference: '接口文档', problems: '问题代码', about: '接口出错时返回 application/problem+json；其中的 code 不会改变，文字随调用者的语言。', language: '语言', stop: '。' },
  en: { start: 'Start page', reference: 'API reference', problems: 'Problem codes', about: 'Errors come as application/problem+json; the code never changes, the text is in the language of the caller.', language: 'Language', stop: '.' },
} as const;

function page(locale: Locale, title: string, body: string, path: string): string {
  const other = locale === 'en' ? { lang: 'zh-CN', name: '中文' } : { lang: 'en', name: 'English' };
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title} · Hallkit</title><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/start.css"></head>
<body><header class="bar"><p class="mark"><a href="/?lang=${locale}">Hallkit</a></p><nav aria-label="${words[locale].language}"><a href="${path}?lang=${other.lang}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></nav></header>
<main>${body}</main></body></html>`;
}

/** A text in both languages. */
export type Both = Readonly<Record<Locale, string>>;

/** A page that says one thing, with the way on. */
export const messagePage = (locale: Locale, title: Both, detail: Both): string =>
  page(locale, escape(title[locale]), `<h1>${escape(title[locale])}</h1><p>${escape(detail[locale])}</p><p><a class="go" href="/?lang=${locale}">${words[locale].start}</a></p>`, '/');

/** What a page asks before it does something. */
export interface Question {
  readonly title: Both;
  readonly detail: Both;
  readonly button: Both;
  /** Where the button sends its POST. */
  readonly action: string;
  /** Another answer. */
  readonly other?: { readonly button: Both; readonly action: string };
  /** The page itself, in whichever language. */
  readonly path: string;
}

/** A page with a button or two; works without scripts. The texts are ours or masked, but are escaped all the same. */
export function formPage(locale: Locale, { title, detail, button, action, other, path }: Question): string {
  const forms = [{ button, action }, ...(other ? [other] : [])].map((one) => `<form method="post" action="${escape(one.action)}"><button class="go" type="submit">${escape(one.button[locale])}</button></form>`);
  return page(locale, escape(title[locale]), `<h1>${escape(title[locale])}</h1><p>${escape(detail[locale])}</p>${forms.join('')}`, escape(path));
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Every problem code with its meaning, where `type` of a problem points. */
export function problemsPage(locale: Locale): string {
  const { reference, start, problems, about, stop } = words[locale];
  const rows = Object.entries(texts).map(([code, { status, [locale]: [title, detail] }]) =>
    `<section class="problem" id="${code.replaceAll('.', '-')}"><h2><code>${code}</code> <span class="status">HTTP ${status}</span></h2><p><strong>${title}${stop}</strong> ${detail}</p></section>`);
  return page(locale, problems, `<h1>${problems}</h1><p>${about}</p><p class="back"><a href="/docs/">${reference}</a> · <a href="/?lang=${locale}">${start}</a></p>${rows.join('\n')}`, '/docs/problems');
}
