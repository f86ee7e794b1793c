/** Waits until something is there. */
export async function until(find: () => Element | null | undefined): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 100 && !find(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return (find() as HTMLElement | null | undefined) ?? null;
}

/** Signs in at a desk of a story; answers what is drawn. */
export async function signIn(canvas: HTMLElement, name: string, staffNo: string): Promise<ShadowRoot> {
  const element = canvas.querySelector(name) as HTMLElement & { updateComplete: Promise<boolean> };
  await customElements.whenDefined(name);
  await element.updateComplete;
  const root = element.shadowRoot as ShadowRoot;
  await until(() => root.querySelector('form.sign-in, .bar'));
  // Whoever has signed in at another story is known here, too.
  if (root.querySelector<HTMLElement>('.bar p')?.textContent?.includes(staffNo) === false) {
    root.querySelector<HTMLElement>('.bar button')?.click();
    await until(() => root.querySelector('form.sign-in'));
  }
  const field = (id: string): HTMLInputElement | null => root.querySelector(`#${id}`);
  if (field('staff-no')) {
    Object.assign(field('staff-no') as HTMLInputElement, { value: staffNo });
    Object.assign(field('password') as HTMLInputElement, { value: 'hallkit-dezhou' });
    root.querySelector('form')?.requestSubmit();
  }
  await until(() => root.querySelector('.rows, .empty'));
  return root;
}
