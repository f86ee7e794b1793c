import { ComplaintsResource, HallsResource } from '@hallkit/client/resources';
import type { Department, SimilarComplaint } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { plain } from '../../../locales/localized.ts';
import type { ComplaintHost } from './host.ts';
import { readSubject, subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import type { Typed } from './typed.ts';

/** What is written, as far as the hall is asked by it. */
export interface KnownChoice {
  /** Of which hall and about what. */
  readonly id: () => string;
  readonly typed: () => Pick<Typed, 'kind' | 'departmentId'>;
  /** It is known what it is about. */
  readonly onRead: () => void;
}

/** What the hall knows of what a complaint is about: the thing itself, what others have complained of it, the departments to choose among. */
export class Known {
  readonly #host: ComplaintHost;
  readonly #choice: KnownChoice;
  readonly #reading: Task<readonly unknown[], Subject>;
  readonly #similar: Task<readonly unknown[], readonly SimilarComplaint[]>;
  readonly #departments: Task<readonly unknown[], readonly Department[]>;
  #subject: Subject | undefined;

  constructor(host: ComplaintHost, choice: KnownChoice) {
    const { element } = host;
    this.#host = host;
    this.#choice = choice;
    this.#reading = new Task(element, {
      args: () => [choice.id(), host.about().progressId, element.configuration.fetch], task: async (_, { signal }) => readSubject(host.client(), async () => host.hallId(), host.about(), signal),
      onComplete: (subject) => {
        this.#subject = subject;
        choice.onRead();
      },
    });
    this.#similar = new Task(element, { args: () => [this.#subject, choice.typed().kind, choice.typed().departmentId], task: async (_, { signal }) => this.#findSimilar(signal), onError: () => undefined });
    this.#departments = new Task(element, { args: () => [this.subject.about.kind], task: async ([kind], { signal }) => (kind === 'hall' ? this.#listDepartments(signal) : []), onError: () => undefined });
  }

  /** What it is about, as far as it is known. */
  get subject(): Subject {
    const bare = subjectOf(this.#host.about());
    // What was read about something else is none of this.
    return this.#subject?.id === bare.id ? this.#subject : bare;
  }

  /** Whether the hall has been asked, whatever it said. */
  get isAsked(): boolean {
    return this.#reading.status === TaskStatus.COMPLETE || this.isUnread;
  }

  /** Whether the hall could not be asked. */
  get isUnread(): boolean {
    return this.#reading.status === TaskStatus.ERROR;
  }

  get similar(): readonly SimilarComplaint[] {
    return this.#similar.value ?? [];
  }

  get departments(): readonly Department[] {
    return this.#departments.value ?? [];
  }

  /** What can be sent as it stands, of a case that is late; empty for anything else. */
  get readyText(): string {
    const { late, caseNo, name, department } = this.subject;
    const { readyText } = this.#host.strings();
    const locale = this.#host.locale();
    if (!late?.day || !caseNo || !name || !department) return '';
    return readyText(caseNo, plain(name, locale), plain(department, locale), this.#host.format().date(late.day), late.remaining === null ? null : -late.remaining);
  }

  /** Asks the hall again. */
  async refresh(): Promise<void> {
    await this.#reading.run();
  }

  async #findSimilar(signal: AbortSignal): Promise<readonly SimilarComplaint[]> {
    const { about } = this.subject;
    const { kind, departmentId } = this.#choice.typed();
    const query = about.kind === 'case' ? { progressId: about.progressId, caseId: about.caseId } : about.kind === 'desk' ? { deskId: about.deskId } : about.kind === 'department' ? { departmentId: about.departmentId } : about.kind === 'hall' && departmentId ? { departmentId } : undefined;
    if (!query || this.#subject !== this.subject) return [];
    return (await this.#host.client().use(ComplaintsResource).similar(await this.#host.hallId(), { ...query, kind }, { signal })).data;
  }

  async #listDepartments(signal: AbortSignal): Promise<readonly Department[]> {
    return (await this.#host.client().use(HallsResource).departments(await this.#host.hallId(), { limit: 100 }, { signal })).data;
  }
}
