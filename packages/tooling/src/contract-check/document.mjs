// Places in an OpenAPI document: a value with its JSON Pointer, references followed.

const escape = (name) => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * A value of a document and where it stands.
 *
 * @typedef {{document: object, pointer: string, value: any}} Place
 */

/**
 * The whole document as a place.
 *
 * @param {object} document
 * @returns {Place}
 */
export const whole = (document) => ({ document, pointer: '#', value: document });

/**
 * A place below another one, behind its reference where it is one.
 *
 * @param {Place | undefined} place
 * @param {...(string | number)} names
 * @returns {Place | undefined} undefined where there is nothing.
 */
export function below(place, ...names) {
  let found = place;
  for (const name of names) {
    const value = found?.value?.[name];
    if (value === undefined) return undefined;
    found = resolved({ document: found.document, pointer: `${found.pointer}/${escape(name)}`, value });
  }
  return found;
}

/**
 * Every place directly below, by its name.
 *
 * @param {Place | undefined} place
 * @returns {[string, Place][]}
 */
export const children = (place) => Object.keys(place?.value ?? {}).map((name) => [name, below(place, name)]);

/** Follows `$ref`; the place is then that of the component. */
function resolved(place) {
  const reference = place.value?.$ref;
  if (typeof reference !== 'string') return place;
  if (!reference.startsWith('#/')) throw new Error(`${place.pointer} points outside the bundled document: ${reference}`);
  const value = reference.slice(2).split('/').reduce((at, name) => at?.[decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~')], place.document);
  if (value === undefined) throw new Error(`${place.pointer} points at nothing: ${reference}`);
  return resolved({ document: place.document, pointer: reference, value });
}
