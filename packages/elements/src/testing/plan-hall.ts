import { examples } from '@hallkit/contract';
import type { Answers, PlanQuestion, ScenarioPlan } from '@hallkit/contract';

const example: ScenarioPlan = examples.getScenarioPlanExample;
const [first, ...others] = example.questions as [PlanQuestion, ...PlanQuestion[]];
/** A shop of a chain that is too far away for the hall: nothing can be applied for. */
const most = 500;
const area: PlanQuestion = { ...first, id: 'area', kind: 'number', text: { zh: '店有多大？', en: 'How large is the shop?' }, help: null, options: [], min: 1, max: 1000, step: 1, unit: { zh: '平方米', en: 'm²' } };
const small: PlanQuestion = { ...first, id: 'licensed', kind: 'yesNo', text: { zh: '有营业执照吗？', en: 'Do you have a business licence?' }, help: null, options: [] };

const read = (text: string | null): Answers => Object.fromEntries((text ?? '').split(',').filter(Boolean).map((pair) => pair.split(':') as [string, string]).map(([id, value]) => [id, value === 'yes' ? true : value === 'no' ? false : /^\d+$/.test(value) ? Number(value) : value]));

/** The restaurant of the contract's example with its answers, a number, a question that depends on another, and an end that stops. */
export function planOf(told: Answers): ScenarioPlan {
  const questions = [first, ...(told['small'] === 'small' ? [small] : []), area, ...others.slice(0, 2)].map((question) => ({ ...question, answer: told[question.id] ?? null }));
  const asked = new Set(questions.map(({ id }) => id));
  const stopped = Number(told['area'] ?? 0) > most;
  const has = (id: string): boolean => !stopped && { 'check-of-the-business-licence': true, 'food-business-licence-new': told['small'] === 'full', 'fire-check-commitment': told['gatheringPlace'] === true, 'filing-of-shop-signboards': told['signboard'] === true }[id] === true;
  const way = told['fire-procedure'];
  const matters = example.matters.filter(({ id }) => has(id));
  const materials = example.materials.map((material) => ({ ...material, matters: material.matters.filter(has) })).filter(({ matters: uses }) => uses.length > 0);
  return {
    ...example, questions, matters, materials, stopped, complete: questions.every(({ answer }) => answer !== null),
    answers: Object.fromEntries(Object.entries(told).filter(([id]) => asked.has(id) || id === 'fire-procedure')), dropped: Object.keys(told).filter((id) => !asked.has(id) && id !== 'fire-procedure'),
    notices: stopped ? [{ id: 'too-large', kind: 'stop', text: { zh: `超过 ${most} 平方米的请先咨询。`, en: 'Ask us first.' } }] : [],
    possible: told['signboard'] === undefined ? [{ id: 'filing-of-shop-signboards', name: { zh: '户外招牌设施规范管理', en: 'Filing of shop signboards' } }] : [],
    alternatives: has('fire-check-commitment') ? example.alternatives.map((group) => ({ ...group, chosen: typeof way === 'string' ? way : null })) : [],
    workingDays: Math.max(0, ...matters.map(({ endsAfter }) => endsAfter)) + (way === 'fire-check-ordinary' ? 4 : 0), criticalPath: example.criticalPath.filter(has),
    burden: { ...example.burden, joint: { ...example.burden.joint, papers: materials.filter(({ from }) => from === 'applicant').length, workingDays: way === 'fire-check-ordinary' ? 15 : 11 } },
  };
}

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } });

/** Answers plans of the scenario `restaurant` in front of a hall that has none. */
export async function withPlans(request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
  const url = new URL(request.url);
  const [, scenario] = /\/scenarios\/([^/]+)\/plan$/.exec(url.pathname) ?? [];
  if (scenario === undefined) return answer(request);
  const problem = (status: number, code: string, errors: object[] = []): Response => json({ type: `/docs/problems#${code}`, title: code, status, code, detail: code, requestId: 'req-1', errors }, status);
  if (scenario !== 'restaurant') return problem(404, 'scenario.not-found');
  const told = read(url.searchParams.get('answers'));
  if (told['small'] !== undefined && told['small'] !== 'full' && told['small'] !== 'small') return problem(400, 'request.invalid', [{ in: 'query', pointer: '/answers/small', code: 'answer.unknownOption', detail: 'must be one of: small, full' }]);
  return json(planOf(told));
}
