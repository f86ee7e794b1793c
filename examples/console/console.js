// The page decides the language, the system light or dark; the element follows.
const query = new URLSearchParams(location.search);
const english = (query.get('lang') ?? '').startsWith('en');
document.documentElement.lang = english ? 'en' : 'zh-CN';
for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
if (english) document.title = 'Desk console (sample)';
const language = document.getElementById('language');
language.textContent = english ? '中文' : 'English';
language.lang = english ? 'zh-CN' : 'en';
language.href = english ? './' : '?lang=en';
// A link may name the desk: ?desk=dezhou.desk-03
const desk = query.get('desk');
if (desk) document.querySelector('hall-desk-console').setAttribute('desk-id', desk);
(window.hallkit ??= []).push({ theme: 'auto' });
