import { css } from 'lit';
import type { CSSResult } from 'lit';
import { fileProgressStyles } from '../ui/file-progress.styles.ts';

const photos: CSSResult = css`
  .photos-label {
    font-weight: 600;
  }
  .photos {
    display: grid;
    gap: var(--_gap);
  }
  .photos li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: start;
  }
  .thumb {
    inline-size: 5em;
    block-size: 5em;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    object-fit: cover;
    overflow: hidden;
  }
  .photos .file {
    padding-block: 6px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .pick-file {
    position: relative;
  }
  .pick-file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick-file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .shelf {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .shelf .thumb {
    display: block;
    cursor: pointer;
  }
  .shelf .lacking {
    display: grid;
    place-items: center;
    padding: 4px;
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.3;
    text-align: center;
    cursor: default;
  }
  .shelf img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .whole-photo {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
`;

/** Looks of photos, those that are sent and those that are kept. */
export const photosStyles: readonly CSSResult[] = [fileProgressStyles, photos];
