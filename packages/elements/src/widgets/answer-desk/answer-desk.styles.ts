import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what people wrote, of its pictures, and of grades; those of the desk come with it. */
export const answerDeskStyles: CSSResult = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .tabs [aria-current] {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .words.large {
    font-size: var(--_large);
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .photo {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: zoom-in;
    overflow: hidden;
  }
  .photo[aria-expanded='true'] {
    outline: 3px solid var(--_primary);
    cursor: zoom-out;
  }
  .photo img {
    display: block;
    inline-size: 96px;
    block-size: 96px;
    object-fit: cover;
  }
  .photo-wait {
    display: grid;
    place-items: center;
    inline-size: 96px;
    min-block-size: 96px;
    padding: 4px;
    font-size: var(--_small);
  }
  .photo-whole {
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .thread,
  .similar,
  .log ol {
    display: grid;
    gap: 12px;
  }
  .thread li {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .thread li.citizen {
    border-inline-start-color: var(--_info);
  }
  .similar li {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tags li {
    padding: 2px 10px;
    border: 1px solid var(--_edge);
    border-radius: 1em;
  }
`;
