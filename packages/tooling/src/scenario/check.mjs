// What is wrong in files of scenarios: shape by the schema, then rules, then what only several files together show.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkScenario } from '@hallkit/domain';
import { Ajv } from 'ajv';
import { folder, readPlaced, textOf } from './files.mjs';

const schema = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

/** An error of the schema in words. */
function inWords({ keyword, params, message }) {
  if (keyword === 'additionalProperties') return `"${params.additionalProperty}" is no property here.`;
  if (keyword === 'required') return `"${params.missingProperty}" is missing.`;
  if (keyword === 'enum') return `This must be one of ${params.allowedValues.map((value) => `"${value}"`).join(', ')}.`;
  if (keyword === 'pattern') return `This must look like ${params.pattern}.`;
  if (keyword === 'type') return `This must be ${[params.type].flat().join(' or ')}.`;
  if (keyword === 'not') return 'Only a question of kind "choice" has "options".';
  return `This ${message}.`;
}

/** Branches of a schema that did not fit say nothing of their own: what they stand in does. */
const telling = ({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'propertyNames' && (keyword === 'oneOf' || !/\/oneOf\/\d+\//.test(schemaPath));

/**
 * Findings of one file, by line.
 *
 * @param {string} text
 * @param {string} name - Of the file, without folder.
 * @returns {{findings: {line: number, column: number, says: string}[], definition?: import('@hallkit/domain').ScenarioDefinition, placeOf: (pointer: string) => {line: number, column: number}}}
 */
export function checkText(text, name) {
  const { value, errors, placeOf } = readPlaced(text);
  if (value === undefined || errors.length > 0) return { findings: errors, placeOf };
  if (!validate(value)) {
    const findings = validate.errors.filter(telling).map((error) => ({ ...placeOf(error.instancePath), says: `${error.instancePath || 'The file'}: ${inWords(error)}` }));
    return { findings, placeOf };
  }
  const named = value.id === basename(name, '.json') ? [] : [{ at: '/id', says: `The id "${value.id}" is not the name of the file.` }];
  const findings = [...named, ...checkScenario(value)].map(({ at, says }) => ({ ...placeOf(at), says: `${at}: ${says}` }));
  return { findings, definition: value, placeOf };
}

/** Keys that mean one paper or field in one file and another in the next. */
function differing(checked) {
  const known = new Map();
  return checked.flatMap(({ file, definition, placeOf }) =>
    ['materials', 'fields'].flatMap((list) =>
      Object.entries(definition?.[list] ?? {}).flatMap(([key, entry]) => {
        const name = (entry.name ?? entry.label).zh;
        const first = known.get(`${list}/${key}`);
        if (!first) known.set(`${list}/${key}`, { name, file });
        return first && first.name !== name ? [{ file, ...placeOf(`/${list}/${key}`), says: `/${list}/${key}: The key is "${name}" here and "${first.name}" in ${basename(first.file)}; one key is one ${list === 'materials' ? 'paper' : 'field'} everywhere.` }] : [];
      }),
    ),
  );
}

/**
 * Findings of files, in their order and by line.
 *
 * @param {readonly string[]} files
 */
export function checkFiles(files) {
  const checked = files.map((file) => ({ file, ...checkText(textOf(file), basename(file)) }));
  const findings = [...checked.flatMap(({ file, findings: own }) => own.map((finding) => ({ file, ...finding }))), ...differing(checked)];
  return findings.sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line || one.column - other.column);
}
