/** Problems of appointments, by status: title and what to do, in Chinese and English. */
const rows = {
  'slot.not-found': [404, '没有这个时段', '请检查时段编号，或用 GET /queues/{queueId}/slots 查看可预约的时段。', 'There is no such slot', 'Check the id, or list the slots with GET /queues/{queueId}/slots.'],
  'appointment.not-found': [404, '没有这个预约', '请检查预约编号或签到码。', 'There is no such appointment', 'Check its id or code.'],
  'slot.full': [409, '该时段已约满', '请选择其他时段，或加入候补。', 'The slot is full', 'Choose another one, or join its waiting list.'],
  'slot.past': [409, '该时段已不能预约', '请选择更晚的时段。', 'It is too late for this slot', 'Choose a later one.'],
  'slot.closed': [409, '该时段不开放预约', '请选择其他时段。', 'The slot cannot be booked', 'Choose another one.'],
  'hold.expired': [409, '为您保留的名额已失效', '请重新选择时段。', 'The place is not kept any more', 'Choose a time again.'],
  'appointment.state': [409, '该预约现在不能这样操作', '请重新读取它的状态。', 'The appointment is not in a state for this', 'Read its state again.'],
  'appointment.quota': [409, '已达到可预约的次数', '请按 errors 中指出的限制另选时间，或先取消一个预约。', 'One person can book no more', 'See the limit in errors: choose another time, or cancel an appointment first.'],
  'appointment.blocked': [409, '因多次预约未到，暂不能预约', '请在 errors 中给出的日期起再预约；现在可到大厅取号。', 'Several appointments were not kept', 'Book again from the day named in errors; a ticket can be taken in the hall at any time.'],
  'appointment.early': [409, '还不能签到', '请在 errors 中给出的时间起签到。', 'It is too early to check in', 'Check in from the time named in errors.'],
  'appointment.past': [409, '已过该预约的时限', '请现场取号，或重新预约。', 'It is too late for this appointment', 'Take a ticket, or book another time.'],
  'waitlist.open': [409, '该时段还有名额', '请直接预约，不必候补。', 'The slot still has places', 'Book one; there is no need to wait.'],
} as const;

/** Codes of these problems. */
export type AppointmentProblemCode = keyof typeof rows;

interface Row {
  readonly status: number;
  readonly 'zh-CN': readonly [title: string, detail: string];
  readonly en: readonly [title: string, detail: string];
}

/** The rows as the table of all problems has them. */
export const appointmentTexts: Readonly<Record<AppointmentProblemCode, Row>> = Object.fromEntries(
  Object.entries(rows).map(([code, [status, zhTitle, zhDetail, title, detail]]) => [code, { status, 'zh-CN': [zhTitle, zhDetail], en: [title, detail] }]),
) as unknown as Record<AppointmentProblemCode, Row>;
