import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the camera, the corners and the pages. */
export const captureStyles: CSSResult = css`
  .capture {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .capture > * {
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .capture .notice {
    inline-size: 100%;
  }
  .finder {
    position: relative;
    inline-size: 100%;
    border-radius: var(--_radius);
    overflow: hidden;
    background: #10151d;
  }
  .finder video {
    display: block;
    inline-size: 100%;
    max-block-size: min(70vh, 900px);
    aspect-ratio: 4 / 3;
    object-fit: contain;
  }
  .finder p {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: #fff;
  }
  .camera-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .camera-choice select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .choose-file {
    position: relative;
  }
  .choose-file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .choose-file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .stage {
    justify-self: stretch;
    display: grid;
    justify-content: center;
    padding: calc(var(--_target) / 2);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .picture {
    position: relative;
    inline-size: fit-content;
    direction: ltr;
    cursor: crosshair;
  }
  .drawn {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(64vh, 1000px);
  }
  .outline {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    stroke: none;
    pointer-events: none;
  }
  .outside {
    fill: #000;
    fill-opacity: 0.45;
  }
  .edge {
    stroke: #4da3ff;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .crossed .edge {
    stroke: #ff5a52;
    stroke-dasharray: 8 6;
  }
  .handle {
    position: absolute;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin: calc(var(--_target) / -2) 0 0 calc(var(--_target) / -2);
    border-radius: 50%;
    touch-action: none;
    cursor: grab;
  }
  .handle::after {
    content: '';
    position: absolute;
    inset: calc(50% - 11px);
    border: 3px solid #fff;
    border-radius: 50%;
    background: rgb(18 73 140 / 70%);
    box-shadow: 0 0 0 2px #12305c;
  }
  .handle[aria-current='true']::after {
    background: #ffb454;
    box-shadow: 0 0 0 2px #5c3400;
  }
  .loupe {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    border: 3px solid #fff;
    border-radius: 50%;
    box-shadow: 0 0 0 2px #12305c;
    pointer-events: none;
  }
  .loupe.right {
    inset-inline: auto 8px;
  }
  .loupe[hidden] {
    display: none;
  }
  .capture .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .capture .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .capture .fault {
    color: var(--_danger);
  }
  .pages {
    justify-self: stretch;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 16px;
  }
  .pages li {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 6px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .page-name {
    font-weight: 600;
  }
  .thumb {
    place-self: center;
    max-inline-size: 100%;
    max-block-size: 20em;
    border: 1px solid var(--_line);
  }
  .page-actions,
  .capture-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .page-actions {
    gap: 0;
  }
  @media (forced-colors: active) {
    .handle::after {
      border-color: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
