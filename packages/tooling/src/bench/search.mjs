// Answering without the network, by itself: queries typed key by key into the index of the sample's 4,000 matters, beside a
// plain scan of the same titles in the same run; and what it takes to make the index.
import { heldOutQueries, sampleDocuments } from '@hallkit/catalogue/score';
import { normalise, openSearchPack, packSearchIndex } from '@hallkit/domain';
import { median, row } from './measure.mjs';

/** Unslowed, so that a machine four times slower stays within one frame. */
const worstAllowed = 4;

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Everything that stands in the box while the questions are typed. */
const typed = () => [...new Set([...heldOutQueries('sample'), ...heldOutQueries('list')].flatMap(({ q }) => [...q].slice(0, 40).map((_, at, all) => all.slice(0, at + 1).join(''))))];

/**
 * @param {{short: boolean}} context
 * @returns {Promise<{name: string, value: number, unit: string, floor: number | null, promise: string, kept: boolean}[]>}
 */
export default async function measure({ short }) {
  const documents = sampleDocuments();
  const packed = JSON.stringify(packSearchIndex(documents));
  const opened = Array.from({ length: short ? 3 : 7 }, () => timed(() => openSearchPack(JSON.parse(packed))));
  const parsed = Array.from({ length: short ? 3 : 7 }, () => timed(() => JSON.parse(packed)));
  const index = openSearchPack(JSON.parse(packed));
  const titles = documents.map(({ name }) => normalise(name).text);
  const queries = typed();
  const [best, floor] = [queries.map(() => Infinity), queries.map(() => Infinity)];
  // The fastest of a few rounds each: what else the machine does is not the search's.
  for (let round = 0; round < (short ? 2 : 5); round += 1) {
    for (const [at, query] of queries.entries()) {
      const plain = normalise(query).text;
      let found = 0;
      best[at] = Math.min(best[at], timed(() => void index.search(query).facets));
      floor[at] = Math.min(floor[at], timed(() => titles.forEach((title) => (found += title.includes(plain) ? 1 : 0))));
    }
  }
  const worst = Math.max(...best);
  return [
    row({ name: `a key press, answered with counts (median of ${queries.length})`, value: median(best), unit: 'ms', floor: median(floor), promise: '≤ 1 ms', kept: median(best) <= 1 }),
    row({ name: 'a key press, the slowest', value: worst, unit: 'ms', floor: Math.max(...floor), promise: `≤ ${worstAllowed} ms`, kept: worst <= worstAllowed }),
    row({ name: 'opening the packed index, in parts that a page can interrupt', value: Math.min(...opened), unit: 'ms', floor: Math.min(...parsed), promise: '≤ 100 ms', kept: median(opened) <= 100 }),
  ];
}
