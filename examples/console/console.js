// The page decides the language, the system light or dark; the elements follow. All views stay in the page, so that one signs in once.
const query = () => new URLSearchParams(location.search);
const english = (query().get('lang') ?? '').startsWith('en');
document.documentElement.lang = english ? 'en' : 'zh-CN';
for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
if (english) document.title = 'Staff (sample)';
const language = document.getElementById('language');
language.textContent = english ? '中文' : 'English';
language.lang = english ? 'zh-CN' : 'en';

const elements = Object.fromEntries([...document.querySelectorAll('main > [data-name]')].map((element) => [element.dataset.name, element]));
const links = document.querySelectorAll('nav [data-view]');
/** A link to a case, a complaint, a notice or a card leads to where it is dealt with. */
const owners = { case: 'cases', answer: 'answers', notice: 'notices', card: 'supervision' };
const view = () => Object.entries(owners).find(([name]) => query().has(name))?.[1] ?? (query().get('view') in elements ? query().get('view') : 'desk');

function show() {
  const shown = view();
  for (const [name, element] of Object.entries(elements)) {
    element.hidden = name !== shown;
    // The address belongs to what is on the screen.
    if (name === shown) element.setAttribute('routing', 'history');
    else element.removeAttribute('routing');
  }
  for (const line of document.querySelectorAll('.sample')) line.hidden = !line.dataset.view.split(' ').includes(shown);
  for (const link of links) {
    const address = new URLSearchParams([...query()].filter(([name]) => ['lang', 'desk'].includes(name)));
    if (link.dataset.view !== 'desk') address.set('view', link.dataset.view);
    link.href = `?${address}`;
    if (link.dataset.view === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const other = query();
  other.set('lang', english ? 'zh-CN' : 'en');
  language.href = `?${other}`;
}
function go(address) {
  history.pushState(null, '', address);
  show();
  // What is shown reads its address as after Back.
  dispatchEvent(new PopStateEvent('popstate'));
}
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!link.hasAttribute('aria-current')) go(link.href);
  });
}
// What one view names of another opens here, where one is signed in: a page loaded anew asks for the password again.
document.getElementById('main').addEventListener('click', (event) => {
  const link = event.composedPath().find(({ localName }) => localName === 'a');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { pathname, searchParams } = new URL(link.href);
  if (pathname !== location.pathname || !Object.keys(owners).some((name) => searchParams.has(name))) return;
  event.preventDefault();
  if (query().has('lang')) searchParams.set('lang', query().get('lang'));
  go(`?${searchParams}`);
});
// Before the elements read it.
addEventListener('popstate', show, true);
show();

// A link may name the desk: ?desk=dezhou.desk-03
const desk = query().get('desk');
if (desk) elements.desk.setAttribute('desk-id', desk);
(window.hallkit ??= []).push({ theme: 'auto' });
