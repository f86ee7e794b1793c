import { expect, html } from '@open-wc/testing';
import { liveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { HallCertificateCheck } from './certificate-check.ts';
import './certificate-check.define.ts';

type Page = LivePage<HallCertificateCheck>;

const open = (code: string | undefined, locale = 'zh-CN'): Promise<Page> => LivePage.open<HallCertificateCheck>(html`<hall-certificate-check code=${code ?? ''}></hall-certificate-check>`, { hall: liveHall({ situation: 'granted' }), locale });

describe('hall-certificate-check', () => {
  it('says of a genuine one who issued it to whom, and until when it is good', async () => {
    const page = await open('mock-valid');
    await page.sees('真实，有效', '.result');
    expect(page.text('.result')).to.contain('德州样例餐饮有限公司').and.to.contain('市场监督管理局').and.to.contain('2031');
    await page.accessible();
  });

  it('tells in both languages that one is over or was taken back, and masks people', async () => {
    const expired = await open('mock-expired', 'en');
    await expired.sees('Genuine, but expired', '.result');
    const revoked = await open('mock-revoked');
    await revoked.sees('真实，但已被撤销', '.result');
    expect(revoked.text('.result')).to.contain('李*敏').and.to.contain('撤销日期');
    await revoked.accessible();
  });

  it('answers a code that there is not, and takes the whole address of a scan', async () => {
    const page = await open('guessed');
    await page.sees('查不到这份证照', '.notice');
    const input = page.one<HTMLInputElement>('#code');
    input.value = 'https://hall.example/examples/portal/?certificate=mock-valid';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    page.press('核验');
    await page.sees('真实，有效', '.result');
    page.press('核验另一份');
    await page.until(() => page.all('.result').length === 0 && page.all('#code').length === 1, 'there is no way back');
    page.press('核验');
    await page.sees('请先输入编码', '.fault');
    await page.accessible();
  });
});
