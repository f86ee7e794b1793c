/** Closes the details around a button; the focus goes to what opens them again, since a folded button cannot keep it. */
export function foldUp({ target }: Event): void {
  const details = (target as HTMLElement).closest('details');
  details?.removeAttribute('open');
  details?.querySelector<HTMLElement>('summary')?.focus();
}
