import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEmail } from './email.ts';

test('an address is one address, its host in small letters', () => {
  const good = { 'li.min@example.org': 'li.min@example.org', ' Li.Min+hall@Mail.Example.ORG ': 'Li.Min+hall@mail.example.org', 'ｌｉ＠example．org': 'li@example.org', 'a@xn--fiqs8s.xn--fiqs8s': 'a@xn--fiqs8s.xn--fiqs8s', "o'neil_x@a-b.cn": "o'neil_x@a-b.cn" };
  for (const [text, address] of Object.entries(good)) assert.equal(checkEmail(text), address, text);
});

test('what is none, is more than one, or hides a name, a list or a header', () => {
  const long = 'a'.repeat(65);
  for (const text of ['', 'li', 'li@', '@example.org', 'li@localhost', 'li@127.0.0.1', 'li@example..org', '.li@example.org', 'li.@example.org', 'l..i@example.org', 'li min@example.org', 'li@-a.org', 'a@b@c.org', 'a@b.org,c@d.org', 'a@b.org;c@d.org', 'all:a@b.org;', '"li min"@b.org', 'li(x)@b.org', 'Li <li@b.org>', 'li@b.org\r\nBcc: c@d.org', 'li@b.org\u0000', `${long}@b.org`, `a@${'b.'.repeat(130)}org`]) {
    assert.equal(checkEmail(text), null, text);
  }
});
