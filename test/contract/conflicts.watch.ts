// What does not fit how things stand with a card, a case that is watched, a complaint, a question, a rating, a notice.
import type { OperationId } from '@hallkit/contract';
import type { Arrange } from './arrange.ts';
import type { Call, Made } from './calls.ts';
import { keys } from './target.ts';
import { notice } from './watchers.ts';

interface Conflict {
  readonly made: Made;
  readonly codes: readonly string[];
}

const refused = (codes: readonly string[], made: (arrange: Arrange) => Promise<Call>): Conflict => ({ codes, made: (_ids, arrange) => made(arrange) });

/** A version that was looked at before somebody else was quicker. */
const stale = (code: string, made: (arrange: Arrange) => Promise<Call>): Conflict => refused([code], async (arrange) => {
  const call = await made(arrange);
  return { ...call, body: { ...call.body, version: 999 } };
});

/** By operation. */
export const watchConflicts = {
  actOnCard: refused(['card.action'], async (arrange) => {
    const { watchers } = arrange;
    const [{ id, version }, token] = [await watchers.card(), await watchers.supervisor()];
    const path = `/cards/${id}/actions`;
    await arrange.ask(path, { version, action: 'uphold', text: '属实' }, token);
    return { path, body: { version: version + 1, action: 'uphold', text: '属实' }, token };
  }),
  superviseCase: refused(['oversight.lower'], async (arrange) => {
    const { watchers } = arrange;
    const [{ caseId }, token] = [await watchers.followed(), await watchers.supervisor()];
    const path = `/cases/${caseId}/oversight`;
    await arrange.ask(path, { level: 'escalated', reason: '请办结' }, token);
    return { path, body: { level: 'urged', reason: '请办结' }, token };
  }),
  urgeCase: refused(['urge.too-soon'], async (arrange) => {
    const path = `${(await arrange.watchers.followed()).path}/urge`;
    await arrange.ask(path, {});
    return { path, body: {} };
  }),
  saveSupervisionSettings: stale('settings.changed', async ({ watchers }) => ({ path: '/halls/dezhou/supervision-settings', body: await watchers.settings(), token: await watchers.supervisor() })),
  actOnTrackedComplaint: refused(['complaint.action'], async (arrange) => {
    const { trackingId } = await arrange.watchers.complaint();
    const { version } = await arrange.ask<{ version: number }>(`/tracked-complaints/${trackingId}`);
    return { path: `/tracked-complaints/${trackingId}/actions`, body: { version, action: 'close' } };
  }),
  actOnComplaint: stale('complaint.changed', async ({ watchers }) => ({ path: `/complaints/${(await watchers.seenComplaint()).id}/actions`, body: { action: 'accept' }, token: await watchers.supervisor() })),
  actOnTrackedConsultation: refused(['consultation.action'], async (arrange) => {
    const { trackingId } = await arrange.watchers.question();
    const { version } = await arrange.ask<{ version: number }>(`/tracked-consultations/${trackingId}`);
    return { path: `/tracked-consultations/${trackingId}/actions`, body: { version, action: 'helpful' } };
  }),
  actOnConsultation: stale('consultation.changed', async ({ watchers, applicants }) => ({ path: `/consultations/${(await watchers.seenQuestion()).id}/actions`, body: { action: 'answer', text: '可以。' }, token: await applicants.clerk() })),
  createTicketRating: refused(['rating.closed'], async (arrange) => ({ path: `/tickets/${(await arrange.ticket()).id}/rating`, body: { grade: 'satisfied' } })),
  createDeskRating: refused(['rating.given'], async (arrange) => {
    const path = `/desks/${(await arrange.watchers.visit()).desk}/rating`;
    await arrange.ask(path, { grade: 'satisfied' });
    return { path, body: { grade: 'satisfied' }, key: keys.operator };
  }),
  createCaseRating: refused(['rating.closed'], async ({ watchers }) => ({ path: `${(await watchers.followed()).path}/rating`, body: { grade: 'satisfied' } })),
  actOnRating: refused(['rating.action'], async ({ watchers }) => {
    const { id, version, actions } = await watchers.seenBad();
    return { path: `/ratings/${id}/actions`, body: { version, action: actions.includes('answer') ? 'correct' : 'answer', text: '已改正' }, token: await watchers.supervisor() };
  }),
  confirmNoticeSubscription: refused(['subscription.expired'], async (arrange) => {
    const { id, code } = await arrange.watchers.subscription();
    await arrange.ask(`/notice-subscriptions/${id}/end`, {});
    return { path: `/notice-subscriptions/${id}/confirm`, body: { code } };
  }),
  saveNotice: stale('notice.changed', async ({ watchers, applicants }) => ({ path: `/staff-notices/${(await watchers.notice()).id}/save`, body: { notice: notice() }, token: await applicants.clerk() })),
  actOnNotice: refused(['notice.action'], async ({ watchers, applicants }) => {
    const { id, version } = await watchers.notice();
    return { path: `/staff-notices/${id}/actions`, body: { version, action: 'withdraw', reason: '不再需要' }, token: await applicants.clerk() };
  }),
} satisfies Readonly<Partial<Record<OperationId, Conflict>>>;
