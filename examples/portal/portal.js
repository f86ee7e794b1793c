// The page decides language and theme; the elements follow it.
const root = document.documentElement;
const choices = { language: 'hall-portal-language', large: 'hall-portal-large', dark: 'hall-portal-dark' };
const state = {
  lang: new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(choices.language) ?? 'zh-CN',
  large: localStorage.getItem(choices.large) === 'true',
  dark: localStorage.getItem(choices.dark) === 'true' || (localStorage.getItem(choices.dark) === null && matchMedia('(prefers-color-scheme: dark)').matches),
};
const button = (id) => document.getElementById(id);

function show() {
  const english = state.lang.startsWith('en');
  root.lang = english ? 'en' : 'zh-CN';
  root.dataset.theme = state.dark ? 'dark' : 'light';
  root.toggleAttribute('data-large', state.large);
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];
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
