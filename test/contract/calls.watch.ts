// Calls that succeed of the watched hall: cards, figures, complaints, questions, ratings, notices.
import type { OperationId } from '@hallkit/contract';
import type { Arrange } from './arrange.ts';
import { freshPhone } from './arrange.ts';
import type { Call, Made } from './calls.ts';
import { keys } from './target.ts';
import { notice } from './watchers.ts';

const hall = '/halls/dezhou';
const read = (path: string | ((arrange: Arrange) => Promise<string>), by?: (arrange: Arrange) => Promise<string>): Made => async (_ids, arrange) => ({ path: typeof path === 'string' ? path : await path(arrange), ...(by ? { token: await by(arrange) } : {}) });
const supervisor = ({ watchers }: Arrange): Promise<string> => watchers.supervisor();
const clerk = ({ applicants }: Arrange): Promise<string> => applicants.clerk();

/** A write; another one is the same with another body. */
const write = (made: (arrange: Arrange) => Promise<{ path: string; body: object; other: object; key?: string }>, by?: (arrange: Arrange) => Promise<string>): Made => async (_ids, arrange): Promise<Call> => {
  const { path, body, other, key } = await made(arrange);
  return { path, body, ...(key === undefined ? {} : { key }), ...(by ? { token: await by(arrange) } : {}), other: { path, body: other } };
};

const rating = { grade: 'satisfied', tags: ['quick'] };
const otherRating = { grade: 'verySatisfied' };

/** One call per operation. */
export const watchCalls = {
  // Cards of the sample are all there when the day before is signed; until then each answer is another.
  getSupervision: read(async ({ watchers }) => {
    await watchers.signedDay();
    return `${hall}/supervision`;
  }, supervisor),
  listCards: read(`${hall}/cards?state=all`, supervisor),
  getCard: read(async ({ watchers }) => `/cards/${(await watchers.card()).id}`, supervisor),
  actOnCard: write(async ({ watchers }) => {
    const { id, version } = await watchers.card();
    return { path: `/cards/${id}/actions`, body: { version, action: 'uphold', text: '情况属实' }, other: { version, action: 'cancel', text: '另有原因' } };
  }, supervisor),
  superviseCase: write(async ({ watchers }) => ({ path: `/cases/${(await watchers.followed()).caseId}/oversight`, body: { level: 'supervised', reason: '请于今日办结' }, other: { level: 'escalated', reason: '请于今日办结' } }), supervisor),
  urgeCase: write(async ({ watchers }) => ({ path: `${(await watchers.followed()).path}/urge`, body: {}, other: { text: '请尽快' } })),
  getSupervisionSettings: read(`${hall}/supervision-settings`, supervisor),
  saveSupervisionSettings: write(async ({ watchers }) => {
    const settings = await watchers.settings();
    return { path: `${hall}/supervision-settings`, body: settings, other: { ...settings, dueSoonDays: 2 } };
  }, supervisor),
  getFigures: read(async ({ watchers }) => {
    await watchers.signedDay();
    return `${hall}/figures`;
  }),
  listSnapshots: read(async ({ watchers }) => {
    await watchers.signedDay();
    return `${hall}/snapshots`;
  }),
  getSnapshot: read(async ({ watchers }) => `${hall}/snapshots/${await watchers.signedDay()}`),
  getSnapshotKeys: read(`${hall}/snapshot-keys`),

  createComplaintPhoto: write(async () => ({ path: `${hall}/complaint-photos`, body: { fileName: '窗口.jpg', size: 12 }, other: { fileName: '窗口.jpg', size: 13 } })),
  createComplaint: write(async ({ watchers }) => ({ path: `${hall}/complaints`, body: { kind: 'complaint', text: '等了一个小时', about: { kind: 'desk', deskId: 'dezhou.desk-01' }, photoIds: [await watchers.photo()] }, other: { kind: 'praise', text: '很快' } })),
  listSimilarComplaints: read(async ({ watchers }) => {
    await watchers.complaint({ about: { kind: 'department', departmentId: 'market-regulation' } });
    return `${hall}/similar-complaints?departmentId=market-regulation&kind=complaint`;
  }),
  createTrackingLookup: write(async ({ watchers }) => {
    const { number, queryCode } = await watchers.complaint();
    return { path: '/tracking-lookups', body: { number, queryCode }, other: { number, queryCode: 'ZZZZZZ' } };
  }),
  getTrackedComplaint: read(async ({ watchers }) => `/tracked-complaints/${(await watchers.complaint()).trackingId}`),
  actOnTrackedComplaint: write(async (arrange) => {
    const { trackingId } = await arrange.watchers.complaint();
    const { version } = await arrange.ask<{ version: number }>(`/tracked-complaints/${trackingId}`);
    return { path: `/tracked-complaints/${trackingId}/actions`, body: { version, action: 'withdraw' }, other: { version, action: 'urge' } };
  }),
  getComplaintPhoto: read(async ({ watchers }) => `/complaint-photos/${await watchers.shownPhoto()}`),
  listComplaints: read(async ({ watchers }) => {
    await watchers.complaint();
    return `${hall}/complaints?view=unassigned`;
  }, supervisor),
  getComplaint: read(async ({ watchers }) => `/complaints/${(await watchers.seenComplaint()).id}`, supervisor),
  actOnComplaint: write(async ({ watchers }) => {
    const { id, version } = await watchers.seenComplaint();
    return { path: `/complaints/${id}/actions`, body: { version, action: 'accept' }, other: { version, action: 'refuse', text: '不属于本大厅' } };
  }, supervisor),

  listPublishedAnswers: read(`${hall}/consultations?q=${encodeURIComponent('营业执照')}`),
  markAnswerHelpful: async (_ids, { watchers }) => {
    const path = `/published-answers/${await watchers.publicAnswer()}/helpful`;
    return { path, body: { helpful: true }, other: { path: '/published-answers/another/helpful', body: { helpful: true } } };
  },
  createConsultation: write(async () => ({ path: `${hall}/consultations`, body: { text: '可以先申请吗？', departmentId: 'market-regulation' }, other: { text: '要带什么？' } })),
  getTrackedConsultation: read(async ({ watchers }) => `/tracked-consultations/${(await watchers.question()).trackingId}`),
  actOnTrackedConsultation: write(async ({ watchers }) => {
    const { trackingId, version } = await watchers.answered();
    return { path: `/tracked-consultations/${trackingId}/actions`, body: { version, action: 'helpful' }, other: { version, action: 'notHelpful' } };
  }),
  listConsultations: read(async ({ watchers }) => {
    await watchers.question();
    return `${hall}/consultation-inbox`;
  }, clerk),
  actOnConsultation: write(async ({ watchers }) => {
    const { id, version } = await watchers.seenQuestion();
    return { path: `/consultations/${id}/actions`, body: { version, action: 'answer', text: '可以。' }, other: { version, action: 'answer', text: '不可以。' } };
  }, clerk),

  getTicketRating: read(async ({ watchers }) => `/tickets/${(await watchers.visit()).id}/rating`),
  createTicketRating: write(async ({ watchers }) => ({ path: `/tickets/${(await watchers.visit()).id}/rating`, body: rating, other: otherRating })),
  getDeskRating: async (_ids, { watchers }) => ({ path: `/desks/${(await watchers.visit()).desk}/rating`, key: keys.operator }),
  createDeskRating: write(async ({ watchers }) => ({ path: `/desks/${(await watchers.visit()).desk}/rating`, body: rating, other: otherRating, key: keys.operator })),
  getCaseRating: read(async ({ watchers }) => `${(await watchers.followed()).path}/rating`),
  createCaseRating: write(async ({ watchers }) => ({ path: `${(await watchers.decided()).path}/rating`, body: rating, other: otherRating })),
  getTrackedRating: read(async ({ watchers }) => `/tracked-ratings/${(await watchers.bad()).trackingId}`),
  listRatings: read(async ({ watchers }) => {
    await watchers.bad();
    return `${hall}/ratings`;
  }, supervisor),
  actOnRating: write(async ({ watchers }) => {
    const { id, version, actions: [action = 'verify'] } = await watchers.seenBad();
    const given = { version, action, ...(action === 'verify' ? { finding: 'justified' } : {}) };
    return { path: `/ratings/${id}/actions`, body: { ...given, text: '属实' }, other: { ...given, text: '另有说明' } };
  }, supervisor),

  listNotices: read(async ({ watchers }) => {
    await watchers.notice('approved');
    return `${hall}/notices`;
  }),
  getNotice: read(async ({ watchers }) => `/notices/${(await watchers.notice('approved')).id}`),
  getBoard: read(async ({ watchers }) => {
    await watchers.notice('approved');
    return `${hall}/board`;
  }),
  getNoticeFeed: read(`${hall}/notice-feed`),
  createNoticeSubscription: write(async () => ({ path: `${hall}/notice-subscriptions`, body: { channel: 'sms', address: freshPhone(), kinds: ['policy'] }, other: { channel: 'sms', address: freshPhone(), kinds: ['news'] } })),
  confirmNoticeSubscription: write(async ({ watchers }) => {
    const { id, code } = await watchers.subscription();
    return { path: `/notice-subscriptions/${id}/confirm`, body: { code }, other: { code: code === '000000' ? '000001' : '000000' } };
  }),
  endNoticeSubscription: async (_ids, { watchers }) => ({ path: `/notice-subscriptions/${(await watchers.subscription()).id}/end`, body: {}, other: { path: '/notice-subscriptions/another/end', body: {} } }),
  listStaffNotices: read(async ({ watchers }) => {
    await watchers.notice();
    return `${hall}/notice-desk`;
  }, clerk),
  createNotice: write(async () => ({ path: `${hall}/notice-desk`, body: notice(), other: notice() }), clerk),
  getStaffNotice: read(async ({ watchers }) => `/staff-notices/${(await watchers.notice()).id}`, clerk),
  saveNotice: write(async ({ watchers }) => {
    const { id, version } = await watchers.notice();
    return { path: `/staff-notices/${id}/save`, body: { version, notice: notice() }, other: { version, notice: notice() } };
  }, clerk),
  actOnNotice: write(async ({ watchers }) => {
    const { id, version } = await watchers.notice();
    return { path: `/staff-notices/${id}/actions`, body: { version, action: 'submit' }, other: { version, action: 'withdraw', reason: '不再需要' } };
  }, clerk),
} satisfies Readonly<Partial<Record<OperationId, Made>>>;
