import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { element, feature, resource } from './anatomy.mjs';
import { root } from './root.mjs';

/** Compiles texts as if they lay in the repository; nothing is written. */
function compile(files, config) {
  const texts = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, config), (path) => readFileSync(path, 'utf8')).config, ts.sys, join(root, config, '..'));
  const quiet = { ...options, noEmit: true, composite: false, incremental: false, tsBuildInfoFile: undefined, noUnusedLocals: true, noUnusedParameters: true };
  const host = ts.createCompilerHost(quiet);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.getSourceFile = (path, ...rest) => (texts.has(path) ? ts.createSourceFile(path, texts.get(path), ...rest) : getSourceFile.call(host, path, ...rest));
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.directoryExists = (path) => [...texts.keys()].some((text) => text.startsWith(`${path}/`)) || directoryExists.call(host, path);
  const program = ts.createProgram([...texts.keys()], quiet, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file), ...program.getDeclarationDiagnostics(file)].map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

/** Complaints of the house's linter about texts that are not written. */
async function lint(files) {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'packages/tooling/eslint.config.mjs') });
  const results = await Promise.all(Object.entries(files).map(([path, text]) => eslint.lintText(text, { filePath: join(root, path) })));
  return results.flat().flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${filePath}:${line} ${message}`));
}

for (const tag of ['halls', 'matters', 'scenarios']) {
  test(`a resource written from the operations of ${tag} compiles and passes lint`, async () => {
    const files = resource(tag);
    assert.deepEqual(Object.keys(files), [`packages/client/src/resources/${tag}.ts`]);
    assert.deepEqual(compile(files, 'packages/client/tsconfig.json'), []);
    assert.deepEqual(await lint(files), []);
  });

  test(`a feature written from the operations of ${tag} compiles and passes lint`, async () => {
    const files = feature(tag);
    assert.deepEqual(Object.keys(files), ['handlers', 'service', 'store', 'test'].map((part) => `packages/server/src/features/${tag}/${tag}.${part}.ts`));
    assert.deepEqual(compile(files, 'packages/server/tsconfig.json'), []);
    assert.deepEqual(await lint(files), []);
  });
}

test('a resource has one method for each operation, named without the feature', () => {
  const [text] = Object.values(resource('matters'));
  assert.match(text, /list\(query\?: QueryOf<'listMatters'>, options\?: CallOptions\): Promise<Page<MatterList>>/);
  assert.match(text, /getAttachment\(matterId: string, attachmentId: string, .*Promise<Blob>/);
  assert.match(text, /createSearchFeedback\(body: SearchFeedbackRequest, options\?: WriteOptions\)/);
});

test('without operations in the contract nothing is written, and the message says what comes first', () => {
  for (const write of [resource, feature]) assert.throws(() => write('no-such-feature'), /The contract comes first.*openapi\/paths\/no-such-feature\.yaml/s);
});

test('an element has every file of the anatomy, compiles and passes lint', async () => {
  const files = element('sample-card');
  const own = 'packages/elements/src/widgets/sample-card/sample-card';
  assert.deepEqual(Object.keys(files).sort(), [`${own}.define.ts`, `${own}.strings.ts`, `${own}.styles.ts`, `${own}.test.ts`, `${own}.ts`, 'stories/widgets/sample-card.stories.ts'].sort());
  for (const path of Object.keys(files)) assert.equal(existsSync(join(root, path)), false, `${path} is real; choose another name for this test`);
  const { 'stories/widgets/sample-card.stories.ts': story, ...rest } = files;
  assert.deepEqual(compile(rest, 'packages/elements/tsconfig.json'), []);
  assert.deepEqual(await lint(files), []);
  assert.match(story, /title: 'Widgets\/Sample card'/);
});
