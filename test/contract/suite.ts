import { after, before, describe } from 'node:test';
import { applicantTests } from './applicants.suite.ts';
import { badInputTests } from './bad-input.suite.ts';
import { idsOf } from './calls.ts';
import type { Ids } from './calls.ts';
import { eventTests } from './events.suite.ts';
import { findingTests } from './finding.suite.ts';
import { guideTests } from './guides.suite.ts';
import { keyTests } from './keys.suite.ts';
import { listTests } from './lists.suite.ts';
import { faultTests, operationTests } from './operations.suite.ts';
import { peopleTests } from './people.suite.ts';
import type { Target } from './target.ts';
import { writeTests } from './writes.suite.ts';

/** The contract, asked of something that says it keeps it. */
export function contractSuite(name: string, open: () => Promise<Target>, lacks: Target['lacks'] = []): void {
  describe(`the contract, kept by the ${name}`, { concurrency: false }, () => {
    let opened: Target | undefined;
    let ids: Ids | undefined;
    const current = (): Target => {
      if (!opened) throw new Error(`The ${name} did not start.`);
      return opened;
    };
    // Tests are named before the target is open; they reach it when they run.
    const target: Target = {
      name,
      lacks,
      send: (path, init) => current().send(path, init),
      signPayment: (body) => current().signPayment(body),
      providerIdOf: (paymentId) => current().providerIdOf(paymentId),
      faulty: {
        inProgress: (path, init) => current().faulty.inProgress(path, init),
        limited: (path, init) => current().faulty.limited(path, init),
        broken: (path, init) => current().faulty.broken(path, init),
        down: (path, init) => current().faulty.down(path, init),
        full: (path, init) => current().faulty.full(path, init),
      },
      get liveKey() {
        return opened?.liveKey as string;
      },
      stop: () => current().stop(),
    };
    const known = (): Ids => {
      if (!ids) throw new Error('Nothing is known of the target.');
      return ids;
    };
    before(async () => {
      opened = await open();
      ids = await idsOf(opened);
    });
    after(() => opened?.stop());

    describe('operations', () => operationTests(target, known));
    describe('lists', () => listTests(target, known));
    describe('finding', () => findingTests(target));
    describe('guides', () => guideTests(target));
    describe('keys', () => keyTests(target));
    describe('writes', () => writeTests(target));
    describe('people', () => peopleTests(target));
    describe('applicants', () => applicantTests(target));
    describe('events', () => eventTests(target));
    describe('bad input', () => badInputTests(target, known));
    describe('faults', () => faultTests(target, known));
  });
}
