// What each view of the portal does with the address, and where its elements lead on.

/** Parameters of the address that a view is known by: links in messages and on slips name a ticket, an appointment, a progress, a desk, a notice, a complaint, a question or a rating. */
const named = { ticket: 'queue', appointment: 'booking', desk: 'desk', progress: 'progress', application: 'form', notice: 'notices', complaint: 'complaints', question: 'questions', rating: 'rating', certificate: 'certificate' };

/** Views about a ticket, a desk or a progress that another view shows too: their own name goes first. */
const foremost = ['rating', 'complaint', 'complaints'];

/** Which part of the hall the address leads to. */
export function viewOf(query) {
  // A phone that goes on with a draft, by the code of a QR: the form takes it out of the address and signs in with it.
  if (new URLSearchParams(location.hash.slice(1)).has('hand-off')) return 'form';
  const view = query.get('view');
  if (foremost.includes(view)) return view;
  const found = Object.keys(named).find((name) => query.has(name));
  if (found) return named[found];
  return ['apply', 'form', 'space', 'progress', 'results', 'notices', 'certificate', 'figures', 'questions', 'queue', 'booking'].includes(view) ? view : 'find';
}

const set = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
};

/** Answers in the address, as the wizard writes them. */
const answersIn = (query) => [...query].filter(([name]) => name.startsWith('a.'));

/** How a view is set up: its root, the parameters of the address, and how new text is put into the language of the page. */
export const views = {
  find(main) {
    // Whoever has read a guide can go on with it: its papers are asked for before the number is taken.
    const next = main.querySelector('.next');
    main.addEventListener('hall-guide-loaded', ({ detail }) => {
      for (const link of next.querySelectorAll('a')) link.href = `?view=${link.dataset.to}&with=${encodeURIComponent(detail.matterId)}`;
      next.hidden = false;
    });
    addEventListener('popstate', () => new URLSearchParams(location.search).has('matter') || (next.hidden = true));
  },
  form(main, query) {
    set(main.querySelector('hall-application-form'), { 'application-id': query.get('application'), 'scenario-id': query.get('scenario'), 'matter-id': query.get('with'), answers: answersIn(query).map(([name, value]) => `${name.slice(2)}:${value}`).join(',') || null });
  },
  queue: (main, query) => set(main.querySelector('hall-queue-ticket'), { 'matter-id': query.get('with') ?? query.get('matter') }),
  booking: (main, query) => set(main.querySelector('hall-appointment-booking'), { 'matter-id': query.get('with') ?? query.get('matter') }),
  complaint: (main, query) => set(main.querySelector('hall-complaint-form'), { 'progress-id': query.get('progress'), 'case-id': query.get('case'), 'desk-id': query.get('desk'), 'ticket-id': query.get('ticket'), 'department-id': query.get('department'), kind: query.get('kind') }),
  complaints: (main, query) => set(main.querySelector('hall-complaint-tracker'), { number: query.get('number') }),
  certificate: (main, query) => set(main.querySelector('hall-certificate-check'), { code: query.get('certificate') }),
  rating(main, query) {
    // Whoever rates a visit or a case has come for that; without one, what became of a rating is looked up.
    if (['ticket', 'progress', 'rating'].some((name) => query.has(name))) main.querySelector('nav').remove();
    set(main.querySelector('hall-rating'), { 'ticket-id': query.get('ticket'), 'progress-id': query.get('progress'), 'case-id': query.get('case'), 'tracking-id': query.get('rating') });
  },
  desk: (main, query, speak) => void showDesk(main, query.get('desk'), speak),
};

/** Who sits at a desk, and the guides of what is done there. */
async function showDesk(main, id, speak) {
  main.querySelector('hall-desk-nameplate').setAttribute('desk-id', id);
  const response = await fetch(`/api/v1/desks/${encodeURIComponent(id)}`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  const { work = [] } = response.ok ? await response.json() : {};
  for (const { id: matter, name } of work) {
    const link = document.createElement('a');
    link.href = `?matter=${encodeURIComponent(matter)}`;
    Object.assign(link.dataset, { zh: name.zh, en: name.en ?? name.zh });
    const row = document.createElement('li');
    row.append(link);
    main.querySelector('.work')?.append(row);
  }
  speak();
}

/** Where the elements lead: from the plan to the form, from what was handed in to its progress once its number has been read, from the space to either. */
export function leaveFor(go) {
  document.addEventListener('hall-scenario-chosen', ({ detail: { scenarioId, answers } }) => {
    const query = new URLSearchParams({ view: 'form', scenario: scenarioId });
    for (const [id, answer] of Object.entries(answers)) query.set(`a.${id}`, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer));
    go(`?${query}`);
  });
  // The draft takes the place of what it was made from: a reload goes on with it.
  document.addEventListener('hall-application-begun', ({ detail }) => history.replaceState(null, '', `?view=form&application=${detail.applicationId}`));
  // A complaint is written and followed in this page: whoever is signed in stays so.
  document.addEventListener('hall-complaint-wanted', (event) => {
    event.preventDefault();
    go(`?${new URLSearchParams({ view: 'complaint', progress: event.detail.progressId, case: event.detail.caseId })}`);
  });
  document.addEventListener('hall-complaint-opened', (event) => {
    event.preventDefault();
    go(event.detail.trackingId ? `?complaint=${event.detail.trackingId}` : `?${new URLSearchParams({ view: 'complaints', number: event.detail.number })}`);
  });
  document.addEventListener('hall-application-opened', ({ detail }) => go(detail.progressId ? `?view=progress&progress=${detail.progressId}` : `?view=form&application=${detail.applicationId}`));
}
