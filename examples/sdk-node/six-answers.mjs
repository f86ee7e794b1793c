// The six answers everybody looks for in a guide: where, when, what to bring, how long, what it costs, whom to call.

/**
 * The answers as lines to print.
 *
 * @param {import('@hallkit/contract').MatterGuide} guide
 * @param {ReturnType<typeof import('./texts.mjs').textIn>} text
 * @returns {[title: string, lines: string[]][]}
 */
export function sixAnswers(guide, text) {
  const unknown = [text.unpublished(guide.staffedLine.number)];
  const orUnknown = (lines) => (lines.length > 0 ? lines : unknown);
  const [place] = guide.places;
  return [
    [text.where, orUnknown(guide.places.map((one) => [one.name, one.address, one.counter].filter(Boolean).map(text.of).join(', ')))],
    [text.when, orUnknown((place?.hours ?? []).map(({ days, season, from, to }) => `${text.days(days)} ${from}–${to}${text.season[season]}`))],
    [text.bring, orUnknown(guide.materials.map(({ name, waived, condition }) => text.of(name) + (waived ? ` (${text.of(waived)})` : '') + (condition ? ` (${text.of(condition)})` : '')))],
    [text.howLong, guide.immediate ? [text.atOnce] : guide.promisedLimit ? [text.limit(guide.promisedLimit)] : unknown],
    [text.cost, costs(guide.fees, text) ?? unknown],
    [text.call, orUnknown(guide.consultationPhones.map(({ number, label }) => (text.of(label).includes(number) ? text.of(label) : `${number} ${text.of(label)}`)))],
  ];
}

/** Lines about fees; undefined where the hall has not published any. */
function costs({ charged, items }, text) {
  if (charged === null) return undefined;
  if (!charged) return [text.free];
  return items.length > 0 ? items.map(({ name, standard }) => text.of(name) + (standard ? `: ${text.of(standard)}` : '')) : [text.charged];
}
