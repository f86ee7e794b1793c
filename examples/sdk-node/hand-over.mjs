#!/usr/bin/env node
// Hands somebody over from a portal to the hall: what the server of a portal does for a user who is signed in there.
//   node examples/sdk-node/hand-over.mjs
//   node examples/sdk-node/hand-over.mjs --name 陈思雨 --id-number 371499199601180043 --subject portal-2
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createHall } from '@hallkit/client';
import { explain } from './explain.mjs';
import { textIn } from './texts.mjs';

const { values } = parseArgs({
  options: {
    name: { type: 'string', default: '李小敏' },
    'id-number': { type: 'string', default: '37149919900612002X' },
    subject: { type: 'string', default: 'portal-1' },
    locale: { type: 'string', default: 'zh-CN' },
  },
});
// The key of the sample's portal: published, so it counts with test keys on this machine alone. A portal of your own keeps its key secret.
const key = createPrivateKey({ format: 'jwk', key: JSON.parse(readFileSync(new URL('sample-portal-key.json', import.meta.url), 'utf8')) });

/** A signed statement (JWT, ES256), good for two minutes and one session. */
function statement() {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'https://portal.sample.hallkit.example', aud: 'dezhou', sub: values.subject, jti: randomUUID(), iat: now, exp: now + 120, name: values.name, id_number: values['id-number'], level: 'realName' };
  const parts = [{ alg: 'ES256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${parts}.${sign('sha256', Buffer.from(parts), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const text = textIn(values.locale);
const hall = createHall({ key: process.env.HALL_KEY ?? 'pk_test_dezhou', baseUrl: process.env.HALL_URL ?? 'http://127.0.0.1:4000', locale: values.locale });

async function main() {
  const { token } = await hall.identity.signIn({ method: 'handOver', token: statement() });
  const person = await hall.withOptions({ getToken: () => token }).identity.current();
  console.log(text.handedOver(person.maskedName, person.maskedIdNumber));
  console.log(text.mayActFor(person.firms));
}

await main().catch((error) => {
  console.error(explain(error, text));
  process.exitCode = 1;
});
