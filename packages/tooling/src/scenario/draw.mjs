// Paths and tree of a scenario as text for a terminal.
import { pathInWords, paths, scenarioTree, stepAnswer } from '@hallkit/domain';

const days = ({ schedule: { workingDays, unknownDays } }) => `${workingDays} working days${unknownDays.length > 0 ? ` at least (${unknownDays.length} unknown)` : ''}`;

/** Matters of a plan, each group of alternatives by what it leaves open. */
const mattersOf = ({ matters, alternatives }) => matters.map(({ id }) => alternatives.find(({ assumed }) => assumed === id)?.options.join(' | ') ?? id);

/**
 * Every path through the questions, with what it leads to.
 *
 * @param {import('@hallkit/domain').ScenarioDefinition} definition
 */
export function drawPaths(definition) {
  const { paths: all, complete } = paths(definition);
  const lines = all.map((path, at) => {
    const { plan } = path;
    const { joint, oneByOne } = plan.burden;
    const what = plan.stopped ? ['  nothing can be applied for'] : [`  → ${mattersOf(plan).join(', ') || 'no matter'}`, `    ${days(plan)} (${plan.schedule.criticalPath.join(' → ')}), papers ${joint.papers} for ${oneByOne.papers}, fields ${joint.fields} for ${oneByOne.fields}, visits ${joint.visits} for ${oneByOne.visits}`];
    return [`${at + 1}. ${pathInWords(path)}`, ...what, ...plan.notices.map(({ kind, text }) => `    ${kind === 'stop' ? '✗' : 'ℹ'} ${text.zh}`)].join('\n');
  });
  return `${definition.name.zh} (${definition.id}): ${all.length}${complete ? '' : ' and more'} paths\n\n${lines.join('\n')}`;
}

/** A branch in one line: the answer, what it makes sure of (+), rules out (−), which papers it adds (¶), and what it says. */
function branchLine(definition, { step, adds, excludes, papers, notices }) {
  const option = step.question.options?.find(({ id }) => id === step.answer.value);
  const told = notices.map((id) => definition.notices.find((notice) => notice.id === id)).map(({ kind, text }) => `${kind === 'stop' ? '✗' : 'ℹ'} ${text.zh}`);
  const effects = [...adds.map((id) => `+${id}`), ...excludes.map((id) => `−${id}`), ...papers.map((key) => `¶${key}`), ...told];
  return `${option ? `${option.text.zh} (${option.id})` : stepAnswer(step)}${effects.length > 0 ? `  ${effects.join(' ')}` : ''}`;
}

function* nodeLines(definition, node, indent) {
  yield `${indent}? ${node.question.text.zh} (${node.question.id})`;
  for (const [at, branch] of node.branches.entries()) {
    const last = at === node.branches.length - 1;
    yield `${indent}${last ? '└' : '├'}─ ${branchLine(definition, branch)}`;
    if (branch.next) yield* nodeLines(definition, branch.next, `${indent}${last ? ' ' : '│'}  `);
  }
  if (node.then) yield* nodeLines(definition, node.then, indent);
}

/**
 * The tree of questions. What is asked on all branches alike stands once, below them.
 *
 * @param {import('@hallkit/domain').ScenarioDefinition} definition
 */
export function drawTree(definition) {
  const { always, alternatives, root } = scenarioTree(definition);
  const order = definition.matters.filter(({ after = [] }) => after.length > 0).map(({ id, after }) => `  ${id} after ${after.join(', ')}`);
  return [
    `${definition.name.zh} (${definition.id})`,
    `always: ${always.join(', ') || '–'}`,
    ...alternatives.map(({ id, matters }) => `one of (${id}): ${matters.join(' | ')}`),
    '',
    ...(root ? nodeLines(definition, root, '') : ['no question']),
    ...(order.length > 0 ? ['', 'order:', ...order] : []),
  ].join('\n');
}
