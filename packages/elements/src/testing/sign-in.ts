import type { SandboxMessage } from '@hallkit/contract';
import { waitUntil } from '@open-wc/testing';
import type { HallElement } from '../base/hall-element.ts';
import type { LivePage } from './live-page.ts';

/** Signs in where an element asks for it, as people do: phone, code of the sandbox. */
export async function signIn<Shown extends HallElement>(page: LivePage<Shown>): Promise<void> {
  await page.until(() => page.all('hall-sign-in').length > 0, 'nobody is asked to sign in');
  const root = (): ShadowRoot | null => page.one('hall-sign-in').shadowRoot;
  const field = (id: string): HTMLInputElement | null => root()?.querySelector<HTMLInputElement>(`#${id}`) ?? null;
  const fill = async (id: string, value: string): Promise<void> => {
    await waitUntil(() => field(id) !== null, `${id} never comes`, { timeout: 10_000 });
    const input = field(id) as HTMLInputElement;
    input.focus();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root()?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
  };
  await fill('who-phone', '13800003210');
  await waitUntil(() => field('who-code') !== null, 'no code is asked', { timeout: 10_000 });
  const { data } = await page.hall.act<{ data: SandboxMessage[] }>('/sandbox/messages');
  await fill('who-code', /\b\d{6}\b/.exec(data.find(({ text }) => /\b\d{6}\b/.test(text))?.text ?? '')?.[0] ?? '');
}
