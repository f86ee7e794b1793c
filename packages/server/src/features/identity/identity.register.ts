import { sampleRegister } from '@hallkit/catalogue';
import type { Realm } from './identity.types.ts';

/** Somebody as the population register has them. */
export interface RegisteredPerson {
  readonly name: string;
  readonly idNumber: string;
}

/** Somebody whom the hall had checked before it had this server: their first sign-in finds their name. */
export interface KnownPerson extends RegisteredPerson {
  readonly phone: string;
}

/** A firm as the register of enterprises has it. */
export interface RegisteredFirm {
  readonly uscc: string;
  readonly name: string;
  /** Identity number of the legal representative. */
  readonly representative: string;
}

/** What a hall asks about people and firms. A real hall answers it from its registers; the sample from invented people. */
export interface Registers {
  /** Whether these people and firms are invented. */
  readonly isSample: boolean;
  /** Whether name and number belong to one person, and the phone to them. @throws Where the register cannot be reached. */
  checkPerson(person: RegisteredPerson & { readonly phone: string | null }): Promise<{ readonly match: boolean; readonly hasPhone: boolean }>;
  /** The firm with this number; undefined where there is none. */
  findFirm(uscc: string): Promise<RegisteredFirm | undefined>;
  /** Somebody known from before, by phone or identity number. */
  findKnown(by: Partial<Pick<KnownPerson, 'phone' | 'idNumber'>>): KnownPerson | undefined;
  /** Firms whose legal representative somebody is. */
  firmsOf(idNumber: string): readonly RegisteredFirm[];
}

/** Names in one form: composed, without blanks between Chinese characters, one kind of middle dot. */
export function plainName(name: string): string {
  const plain = name.normalize('NFKC').trim().replaceAll(/\s*[•‧・．·]\s*/g, '·');
  return /\p{Script=Han}/u.test(plain) ? plain.replaceAll(/\s/g, '') : plain.replaceAll(/\s+/g, ' ').toUpperCase();
}

/** The registers of the sample hall. */
export function createSampleRegisters(): Registers {
  const { people, firms } = sampleRegister();
  return {
    isSample: true,
    async checkPerson({ name, idNumber, phone }) {
      const found = people.find((person) => person.idNumber === idNumber && plainName(person.name) === plainName(name));
      return { match: found !== undefined, hasPhone: found !== undefined && found.phone === phone };
    },
    findFirm: async (uscc) => firms.find((firm) => firm.uscc === uscc),
    findKnown: ({ phone, idNumber }) => people.find((person) => person.known && (person.phone === phone || person.idNumber === idNumber)),
    firmsOf: (idNumber) => firms.filter(({ representative }) => representative === idNumber),
  };
}

/** Registers by realm: test keys meet the sample people, live keys those the hall has connected. */
export function createRegisters(live?: Registers): (realm: Realm) => Registers | undefined {
  const sample = createSampleRegisters();
  return ({ mode }) => (mode === 'test' ? sample : live);
}
