import { existsSync } from 'node:fs';

const examples = new URL('../../../../examples/', import.meta.url);

/** Pages of the examples: folder, what it is. One that is not there is not named. */
const pages = [
  ['department-site', "a department's page with two pasted lines"],
  ['portal', 'the online hall'],
  ['kiosk', 'a self-service kiosk'],
  ['screens', 'calling screens and nameplates'],
  ['console', 'the console of a desk'],
  ['phone', 'the phone that gets the messages'],
] as const;

/** What a person sees when the server is ready: every page, and what to sign in with. */
export function announcement(base: string): string {
  const rows = [
    ['/', 'all examples'],
    ...pages.filter(([folder]) => existsSync(new URL(`${folder}/index.html`, examples))).map(([folder, what]) => [`/examples/${folder}/`, what]),
    ['/docs/', 'API reference'],
    ['/storybook/', 'every element (after npm run storybook:build)'],
  ];
  return `
Hallkit is ready.

${rows.map(([path = '', what]) => `  ${base}${path.padEnd(28)}${what}`).join('\n')}

  Site key of the sample hall:    pk_test_dezhou
  Device key of the sample kiosk: dk_test_dezhou
  Test citizen:                   phone 13800003210 (李小敏); the code comes to /examples/phone/
  Sample staff (this machine):    1001, 1002 … at counters, 1101 … for cases, 1201 … who decide, supervisor 1900; password hallkit-dezhou

Ctrl-C stops it.
`;
}
