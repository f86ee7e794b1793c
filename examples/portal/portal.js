// The page decides language and theme; the elements follow it. The parts of the hall are views of one page, because whoever
// is signed in is known to this page only, and a reload would sign them out.
import { leaveFor, viewOf, views } from './views.js';

const root = document.documentElement;
const choices = { language: 'hall-portal-language', large: 'hall-portal-large', dark: 'hall-portal-dark' };
const state = {
  lang: new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(choices.language) ?? 'zh-CN',
  large: localStorage.getItem(choices.large) === 'true',
  dark: localStorage.getItem(choices.dark) === 'true' || (localStorage.getItem(choices.dark) === null && matchMedia('(prefers-color-scheme: dark)').matches),
};
const button = (id) => document.getElementById(id);
const main = button('main');
let shown;

/** Draws the view that the address names; the one that is there already looks after the address itself. */
function draw() {
  const query = new URLSearchParams(location.search);
  const view = viewOf(query);
  if (view === shown) return;
  const isFirst = shown === undefined;
  shown = view;
  // The menu of a phone has been chosen from.
  button('views').hidePopover?.();
  main.replaceChildren(document.getElementById(view).content.cloneNode(true));
  for (const link of document.querySelectorAll('.views a')) {
    if (link.dataset.view.split(' ').includes(view)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  views[view]?.(main, query, speak);
  speak();
  if (isFirst) return;
  scrollTo(0, 0);
  // Whoever cannot see that the page has changed hears its heading.
  main.querySelector('h1').tabIndex = -1;
  main.querySelector('h1').focus();
}

/** Goes on without leaving the page. */
function go(address) {
  history.pushState(null, '', address);
  draw();
}

/** Texts, language and theme as they are chosen. */
function speak() {
  const english = state.lang.startsWith('en');
  root.lang = english ? 'en' : 'zh-CN';
  root.dataset.theme = state.dark ? 'dark' : 'light';
  root.toggleAttribute('data-large', state.large);
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
  const sections = button('views');
  sections.setAttribute('aria-label', sections.dataset[english ? 'enLabel' : 'zhLabel']);
  button('here').textContent = sections.querySelector('[aria-current]')?.textContent ?? '';
  const heading = main.querySelector('h1')?.textContent;
  document.title = [heading, english ? 'Dezhou Online Hall (sample)' : '德州市网上政务大厅（样例）'].filter(Boolean).join(' · ');
  const language = button('language');
  language.textContent = english ? '中文' : 'English';
  language.lang = english ? 'zh-CN' : 'en';
  button('large').setAttribute('aria-pressed', String(state.large));
  button('dark').setAttribute('aria-pressed', String(state.dark));
  const theme = state.large ? (state.dark ? 'elder dark' : 'elder') : state.dark ? 'dark' : 'light';
  (window.hallkit ??= []).push({ theme });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"], a[href="./"]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // The section one is in begins anew.
  if (link.getAttribute('aria-current')) shown = '';
  go(link.href);
});
addEventListener('popstate', draw);
leaveFor(go);

button('language').addEventListener('click', () => {
  state.lang = state.lang.startsWith('en') ? 'zh-CN' : 'en';
  localStorage.setItem(choices.language, state.lang);
  speak();
});
for (const id of ['large', 'dark']) {
  button(id).addEventListener('click', () => {
    state[id] = !state[id];
    localStorage.setItem(choices[id], String(state[id]));
    speak();
  });
}
draw();
