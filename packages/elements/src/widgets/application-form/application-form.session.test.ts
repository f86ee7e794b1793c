import type { ApplicationSummary } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { expect, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { problem } from '../../testing/draft-hall.ts';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { HallApplicationForm } from './application-form.ts';
import './application-form.define.ts';

const address = 'https://hall.example/api/v1';

async function ask<Answer>(hall: LiveHall, path: string, token?: string): Promise<Answer> {
  const headers = { 'hall-key': 'pk_test_dezhou', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await (await hall.fetch(new Request(`${address}${path}`, { headers }))).json()) as Answer;
}

describe('<hall-application-form> and whoever is signed in', () => {
  before(() => init({ getToken: undefined }));

  it('keeps what was typed when the session ends under it, and saves it once the same person is back', async () => {
    let later = 0;
    const hall = liveHall({ situation: 'draft', now: () => Date.now() + later });
    const { data } = await ask<{ data: ApplicationSummary[] }>(hall, '/applications', mockTokens.citizen);
    let isOver = false;
    const between = (request: Request, answer: LiveHall['fetch']): Promise<Response> => (isOver && request.headers.has('authorization') ? Promise.resolve(problem(401, 'session.expired')) : answer(request));
    const page = await LivePage.open<HallApplicationForm>(html`<hall-application-form application-id=${data[0]?.id ?? ''} without-materials></hall-application-form>`, { hall, between });
    expect(page.all('form').length, 'nothing is shown to nobody').to.equal(0);
    await signIn(page);
    await page.sees('已自动保存');
    isOver = true;
    page.type('经营场所名称', '王芳饭店');
    page.control('经营场所名称').dispatchEvent(new FocusEvent('blur'));
    await page.until(() => page.all('hall-sign-in').length > 0, 'nobody is asked to sign in again');
    expect(page.text(), 'nothing is left on the screen').not.to.contain('经营场所名称');
    isOver = false;
    // So long that another code may be asked for.
    later = 180_000;
    await signIn(page);
    await page.until(() => page.all('form').length > 0 && page.control('经营场所名称').value === '王芳饭店', 'what was typed is gone');
    await page.until(() => page.text('.saved').startsWith('已自动保存'), 'it is never saved');
    const saved = await ask<{ form: { sections: { fields: { label: { zh: string }; value: unknown }[] }[] } }>(hall, `/applications/${data[0]?.id}`, mockTokens.citizen);
    expect(saved.form.sections.flatMap(({ fields }) => fields).find(({ label }) => label.zh.includes('经营场所名称'))?.value).to.equal('王芳饭店');
  });
});
