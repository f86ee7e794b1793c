import type { Appointment, Hold, SlotList } from '@hallkit/contract';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MockOptions } from '@hallkit/mocks';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import type { HallProvider } from '../provider/provider.ts';
import type { HallCheckIn } from './check-in.ts';
import '../provider/provider.define.ts';
import './check-in.define.ts';

const queue = 'dezhou.enterprise-registration';
const card = { name: '王小样', idNumber: '371499199003071234' };
/** A working day at nine by the clock of the hall. */
const nine = { now: () => Date.parse('2026-03-04T01:00:00Z'), queue: { waiting: false } } as MockOptions;
let pages = 0;

async function open(options: MockOptions = nine): Promise<{ element: HallCheckIn; hall: LiveHall; seen: () => string; type: (code: string) => Promise<void> }> {
  const hall = liveHall(options);
  const page = await fixture<HallProvider>(html`<hall-provider locale="zh-CN" site-key=${`pk_test_check_in_${(pages += 1)}`} base-url="https://hall.example" .fetch=${hall.fetch}><hall-check-in with-card></hall-check-in></hall-provider>`);
  const element = page.querySelector('hall-check-in') as HallCheckIn;
  await element.updateComplete;
  return {
    element, hall,
    seen: () => element.shadowRoot?.querySelector('.stack')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    async type(code) {
      (element.shadowRoot?.querySelector('#code') as HTMLInputElement).focus();
      await sendKeys({ type: code });
      await sendKeys({ press: 'Enter' });
    },
  };
}

async function book(hall: LiveHall, at: string): Promise<Appointment> {
  const { data } = await hall.act<SlotList>(`/queues/${queue}/slots?from=2026-03-04&to=2026-03-04`);
  const slot = data.find(({ from, left }) => from >= at && left > 0);
  const { id: holdId } = await hall.act<Hold>('/holds', { slotId: slot?.id });
  return hall.act<Appointment>('/appointments', { holdId, name: card.name, phone: '13800003210', idNumber: card.idNumber });
}

describe('hall-check-in', () => {
  it('makes a ticket of an appointment, by the code as people type it', async () => {
    const { element, hall, seen, type } = await open();
    const { code } = await book(hall, '09:00');
    await expect(element).to.be.accessible();
    setTimeout(() => void type(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`));
    const { detail } = await oneEvent(element, 'hall-ticket-taken');
    await waitUntil(() => seen().includes(detail.number), seen());
    expect(detail.queueId).to.equal(queue);
    await expect(element).to.be.accessible();
    element.shadowRoot?.querySelector('button')?.click();
    await element.updateComplete;
    expect(seen()).to.contain('签到码').and.not.contain(detail.number);
  });

  it('does the same by what a scanner types of the code on the phone', async () => {
    const { element, hall, type } = await open();
    const { followUrl } = await book(hall, '09:00');
    setTimeout(() => void type(`https://hall.example${followUrl}`));
    expect((await oneEvent(element, 'hall-ticket-taken')).detail.number).to.match(/^[A-Z]\d{3}$/);
  });

  it('says what is wrong with a code, and what is not known', async () => {
    const { element, hall, seen, type } = await open();
    await type('K7');
    await waitUntil(() => seen().includes('签到码是 6 位'), seen());
    expect(hall.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
    await type('ZZZZ');
    await waitUntil(() => seen().includes('没有找到这个签到码'), seen());
    // The button is back in its own colour.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await expect(element).to.be.accessible();
  });

  it('says that it is too early', async () => {
    const { element, hall, seen, type } = await open();
    const { code } = await book(hall, '15:00');
    await type(code);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), seen());
    expect(seen()).to.contain('未到签到时间');
  });
});
