#!/usr/bin/env node
// Finds a matter by what people say, prints the six answers of its guide, and saves one of its forms.
//   node examples/sdk-node/find.mjs 开饭店
//   node examples/sdk-node/find.mjs --locale en --out forms "food business"
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHall } from '@hallkit/client';
import { explain } from './explain.mjs';
import { sixAnswers } from './six-answers.mjs';
import { textIn } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string', default: 'zh-CN' }, out: { type: 'string', default: '.' } },
});
const question = positionals.join(' ');
const text = textIn(values.locale);
const hall = createHall({
  key: process.env.HALL_KEY ?? 'pk_test_dezhou',
  baseUrl: process.env.HALL_URL ?? 'http://127.0.0.1:4000',
  locale: values.locale,
});

/** The matter that fits best, or undefined where nothing really does. */
async function find() {
  const { data, total, confident } = await hall.matters.list({ q: question, limit: 3 });
  console.log(confident ? text.found(total) : text.nothing(data.length));
  for (const { name, department, region } of data) console.log(`  · ${text.of(name)} – ${text.of(department.name)}, ${text.of(region.name)}`);
  if (confident) return data[0];
  const { staffedLine } = (await hall.site.get()).hall;
  console.log(text.ask(staffedLine.number));
  return undefined;
}

/** Saves a form of the guide, and says where. */
async function saveForm(guide) {
  const form = guide.attachments.find(({ kind }) => kind === 'blankForm') ?? guide.attachments[0];
  if (!form) return console.log(`\n${text.noForm}`);
  const file = await hall.matters.attachment(guide.id, form.id);
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${form.name.zh.replace(/[\\/:*?"<>|]/g, '_')}.pdf`);
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  console.log(`\n${text.saved(path, file.size)}\n  ${hall.matters.attachmentUrl(guide.id, form.id)}`);
}

async function main() {
  if (!question) throw new TypeError(text.usage);
  const matter = await find();
  if (!matter) return;
  const guide = await hall.matters.get(matter.id);
  console.log(`\n${text.of(guide.name)}\n`);
  for (const [title, lines] of sixAnswers(guide, text)) console.log(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  await saveForm(guide);
}

await main().catch((error) => {
  console.error(explain(error, text));
  process.exitCode = 1;
});
