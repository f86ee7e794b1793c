// One name in the spellings that the floors use.

/** @example pascal('queue-ticket') // 'QueueTicket' */
export const pascal = (name) => name.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase());

/** @example camel('queue-ticket') // 'queueTicket' */
export const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

/** @example words('queue-ticket') // 'queue ticket' */
export const words = (name) => name.replaceAll('-', ' ');

/**
 * One of several, for names of this house; nouns that have no plural stay.
 *
 * @example singular('queues') // 'queue'
 */
export const singular = (name) => (name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name);
