/** Gestures that lead out of a kiosk, or make it look broken: menus, dragging, zooming. */
const unwanted = ['contextmenu', 'dragstart', 'gesturestart', 'gesturechange'] as const;

/** Keeps them away while it lasts; the answer ends it. Two fingers and the wheel with Ctrl zoom, a double tap is left to `touch-action`. */
export function guard(): () => void {
  const stop = new AbortController();
  const refuse = (event: Event): void => event.preventDefault();
  const options = { capture: true, passive: false, signal: stop.signal } as const;
  for (const type of unwanted) window.addEventListener(type, refuse, options);
  window.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), options);
  window.addEventListener('touchmove', (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(), options);
  window.addEventListener('keydown', (event) => (event.ctrlKey || event.metaKey) && ['+', '-', '=', '0'].includes(event.key) && event.preventDefault(), options);
  return () => stop.abort();
}
