// What phones of the test hall would have received: read once, then live. Numbers come masked; the page never sees a whole one.
import { createHall } from '/embed/v1/sdk.js';

const root = document.documentElement;
const $ = (id) => document.getElementById(id);
const choices = { language: 'hall-phone-language', dark: 'hall-phone-dark' };
const state = {
  lang: new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(choices.language) ?? 'zh-CN',
  dark: localStorage.getItem(choices.dark) === 'true' || (localStorage.getItem(choices.dark) === null && matchMedia('(prefers-color-scheme: dark)').matches),
  /** Messages by their thread, the oldest first. */
  threads: new Map(),
  chosen: undefined,
  /** Whether a person chose the thread; until then the newest message does. */
  byHand: false,
  seen: new Map(),
  site: undefined,
  live: undefined,
  failure: undefined,
  loaded: false,
};
const words = {
  'zh-CN': {
    title: '手机收到的消息（样例大厅）', sms: '短信', wechat: '微信', email: '邮件', live: '实时更新中', connecting: '正在连接…', reconnecting: (since) => `${since} 起失去连接，正在重连；显示的可能不是最新`, closed: '已停止更新，请刷新页面',
    empty: '还没有消息', emptyText: '用手机号取号或预约，消息几秒内就会显示在这里。', failed: '无法读取消息', fresh: (count) => `${count} 条新消息`,
  },
  en: {
    title: 'What phones received (sample hall)', sms: 'Text message', wechat: 'WeChat', email: 'Mail', live: 'Live', connecting: 'Connecting…', reconnecting: (since) => `No contact since ${since}, trying again; what shows may be old`, closed: 'No longer updated; reload the page',
    empty: 'No messages yet', emptyText: 'Take a ticket or book with a phone number; the message shows here within seconds.', failed: 'The messages cannot be read', fresh: (count) => `${count} new`,
  },
};
const english = () => state.lang.startsWith('en');
const say = () => words[english() ? 'en' : 'zh-CN'];
const format = (options) => new Intl.DateTimeFormat(english() ? 'en-GB' : 'zh-CN', { timeZone: state.site?.hall.timeZone ?? 'Asia/Shanghai', ...options });
const timeOf = (at) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
const dayOf = (at) => format({ month: 'long', day: 'numeric', weekday: 'short' }).format(new Date(at));
const nameOf = ({ zh, en }) => (english() ? (en ?? zh) : zh);

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
function when(at) {
  const time = make('time', 'when', timeOf(at));
  time.dateTime = at;
  return time;
}

/** The text with its link: on a phone one would tap it. */
function textOf({ subject, text, url, locale }) {
  const [before, link, after] = text.split(/(https?:\/\/\S+)/);
  const body = make('p', 'text');
  body.lang = locale;
  if (subject) body.append(make('span', 'subject', subject));
  body.append(before ?? '');
  if (link || url) {
    const anchor = make('a', '', link ?? new URL(url, location.href).href);
    anchor.href = url ?? link;
    if (!link) body.append('\n');
    body.append(anchor, after ?? '');
  }
  return body;
}

function showThreads() {
  const threads = [...state.threads].sort(([, a], [, b]) => (a.at(-1).at < b.at(-1).at ? 1 : -1));
  $('numbers').hidden = threads.length === 0;
  $('threads').replaceChildren(...threads.map(([key, messages]) => {
    const last = messages.at(-1);
    const unread = messages.length - (state.seen.get(key) ?? 0);
    const button = make('button', '', make('b', '', last.recipient), when(last.at), make('span', 'last', `${say()[last.channel]} · ${last.text.replace(/\s*https?:\/\/\S+/, '')}`));
    if (unread > 0 && key !== state.chosen) {
      const badge = make('span', 'new', String(unread));
      badge.setAttribute('aria-label', say().fresh(unread));
      button.append(badge);
    }
    button.type = 'button';
    button.setAttribute('aria-current', String(key === state.chosen));
    button.addEventListener('click', () => {
      Object.assign(state, { chosen: key, byHand: true });
      show();
      [...$('threads').querySelectorAll('button')].find((other) => other.getAttribute('aria-current') === 'true')?.focus();
    });
    return make('li', '', button);
  }));
}

function showMessages() {
  const messages = state.threads.get(state.chosen) ?? [];
  const list = $('messages');
  const key = `${state.chosen} ${state.lang}`;
  const first = list.dataset.key !== key;
  if (first) list.replaceChildren();
  list.dataset.key = key;
  const there = new Set([...list.querySelectorAll('[data-id]')].map((element) => element.dataset.id));
  const atEnd = first || list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  let day = list.dataset.day;
  if (first) day = undefined;
  for (const message of messages) {
    if (there.has(message.id)) continue;
    if (dayOf(message.at) !== day) list.append(make('p', 'day', (day = dayOf(message.at))));
    const element = make('div', first ? 'message' : 'message fresh', textOf(message), make('p', 'when', when(message.at)));
    element.dataset.id = message.id;
    list.append(element);
  }
  list.dataset.day = day ?? '';
  state.seen.set(state.chosen, messages.length);
  if (atEnd) list.scrollTop = list.scrollHeight;
  $('sender').textContent = state.site ? nameOf(state.site.hall.name) : '\u00a0';
  $('recipient').textContent = messages.length > 0 ? `${say()[messages[0].channel]} → ${messages[0].recipient}` : '';
}

function showNothing() {
  const nothing = state.failure !== undefined || (state.loaded && state.threads.size === 0);
  $('nothing').hidden = !nothing;
  if (!nothing) return;
  $('nothing-title').textContent = state.failure ? say().failed : say().empty;
  $('nothing-text').textContent = state.failure ?? say().emptyText;
  $('nothing-go').hidden = state.failure !== undefined;
}

function showLive() {
  const { live } = state;
  $('live').dataset.state = live?.state ?? '';
  $('live').textContent = !live || state.failure ? '' : live.state === 'reconnecting' ? say().reconnecting(timeOf(live.since)) : say()[live.state];
}

function show() {
  root.lang = english() ? 'en' : 'zh-CN';
  root.dataset.theme = state.dark ? 'dark' : 'light';
  for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english() ? 'en' : 'zh'];
  document.title = say().title;
  $('language').textContent = english() ? '中文' : 'English';
  $('language').lang = english() ? 'zh-CN' : 'en';
  $('dark').setAttribute('aria-pressed', String(state.dark));
  showMessages();
  showThreads();
  showNothing();
  showLive();
}

function keep(messages) {
  state.threads = new Map();
  for (const message of messages.toReversed()) {
    const key = `${message.channel} ${message.recipient}`;
    if (!state.threads.has(key)) state.threads.set(key, []);
    state.threads.get(key).push(message);
  }
  const [newest] = messages;
  if (newest && (!state.byHand || !state.threads.has(state.chosen))) state.chosen = `${newest.channel} ${newest.recipient}`;
  if (!state.loaded) for (const [key, list] of state.threads) state.seen.set(key, list.length);
  state.loaded = true;
  state.failure = undefined;
}

let hall = createHall({ key: 'pk_test_dezhou', baseUrl: location.origin, locale: state.lang });
/** One reading at a time; what comes meanwhile is read once after it. */
let reading;
let again = false;
function read() {
  if (reading) return void (again = true);
  reading = (async () => {
    try {
      state.site ??= await hall.site.get();
      keep((await hall.messages.sandbox({ limit: 100 })).data);
    } catch (error) {
      state.failure = error instanceof Error ? error.message : String(error);
    }
    show();
  })().finally(() => {
    reading = undefined;
    if (again) {
      again = false;
      read();
    }
  });
}

$('language').addEventListener('click', () => {
  state.lang = english() ? 'zh-CN' : 'en';
  localStorage.setItem(choices.language, state.lang);
  hall = hall.withOptions({ locale: state.lang });
  if (state.failure) read();
  show();
});
$('dark').addEventListener('click', () => {
  state.dark = !state.dark;
  localStorage.setItem(choices.dark, String(state.dark));
  show();
});

show();
hall.events.subscribe(['sandbox.dezhou'], read, {
  onState(live) {
    state.live = live;
    // Read once it is live: what comes after is told.
    if (live.state === 'live') read();
    showLive();
  },
});
// Where no live connection can be had the messages show all the same.
read();
