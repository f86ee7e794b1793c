/** Problems of queues, tickets and desks, by status: title and what to do, in Chinese and English. */
const rows = {
  'queue.not-found': [404, '没有这个队列', '请检查队列编号，或用 GET /halls/{hallId}/queues 查看全部队列。', 'There is no such queue', 'Check the id, or list the queues with GET /halls/{hallId}/queues.'],
  'zone.not-found': [404, '没有这个区域', '请检查区域编号，或用 GET /halls/{hallId}/zones 查看全部区域。', 'There is no such zone', 'Check the id, or list the zones with GET /halls/{hallId}/zones.'],
  'ticket.not-found': [404, '没有这个号', '请检查号码，或重新取号。', 'There is no such ticket', 'Check the id, or take a new ticket.'],
  'block.not-found': [404, '没有这段号码', '请检查号段编号。', 'There is no such block of numbers', 'Check the id.'],
  'desk.not-found': [404, '没有这个柜台', '请检查柜台编号。', 'There is no such desk', 'Check the id.'],
  'queue.closed': [409, '该队列已停止取号', '请选择其他队列，或改天再来。', 'The queue is closed', 'Choose another one, or come another day.'],
  'queue.paused': [409, '该队列暂停取号', '请稍后再取号。', 'The queue is paused', 'Take a number a little later.'],
  'queue.full': [409, '本时段号码已取完', '请在 errors 中给出的时间再来，或预约。', 'No numbers are left for now', 'Come at the time named in errors, or book a time.'],
  'queue.last-ticket': [409, '今日取号已截止', '请明天再来，或预约。', 'The last ticket of today is given', 'Come tomorrow, or book a time.'],
  'ticket.already-waiting': [409, '您已在此排队', '请使用已取的号。', 'You already wait in this queue', 'Use the ticket you have.'],
  'ticket.state': [409, '该号现在不能这样操作', '请重新读取它的状态。', 'The ticket is not in a state for this', 'Read its state again.'],
  'ticket.elsewhere': [409, '该号在其他柜台', '请由该柜台操作。', 'The ticket is at another desk', 'Let that desk do it.'],
  'ticket.restore-late': [409, '已超过恢复时限', '请重新取号。', 'It is too late to restore the ticket', 'Take a new one.'],
  'desk.busy': [409, '柜台上还有未办结的号', '请先办结、挂起、过号或转办当前的号。', 'A ticket is still at the desk', 'Finish it, hold it, skip it or send it on first.'],
  'desk.closed': [409, '柜台当前不办理业务', '请先把柜台设为正在服务。', 'The desk is not serving now', 'Set it to serving first.'],
  'desk.queue': [409, '此柜台不办理该队列', '请换用办理该队列的柜台。', 'The desk does not serve this queue', 'Use a desk that serves it.'],
  'block.day': [409, '号段已过期', '请重新租用今天的号段。', 'The block is of another day', 'Lease one of today.'],
  'block.state': [409, '号段已结清', '请租用新的号段。', 'The block is closed', 'Lease a new one.'],
  'block.number': [409, '号码不在此号段内', '请检查 errors 中指出的号码。', 'A number is not of this block', 'Check the numbers named in errors.'],
} as const;

/** Codes of these problems. */
export type QueueProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const queueTexts: Readonly<Record<QueueProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<QueueProblemCode, Row>;
