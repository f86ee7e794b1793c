// The manifest of the elements (custom-elements.json) for editors, Storybook and other tools:
// public things only, and paths of built files, because those are what is published.

/** Names declared with `state: true`: inner state, no attribute, nobody else's business. */
function statesOf(node) {
  const found = [];
  const declared = node.members?.find((member) => member.name?.getText() === 'properties' && member.initializer?.properties)?.initializer;
  for (const property of declared?.properties ?? []) {
    const isState = property.initializer?.properties?.some((option) => option.name?.getText() === 'state' && option.initializer?.getText() === 'true');
    if (isState) found.push(property.name.getText());
  }
  return found;
}

const built = (path) => path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** Goes through everything and writes built paths in place of source paths. */
function withBuiltPaths(value) {
  if (Array.isArray(value)) return value.forEach(withBuiltPaths);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of ['path', 'module']) if (typeof value[key] === 'string') value[key] = built(value[key]);
  return Object.values(value).forEach(withBuiltPaths);
}

/** An event that only a class names, whatever it is made from: `HallMatterOpenedEvent` is `hall-matter-opened`; one with a comment of its own stays. */
function namedEvents(events) {
  const named = events?.map((event) => ({ ...event, name: event.name?.startsWith('hall-') ? event.name : event.type.text.replace(/Event$/, '').replace(/\B[A-Z]/g, '-$&').toLowerCase() }));
  return named?.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
}

/** Names of inner state, by class. */
const states = new Map();

const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node }) {
    if (ts.isClassDeclaration(node) && node.name) states.set(node.name.getText(), statesOf(node));
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      // Private fields that are set several at once have no name there.
      const isPublic = ({ name, fieldName = name, privacy, inheritedFrom }) =>
        name !== undefined && !states.get(inheritedFrom?.name ?? declaration.name)?.includes(fieldName) && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
      declaration.attributes = declaration.attributes?.filter(isPublic);
      declaration.members = declaration.members?.filter(isPublic);
      declaration.events = namedEvents(declaration.events);
    }
    for (const module of manifest.modules) {
      for (const { tagName, name } of module.declarations ?? []) {
        const definition = tagName && manifest.modules.find(({ path }) => path === module.path.replace(/\.ts$/, '.define.ts'));
        if (definition) definition.exports = [...(definition.exports ?? []), { kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }];
      }
    }
    withBuiltPaths(manifest);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/*.strings.ts', '**/*.texts.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
