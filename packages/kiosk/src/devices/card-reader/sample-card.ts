import type { RawCard } from './card.ts';

/** A made-up person with a number whose check digit is right; the area code belongs to no county. */
export const sampleCard: RawCard & { readonly idNumber: string } = { name: '王小样', idNumber: '371499199003071234', validTo: '2099-12-31' };
