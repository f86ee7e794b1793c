import type { DocumentContext, DocumentRecord } from './documents.types.ts';

/** What a signature is over: everything that a certificate says, so that a row that was changed answers to no code any more. */
type Signed = Pick<DocumentRecord, 'hallId' | 'id' | 'holder' | 'name' | 'number' | 'issuer' | 'issuedOn' | 'validUntil' | 'caseNo'>;

/** Characters of an id behind its kind. */
export const idLength: number = 22;
/** Characters of a signature, six bits each: nobody guesses them. */
const signatureLength = 20;

const signatureOf = ({ seal }: Pick<DocumentContext, 'seal'>, { hallId, id, holder, name, number, issuer, issuedOn, validUntil, caseNo }: Signed): string =>
  seal.digest('certificate', JSON.stringify([hallId, id, holder.kind, holder.id, name.zh, number, issuer?.zh ?? null, issuedOn, validUntil, caseNo])).slice(0, signatureLength);

/** What stands in the square code of a certificate: where the register has it, and the signature of what it says. */
export const certificateCode = (context: Pick<DocumentContext, 'seal'>, certificate: Signed): string => `${certificate.id.slice(-idLength)}${signatureOf(context, certificate)}`;
