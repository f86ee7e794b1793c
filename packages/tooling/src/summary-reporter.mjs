// A reporter for node:test that shows each failure whole and ends with the counts that CI services read.

/** Counts and failures of one run as text. */
export default async function* summary(source) {
  const counts = { tests: 0, pass: 0, fail: 0, skipped: 0 };
  const failures = [];
  const skips = new Map();
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    counts.tests += 1;
    if (data.skip !== undefined) {
      counts.skipped += 1;
      skips.set(String(data.skip), (skips.get(String(data.skip)) ?? 0) + 1);
    } else if (type === 'test:pass') counts.pass += 1;
    else {
      counts.fail += 1;
      failures.push(data);
    }
  }
  for (const { name, file, line, details } of failures) {
    const error = details?.error?.cause ?? details?.error;
    yield `\n✗ ${name}\n  ${file ?? ''}:${line ?? ''}\n${String(error?.stack ?? error?.message ?? error).replace(/^/gm, '  ')}\n`;
  }
  for (const [reason, count] of skips) yield `\n- skipped ${count}: ${reason}`;
  yield `\n# tests ${counts.tests}\n# pass ${counts.pass}\n# fail ${counts.fail}\n# cancelled 0\n# skipped ${counts.skipped}\n# todo 0\n`;
}
