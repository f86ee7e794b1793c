import { sql, type Kysely } from 'kysely';

/**
 * Papers after the application: which originals are compared, and papers to follow, which the log says from now on. Cases from
 * before get what is known of them: certificates that were uploaded, papers that were left for later, what a grant named.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `alter table case_papers add column original boolean not null default false`,
    `update case_papers set original = true where kind = 'certificate' and state = 'attached' and document_id is not null`,
    `update case_log l set data = l.data || jsonb_build_object('toFollow', f.keys)
      from (select hall_id, case_id, jsonb_agg(key order by position) as keys from case_papers where state = 'toFollow' group by hall_id, case_id) f
      where l.hall_id = f.hall_id and l.case_id = f.case_id and l.action = 'submit'`,
    `with named as (
      select d.hall_id, d.case_id, d.at, e.text, case when e.text ~ '^[A-Za-z0-9._-]+$' then e.text else 'follow-' || e.n end as key, e.n
      from case_decisions d join cases c on c.hall_id = d.hall_id and c.id = d.case_id and c.papers_to_follow, unnest(d.to_follow) with ordinality as e(text, n) where d.kind = 'grantedToFollow')
    insert into case_papers (hall_id, case_id, key, position, name, kind, state, handed_in_at)
      select hall_id, case_id, key, 1000 + n, jsonb_build_object('zh', text, 'en', null), 'other', 'toFollow', at from named
      on conflict (hall_id, case_id, key) do update set state = 'toFollow'`,
    `update case_log l set data = l.data || jsonb_build_object('toFollow', f.keys)
      from (select p.hall_id, p.case_id, jsonb_agg(p.key order by p.position) as keys from case_papers p join cases c on c.hall_id = p.hall_id and c.id = p.case_id
        where p.state = 'toFollow' and c.papers_to_follow and c.state = 'grantedToFollow' group by p.hall_id, p.case_id) f
      where l.hall_id = f.hall_id and l.case_id = f.case_id and l.action = 'grantToFollow'`,
    `update cases c set papers_to_follow = true where exists (select 1 from case_papers p where p.hall_id = c.hall_id and p.case_id = c.id and p.state = 'toFollow') and shelf <> 'done'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
