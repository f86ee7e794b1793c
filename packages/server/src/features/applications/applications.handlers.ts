import type { Handlers } from '../../platform/http/handler.ts';
import { seeApplication } from './applications.access.ts';
import { lookUp } from './applications.lookup.ts';
import { openPaper } from './applications.papers.ts';
import { createDraft, discardApplication, handOff, saveDraft } from './applications.service.ts';
import { readProgress } from './applications.progress.ts';
import { submitApplication } from './applications.submit.ts';
import type { ApplicationContext } from './applications.types.ts';
import { applicationView, listApplications } from './applications.view.ts';

type Operations = 'createApplication' | 'listApplications' | 'getApplication' | 'saveApplication' | 'submitApplication' | 'discardApplication' | 'createHandOff' | 'getApplicationPaper' | 'createProgressLookup' | 'getProgress';

/** Applications from the first answer to the last result. */
export function applicationsHandlers(context: ApplicationContext): Pick<Handlers, Operations> {
  type Seen = Parameters<typeof seeApplication>[2];
  const shown = async (db: Parameters<typeof seeApplication>[0], principal: Seen, id: string, locale: 'zh-CN' | 'en') => ({ body: await applicationView(db, context, principal, await seeApplication(db, context, principal, id), locale) });
  return {
    createApplication: async ({ db, principal, body, locale }) => shown(db, principal, await createDraft(db, context, principal, body, locale), locale),
    listApplications: async ({ db, principal, query: { state, limit = 20, cursor } }) => ({ body: await listApplications(db, context, principal, { state, limit, cursor }) }),
    getApplication: async ({ db, principal, params, locale }) => shown(db, principal, params.applicationId, locale),
    async saveApplication({ db, principal, params, body, locale }) {
      await saveDraft(db, context, principal, params.applicationId, body);
      return shown(db, principal, params.applicationId, locale);
    },
    async submitApplication({ db, principal, params, body, locale }) {
      await submitApplication(db, context, principal, params.applicationId, body.version);
      return shown(db, principal, params.applicationId, locale);
    },
    discardApplication: async ({ db, principal, params, body }) => ({ body: await discardApplication(db, context, principal, params.applicationId, body.version) }),
    getApplicationPaper: async ({ db, principal, params }) => ({ file: await openPaper(db, context, principal, params.applicationId, params.paperKey) }),
    createProgressLookup: async ({ db, principal, body }) => ({ body: await lookUp(db, context, principal, body) }),
    getProgress: async ({ db, principal, params }) => ({ body: await readProgress(db, context, principal, params.progressId) }),
    createHandOff: async ({ db, principal, params }) => ({ body: await handOff(db, context, principal, params.applicationId) }),
  };
}
