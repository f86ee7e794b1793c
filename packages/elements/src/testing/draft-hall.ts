import { examples } from '@hallkit/contract';
import type { Application, ApplicationMaterial, Document, DocumentUse, Fault, SaveRequest } from '@hallkit/contract';

/** How a paper stands that has nothing of its own. */
const plainMaterial: Omit<ApplicationMaterial, 'key' | 'name'> = { kind: 'other', necessity: 'required', matters: ['food-business-licence-new'], state: 'missing', document: null, candidates: [], issuer: null, givenBy: null, showOriginal: null, paperUrl: null, blankUrl: null, replaces: [] };

/** A paper of a draft. */
export const material = (key: string, zh: string, more: Partial<ApplicationMaterial> = {}): ApplicationMaterial => ({ ...plainMaterial, key, name: { zh, en: null }, ...more });

/** A paper in the space. */
export const paper = (id: string, zh: string, more: Partial<Document> = {}): Document => ({ ...examples.getDocumentExample, id, name: { zh, en: null }, ...more });

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } });

/** A problem of the server; its detail is what a visitor reads. */
export const problem = (status: number, code: string, detail: string = code, errors: readonly object[] = []): Response => json({ type: `/docs/problems#${code}`, title: code, status, code, detail, requestId: 'req-1', errors }, status);

/** A hall that keeps one draft and a space of papers: what was typed is there at the next look, and others may type too. */
export class DraftHall {
  application: Application;
  documents: Document[] = [];
  uses: DocumentUse[] = [];
  /** Method and path of each call, in their order. */
  readonly calls: string[] = [];
  readonly saves: SaveRequest[] = [];
  /** Bytes that have arrived, by upload. */
  readonly received: Map<string, number> = new Map();
  readonly sizes: Map<string, number> = new Map();
  isOffline = false;
  /** Answers in place of the hall, where it does. */
  instead: ((path: string, request: Request) => Response | undefined | Promise<Response | undefined>) | undefined;
  #uploads = 0;

  constructor(change: Partial<Application> = {}) {
    const { plan } = examples.getApplicationExample;
    this.application = structuredClone({ ...examples.getApplicationExample, plan, faults: [], ready: true, actions: ['save', 'submit', 'discard', 'handOff'], ...change }) as Application;
  }

  get id(): string {
    return this.application.id;
  }

  /** Puts values into the form as somebody else would, from another device. */
  type(values: Readonly<Record<string, unknown>>): void {
    const { form } = this.application;
    const sections = form.sections.map((section) => ({ ...section, fields: section.fields.map((field) => (field.key in values ? { ...field, value: values[field.key] as never, from: 'draft' as const } : field)) }));
    this.#change({ form: { ...form, sections } });
  }

  value(key: string): unknown {
    return this.application.form.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.value;
  }

  /** Says what is wrong, from the next answer on. */
  complain(faults: readonly Fault[]): void {
    this.application = { ...this.application, faults: [...faults], ready: faults.length === 0 };
  }

  /** How a paper stands. */
  material(key: string): ApplicationMaterial | undefined {
    return this.application.materials.find((each) => each.key === key);
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname.replace(/.*\/api\/v1/, ''));
    this.calls.push(`${request.method} ${path}`);
    if (this.isOffline) throw new TypeError('Failed to fetch');
    return (await this.instead?.(path, request)) ?? this.#answer(path, request);
  };

  #change(change: Partial<Application>): void {
    this.application = { ...this.application, ...change, version: this.application.version + 1 };
  }

  async #answer(path: string, request: Request): Promise<Response> {
    const [, kind = '', id = '', what = ''] = path.split('/');
    if (kind === 'site') return json(examples.getSiteExample);
    if (kind === 'applications' && !id) return json({ data: [{ ...examples.listApplicationsExample.data[0], id: this.id }], nextCursor: null });
    if (kind === 'applications') return id === this.id ? this.#application(what, request) : problem(404, 'application.not-found');
    if (kind === 'uploads') return this.#upload(id, what, request);
    if (kind === 'documents') return this.#document(id, what, request);
    if (kind === 'document-uses') return this.#use(id, request);
    return problem(404, 'route.not-found');
  }

  async #application(what: string, request: Request): Promise<Response> {
    const { application } = this;
    if (what === '') return json(application);
    if (what === 'hand-offs') return json({ ...examples.createHandOffExample, expiresAt: new Date(Date.now() + 300_000).toISOString() }, 201);
    if (what === 'papers') return new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } });
    if (what === 'discard') return json({ id: application.id, discardedAt: new Date().toISOString() });
    const body = (await request.json()) as SaveRequest;
    if (body.version !== application.version) return problem(409, 'application.changed');
    if (what === 'submit') {
      if (!application.ready) return problem(409, 'application.incomplete', 'incomplete', application.faults.map(({ in: part, key, code, detail }) => ({ in: 'body', pointer: `/${part}/${key}`, code, detail })));
      const done = examples.submitApplicationExample;
      this.#change({ number: done.number, queryCode: done.queryCode, progressId: done.progressId, state: 'submitted', cases: done.cases, actions: [] });
      return json(this.application);
    }
    this.saves.push(body);
    if (body.values) this.type(body.values);
    else this.#change({});
    if (body.delivery) this.application = { ...this.application, delivery: { recipient: null, phone: null, address: null, ...body.delivery } };
    const materials = this.application.materials.map((each) => this.#attached(each, body));
    this.application = { ...this.application, materials, stale: false };
    return json(this.application);
  }

  /** A paper once a document was named for it, or it was put off. */
  #attached(each: ApplicationMaterial, { documents, toFollow }: SaveRequest): ApplicationMaterial {
    const named = documents && each.key in documents ? documents[each.key] : undefined;
    if (named === null) return { ...each, document: null, state: each.candidates.length > 0 ? 'held' : 'missing' };
    const document = [...each.candidates, ...this.documents].find(({ id }) => id === named);
    if (document) return { ...each, document, state: document.trustGrade === 'C' ? 'showOriginal' : 'attached' };
    if (toFollow?.includes(each.key)) return { ...each, state: 'toFollow' };
    return toFollow && each.state === 'toFollow' ? { ...each, state: 'missing' } : each;
  }

  async #upload(id: string, what: string, request: Request): Promise<Response> {
    const answer = (upload: string, status = 200): Response => {
      const [size, received] = [this.sizes.get(upload) ?? 0, this.received.get(upload) ?? 0];
      return json({ ...examples.getUploadExample, id: upload, size, received, state: received === size ? 'complete' : 'open', url: `/api/v1/uploads/${upload}/content` }, status);
    };
    if (!id) {
      const { size } = (await request.json()) as { size: number };
      const upload = `up_${(this.#uploads += 1)}`;
      this.sizes.set(upload, size);
      this.received.set(upload, 0);
      return answer(upload, 201);
    }
    if (what !== 'content') return what === 'discard' ? json({ id, removedAt: new Date().toISOString() }) : answer(id);
    const tus = { 'tus-resumable': '1.0.0', 'upload-length': String(this.sizes.get(id)) };
    if (request.method === 'PATCH') this.received.set(id, (this.received.get(id) ?? 0) + (await request.arrayBuffer()).byteLength);
    return new Response(null, { status: request.method === 'PATCH' ? 204 : 200, headers: { ...tus, 'upload-offset': String(this.received.get(id)) } });
  }

  async #document(id: string, what: string, request: Request): Promise<Response> {
    if (!id && request.method === 'GET') return json({ data: this.documents, nextCursor: null });
    if (!id) {
      const { name, key, uploadIds } = (await request.json()) as { name: string; key?: string; uploadIds: string[] };
      const made = paper(`dc_new${this.documents.length + 1}`, name, { key: key ?? null, pages: uploadIds.length, trustGrade: 'C', createdAt: new Date().toISOString() });
      this.documents = [made, ...this.documents];
      return json(made, 201);
    }
    if (what === 'preview') return new Response(await picture(), { headers: { 'content-type': 'image/png' } });
    if (what === 'file') return new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } });
    if (what === 'remove') {
      this.documents = this.documents.filter((document) => document.id !== id);
      return json({ id, removedAt: new Date().toISOString() });
    }
    return problem(404, 'document.not-found');
  }

  #use(id: string, request: Request): Response {
    if (request.method === 'GET') return json({ data: this.uses, nextCursor: null });
    this.uses = this.uses.map((use) => (use.id === id ? { ...use, revokedAt: new Date().toISOString(), revocable: false } : use));
    return json(this.uses.find((use) => use.id === id));
  }
}

/** A page as the hall previews it: a white sheet with lines. */
async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(212, 300);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 212, 300);
  context.fillStyle = '#889';
  for (let y = 40; y < 270; y += 18) context.fillRect(24, y, 164, 6);
  return canvas.convertToBlob();
}
