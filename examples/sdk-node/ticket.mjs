#!/usr/bin/env node
// Takes a ticket, follows it live, and gives it back when you have seen enough (Ctrl+C, or --seconds).
//   node examples/sdk-node/ticket.mjs 企业登记
//   node examples/sdk-node/ticket.mjs --locale en --seconds 60 "real estate"
import { parseArgs } from 'node:util';
import { createHall, isHallError } from '@hallkit/client';
import { explain } from './explain.mjs';
import { textIn } from './texts.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string', default: 'zh-CN' }, seconds: { type: 'string', default: '600' } } });
const wanted = positionals.join(' ').toLowerCase();
const text = textIn(values.locale);
const hall = createHall({ key: process.env.HALL_KEY ?? 'pk_test_dezhou', baseUrl: process.env.HALL_URL ?? 'http://127.0.0.1:4000', locale: values.locale });
const enough = new AbortController();

/** Lists the queues of the hall, and gives the one that was asked for. */
async function choose() {
  const { hall: { id } } = await hall.site.get();
  let chosen;
  for await (const queue of hall.queues.iterate(id)) {
    console.log(`  ${queue.letter} ${text.of(queue.name)}: ${text.waiting(queue.waiting, queue.wait)}`);
    const fits = wanted.length === 1 ? queue.letter.toLowerCase() === wanted : `${queue.name.zh} ${queue.name.en}`.toLowerCase().includes(wanted);
    if (queue.takes && fits) chosen ??= queue;
  }
  if (!chosen) throw new TypeError(text.noQueue);
  return chosen;
}

/** Says where the ticket stands; the state is read anew at each event, since others move it too. */
async function follow(ticket) {
  let said = '';
  const say = async () => {
    const { state, ahead, wait, desk } = await hall.tickets.get(ticket.id);
    const line = text.ticket(state, ahead, wait, desk?.counter);
    if (line !== said) console.log(`  ${ticket.number} ${line}`);
    said = line;
    if (['completed', 'cancelled', 'expired'].includes(state)) enough.abort();
  };
  // Once it is live nothing is missed: then what was read is read again.
  const onState = ({ state }) => (state === 'live' ? void say() : state === 'reconnecting' && console.log(`  ${text.lost}`));
  for await (const { type } of hall.events.iterate([`queue.${ticket.queue.id}`], { signal: enough.signal, onState })) if (type.startsWith('ticket.') || type === 'hall.reset') await say();
}

async function main() {
  const queue = await choose();
  const ticket = await hall.queues.takeTicket(queue.id);
  console.log(`\n${text.taken(ticket.number, text.of(ticket.queue.name), ticket.counters)}\n  ${hall.url(ticket.followUrl)}`);
  const timer = setTimeout(() => enough.abort(), Number(values.seconds) * 1000);
  process.once('SIGINT', () => enough.abort());
  await follow(ticket);
  clearTimeout(timer);
  await hall.tickets.cancel(ticket.id).then(
    () => console.log(text.givenBack(ticket.number)),
    // Served or over: nothing to give back.
    (error) => {
      if (!isHallError(error, 'HallConflictError')) throw error;
    },
  );
}

await main().catch((error) => {
  console.error(explain(error, text));
  process.exitCode = 1;
});
