/**
 * Base of every event of an element: `hall-…` in the past tense, bubbles and leaves shadow roots.
 * Never carries personal data.
 */
export class HallEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: `hall-${string}`, detail: Detail, { cancelable = false }: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}
