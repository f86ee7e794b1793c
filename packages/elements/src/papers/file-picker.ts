import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A button that chooses files: a real file input lies over it, so that it works by keyboard and by touch as the system's own.
 *
 * @param name - Said to those who do not see what stands around it.
 */
export function filePicker(id: string, label: string, name: string, isPrimary: boolean, picked: (files: readonly File[]) => void): TemplateResult {
  const change = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) picked(files);
  };
  return html`<span class="button ${isPrimary ? 'primary' : ''} pick-file">${label}<input type="file" id=${id} multiple aria-label="${label}: ${name}" @change=${change} /></span>`;
}
