import { HttpProblem } from '../../platform/http/problem.ts';
import { seeApplication } from '../applications/applications.access.ts';
import type { ApplicationContext } from '../applications/applications.types.ts';
import type { PaymentContext } from './payments.service.ts';

/** Who may see and pay a fee: whoever may see its application, the person or firm it is for among them. */
export function payersBy(applications: Pick<ApplicationContext, 'parties'>): PaymentContext['mayPay'] {
  return async (db, principal, { applicationId }) => {
    if (principal.person?.kind !== 'citizen') return false;
    try {
      await seeApplication(db, applications, principal, applicationId);
      return true;
    } catch (error) {
      if (error instanceof HttpProblem && error.code === 'application.not-found') return false;
      throw error;
    }
  };
}
