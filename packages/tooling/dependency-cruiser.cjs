// The arrows of the house (README, "The map"): what is not drawn there does not compile past `npm run lint`.
const arrows = {
  contract: [],
  domain: ['contract'],
  client: ['contract'],
  elements: ['contract', 'client', 'domain'],
  kiosk: ['contract', 'client', 'domain', 'elements'],
  embed: ['contract', 'client', 'domain', 'elements', 'kiosk'],
  mocks: ['contract', 'domain'],
  catalogue: ['contract', 'domain'],
  server: ['contract', 'domain', 'catalogue'],
};
const tests = '\\.(test|fixtures)\\.ts$|/testing(/|\\.ts$)';

/** One rule per package: it may import itself and what its arrows allow. */
const rules = Object.entries(arrows).map(([name, allowed]) => ({
  name: `${name}-arrows`,
  comment: `${name} imports only ${allowed.join(', ') || 'nothing of the house'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: tests },
  to: { path: '^(packages|examples|stories|test)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rules,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'public-entry-only',
      comment: 'Another package is reached through its public entry, never by a path into it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', pathNot: tests },
      to: { path: '^packages/([^/]+)/', pathNot: ['^packages/$1/', '^packages/[^/]+/(dist|src)/(index|widgets/[^/]+/[^/]+\\.define)\\.(d\\.ts|js|ts)$', '^packages/client/(dist|src)/(core|resources|cache|snapshots)\\.(d\\.ts|js|ts)$', '^packages/catalogue/(dist|src)/(forms|import|score)\\.(d\\.ts|js|ts)$', '^packages/contract/(dist|src)/generated/operations\\.(d\\.ts|js|ts)$', '^packages/server/(dist|src)/testing/test-server\\.(d\\.ts|js|ts)$', '^packages/contract/src/generated/openapi\\.json$'] },
    },
    {
      name: 'elements-need-the-core',
      comment: 'The whole SDK would ride along with every element: take createHall from @hallkit/client/core, further resources by their class from @hallkit/client/resources.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: tests },
      to: { path: '^packages/client/(dist|src)/index\\.' },
    },
    {
      name: 'ui-without-client',
      comment: 'Small parts have no network.',
      severity: 'error',
      from: { path: '^packages/elements/src/(ui|theme)/' },
      to: { path: '^packages/(client/|elements/src/(widgets|controllers|config|base)/)' },
    },
    {
      name: 'no-own-index',
      comment: 'index.ts is a table of contents for others.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
    {
      name: 'sql-in-stores',
      comment: 'Only stores and the database platform speak SQL.',
      severity: 'error',
      from: { path: '^packages/server/src/features/', pathNot: `\\.store\\.ts$|${tests}` },
      to: { path: '^node_modules/(pg|kysely)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    includeOnly: '^(packages|examples|stories|test|node_modules/(pg|kysely))/',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
