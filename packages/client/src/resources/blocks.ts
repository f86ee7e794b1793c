import type { ReconcileRequest, Reconciliation } from '@hallkit/contract';
import type { WriteOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** Blocks of numbers that a kiosk gave out without the network; `hall.queues.leaseBlock` leases one. */
export class BlocksResource extends Resource {
  /**
   * Tells which numbers were given out; may be called often, a number told before stays as it is. `final` closes the rest.
   *
   * @throws HallConflictError `block.day`, `block.state`, `block.number`.
   */
  reconcile(blockId: string, request: ReconcileRequest, options?: WriteOptions): Promise<Reconciliation> {
    return this.transport.send(['ticket-blocks', blockId, 'reconcile'], { body: request, options });
  }
}
