// What callers of an API lose between two of its documents.
import { below, children, whole } from './document.mjs';
import { schemaBreaks } from './schemas.mjs';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Compares two bundled OpenAPI 3.1 documents.
 *
 * @param {object} before - What callers rely on.
 * @param {object} after - What they would get.
 * @returns {{pointer: string, message: string}[]} Breaks; pointers into `before`, or into `after` for what is newly demanded.
 * @example breakingChanges(released, current) // [{ pointer: '#/paths/~1halls/get', message: 'the operation is gone' }]
 */
export function breakingChanges(before, after) {
  const [old, now] = [whole(before), whole(after)];
  const breaks = [];
  const say = (pointer, message) => breaks.push({ pointer, message });
  const context = { say, add: (found) => breaks.push(...found), seen: new Set() };

  const servers = new Set((after.servers ?? []).map(({ url }) => url));
  for (const [index, { url }] of (before.servers ?? []).entries()) if (!servers.has(url)) say(`#/servers/${index}/url`, `the address ${url} is gone`);
  for (const [name, scheme] of children(below(old, 'components', 'securitySchemes'))) {
    const found = below(now, 'components', 'securitySchemes', name)?.value;
    for (const key of ['type', 'in', 'name', 'scheme']) if (scheme.value[key] !== found?.[key]) say(`${scheme.pointer}/${key}`, `the way to prove who calls changed to ${found?.[key] ?? 'none'}`);
  }
  for (const [path, item] of children(below(old, 'paths'))) {
    const found = below(now, 'paths', path);
    if (!found) {
      say(item.pointer, 'the path is gone');
      continue;
    }
    for (const method of methods.filter((one) => item.value[one])) compareOperation({ item, method, root: old }, { item: found, method, root: now }, context);
  }
  const unique = new Map(breaks.map((one) => [`${one.pointer} ${one.message}`, one]));
  return [...unique.values()];
}

function compareOperation(before, after, context) {
  const { say, add, seen } = context;
  const [old, now] = [before, after].map(({ item, method }) => below(item, method));
  if (!now) return say(old.pointer, 'the operation is gone');
  if (old.value.operationId !== now.value.operationId) say(`${old.pointer}/operationId`, `operationId became ${now.value.operationId ?? 'none'}; code generated from it is named after it`);
  compareSecurity(before, after, old, say);
  compareParameters(parametersOf(before), parametersOf(after), context);

  const [body, bodyNow] = [below(old, 'requestBody'), below(now, 'requestBody')];
  if (bodyNow?.value.required && !body?.value.required) say(`${(body ?? bodyNow).pointer}/required`, 'a body is required now');
  if (body && !bodyNow) say(body.pointer, 'no body is taken any more');
  if (body && bodyNow) compareContent(body, bodyNow, 'request', context);

  for (const [status, response] of children(below(old, 'responses'))) {
    const found = below(now, 'responses', status);
    if (!found) {
      say(`${old.pointer}/responses/${status}`, 'the response is gone');
      continue;
    }
    compareContent(response, found, 'response', context);
    for (const [name, header] of children(below(response, 'headers'))) {
      const headerNow = below(found, 'headers', name);
      if (!headerNow) say(`${response.pointer}/headers/${name}`, 'the header is gone');
      else if (header.value.schema && headerNow.value.schema) add(schemaBreaks(below(header, 'schema'), below(headerNow, 'schema'), 'response', seen));
    }
  }
  for (const status of Object.keys(now.value.responses ?? {})) {
    if (/^[23]/.test(status) && !old.value.responses?.[status]) say(`${now.pointer}/responses/${status}`, 'a success that callers do not know');
  }
}

/** Whoever could call it before still can. */
function compareSecurity(before, after, old, say) {
  const waysOf = ({ item, method, root }) => {
    const ways = item.value[method].security ?? root.value.security ?? [];
    return (ways.length > 0 ? ways : [{}]).map((way) => JSON.stringify(Object.entries(way).sort()));
  };
  const ways = waysOf(after);
  for (const way of waysOf(before)) {
    if (!ways.includes(way) && !ways.includes('[]')) say(`${old.pointer}/security`, way === '[]' ? 'a key is needed now' : `${way} no longer opens it`);
  }
}

/** Parameters of a path and of an operation by place and name. */
function parametersOf({ item, method }) {
  const places = [item, below(item, method)].flatMap((owner) => children(below(owner, 'parameters')).map(([, place]) => place));
  return new Map(places.map((place) => [`${place.value.in} ${place.value.in === 'header' ? place.value.name.toLowerCase() : place.value.name}`, place]));
}

function compareParameters(old, now, { say, add, seen }) {
  for (const [key, parameter] of old) {
    const found = now.get(key);
    if (!found) {
      say(parameter.pointer, `the ${key.replace(' ', ' parameter "')}" is gone`);
      continue;
    }
    if (found.value.required && !parameter.value.required) say(`${parameter.pointer}/required`, 'the parameter is required now');
    for (const style of ['style', 'explode', 'allowReserved']) if (parameter.value[style] !== found.value[style]) say(`${parameter.pointer}/${style}`, `${style} became ${found.value[style] ?? 'the default'}`);
    add(schemaBreaks(below(parameter, 'schema'), below(found, 'schema'), 'request', seen));
  }
  for (const [key, parameter] of now) if (parameter.value.required && !old.has(key)) say(parameter.pointer, `the ${key.replace(' ', ' parameter "')}" is demanded now`);
}

function compareContent(old, now, direction, { say, add, seen }) {
  for (const [mediaType, content] of children(below(old, 'content'))) {
    const found = below(now, 'content', mediaType);
    if (!found) say(content.pointer, `${direction}: ${mediaType} is gone`);
    else if (content.value.schema && found.value.schema) add(schemaBreaks(below(content, 'schema'), below(found, 'schema'), direction, seen));
  }
}
