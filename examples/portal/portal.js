// The page decides language and theme; the elements follow it.
const root = document.documentElement;
const choices = { language: 'hall-portal-language', large: 'hall-portal-large', dark: 'hall-portal-dark' };
const state = {
  lang: new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(choices.language) ?? 'zh-CN',
  large: localStorage.getItem(choices.large) === 'true',
  dark: localStorage.getItem(choices.dark) === 'true' || (localStorage.getItem(choices.dark) === null && matchMedia('(prefers-color-scheme: dark)').matches),
};
const button = (id) => document.getElementById(id);

/** Which part of the hall the address leads to: links in messages and on slips name a ticket, an appointment or a desk. */
const query = new URLSearchParams(location.search);
const view = query.has('ticket') ? 'queue' : query.has('appointment') ? 'booking' : query.has('desk') ? 'desk' : ['queue', 'booking'].includes(query.get('view')) ? query.get('view') : 'find';
document.getElementById('main').append(document.getElementById(view).content.cloneNode(true));
for (const link of document.querySelectorAll('.views a')) if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
if (query.has('matter') && view === 'queue') document.querySelector('hall-queue-ticket').setAttribute('matter-id', query.get('matter'));
if (query.has('matter') && view === 'booking') document.querySelector('hall-appointment-booking').setAttribute('matter-id', query.get('matter'));
// Whoever has read a guide can go on with it: its papers are asked for before the number is taken.
document.addEventListener('hall-guide-loaded', ({ detail }) => {
  const next = document.querySelector('.next');
  for (const link of next?.querySelectorAll('a') ?? []) link.href = `?view=${link.dataset.to}&matter=${encodeURIComponent(detail.matterId)}`;
  next?.removeAttribute('hidden');
});
addEventListener('popstate', () => new URLSearchParams(location.search).has('matter') || document.querySelector('.next')?.setAttribute('hidden', ''));
if (view === 'desk') void showDesk(query.get('desk'));

/** Who sits at a desk, and the guides of what is done there. */
async function showDesk(id) {
  document.querySelector('hall-desk-nameplate').setAttribute('desk-id', id);
  const response = await fetch(`/api/v1/desks/${encodeURIComponent(id)}`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  const { work = [] } = response.ok ? await response.json() : {};
  const list = document.querySelector('.work');
  for (const { id: matter, name } of work) {
    const link = document.createElement('a');
    link.href = `?matter=${encodeURIComponent(matter)}`;
    Object.assign(link.dataset, { zh: name.zh, en: name.en ?? name.zh });
    const row = document.createElement('li');
    row.append(link);
    list.append(row);
  }
  show();
}

function show() {
  const english = state.lang.startsWith('en');
  root.lang = english ? 'en' : 'zh-CN';
  root.dataset.theme = state.dark ? 'dark' : 'light';
  root.toggleAttribute('data-large', state.large);
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
  const views = document.querySelector('.views');
  views.setAttribute('aria-label', views.dataset[english ? 'enLabel' : 'zhLabel']);
  document.title = english ? 'Dezhou Online Hall (sample)' : '德州市网上政务大厅（样例）';
  const language = button('language');
  language.textContent = english ? '中文' : 'English';
  language.lang = english ? 'zh-CN' : 'en';
  button('large').setAttribute('aria-pressed', String(state.large));
  button('dark').setAttribute('aria-pressed', String(state.dark));
  const theme = state.large ? (state.dark ? 'elder dark' : 'elder') : state.dark ? 'dark' : 'light';
  (window.hallkit ??= []).push({ theme });
}

button('language').addEventListener('click', () => {
  state.lang = state.lang.startsWith('en') ? 'zh-CN' : 'en';
  localStorage.setItem(choices.language, state.lang);
  show();
});
for (const id of ['large', 'dark']) {
  button(id).addEventListener('click', () => {
    state[id] = !state[id];
    localStorage.setItem(choices[id], String(state[id]));
    show();
  });
}
show();
