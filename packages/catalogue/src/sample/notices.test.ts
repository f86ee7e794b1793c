import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardLimits, checkUscc, linkFault, noticeKinds } from '@hallkit/domain';
import { sampleDepartments } from './departments.ts';
import { draftedNotice, sampleNotices } from './notices.ts';

const today = '2026-12-10';
const notices = sampleNotices(today);
const inForce = notices.filter(({ state, from, until }) => state === 'approved' && from <= today && (until === null || until >= today));

test('all five kinds are in force, several of each; each once, of a department that there is', () => {
  for (const kind of noticeKinds) assert.ok(inForce.filter(({ notice }) => notice.kind === kind).length >= 4, kind);
  assert.ok(inForce.length >= 25);
  assert.equal(new Set(notices.map(({ id }) => id)).size, notices.length);
  const departments = new Set(sampleDepartments().map(({ id }) => id));
  for (const { id, departmentId } of notices) assert.ok(departmentId === null || departments.has(departmentId), id);
  for (const state of ['draft', 'submitted', 'returned', 'withdrawn'] as const) assert.ok(notices.some((one) => one.state === state), state);
  assert.ok(notices.some(({ from }) => from > today) && notices.some(({ until }) => until !== null && until < today));
});

test('every text is there in both languages and short enough, every date is filled in', () => {
  for (const { id, notice: { title, summary, body, boardText, links = [] } } of notices) {
    for (const words of [title, summary, body, boardText, ...links.map((link) => link.text)]) {
      if (!words) continue;
      assert.ok(words.zh !== '' && words.en, id);
      assert.doesNotMatch(words.zh + words.en, /[{}]|undefined|NaN/, id);
      assert.doesNotMatch(words.en, /[\u4e00-\u9fff]/, id);
    }
    assert.ok([...title.zh].length <= 80 && [...(title.en ?? '')].length <= 160 && [...(boardText?.zh ?? '')].length <= boardLimits.zh && [...(boardText?.en ?? '')].length <= boardLimits.en, id);
    for (const { url } of links) assert.equal(linkFault(url), null, url);
  }
});

test('credit records are of invented firms of a division that does not exist, with codes that fit, decided before', () => {
  const credits = notices.flatMap(({ notice }) => notice.credit ?? []);
  assert.deepEqual([...new Set(credits.map(({ kind }) => kind))].sort(), ['licence', 'penalty']);
  for (const { uscc, party, decidedOn, kind } of credits) {
    const read = checkUscc(uscc ?? '');
    assert.ok(read.ok && read.code === uscc && read.regionCode === '371499', `${uscc}`);
    assert.match(party, /^德州样例.+有限公司$/);
    assert.ok(decidedOn < today, kind);
  }
  assert.equal(new Set(credits.map(({ uscc }) => uscc)).size, credits.length);
  for (const { notice } of notices) assert.equal(notice.kind === 'credit', notice.credit !== undefined);
  assert.deepEqual([draftedNotice.kind, draftedNotice.source], ['drafted', null]);
});
