// `npm run scenario`: reads what is asked, prints, answers with the code to end with.
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root.mjs';
import { SetupError } from '../steps.mjs';
import { checkFiles, checkText } from './check.mjs';
import { drawPaths, drawTree } from './draw.mjs';
import { allFiles, fileOf, textOf } from './files.mjs';

const usage = `npm run scenario -- check [<file or id> …]   what is wrong, with its line; all scenarios without a name
npm run scenario -- paths <file or id>       every path through the questions, with what it leads to
npm run scenario -- tree <file or id>        the tree of questions`;

const inLine = ({ file, line, column, says }) => `${relative(root, file)}:${line}:${column} ${says}`;

/** A scenario without faults. */
function soundScenario(meant) {
  if (meant === undefined) throw new SetupError(`Which scenario?\n\n${usage}`);
  const file = fileOf(meant);
  const { findings, definition } = checkText(textOf(file), basename(file));
  if (!definition || findings.length > 0) throw new SetupError(`Mend this first:\n${findings.map((finding) => inLine({ file, ...finding })).join('\n')}`);
  return definition;
}

/**
 * @param {string[]} args - Of the command line.
 * @param {(text: string) => void} [print]
 * @returns {Promise<number>} 0, or 1 when a check found something.
 * @throws {SetupError} When the command or the scenario is not there.
 */
export async function scenarioCommand(args, print = console.log) {
  const { values, positionals: [command, ...names] } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (values.help) return print(usage) ?? 0;
  if (command === 'paths') return print(drawPaths(soundScenario(names[0]))) ?? 0;
  if (command === 'tree') return print(drawTree(soundScenario(names[0]))) ?? 0;
  if (command !== 'check') throw new SetupError(`${command === undefined ? 'What is to be done?' : `"${command}" is no command.`}\n\n${usage}`);
  const files = names.length > 0 ? names.map(fileOf) : allFiles();
  const findings = checkFiles(files);
  for (const finding of findings) print(inLine(finding));
  print(findings.length > 0 ? `✗ ${findings.length} finding${findings.length > 1 ? 's' : ''} in ${new Set(findings.map(({ file }) => file)).size} of ${files.length} files` : `✓ ${files.length} scenario${files.length > 1 ? 's' : ''} clean`);
  return findings.length > 0 ? 1 : 0;
}
