import { Counter, Gauge, type Registry } from 'prom-client';
import type { EventFigures } from './events.types.ts';

/** Tells `/metrics` how many streams are held and how they fare. */
export function eventMetrics(registry: Registry, events: { readonly figures: EventFigures }): void {
  new Gauge({
    name: 'hallkit_event_streams', help: 'Event streams that are held now', registers: [registry],
    collect() {
      this.set(events.figures.streams);
    },
  });
  const counters: readonly [name: string, help: string, figure: Exclude<keyof EventFigures, 'streams'>][] = [
    ['hallkit_event_streams_opened_total', 'Event streams opened', 'opened'],
    ['hallkit_event_streams_dropped_total', 'Event streams dropped because their client did not keep up', 'dropped'],
    ['hallkit_event_frames_total', 'Events written to streams as they happened', 'sent'],
  ];
  for (const [name, help, figure] of counters) {
    new Counter({
      name, help, registers: [registry],
      collect() {
        this.reset();
        this.inc(events.figures[figure]);
      },
    });
  }
}
