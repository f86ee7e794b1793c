import { createHmac } from 'node:crypto';
import { mockFetch, paymentSecret } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import { morning } from './target.ts';
import type { Target } from './target.ts';

/** The mocks, asked without a network. */
export function mocksTarget(): Target {
  const now = morning();
  const sender = (options?: MockOptions): Target['send'] => {
    const answer = mockFetch({ now, ...options });
    return (path, init) => answer(new Request(`https://hall.example/api/v1${path}`, init));
  };
  return {
    name: 'mocks',
    lacks: [],
    liveKey: 'pk_live_dezhou',
    send: sender(),
    faulty: { inProgress: sender({ fail: 'idempotency.in-progress' }), limited: sender({ fail: 'rate.limited' }), broken: sender({ fail: 'server.error' }), down: sender({ fail: 'server.unavailable' }), full: sender({ fail: 'storage.full' }) },
    async signPayment(body) {
      const seconds = Math.floor(now().getTime() / 1000);
      return `t=${seconds},v1=${createHmac('sha256', paymentSecret).update(`${seconds}.${body}`).digest('hex')}`;
    },
    providerIdOf: async (paymentId) => `sandbox-${paymentId}`,
    stop: async () => undefined,
  };
}
