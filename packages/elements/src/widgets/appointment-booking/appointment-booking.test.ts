import type { Appointment, AppointmentRequest, Slot, SlotList } from '@hallkit/contract';
import { expect, html, oneEvent } from '@open-wc/testing';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallAppointmentBookedEvent } from './appointment-booking.events.ts';
import type { HallAppointmentBooking } from './appointment-booking.ts';
import './appointment-booking.define.ts';

type Page = LivePage<HallAppointmentBooking>;
const one = html`<hall-appointment-booking queue-id="dezhou.enterprise-registration"></hall-appointment-booking>`;
const open = async (content = one, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallAppointmentBooking>(content, options);
  await page.until(() => page.all('.work, .day, .booked, .notice').length > 0, 'nothing comes');
  return page;
};
const free = ({ fill }: Slot): boolean => fill !== 'full' && fill !== 'past';
const listOf = (page: Page): Promise<SlotList> => page.hall.act<SlotList>('/queues/dezhou.enterprise-registration/slots');

/** Chooses the n-th slot of those that are so; days before it are opened first. */
async function choose(page: Page, is: (slot: Slot) => boolean = free, at = 0): Promise<Slot> {
  const { data } = await listOf(page);
  const slot = data.filter(is)[at];
  if (!slot) throw new Error('no such slot');
  page.one<HTMLElement>(`.day:has(time[datetime="${slot.date}"])`).click();
  await page.until(() => page.all(`[id="slot-${slot.id}"]`).length > 0, 'the day does not open');
  const button = page.one<HTMLElement>(`[id="slot-${slot.id}"]`);
  button.focus();
  button.click();
  return slot;
}

async function fillIn(page: Page, phone = '13800003210'): Promise<void> {
  await page.until(() => page.all('form.person').length > 0, 'the form does not come');
  page.type('姓名', '李晓敏');
  page.type('手机号', phone);
}

async function book(page: Page): Promise<Slot> {
  const slot = await choose(page);
  await fillIn(page);
  page.press('确认预约');
  await page.until(() => page.all('.booked').length > 0, 'it is not booked');
  return slot;
}

describe('hall-appointment-booking', () => {
  it('sends what there is to tell to the WeChat of the page too, unless one says no', async () => {
    const told: AppointmentRequest[] = [];
    for (const wanted of [true, false]) {
      const page = await open(one, { between: async (request, answer) => {
        if (request.method === 'POST' && request.url.endsWith('/appointments')) told.push((await request.clone().json()) as AppointmentRequest);
        return answer(request);
      } });
      page.provider.wechatOpenId = 'oWx_dezhou-0123456789';
      await choose(page);
      await fillIn(page);
      await page.accessible();
      if (!wanted) page.control<HTMLInputElement>('也发到我的微信').click();
      page.press('确认预约');
      await page.until(() => page.all('.booked').length > 0, 'it is not booked');
    }
    expect(told.map(({ wechat }) => wechat)).to.deep.equal(['oWx_dezhou-0123456789', undefined]);
  });

  it('asks for the kind of work, the day and the time, each with what can be had', async () => {
    const page = await open(html`<hall-appointment-booking></hall-appointment-booking>`);
    expect(page.texts('.work b')).to.deep.equal(['企业登记', '工程建设', '社会保险', '户籍证件', '不动产登记']);
    await page.accessible();
    page.press('企业登记');
    await page.until(() => page.all('.day').length > 0, 'the days do not come');
    await page.until(() => page.focused === '选择日期', 'the focus is lost');
    expect(page.all('.day')).to.have.length(14);
    for (const day of page.all('.day')) expect(day.textContent?.trim()).to.match(/余 \d|已约满|不办公|放假|已过|节/);
    expect(page.all('.day[aria-disabled=true]').length).to.be.greaterThan(0);
    await page.accessible();
    page.press('预约其他业务');
    await page.until(() => page.all('.work').length > 0, 'there is no way back');
    await page.until(() => page.focused === '您要预约什么业务', 'the focus is lost');
  });

  it('keeps the day somebody looks at when it asks again, and goes on to later days and back', async () => {
    const page = await open();
    const { data } = await listOf(page);
    const dates = [...new Set(data.filter(free).map(({ date }) => date))];
    const pressed = (): string | null | undefined => page.root.querySelector('.day[aria-pressed=true] time')?.getAttribute('datetime');
    expect(pressed()).to.equal(dates[0]);
    page.one<HTMLElement>(`.day:has(time[datetime="${dates[2]}"])`).click();
    await page.until(() => pressed() === dates[2], 'the day does not open');
    await choose(page, (slot) => free(slot) && slot.date === dates[2]);
    await page.until(() => page.all('form.person').length > 0, 'the form does not come');
    page.press('换个时间');
    await page.until(() => page.all('.day').length > 0, 'there is no way back');
    expect(pressed()).to.equal(dates[2]);
    page.press('看后面的日期');
    await page.until(() => !page.text('.days').includes(page.element.hallLocale) && page.all(`.day time[datetime="${dates[0]}"]`).length === 0, 'later days do not come');
    page.press('回到最近的日期');
    await page.until(() => page.all(`.day time[datetime="${dates[0]}"]`).length === 1, 'there is no way back');
  });

  it('keeps the place, books it, and shows code, place, time and what to do', async () => {
    const page = await open();
    const slot = await choose(page);
    await page.until(() => /已为您保留到 \d{2}:\d{2}/.test(page.text('.held')), 'the place is not kept');
    await page.until(() => page.focused.includes(`${slot.from}–${slot.to}`), 'the focus is lost');
    await page.accessible();
    await fillIn(page);
    const booked = oneEvent(page.element, 'hall-appointment-booked');
    page.press('确认预约');
    const { detail } = (await booked) as HallAppointmentBookedEvent;
    await page.sees('预约成功', '#state');
    expect(detail.appointmentId).to.equal(page.element.appointmentId);
    expect(page.text('.code')).to.equal(detail.code);
    for (const part of [`${slot.from}–${slot.to}`, '企业登记', '签到', '138****3210']) expect(page.text('.booked')).to.contain(part);
    await page.until(() => page.focused.includes('预约成功'), 'the focus is lost');
    await page.until(() => page.said === '预约成功', 'it is not said');
    await page.accessible();
  });

  it('tells what is wrong at the field, where the focus is, and keeps what was typed', async () => {
    const page = await open();
    await choose(page);
    await fillIn(page, '12345');
    page.type('身份证号', '371402195203070027');
    page.press('确认预约');
    await page.until(() => page.all('.fault').length === 2, 'the faults are not told');
    expect(page.focused).to.equal('#phone');
    expect(page.control('手机号').getAttribute('aria-describedby')).to.contain('phone-fault');
    expect(page.control('姓名').value).to.equal('李晓敏');
    await page.accessible();
    expect(page.hall.calls.some((call) => call === 'POST /appointments')).to.equal(false);
  });

  it('says that the place is no longer kept, loses nothing typed, and leads on', async () => {
    const page = await open(one, {
      between: async (request, answer) => {
        const response = await answer(request);
        if (request.method !== 'POST' || !new URL(request.url).pathname.endsWith('/holds')) return response;
        return new Response(JSON.stringify({ ...(await response.json()), expiresAt: new Date(Date.now() + 1500).toISOString() }), response);
      },
    });
    await choose(page);
    await fillIn(page);
    await page.until(() => page.text('.notice').includes('保留时间已过'), 'it is not told');
    expect(page.one('.notice').getAttribute('role')).to.equal('alert');
    await page.until(() => page.focused !== '', 'the focus is lost');
    await page.accessible();
    page.press('换个时间');
    await choose(page, free, 1);
    await page.until(() => page.all('form.person').length > 0, 'the form does not come');
    expect(page.control('姓名').value).to.equal('李晓敏');
  });

  it('tells in the words of the hall that somebody was quicker', async () => {
    const page = await open();
    const { data } = await listOf(page);
    const slot = data.filter(free)[0] as Slot;
    for (let left = slot.left; left > 0; left -= 1) await page.hall.act('/appointments/holds', { slotId: slot.id }).catch(async () => page.hall.act('/holds', { slotId: slot.id }));
    await choose(page, ({ id }) => id === slot.id);
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'it is not told');
    await page.until(() => page.one(`[id="slot-${slot.id}"]`).className.includes('full'), 'it still looks free');
  });

  it('puts one on the waiting list of a full time, and offers the place that becomes free', async () => {
    const page = await open();
    await choose(page, ({ fill }) => fill === 'full');
    await page.sees('这个时间已约满');
    await fillIn(page);
    page.press('登记候补');
    await page.sees('候补中', '#state');
    await page.accessible();
    page.press('取消预约');
    await page.sees('已取消', '#state');
    await page.until(() => page.focused.includes('已取消'), 'the focus is lost');
  });

  it('moves an appointment to another time, or keeps the old one', async () => {
    const page = await open();
    await book(page);
    const before = page.element.appointmentId;
    page.press('改时间');
    await page.until(() => page.all('.day').length > 0, 'no other time can be chosen');
    expect(page.all('.slot.full').every((slot) => slot.getAttribute('aria-disabled') === 'true')).to.equal(true);
    page.press('保留原来的时间');
    await page.until(() => page.focused.includes('预约成功'), 'the focus is lost');
    page.press('改时间');
    await page.until(() => page.all('.day').length > 0, 'no other time can be chosen');
    const slot = await choose(page, free, 4);
    await page.until(() => page.all('.held').length > 0, 'the place is not kept');
    page.press('改到这个时间');
    await page.until(() => page.text('.booked').includes(`${slot.from}–${slot.to}`), 'it is not moved');
    expect(page.element.appointmentId).not.to.equal(before);
  });

  it('cancels only when asked twice, tells the page, and begins anew', async () => {
    const page = await open();
    await book(page);
    expect(page.one<HTMLDetailsElement>('.cancel').open).to.equal(false);
    page.one<HTMLElement>('.cancel summary').click();
    await page.until(() => page.one<HTMLDetailsElement>('.cancel').open, 'it does not open');
    page.press('保留预约');
    expect(page.root.activeElement?.localName).to.equal('summary');
    page.one<HTMLElement>('.cancel summary').click();
    const cancelled = oneEvent(page.element, 'hall-appointment-cancelled');
    page.all<HTMLElement>('.cancel button')[0]?.click();
    await cancelled;
    await page.sees('已取消', '#state');
    await page.accessible();
    page.press('再约一个时间');
    await page.until(() => page.all('.day').length > 0, 'one cannot begin anew');
    await page.until(() => page.focused === '选择日期', 'the focus is lost');
  });

  it('checks in and says the number; a refusal stands in sight', async () => {
    let refuses = true;
    const page = await open(one, {
      mocks: { fail: (operation) => (refuses && operation === 'checkInAppointment' ? 'queue.closed' : undefined) },
      between: async (request, answer) => {
        const { pathname } = new URL(request.url);
        const response = await answer(request);
        if (request.method === 'POST' && pathname.endsWith('/check-in') && !refuses) {
          const ticket = await (await answer(new Request('https://hall.example/api/v1/queues/dezhou.tax/tickets', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }))).json();
          return new Response(JSON.stringify(ticket), { status: 201, headers: { 'content-type': 'application/json' } });
        }
        if (!response.ok || !/\/appointments(\/ap_[^/]+)?$/.test(pathname)) return response;
        const appointment = (await response.json()) as Appointment;
        return new Response(JSON.stringify({ ...appointment, actions: refuses ? ['checkIn'] : [], state: refuses ? 'booked' : 'checked_in' }), response);
      },
    });
    await book(page);
    page.press('签到取号');
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'the refusal is not told');
    expect(page.one('.notice[role=alert]').closest('details')).to.equal(null);
    refuses = false;
    page.press('签到取号');
    await page.until(() => page.text('.booked').includes('已签到，您的号码是 B'), 'the number is not told');
    await page.until(() => page.focused !== '', 'the focus is lost');
  });

  it('is kept across a reload, and forgotten when the hall no longer knows it', async () => {
    const page = await open();
    await book(page);
    const code = page.text('.code');
    const { hall, siteKey } = page;
    page.element.remove();
    const again = await open(one, { hall, siteKey });
    await again.sees(code, '.booked');
    again.element.remove();
    const other = await open(one, { siteKey });
    await other.until(() => other.all('.day').length > 0, 'an unknown appointment is not forgotten');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open();
    await book(page);
    page.provider.locale = 'en';
    await page.sees('Booked', '#state');
    expect(page.text('.booked')).not.to.match(/[\u4e00-\u9fff]/);
  });

  it('tells when the hall cannot be reached', async () => {
    const page = await open(one, { mocks: { fail: 'network' } });
    expect(page.one('.notice').getAttribute('role')).to.equal('alert');
  });
});
