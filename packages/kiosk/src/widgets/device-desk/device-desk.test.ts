import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createSimulatedDevices } from '../../devices/simulators.ts';
import type { SimulatedDevices } from '../../devices/simulators.ts';
import type { HallDeviceDesk } from './device-desk.ts';
import './device-desk.define.ts';

async function open(): Promise<{ desk: HallDeviceDesk; devices: SimulatedDevices; seen: () => string; press: (label: string, at?: number) => Promise<void> }> {
  const devices = createSimulatedDevices();
  await devices.open();
  const desk = await fixture<HallDeviceDesk>(html`<hall-device-desk locale="zh-CN" .devices=${devices}></hall-device-desk>`);
  return {
    desk, devices,
    seen: () => desk.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
    async press(label, at = 0) {
      ([...(desk.shadowRoot?.querySelectorAll('button') ?? [])].filter((each) => each.textContent?.trim() === label)[at] as HTMLElement).click();
      await desk.updateComplete;
    },
  };
}

describe('hall-device-desk', () => {
  it('holds cards to the reader, good and bad', async () => {
    const { devices, press } = await open();
    const told: string[] = [];
    devices.reader.addEventListener('card', ({ card }) => told.push(card.idNumber));
    devices.reader.addEventListener('refused', ({ refusal }) => told.push(refusal));
    await press('刷样卡');
    await press('刷校验位错误的卡');
    await press('刷出乱码');
    expect(told).to.deep.equal(['371499199003071234', 'idNumber', 'unreadable']);
  });

  it('shows what is printed and said, until the session ends', async () => {
    const { desk, devices, seen } = await open();
    expect(seen()).to.contain('还没有打印').and.contain('还没有播报');
    await devices.printer.print({ locale: 'zh-CN', title: '号票', blocks: [{ kind: 'text', text: 'A012', size: 'huge' }] });
    await devices.speaker.say({ text: '请 A012 号到 3 号窗口', locale: 'zh-CN' });
    await desk.updateComplete;
    expect(desk.shadowRoot?.querySelector('canvas')?.ariaLabel).to.contain('A012');
    expect(seen()).to.contain('3 号窗口');
    await expect(desk).to.be.accessible();
    devices.forget();
    window.dispatchEvent(new Event('hall-session-ended'));
    await desk.updateComplete;
    expect(desk.shadowRoot?.querySelector('canvas')).to.equal(null);
    expect(seen()).to.not.contain('3 号窗口');
  });

  it('breaks and mends', async () => {
    const { devices, press, seen } = await open();
    await press('缺纸');
    expect(seen()).to.contain('打印纸用完');
    await press('恢复正常');
    await waitUntil(() => devices.printer.status.state === 'ready');
    await press('拔掉');
    expect(devices.reader.status.state).to.equal('faulty');
  });

  it('shows what the camera sees', async () => {
    const { desk, press } = await open();
    await press('打开画面');
    await waitUntil(() => desk.shadowRoot?.querySelector('video')?.videoWidth === 1240, 'the picture');
    await press('关闭画面');
    expect(desk.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('says how to get devices where there are none', async () => {
    const desk = await fixture<HallDeviceDesk>(html`<hall-device-desk locale="en"></hall-device-desk>`);
    expect(desk.shadowRoot?.textContent).to.contain('createSimulatedDevices()');
    await expect(desk).to.be.accessible();
  });
});
