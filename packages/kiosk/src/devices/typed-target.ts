/** An event target that knows its events. */
export interface TypedEventTarget<Events> {
  addEventListener<Type extends keyof Events & string>(type: Type, listener: (event: Events[Type]) => void, options?: AddEventListenerOptions): void;
  removeEventListener<Type extends keyof Events & string>(type: Type, listener: (event: Events[Type]) => void): void;
  dispatchEvent(event: Event): boolean;
}

/** The browser's own, under the types above. */
export const TypedTarget: new <Events>() => TypedEventTarget<Events> = EventTarget as never;
