// The page of a kiosk: which devices the machine has, and what is printed. Everything else are the elements.
import { createDevices, createSimulatedDevices, createSpeaker, createSystemPrinter, createTicketDesk, createWedgeReader, slipOfTicket, ticketSlip } from '/embed/v1/kiosk.js';
import { createHall } from '/embed/v1/sdk.js';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const english = (query.get('lang') ?? '').startsWith('en');
root.lang = english ? 'en' : 'zh-CN';
root.dataset.theme = query.get('theme') === 'dark' ? 'dark' : 'light';
(window.hallkit ??= []).push({ theme: root.dataset.theme });
if (english) document.title = 'Kiosk (sample hall)';
for (const element of document.querySelectorAll('[data-zh]')) element.textContent = element.dataset[english ? 'en' : 'zh'];

const kiosk = document.querySelector('hall-kiosk');
const [bench, drawer] = [document.getElementById('bench'), document.getElementById('drawer')];

const simulated = query.get('devices') !== 'real';
const devices = simulated ? createSimulatedDevices() : createDevices({ reader: createWedgeReader(), printer: createSystemPrinter(), speaker: createSpeaker() });
kiosk.devices = devices;
if (simulated) {
  document.querySelector('hall-device-desk').devices = devices;
  bench.hidden = false;
  drawer.open = matchMedia('(min-width: 1600px)').matches;
}

const hall = createHall({ key: 'dk_test_dezhou', baseUrl: location.origin });
const locale = () => kiosk.hallLocale ?? root.lang;
let desk;
let queues = [];

/** Tickets go on while the network is gone, once the hall could be asked for its queues and for numbers. */
async function openDesk() {
  try {
    const { hall: place } = await hall.site.get();
    queues = (await hall.queues.list(place.id, { limit: 100 })).data;
    // A short run of numbers: what is not given out by the end of the day is a gap in the series.
    desk = await createTicketDesk({ hall, printer: devices.printer, locale, size: 10, every: 20_000 });
    for (const element of kiosk.querySelectorAll('hall-queue-ticket')) element.taker = desk.take;
  } catch (error) {
    console.warn('The hall cannot be reached yet; tried again.', error);
    setTimeout(openDesk, 5000);
  }
  void showNetwork();
}

/** An element is new for each visitor: what it needs is given when it is opened. */
kiosk.addEventListener('hall-tile-opened', ({ detail: { element } }) => {
  if (desk && element.localName === 'hall-queue-ticket') element.taker = desk.take;
});

/** A complaint from the progress of a case is written here: a link would lead out of the kiosk. The tile is new for each visitor. */
kiosk.addEventListener('hall-complaint-wanted', (event) => {
  event.preventDefault();
  const form = kiosk.querySelector('hall-complaint-form');
  if (!form) return;
  Object.assign(form, { progressId: event.detail.progressId, caseId: event.detail.caseId });
  kiosk.openTile(form);
});

/** The desk prints what it gives out; a ticket that came of an appointment is printed here. */
kiosk.addEventListener('hall-ticket-taken', async ({ target, detail: { ticketId } }) => {
  void showNetwork();
  if ((target.localName === 'hall-queue-ticket' && target.taker) || !ticketId) return;
  try {
    const [ticket, site] = await Promise.all([hall.tickets.get(ticketId), hall.site.get()]);
    await devices.printer?.print(ticketSlip(slipOfTicket(ticket, site.hall, (path) => hall.url(path)), locale()));
  } catch (error) {
    // The number stands on the screen, and the shell says what the printer suffers from.
    console.info('No slip was printed.', error);
  }
});

/** For the vendor: whether there is a network, and how many numbers are left without it. */
async function showNetwork() {
  const online = navigator.onLine;
  const left = desk ? await Promise.all(queues.map(async ({ id, letter }) => `${letter} ${await desk.blocks.left(id)}`)) : [];
  const state = english ? (online ? 'Network: there' : 'Network: gone; tickets go on') : online ? '网络：正常' : '网络：已断开，照常出号';
  document.getElementById('network').textContent = left.length === 0 ? state : `${state}${english ? '. Numbers kept ready: ' : '。备用号码：'}${left.join(' · ')}`;
}
addEventListener('online', showNetwork);
addEventListener('offline', showNetwork);
setInterval(showNetwork, 20_000);

/** Pieces that are fetched when somebody needs them, and texts in the other language, must be here before the network goes. */
async function fetchAhead() {
  const { files } = await (await fetch('/embed/v1/integrity.json')).json();
  const pieces = Object.keys(files).filter((file) => file.startsWith('chunks/') || file === 'elements/hall-qr.js');
  await Promise.allSettled(pieces.map((file) => import(`/embed/v1/${file}`)));
}

await openDesk();
await fetchAhead();
