// One page for every screen of the hall: `?screen=board&zone=…`, `?screen=counter&desk=…`, `?screen=nameplate&desk=…`, `?screen=led&sections=…`, `?screen=rating&desk=…`; without a screen a list of them.
const query = new URLSearchParams(location.search);
const english = (query.get('lang') ?? '').startsWith('en');
document.documentElement.lang = english ? 'en' : 'zh-CN';

const words = english
  ? { title: 'Screens of the hall', lead: 'Every screen runs by itself in a browser, full screen (F11). Calls show at once; a screen that loses contact says so.', boards: 'Boards of the zones', boardsAbout: 'Number and counter, who is next, how many wait.', counters: 'Displays above the counters', countersAbout: 'The number called at this counter, and the next.', ratings: 'Rating devices at the counters', ratingsAbout: 'As soon as a visit ends, its visitor is asked for one of five faces; thanks, and nothing stays for the next.', nameplates: 'Desk nameplates', nameplatesAbout: 'Who sits there, what is done there, the number served.', walls: 'LED board', wallsAbout: 'Notices, cases that moved, credit and convenience, for walls, bands and upright screens; read from ten metres on 55 inches. Larger panels take more rows with inches=98 in the address.', notices: 'Notices', cases: 'Cases', credit: 'Credit', convenience: 'Good to know', status: 'How many are waiting', all: 'Whole hall', failed: 'The hall cannot be reached. Reload this page, or call 12345.', home: 'All examples', other: '中文' }
  : { title: '大厅屏幕', lead: '每块屏幕用浏览器全屏（F11）打开即可，叫号即时显示；与大厅失去联系时会写明。', boards: '区域叫号屏', boardsAbout: '号码与柜台、下一位、等候人数。', counters: '窗口屏', countersAbout: '本柜台正在呼叫的号码和下一位。', ratings: '柜台评价器', ratingsAbout: '每办完一件，请来办事的人选一张表情；道谢后自动清除，不留给下一位。', nameplates: '电子桌牌', nameplatesAbout: '谁在岗、办什么、正在办理的号码。', walls: '大屏', wallsAbout: '公告、办件进展、信用公示、便民信息；横屏、长条屏、竖屏都能用，55 英寸屏十米外可读。更大的屏在网址里加 inches=98，多排几行。', notices: '公告', cases: '办件进展', credit: '信用公示', convenience: '便民信息', status: '等候情况', all: '整个大厅', failed: '连接不上大厅。请刷新页面，或拨打 12345。', home: '全部示例', other: 'English' };

/** An element with attributes and children; texts stay texts. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const screens = {
  board: () => element('hall-call-screen', { zone: query.get('zone'), theme: query.get('theme') }),
  counter: () => element('hall-call-screen', { 'desk-id': query.get('desk'), theme: query.get('theme') }),
  led: () => element('hall-notice-board', { layout: 'led', sections: query.get('sections'), 'without-heading': query.has('bare') ? '' : null, theme: query.get('theme') ?? 'dark' }),
  // A device at the desk: it hears when a visit ends there, which the key of a page may not.
  rating: () => element('main', { class: 'device' }, element('hall-rating', { 'desk-id': query.get('desk'), 'site-key': 'dk_test_dezhou', theme: `kiosk ${query.get('theme') ?? ''}`.trim(), 'heading-level': 1 })),
  nameplate: () => element('hall-desk-nameplate', { 'desk-id': query.get('desk'), theme: query.get('theme') }),
};

async function read(path) {
  const response = await fetch(`/api/v1/${path}`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()).data;
}

const named = ({ zh, en }) => (english ? (en ?? zh) : zh);
const address = (parameters) => `?${new URLSearchParams({ ...parameters, ...(english ? { lang: 'en' } : {}) })}`;
const links = (rows) => element('ul', { class: 'links' }, ...rows.map(([text, parameters]) => element('li', {}, element('a', { href: address(parameters) }, text))));
const card = (title, about, rows) => element('li', {}, element('h3', {}, title), element('p', {}, about), links(rows));

async function list() {
  document.title = words.title;
  const main = element('main', { id: 'main' }, element('h1', {}, words.title), element('p', { class: 'say' }, words.lead));
  const bar = element('header', { class: 'bar' }, element('p', { class: 'mark' }, element('a', { href: english ? '/?lang=en' : '/' }, words.home)), element('nav', {}, element('a', { href: english ? './' : '?lang=en', lang: english ? 'zh-CN' : 'en' }, words.other)));
  document.body.replaceChildren(bar, main);
  try {
    const [zones, desks] = await Promise.all([read('halls/dezhou/zones?limit=100'), read('halls/dezhou/desks?limit=100')]);
    main.append(
      element('ul', { class: 'cards' },
        card(words.boards, words.boardsAbout, [[words.all, { screen: 'board' }], ...zones.map(({ id, name }) => [named(name), { screen: 'board', zone: id }])]),
        card(words.counters, words.countersAbout, desks.map(({ id, counter }) => [counter, { screen: 'counter', desk: id }])),
        card(words.walls, words.wallsAbout, [[words.all, { screen: 'led' }], ...['notices', 'cases', 'credit', 'convenience'].map((section) => [words[section], { screen: 'led', sections: section }])]),
        card(words.ratings, words.ratingsAbout, desks.map(({ id, counter }) => [counter, { screen: 'rating', desk: id }])),
        card(words.nameplates, words.nameplatesAbout, desks.map(({ id, counter }) => [counter, { screen: 'nameplate', desk: id }])),
      ),
      element('h2', {}, words.status),
      element('hall-queue-status', { 'without-heading': '' }),
    );
  } catch (error) {
    console.error(error);
    main.append(element('p', { role: 'alert' }, words.failed));
  }
}

const screen = screens[query.get('screen')];
if (screen) {
  document.body.className = 'screen';
  document.body.dataset.theme = query.get('theme') ?? '';
  document.body.replaceChildren(screen());
  // A panel larger than 55 inches holds more rows of the size that is read from ten metres.
  if (Number(query.get('inches')) > 0) document.body.style.setProperty('--hall-led-scale', 55 / Number(query.get('inches')));
} else await list();
