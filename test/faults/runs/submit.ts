// kill -9 of a server between any two statements of a submit, and of a grant that ends one case and begins three: either
// all of it is there, once, or nothing, and the same key completes it.
import assert from 'node:assert/strict';
import type { Application, Case, NewPersonSession } from '@hallkit/contract';
import { ask, readyRestaurant, signInCitizen, signInStaff, told } from '../../support/citizen.ts';
import { count } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { startStruckHall } from '../../support/struck-hall.ts';
import type { StruckHall, WalkedWrite } from '../../support/struck-hall.ts';

/** What is counted of an application, table by table; ids and numbers differ from one to the next. */
const counted = `with mine as (select * from applications where id = $1), own as (select cases.* from cases join mine on mine.id = cases.application_id)
  select (select state || ' ' || version from mine) as application, (select number is not null from mine) as has_number,
    (select coalesce(json_agg(own.plan_id || ' ' || own.state || ' ' || own.version order by own.position), '[]') from own) as cases,
    (select count(*)::int from case_log join own on own.id = case_log.case_id) as log,
    (select count(*)::int from case_papers join own on own.id = case_papers.case_id) as papers,
    (select count(*)::int from case_deliveries join own on own.id = case_deliveries.case_id) as deliveries,
    (select count(*)::int from case_decisions join own on own.id = case_decisions.case_id) as decided,
    (select count(*)::int from document_uses where application_id = $1) as receipts,
    (select count(*)::int from fees join own on own.id = fees.case_id) as fees,
    (select count(*)::int from decisions join own on own.id = decisions.case_id) as published,
    (select count(*)::int from documents join own on own.case_no = documents.case_no) as certificates,
    (select coalesce(json_agg(template order by template), '[]') from notifications join mine on mine.progress_id = notifications.about) as messages,
    (select coalesce(json_agg(events.type || ' ' || coalesce(data ->> 'state', '') order by events.type, data ->> 'state'), '[]') from events where topic = 'progress.' || (select progress_id from mine) or data ->> 'caseNo' in (select case_no from own)) as events`;

const effectOf = (hall: StruckHall, id: string) => async (): Promise<unknown> => {
  const { rows: [repeated] } = await hall.database.query('select number from applications where number is not null group by number having count(*) > 1');
  assert.equal(repeated, undefined, 'a number was given twice');
  return (await hall.database.query(counted, [id])).rows[0];
};

async function submitOf(hall: StruckHall, li: NewPersonSession): Promise<WalkedWrite> {
  const { id, version } = await readyRestaurant(hall.base(), li);
  return { path: `/applications/${id}/submit`, token: li.token, body: { version, declared: true }, effect: effectOf(hall, id) };
}

async function grantOf(hall: StruckHall, li: NewPersonSession, clerk: string, head: string): Promise<WalkedWrite> {
  const { path, body, effect } = await submitOf(hall, li);
  const { cases: [first] } = await told<Application>(ask(hall.base(), path, li.token, body));
  const read = await told<Case>(ask(hall.base(), `/cases/${first?.id}`, clerk));
  const { version } = await told<Case>(ask(hall.base(), `/cases/${first?.id}/actions`, clerk, { version: read.version, action: 'accept' }));
  return { path: `/cases/${first?.id}/actions`, token: head, body: { version, action: 'grant' }, effect };
}

const submit: Run = async ({ short }) => {
  const hall = await startStruckHall();
  try {
    const li = await signInCitizen(hall.base());
    const [clerk, head] = await Promise.all(['1101', '1201'].map((staffNo) => signInStaff(hall.base(), staffNo)));
    const submitted = await hall.walk(() => submitOf(hall, li), short ? 12 : 1);
    const granted = await hall.walk(() => grantOf(hall, li, clerk ?? '', head ?? ''), short ? 20 : 1);
    return [
      count('statements of a submit', submitted.statements.length), count('kills between them', submitted.blows),
      count('statements of a grant', granted.statements.length), count('kills between them, of the grant', granted.blows), count('applications in part or twice', 0),
    ];
  } finally {
    await hall.close();
  }
};
export default submit;
