// The files of scenarios, and where in them something stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { root } from '../root.mjs';
import { SetupError } from '../steps.mjs';

/** Where the project keeps its scenarios. */
export const folder = join(root, 'packages/catalogue/data/scenarios');

/** All files of scenarios, sorted. */
export const allFiles = () => readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json').sort().map((name) => join(folder, name));

/**
 * The file that somebody means by a path or by the id of a scenario.
 *
 * @param {string} meant
 * @throws {SetupError} When there is none.
 */
export function fileOf(meant) {
  // npm runs scripts in the root folder; file names are meant from where the person stands.
  const found = [resolve(process.env.INIT_CWD ?? process.cwd(), meant), join(folder, `${basename(meant, '.json')}.json`)].find((path) => path.endsWith('.json') && existsSync(path));
  if (!found) throw new SetupError(`There is no scenario "${meant}". Scenarios: ${allFiles().map((file) => basename(file, '.json')).join(', ')}.`);
  return found;
}

/**
 * Reads a file of JSON and remembers its places.
 *
 * @param {string} text
 * @returns {{value?: unknown, errors: {line: number, column: number, says: string}[], placeOf: (pointer: string) => {line: number, column: number}}}
 */
export function readPlaced(text) {
  const lines = new LineCounter();
  // JSON is YAML; only that reader keeps the places, and notices a key that is given twice.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const placeOf = (pointer) => {
    const path = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    // What is missing is told at the nearest thing around it that is there.
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part)), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  try {
    const value = JSON.parse(text);
    const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => ({ ...at(pos[0]), says: 'This key is already there; the first would be lost.' }));
    return { value, errors: twice, placeOf };
  } catch (error) {
    const [first] = document.errors;
    return { errors: [{ ...(first ? at(first.pos[0]) : { line: 1, column: 1 }), says: `This is no JSON: ${error.message}` }], placeOf };
  }
}

/** The text of a file. */
export const textOf = (file) => readFileSync(file, 'utf8');
