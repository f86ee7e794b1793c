// The page decides the language, the system light or dark; the elements follow. Both views stay in the page, so that one signs in once.
const query = () => new URLSearchParams(location.search);
const english = (query().get('lang') ?? '').startsWith('en');
document.documentElement.lang = english ? 'en' : 'zh-CN';
for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
if (english) document.title = 'Staff (sample)';
const language = document.getElementById('language');
language.textContent = english ? '中文' : 'English';
language.lang = english ? 'zh-CN' : 'en';

const elements = { desk: document.querySelector('hall-desk-console'), cases: document.querySelector('hall-case-desk') };
const links = document.querySelectorAll('nav [data-view]');
// A link to a case leads to the cases.
const view = () => (query().get('view') === 'cases' || query().has('case') ? 'cases' : 'desk');

function show() {
  const shown = view();
  for (const [name, element] of Object.entries(elements)) element.hidden = name !== shown;
  for (const line of document.querySelectorAll('.sample')) line.hidden = line.dataset.view !== shown;
  for (const link of links) {
    const address = query();
    address.delete('view');
    address.delete('case');
    if (link.dataset.view === 'cases') address.set('view', 'cases');
    link.href = `?${address}`;
    if (link.dataset.view === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const other = query();
  other.set('lang', english ? 'zh-CN' : 'en');
  language.href = `?${other}`;
}
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.hasAttribute('aria-current')) return;
    history.pushState(null, '', link.href);
    show();
    // The case desk reads its address as after Back.
    dispatchEvent(new PopStateEvent('popstate'));
  });
}
addEventListener('popstate', show);
show();

// A link may name the desk: ?desk=dezhou.desk-03
const desk = query().get('desk');
if (desk) elements.desk.setAttribute('desk-id', desk);
(window.hallkit ??= []).push({ theme: 'auto' });
