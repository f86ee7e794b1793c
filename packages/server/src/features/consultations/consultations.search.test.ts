import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Consultation, ConsultationList, PublishedAnswerList, RatingList } from '@hallkit/contract';
import { draftedAnswerNote } from '@hallkit/catalogue';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';
import { signIn } from '../../fixtures/staff.fixture.ts';
import { seedSampleRatings } from '../ratings/ratings.sample.store.ts';
import { piecesQuery, publishAnswers, selectPieceCounts } from './consultations.answers.store.ts';
import { seedSampleConsultations } from './consultations.sample.store.ts';
import { askedPieces, lookUpBy, mostRead, pieceSet } from './consultations.search.ts';

let hall: TestHall;
before(async () => {
  hall = await createTestHall();
  await hall.database.db.transaction().execute(async (db) => {
    await seedSampleConsultations(db, 'dezhou');
    await seedSampleRatings(db, 'dezhou');
  });
});
after(() => hall.close());

const find = (q: string, more = ''): Promise<PublishedAnswerList> => hall.read<PublishedAnswerList>(`/api/v1/halls/dezhou/consultations?q=${encodeURIComponent(q)}${more}`);

test('finds what was answered, however people say it', async () => {
  for (const [said, meant] of [
    ['还没装修好能先办食品证吗', '店面还在装修'], ['身份證丟了，要坐高鐵', '身份证丢了'], ['身份证丢了要坐高铁怎么办', '身份证丢了'], ['开理发店员工要不要健康证', '开理发店要办什么证'], ['二手房过户几天', '二手房过户'], ['个体户注销', '店不开了，个体户'],
    ['小卖部卖零食要什么证', '小卖部只卖包装好'], ['开饭店消防检查', '开饭店一定要做消防'], ['结婚证异地能领吗', '两个人户口都不在这里'], ['高血压慢病报销', '高血压怎么申请'], ['周六上班吗', '大厅周六开门吗'],
  ] as const) {
    const { data, confident } = await find(said, '&limit=3');
    assert.ok(data[0]?.question.includes(meant) && confident, `${said}: ${confident} ${data.map(({ question }) => question).join(' | ')}`);
  }
});

test('says so where nothing really fits', async () => {
  for (const said of ['外星人登陆地球', '火锅底料配方', 'quantum computer', '今天股票涨了', '怎么办', '充电桩安装']) assert.equal((await find(said)).confident, false, said);
});

test('by department and matter, in pages without gap or repeat, the most helpful first', async () => {
  const seen: { id: string; helpful: number }[] = [];
  for (let cursor = ''; ; ) {
    const page = await hall.read<PublishedAnswerList>(`/api/v1/halls/dezhou/consultations?limit=7${cursor}`);
    seen.push(...page.data);
    if (page.nextCursor === null) break;
    cursor = `&cursor=${page.nextCursor}`;
  }
  assert.ok(seen.length >= 40 && new Set(seen.map(({ id }) => id)).size === seen.length);
  assert.deepEqual(seen.map(({ helpful }) => helpful), seen.map(({ helpful }) => helpful).sort((one, other) => other - one));
  const health = await find('', '&department=health&limit=100');
  assert.ok(health.data.length > 3 && health.data.every(({ department, provenance }) => department?.id === 'health' && provenance.kind === 'drafted'));
  assert.ok((await find('卫生许可证', '&department=health')).data.length > 0);
  const [{ matter } = { matter: null }] = health.data;
  assert.ok(matter && (await find('', `&matter=${matter.id}`)).data.every((one) => one.matter?.id === matter.id));
  const paged = [await find('营业执照', '&limit=2')];
  paged.push(await find('营业执照', `&limit=2&cursor=${paged[0]?.nextCursor}`));
  assert.equal(new Set(paged.flatMap(({ data }) => data.map(({ id }) => id))).size, 4);
  await hall.refused('/api/v1/halls/dezhou/consultations?cursor=abc', 400, 'cursor.malformed');
  // A key of a department sees its own alone.
  const bound = await hall.read<PublishedAnswerList>('/api/v1/halls/dezhou/consultations?limit=100', { key: testKeys.department, headers: { origin: testOrigin } });
  assert.deepEqual([...new Set(bound.data.map(({ department }) => department?.id))], ['health']);
});

test('whatever there is, a search reads few answers, by the index of pieces', async () => {
  const { db } = hall.database;
  for (let from = 0; from < 3000; from += 250) {
    await publishAnswers(db, 'dezhou', Array.from({ length: 250 }, (_, at) => {
      const n = from + at;
      const [question, answer] = [`样例问题第 ${n} 号，营业执照和食品经营许可证`, `样例答复 ${n}，请到窗口办理${n % 300 === 0 ? '，带上蒸汽锅炉图纸' : ''}`];
      return { id: `an_${String(n).padStart(22, '0')}`, consultationId: null, question, answer, department: null, matter: null, answeredOn: '2026-01-02', helpful: 0, provenance: draftedAnswerNote, publishedAt: new Date(), words: '', pieces: pieceSet(question, answer) };
    }));
  }
  // What PostgreSQL has counted may be old, or none.
  const read = async (q: string, analyze: boolean): Promise<{ rows: number; plan: string }> => {
    if (analyze) await hall.database.pool.query('analyze consultation_answers');
    const asked = askedPieces(q);
    const by = lookUpBy(asked, await selectPieceCounts(db, 'dezhou', asked));
    const query = piecesQuery({ hallId: 'dezhou', departmentId: null, matterId: null }, by).compile(db);
    const plan = JSON.stringify((await hall.database.pool.query(`explain (analyze, format json) ${query.sql}`, [...query.parameters])).rows);
    const scanned = /"Node Type":"Bitmap Heap Scan".*?"Actual Rows":([\d.]+)/.exec(plan);
    return { rows: Number(scanned?.[1] ?? Infinity), plan };
  };
  for (const analyze of [false, true]) {
    for (const q of ['蒸汽锅炉图纸', '营业执照', '身份证丢了', '食品经营许可证的蒸汽锅炉']) {
      const { rows, plan } = await read(q, analyze);
      assert.ok(rows <= mostRead, `${q}: ${rows} ${plan.slice(0, 2000)}`);
      assert.match(plan, /consultation_answers_pieces/);
    }
  }
  assert.equal((await find('蒸汽锅炉图纸')).data.length, 10);
  assert.ok((await find('还没装修好能先办食品证吗')).data[0]?.question.includes('店面还在装修'), 'what thousands say does not drown what one says');
  const list = JSON.stringify((await hall.database.pool.query(`explain (analyze, format json) select id from consultation_answers where hall_id = 'dezhou' and published_at is not null order by helpful desc, id limit 21`)).rows);
  assert.match(list, /consultation_answers_list/);
});

test('the sample has questions and ratings at every stage', async () => {
  const headers = await signIn(hall, '1900');
  const all: Consultation[] = [];
  for (const view of ['open', 'done']) all.push(...(await hall.read<ConsultationList>(`/api/v1/halls/dezhou/consultation-inbox?limit=100&view=${view}`, { headers })).data);
  assert.ok(all.length >= 10);
  assert.deepEqual([...new Set(all.map(({ state }) => state))].sort(), ['answered', 'assigned', 'closed', 'submitted']);
  assert.ok(all.some(({ due }) => due.late && due.kind === 'known') && all.some(({ due }) => !due.late));
  assert.ok(all.some(({ similar }) => similar.length > 0), 'beside a new question stands what was answered before');
  const bad = await hall.read<RatingList>('/api/v1/halls/dezhou/ratings?limit=100', { headers });
  const done = await hall.read<RatingList>('/api/v1/halls/dezhou/ratings?limit=100&view=done', { headers });
  assert.deepEqual([...new Set([...bad.data, ...done.data].map(({ state }) => state))].sort(), ['answered', 'corrected', 'excluded', 'open', 'verified']);
  const { count } = await hall.database.db.selectFrom('ratings').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  assert.equal(count, 200);
});
