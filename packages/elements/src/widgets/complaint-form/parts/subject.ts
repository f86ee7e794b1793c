import type { HallCore } from '@hallkit/client/core';
import { isHallError } from '@hallkit/client/core';
import { DesksResource, HallsResource, ProgressResource, TicketsResource } from '@hallkit/client/resources';
import type { ComplaintAboutRequest, Due, LocalizedText } from '@hallkit/contract';
import type { AboutAttributes } from './host.ts';

/** What a complaint is about, as far as it is known before it is sent. */
export interface Subject {
  /** Tells drafts apart. */
  readonly id: string;
  readonly about: ComplaintAboutRequest;
  readonly name: LocalizedText | null;
  readonly caseNo: string | null;
  readonly department: LocalizedText | null;
  readonly counter: string | null;
  readonly staffNo: string | null;
  readonly ticketNo: string | null;
  /** The term that has passed; null where none has. */
  readonly late: Due | null;
  /** What was named is not there: it is about the hall then. */
  readonly isMissing: boolean;
}

const bare = { name: null, caseNo: null, department: null, counter: null, staffNo: null, ticketNo: null, late: null, isMissing: false } as const;

/** What it is about before the hall was asked; also where the hall cannot be reached, so that one can write all the same. */
export function subjectOf({ progressId, caseId, deskId, ticketId, departmentId }: AboutAttributes): Subject {
  if (progressId && caseId) return { ...bare, id: `case ${caseId}`, about: { kind: 'case', progressId, caseId } };
  if (ticketId) return { ...bare, id: `ticket ${ticketId}`, about: { kind: 'ticket', ticketId } };
  if (deskId) return { ...bare, id: `desk ${deskId}`, about: { kind: 'desk', deskId } };
  if (departmentId) return { ...bare, id: `department ${departmentId}`, about: { kind: 'department', departmentId } };
  return { ...bare, id: 'hall', about: { kind: 'hall' } };
}

/** What it is about, in the words of the hall. */
export async function readSubject(client: HallCore, hallId: () => Promise<string>, attributes: AboutAttributes, signal: AbortSignal): Promise<Subject> {
  const subject = subjectOf(attributes);
  const { about } = subject;
  const missing: Subject = { ...subject, about: { kind: 'hall' }, isMissing: true };
  try {
    switch (about.kind) {
      case 'case': {
        const { lanes } = await client.use(ProgressResource).get(about.progressId ?? '', { signal });
        const lane = lanes.find(({ caseId }) => caseId === about.caseId);
        if (!lane) return missing;
        return { ...subject, name: lane.matter.name, caseNo: lane.caseNo, department: lane.department.name, late: [lane.promised, lane.legal].find(({ late, kind }) => late && kind === 'known') ?? null };
      }
      case 'ticket': {
        const { number, queue, desk } = await client.use(TicketsResource).get(about.ticketId ?? '', { signal });
        return { ...subject, name: queue.name, ticketNo: number, counter: desk?.counter ?? null };
      }
      case 'desk': {
        const { name, counter, staff } = await client.use(DesksResource).get(about.deskId ?? '', { signal });
        return { ...subject, name, counter, staffNo: staff?.staffNo ?? null };
      }
      case 'department': {
        for await (const { id, name } of client.use(HallsResource).iterateDepartments(await hallId(), {}, { signal })) if (id === about.departmentId) return { ...subject, name };
        return missing;
      }
      default: return subject;
    }
  } catch (error) {
    if (isHallError(error, 'HallNotFoundError')) return missing;
    throw error;
  }
}
