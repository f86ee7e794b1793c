import type { ApplicationList } from '@hallkit/contract';
import { mockTokens } from '@hallkit/mocks';
import { html } from '@open-wc/testing';
import { liveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { HallProgressTracker } from './progress-tracker.ts';
import './progress-tracker.define.ts';

describe('hall-progress-tracker: acting on a case before one has signed in', () => {
  it('goes on with what was opened, and not at the top', async () => {
    const hall = liveHall({ situation: 'underWay' });
    const { data } = await hall.act<ApplicationList>('/applications', undefined, mockTokens.citizen);
    const page = await LivePage.open<HallProgressTracker>(html`<hall-progress-tracker progress-id=${data[0]?.progressId ?? ''}></hall-progress-tracker>`, { hall });
    await page.until(() => page.all('.next .primary').length > 0, 'the progress does not come');
    page.one<HTMLButtonElement>('.next .primary').click();
    await signIn(page);
    await page.sees('¥', '.own .amount');
    await page.until(() => page.root.activeElement?.id === 'own', 'the focus goes elsewhere');
  });
});
