// Whether a schema still means what callers rely on. What they send must still be taken (request: the schema may
// only get wider); what they get must be what they know (response: it may only get narrower, or hold new fields).
import { below, children } from './document.mjs';

/** Bounds and the side they hold. */
const upper = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
const lower = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const exact = ['pattern', 'format', 'multipleOf', 'contentEncoding', 'contentMediaType'];

const shown = (value) => (value === undefined ? 'none' : JSON.stringify(value));
const kindOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);
const fits = (type, wanted) => wanted === undefined || type === wanted || (type === 'integer' && wanted === 'number');

/**
 * Compares two schemas.
 *
 * @param {import('./document.mjs').Place} before
 * @param {import('./document.mjs').Place} after
 * @param {'request' | 'response'} direction
 * @param {Set<string>} [seen] - Pairs already compared; also ends recursion.
 * @returns {{pointer: string, message: string}[]} Pointers into the document before.
 */
export function schemaBreaks(before, after, direction, seen = new Set()) {
  const pair = `${direction} ${before.pointer} ${after.pointer}`;
  if (seen.has(pair)) return [];
  seen.add(pair);
  const [old, now] = [variantsOf(before), variantsOf(after)];
  // Each variant of the side that must be contained needs one on the other side that contains it.
  const [inner, outer] = direction === 'request' ? [old, now] : [now, old];
  return inner.flatMap((variant) => {
    let best;
    for (const other of outer.filter((one) => fits(variant.type, one.type) || one.type === undefined)) {
      const pairOf = direction === 'request' ? [variant, other] : [other, variant];
      // A trial must not mark pairs as seen that its rival still has to compare.
      const breaks = variantBreaks(...pairOf, direction, new Set(seen));
      if (best === undefined || breaks.length < best.length) best = breaks;
      if (best.length === 0) break;
    }
    return best ?? [{ pointer: before.pointer, message: `${direction}: type ${shown(variant.type)} ${direction === 'request' ? 'is no longer taken' : 'is new to callers'}` }];
  });
}

/** A schema as its alternatives, each of one type: `oneOf`, `anyOf` and lists of types say the same. */
function variantsOf(place) {
  const { value } = place;
  const parts = ['oneOf', 'anyOf'].flatMap((key) => (value[key] ?? []).map((_, index) => below(place, key, index)));
  if (parts.length > 0) return parts.flatMap(variantsOf);
  const merged = mergedOf(place);
  const types = merged.types ?? (merged.values && [...new Set(merged.values.map(kindOf))]) ?? [undefined];
  return types.map((type) => ({ ...merged, type, values: merged.values?.filter((one) => fits(kindOf(one), type)) }));
}

/** Fields of a schema with those of its `allOf`. */
function mergedOf(place) {
  const all = [place, ...(place.value.allOf ?? []).map((_, index) => below(place, 'allOf', index))];
  const first = (key) => all.find(({ value }) => value[key] !== undefined)?.value[key];
  const type = first('type');
  const values = first('const') === undefined ? first('enum') : [first('const')];
  return {
    place,
    types: type === undefined ? undefined : [type].flat(),
    values,
    keyword: first,
    properties: new Map(all.flatMap((one) => children(below(one, 'properties')))),
    required: new Set(all.flatMap(({ value }) => value.required ?? [])),
    items: below(all.find(({ value }) => value.items), 'items'),
    rest: all.map((one) => below(one, 'additionalProperties')).find(Boolean),
  };
}

/** What callers lose between two alternatives. */
function variantBreaks(before, after, direction, seen) {
  // What else a schema says is about its other types.
  if (before.type === 'null' && after.type === 'null') return [];
  const { pointer } = before.place;
  const request = direction === 'request';
  const found = [];
  const say = (at, message) => found.push({ pointer: at, message: `${direction}: ${message}` });

  if (request ? !fits(before.type, after.type) : !fits(after.type, before.type)) say(`${pointer}/type`, `type ${shown(before.type)} became ${shown(after.type)}`);
  const has = (values, one) => values.some((other) => JSON.stringify(other) === JSON.stringify(one));
  for (const one of before.values ?? []) if (after.values && !has(after.values, one)) say(`${pointer}/enum`, `the value ${shown(one)} is gone`);
  if (!request && before.values) {
    if (!after.values) say(`${pointer}/enum`, 'any value may come now');
    else for (const one of after.values) if (!has(before.values, one)) say(`${pointer}/enum`, `the value ${shown(one)} is new to callers`);
  }
  if (request && !before.values && after.values) say(pointer, `only ${after.values.map(shown).join(', ')} are taken now`);

  for (const key of exact) {
    const [old, now] = [before.keyword(key), after.keyword(key)];
    if (old !== now && (request ? now !== undefined : old !== undefined)) say(`${pointer}/${key}`, `${key} ${shown(old)} became ${shown(now)}`);
  }
  for (const [keys, sign] of [[upper, 1], [lower, -1]]) {
    for (const key of keys) {
      // A bound that is not there holds nothing.
      const [old, now] = [before, after].map((schema) => sign * (schema.keyword(key) ?? sign * Infinity));
      if (request ? now < old : now > old) say(`${pointer}/${key}`, `${key} ${shown(before.keyword(key))} became ${shown(after.keyword(key))}`);
    }
  }
  const unique = [before, after].map((schema) => schema.keyword('uniqueItems') === true);
  if (unique[request ? 1 : 0] && !unique[request ? 0 : 1]) say(`${pointer}/uniqueItems`, request ? 'items must differ now' : 'items may repeat now');
  const defaults = [before, after].map((schema) => JSON.stringify(schema.keyword('default')));
  if (request && defaults[0] !== undefined && defaults[0] !== defaults[1]) say(`${pointer}/default`, `default ${defaults[0]} became ${defaults[1] ?? 'none'}`);

  found.push(...objectBreaks(before, after, direction, seen, say));
  if (before.items && after.items) found.push(...schemaBreaks(before.items, after.items, direction, seen));
  else if (request ? after.items : before.items) say(`${pointer}/items`, request ? 'items are restricted now' : 'items may be anything now');
  return found;
}

/** Properties that went, or became required or optional on the side where that hurts. */
function objectBreaks(before, after, direction, seen, say) {
  const { pointer } = before.place;
  const request = direction === 'request';
  const found = [];
  for (const [name, property] of before.properties) {
    const now = after.properties.get(name);
    if (now) found.push(...schemaBreaks(property, now, direction, seen));
    else say(property.pointer, `the property "${name}" is gone`);
    if (!request && before.required.has(name) && now && !after.required.has(name)) say(`${pointer}/required`, `"${name}" may be missing now`);
  }
  if (request) for (const name of after.required) if (!before.required.has(name)) say(`${pointer}/required`, `"${name}" is required now`);
  const closed = (schema) => schema.rest?.value === false;
  if (request && closed(after) && !closed(before)) say(`${pointer}/additionalProperties`, 'further properties are refused now');
  if (typeof before.rest?.value === 'object' && typeof after.rest?.value === 'object') found.push(...schemaBreaks(before.rest, after.rest, direction, seen));
  return found;
}
