/** What GeoReport v2 answers: the same tree as XML and as JSON (Spark convention: a list has no name of its own, an empty element is null). */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [name: string]: Tree };

/** Formats by the ending of the address. */
export type Open311Format = 'xml' | 'json';

/** What one thing of a list is called. */
const singular: Readonly<Record<string, string>> = { services: 'service', service_requests: 'request', attributes: 'attribute', values: 'value', errors: 'error', endpoints: 'endpoint', formats: 'format' };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Characters that XML 1.0 cannot hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function element(name: string, tree: Tree): string {
  if (tree === null || tree === '') return `<${name}/>`;
  if (Array.isArray(tree)) return tree.length === 0 ? `<${name}/>` : `<${name}>${(tree as readonly Tree[]).map((one) => element(singular[name] ?? 'item', one)).join('')}</${name}>`;
  if (typeof tree === 'object') return `<${name}>${Object.entries(tree as { readonly [name: string]: Tree }).map(([child, value]) => element(child, value)).join('')}</${name}>`;
  return `<${name}>${escaped(String(tree))}</${name}>`;
}

/** A tree as text. @param root - Name of the outermost element. */
export const formatted = (format: Open311Format, root: string, tree: Tree): string => (format === 'json' ? JSON.stringify(tree) : `<?xml version="1.0" encoding="utf-8"?>\n${element(root, tree)}`);

/** Media type of each format, as the specification has it. */
export const mediaTypes: Readonly<Record<Open311Format, string>> = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' };
