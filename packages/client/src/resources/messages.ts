import type { OptOut, OptOutRequest, SandboxMessage, SandboxMessageList } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Messages to phones; those of one ticket are `hall.tickets.messages`. */
export class MessagesResource extends Resource {
  /**
   * With a test key: lists what phones would have received, the newest first.
   *
   * @throws HallAccessError `sandbox.closed` for a live key.
   */
  sandbox(query?: QueryOf<'listSandboxMessages'>, options?: CallOptions): Promise<Page<SandboxMessageList>> {
    return this.page(['sandbox', 'messages'], query, options);
  }

  /** With a test key: goes through what phones would have received one by one, over all pages. */
  iterateSandbox(query?: QueryOf<'listSandboxMessages'>, options?: IterateOptions): AsyncGenerator<SandboxMessage, void, undefined> {
    return this.rows(['sandbox', 'messages'], query, options);
  }

  /** Wants no more messages, by the token of the link in one. */
  optOut(request: OptOutRequest, options?: WriteOptions): Promise<OptOut> {
    return this.transport.send(['notification-opt-outs'], { body: request, options });
  }
}
