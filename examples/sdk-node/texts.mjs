// What the program says, in both languages.
const chinese = {
  usage: '用法：node find.mjs <要办的事>，例如：node find.mjs 开饭店',
  found: (total) => `找到 ${total} 个事项：`,
  nothing: (count) => (count > 0 ? '没有找到合适的事项；下面只是相近的：' : '没有找到合适的事项。'),
  ask: (number) => `请拨打人工热线 ${number}。`,
  where: '在哪里办', when: '办理时间', bring: '带什么', howLong: '多久办好', cost: '多少钱', call: '问谁',
  atOnce: '当场办结', free: '不收费', charged: '收费',
  limit: ({ value, unit }) => `${value} ${{ workingDays: '个工作日', calendarDays: '天', hours: '小时' }[unit]}`,
  unpublished: (number) => `大厅尚未公布，请拨打 ${number}`,
  saved: (path, size) => `已保存表格：${path}（${Math.ceil(size / 1024)} KB），也可在浏览器中打开：`,
  noForm: '该事项没有可下载的表格。',
  checkUrl: '请检查 HALL_URL，或先启动服务：npm start',
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], to: '至', season: { all: '', summer: '（夏季）', winter: '（冬季）' },
  waiting: (count, wait) => `等候 ${count} 人${wait ? `，约 ${wait.low}—${wait.high} 分钟` : ''}`,
  noQueue: '没有这个队列，或现在不能取号。请用列出的字母或名称。',
  taken: (number, queue, counters) => `您的号码 ${number}（${queue}），请到 ${counters.join('、')} 号柜台附近等候。网页跟踪：`,
  ticket: (state, ahead, wait, counter) => (state === 'waiting' ? `前面 ${ahead} 人${wait ? `，约 ${wait.low}—${wait.high} 分钟` : ''}` : `${{ called: `请到 ${counter} 号柜台`, serving: '正在办理', on_hold: '暂时挂起', no_show: '已过号', completed: '已办结', cancelled: '已取消', expired: '已过期' }[state] ?? state}`),
  lost: '与大厅的连接中断，正在重连……',
  givenBack: (number) => `号码 ${number} 已退回。`,
  handedOver: (name, number) => `${name ?? '未实名用户'}${number ? `（${number}）` : ''}已由门户登录大厅。`,
  mayActFor: (firms) => (firms.length > 0 ? `可办理企业：${firms.map(({ name, uscc }) => `${name} ${uscc}`).join('、')}` : '没有可代办的企业。'),
  of: ({ zh }) => zh,
};
const english = {
  usage: 'Usage: node find.mjs <what you want to do>, for example: node find.mjs --locale en "food business"',
  found: (total) => `${total} ${total === 1 ? 'matter' : 'matters'} found:`,
  nothing: (count) => (count > 0 ? 'Nothing really fits; these only come near:' : 'Nothing fits.'),
  ask: (number) => `Ask a person: ${number}.`,
  where: 'Where', when: 'When', bring: 'What to bring', howLong: 'How long', cost: 'What it costs', call: 'Whom to call',
  atOnce: 'Decided on the spot', free: 'Free of charge', charged: 'There is a fee',
  limit: ({ value, unit }) => `${value} ${{ workingDays: 'working days', calendarDays: 'days', hours: 'hours' }[unit]}`,
  unpublished: (number) => `Not published; call ${number}`,
  saved: (path, size) => `Form saved: ${path} (${Math.ceil(size / 1024)} KB). It also opens in a browser:`,
  noForm: 'There is no form to download.',
  checkUrl: 'Check HALL_URL, or start the server: npm start',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], to: '–', season: { all: '', summer: ' (summer)', winter: ' (winter)' },
  waiting: (count, wait) => `${count} waiting${wait ? `, about ${wait.low}–${wait.high} minutes` : ''}`,
  noQueue: 'There is no such queue, or it gives no numbers now. Use a letter or name of the list.',
  taken: (number, queue, counters) => `Your number is ${number} (${queue}); wait near counter ${counters.join(', ')}. Follow it at:`,
  ticket: (state, ahead, wait, counter) => (state === 'waiting' ? `${ahead} before you${wait ? `, about ${wait.low}–${wait.high} minutes` : ''}` : `${{ called: `please come to counter ${counter}`, serving: 'is being served', on_hold: 'is set aside for a while', no_show: 'was called and nobody came', completed: 'is done', cancelled: 'is cancelled', expired: 'is over' }[state] ?? state}`),
  lost: 'Lost contact with the hall; trying again …',
  givenBack: (number) => `${number} is given back.`,
  handedOver: (name, number) => `${name ?? 'Somebody without a proved name'}${number ? ` (${number})` : ''} was handed over by the portal and is signed in.`,
  mayActFor: (firms) => (firms.length > 0 ? `May apply for: ${firms.map(({ name, uscc }) => `${name} ${uscc}`).join(', ')}` : 'May apply for no firm.'),
  of: ({ zh, en }) => en ?? zh,
};

/** Texts in a language: English for `en…`, else Chinese. */
export function textIn(locale) {
  const text = locale.startsWith('en') ? english : chinese;
  /** Weekdays in a row are shown as from – to. */
  const days = (list) => {
    const isRow = list.length > 2 && list.every((day, at) => at === 0 || day === list[at - 1] + 1);
    return isRow ? `${text.weekdays[list[0] - 1]}${text.to}${text.weekdays[list.at(-1) - 1]}` : list.map((day) => text.weekdays[day - 1]).join(' ');
  };
  return { ...text, days };
}
