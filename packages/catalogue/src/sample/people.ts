import { readData } from './data.ts';

/** Somebody invented. Division 371499 does not exist, so that nobody real has the number; its check digit is right. */
export interface SamplePerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  /** Was checked in the hall before: the first sign-in finds a name and not only a phone. */
  readonly known: boolean;
}

/** A firm that is as invented. */
export interface SampleFirm {
  /** Unified social credit code. */
  readonly uscc: string;
  readonly name: string;
  /** Identity number of the legal representative. */
  readonly representative: string;
}

/** A portal that hands its users over. */
export interface SamplePortal {
  readonly issuer: string;
  /** Its public key, as a JWK. The private one is published in examples/sdk-node. */
  readonly key: Readonly<Record<string, string>>;
}

interface People {
  readonly people: readonly SamplePerson[];
  readonly firms: readonly SampleFirm[];
  readonly portal: SamplePortal;
}

/** The population register and the register of enterprises of the sample hall. */
export const sampleRegister = (): Pick<People, 'people' | 'firms'> => readData<People>('people.json');

/** The portal that the sample hall trusts. */
export const samplePortal = (): SamplePortal => readData<People>('people.json').portal;
