// People who complain, ask, rate and are told, and the staff who look after that.
import assert from 'node:assert/strict';
import type { Card, CardList, Complaint, ComplaintList, ComplaintReceipt, Consultation, ConsultationList, ConsultationReceipt, PublishedAnswerList, Rating, RatingList, RatingReceipt, SandboxMessageList, SnapshotList, StaffNotice, Subscription, TrackedComplaint, Upload } from '@hallkit/contract';
import type { Arrange } from './arrange.ts';
import { freshPhone } from './arrange.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

/** A small picture. */
export const picture = (): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from('/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAYACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYCqYAAAAAD//Z', 'base64'));

let written = 0;
/** A text that is like no other. */
const unique = (): string => `第 ${(written += 1)} 件（${Date.now()}）`;

/** A notice as staff write it. */
export const notice = (): object => ({ kind: 'convenience', title: { zh: `延时服务 ${unique()}` }, body: { zh: '本周五延时服务到十八点。' }, onBoard: true });

/** What is done before a call that is looked at. */
export class Watchers {
  readonly #arrange: Arrange;
  readonly #target: Target;
  readonly hall = '/halls/dezhou';

  constructor(arrange: Arrange, target: Target) {
    this.#arrange = arrange;
    this.#target = target;
  }

  /** Who supervises the hall. */
  supervisor = (): Promise<string> => this.#arrange.applicants.staff('1900');

  async #as<Answer>(token: Promise<string>, path: string, body?: object): Promise<Answer> {
    return this.#arrange.ask(path, body, await token);
  }

  /** Looks again until something is there: what follows by itself takes its time. */
  async #until<Found>(look: () => Promise<Found | undefined>, what: string, most = 200): Promise<Found> {
    for (let tries = 0; ; tries += 1) {
      const found = await look();
      if (found !== undefined) return found;
      assert.ok(tries < most, what);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Goes through the pages of a list until something is found. */
  async #find<Row>(path: string, token: Promise<string>, fits: (row: Row) => boolean): Promise<Row | undefined> {
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { data: Row[]; nextCursor: string | null } = await this.#as(token, `${path}&limit=100${cursor && `&cursor=${cursor}`}`);
      const found = page.data.find(fits);
      if (found) return found;
      cursor = page.nextCursor;
    }
    return undefined;
  }

  /** A notice, up to a state. */
  async notice(state: 'draft' | 'submitted' | 'approved' = 'draft'): Promise<StaffNotice> {
    const { applicants } = this.#arrange;
    let made = await this.#as<StaffNotice>(applicants.clerk(), `${this.hall}/notice-desk`, notice());
    if (state !== 'draft') made = await this.#as(applicants.clerk(), `/staff-notices/${made.id}/actions`, { version: made.version, action: 'submit' });
    if (state === 'approved') made = await this.#as(applicants.approver(), `/staff-notices/${made.id}/actions`, { version: made.version, action: 'approve' });
    return made;
  }

  /** A subscription that waits for its code, and the code. */
  async subscription(): Promise<Subscription & { code: string }> {
    const address = freshPhone();
    const made = await this.#arrange.ask<Subscription>(`${this.hall}/notice-subscriptions`, { channel: 'sms', address, kinds: ['policy'] }, undefined, keys.device);
    const code = await this.#until(async () => {
      const { data } = await this.#arrange.ask<SandboxMessageList>('/sandbox/messages?limit=100');
      const found = data.find(({ template, recipient }) => template === 'notice.code' && recipient === made.address);
      return found && /\b\d{6}\b/.exec(found.text)?.[0];
    }, 'the code arrives');
    return { ...made, code };
  }

  /** A picture that has arrived. */
  async photo(): Promise<string> {
    const bytes = picture();
    const { id } = await this.#arrange.ask<Upload>(`${this.hall}/complaint-photos`, { fileName: '窗口.jpg', size: bytes.length });
    const headers = { 'hall-key': keys.all, 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const sent = await this.#target.send(`/uploads/${id}/content`, { method: 'PATCH', headers, body: bytes });
    assert.equal(sent.status, 204, await sent.text());
    return id;
  }

  /** A complaint that was handed in. */
  async complaint(more: object = {}): Promise<ComplaintReceipt> {
    return this.#arrange.ask(`${this.hall}/complaints`, { kind: 'complaint', text: unique(), ...more }, undefined, keys.device);
  }

  /** The same as a supervisor sees it. */
  async seenComplaint(more: object = {}): Promise<Complaint> {
    const { number } = await this.complaint(more);
    const row = await this.#find<ComplaintList['data'][number]>(`${this.hall}/complaints?view=unassigned`, this.supervisor(), (one) => one.number === number);
    assert.ok(row, 'a supervisor sees what was handed in');
    return this.#as(this.supervisor(), `/complaints/${row.id}`);
  }

  /** A picture of a complaint. */
  async shownPhoto(): Promise<string> {
    const { trackingId } = await this.complaint({ photoIds: [await this.photo()] });
    const { photos } = await this.#arrange.ask<TrackedComplaint>(`/tracked-complaints/${trackingId}`);
    assert.ok(photos[0], 'the picture is there');
    return photos[0].id;
  }

  /** A question that was asked. */
  async question(more: object = {}): Promise<ConsultationReceipt> {
    return this.#arrange.ask(`${this.hall}/consultations`, { text: `${unique()}可以先申请吗？`, departmentId: 'market-regulation', mayPublish: true, ...more }, undefined, keys.device);
  }

  /** The same as staff see it. */
  async seenQuestion(): Promise<Consultation & { trackingId: string }> {
    const { number, trackingId } = await this.question();
    const found = await this.#find<ConsultationList['data'][number]>(`${this.hall}/consultation-inbox?view=open`, this.#arrange.applicants.clerk(), (one) => one.number === number);
    assert.ok(found, 'staff see the question');
    return { ...found, trackingId };
  }

  /** A question that was answered. */
  async answered(): Promise<Consultation & { trackingId: string }> {
    const { id, version, trackingId } = await this.seenQuestion();
    return { ...(await this.#as<Consultation>(this.#arrange.applicants.clerk(), `/consultations/${id}/actions`, { version, action: 'answer', text: '可以先申请。' })), trackingId };
  }

  /** A visit that has ended: its ticket, and the desk. */
  async visit(): Promise<{ id: string; desk: string }> {
    const { desk, ticketId } = await this.#arrange.at('serving');
    await this.#arrange.ask(`/desks/${desk}/finish`, { ticketId });
    return { id: ticketId, desk };
  }

  /** A bad rating. */
  async bad(): Promise<RatingReceipt> {
    return this.#arrange.ask(`/tickets/${(await this.visit()).id}/rating`, { grade: 'dissatisfied', tags: ['waiting'], text: unique() });
  }

  /** A bad one of days before, as a supervisor sees it: those of today are not shown yet. */
  async seenBad(): Promise<Rating> {
    const found = await this.#find<RatingList['data'][number]>(`${this.hall}/ratings?view=bad`, this.supervisor(), ({ actions }) => actions.length > 0);
    assert.ok(found, 'a supervisor sees a bad rating of the sample');
    return found;
  }

  /** An answer that everybody reads. */
  async publicAnswer(): Promise<string> {
    const { data } = await this.#arrange.ask<PublishedAnswerList>(`${this.hall}/consultations`);
    assert.ok(data[0], 'the sample has answers');
    return data[0].id;
  }

  /** A case that somebody follows and a department has. */
  async followed(): Promise<{ progressId: string; caseId: string; path: string }> {
    const { application, caseId } = await this.#arrange.applicants.received();
    const progressId = application.progressId ?? '';
    return { progressId, caseId, path: `/progress/${progressId}/cases/${caseId}` };
  }

  /** A case that was decided. */
  async decided(): Promise<{ progressId: string; caseId: string; path: string }> {
    const { applicants } = this.#arrange;
    const found = await this.followed();
    await applicants.act(found.caseId, 'accept');
    await applicants.act(found.caseId, 'grant', { content: { zh: '核验通过' } });
    return found;
  }

  /** A card that waits: of a refusal that does not say why. */
  async card(): Promise<Card> {
    const open = await this.#as<CardList>(this.supervisor(), `${this.hall}/cards?state=open&limit=1`);
    if (open.data[0]) return open.data[0];
    const { applicants } = this.#arrange;
    const { caseId } = await applicants.received();
    await applicants.act(caseId, 'accept');
    await applicants.act(caseId, 'startProcessing');
    await applicants.act(caseId, 'refuse', { reason: { zh: '不符' }, legalBasis: '《行政许可法》第三十八条' });
    return this.#until(async () => (await this.#as<CardList>(this.supervisor(), `${this.hall}/cards?state=open&subject=${caseId}`)).data[0], 'a card is issued');
  }

  /** Thresholds as they are. */
  async settings(): Promise<object> {
    return this.#as(this.supervisor(), `${this.hall}/supervision-settings`);
  }

  /** A day that was signed; a server looks once a minute. */
  async signedDay(): Promise<string> {
    return this.#until(async () => (await this.#arrange.ask<SnapshotList>(`${this.hall}/snapshots?limit=1`)).data[0]?.day, 'a day is signed', 1200);
  }
}
