// Every icon of the window, as Lit templates: a 24 grid, stroke 1.75, round ends, `currentColor`.
//
// An icon never speaks: it stands beside a word, or in a button that has a name.

import { shapeMark } from "/core/shapes.js";
import { html, svg } from "/vendor/lit.js";

/** @typedef {14 | 16 | 18 | 20 | 22} IconSize */

const LINES = {
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  down: svg`<path d="m5.5 9.5 6.5 6.5 6.5-6.5"/>`,
  on: svg`<path d="M9.5 5.5 16 12l-6.5 6.5"/>`,
  up: svg`<path d="M5.5 14.5 12 8l6.5 6.5"/>`,
  undo: svg`<path d="M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.25 5.25 0 0 1 0 10.5h-3"/>`,
  redo: svg`<path d="M15.5 5 20 9.5 15.5 14M19.5 9.5H10a5.25 5.25 0 0 0 0 10.5h3"/>`,
  more: svg`<g class="filled"><circle cx="5" cy="12" r="1.75"/><circle cx="12" cy="12" r="1.75"/><circle cx="19" cy="12" r="1.75"/></g>`,
  print: svg`<path d="M7 8.5V4h10v4.5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 13.5h10V20H7z"/>`,
  build: svg`<path d="M4.5 19 8 5M10.5 19 14 5M16.5 19 20 5"/>`,
  tick: svg`<path d="m4.5 12.5 5 5L19.5 6.5"/>`,
  cross: svg`<path d="m5.5 5.5 13 13m0-13-13 13"/>`,
  lock: svg`<path d="M5.5 10.5h13V20h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>`,
  arrow: svg`<path d="M3.5 12h16M14 6.5l5.5 5.5-5.5 5.5"/>`,
  "arrow-back": svg`<path d="M20.5 12h-16M10 6.5 4.5 12l5.5 5.5"/>`,
  open: svg`<circle cx="12" cy="12" r="7"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  stop: svg`<path d="M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM9 12h6"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.25"/><path d="M12 7v5.2l3.4 2.3"/>`,
  calendar: svg`<path d="M4 5.5h16V20H4zM4 10h16M8.5 3v4.5M15.5 3v4.5"/>`,
  pencil: svg`<path d="m4.5 19.5 1-4.5L15.5 5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L9 18.5z"/>`,
  folder: svg`<path d="M3.5 6h6l2 2.5h9V18.5h-17z"/>`,
  goal: svg`<circle cx="12" cy="12" r="8.25"/><circle class="filled" cx="12" cy="12" r="2.25"/>`,
  pain: svg`<path d="m3.9 14 10-10a4.3 4.3 0 0 1 6.1 6.1l-10 10A4.3 4.3 0 0 1 3.9 14zM8.6 9.4l6 6"/><g class="filled"><circle cx="12" cy="10.4" r="1"/><circle cx="13.6" cy="12" r="1"/><circle cx="10.4" cy="12" r="1"/><circle cx="12" cy="13.6" r="1"/></g>`,
  effort: svg`<g class="filled"><rect x="3" y="14.5" width="4.6" height="6.5" rx="1"/><rect x="9.7" y="9.5" width="4.6" height="11.5" rx="1"/><rect x="16.4" y="3.5" width="4.6" height="17.5" rx="1"/></g>`,
  quality: svg`<path stroke-width="2.6" d="M2.5 14.5C5 7 8.5 6.5 12 12s7 5 9.5-2.5"/>`,
  enjoyment: svg`<path stroke-width="2.6" d="M3.5 9.5c0 10 17 10 17 0"/>`,
  keenness: svg`<path d="M2.5 12h19M7 7.5 2.5 12 7 16.5M17 7.5l4.5 4.5-4.5 4.5"/>`,
  barbell: svg`<path d="M8 12h8M8 6v12M16 6v12M4.75 8.5v7M19.25 8.5v7"/>`,
  stairs: svg`<path d="M3 20.5h6v-5.5h6V9.5h6.5"/><path stroke-dasharray="0.1 3.6" stroke-width="2" d="M4.5 10.5c.6-6.5 6.5-7.5 8.7-3.5"/>`,
  wave: svg`<path d="M2.3 17C4.8 10.2 7.8 10.2 11.2 13.2s7.3 3.2 10.3-4.2"/>`,
  waves: svg`<path d="M2.5 9.2c1.6-2.7 3.2-2.7 4.75 0s3.15 2.7 4.75 0 3.15-2.7 4.75 0 3.15 2.7 4.75 0M2.5 16c1.6-2.7 3.2-2.7 4.75 0s3.15 2.7 4.75 0 3.15-2.7 4.75 0 3.15 2.7 4.75 0"/>`,
  ball: svg`<circle cx="12" cy="12" r="9"/><path d="M5.5 6c6 1 9.5 5.5 9.7 14.3M10.6 10.5 17.7 5M14.5 15.6l5.8-.6M9 9.3l-4.8 7"/>`,
  sun: svg`<path d="M2.5 15h19M6.7 15a5.3 5.3 0 0 1 10.6 0M7.5 19.5h9M12 6V3.5M5.3 8.8 3.6 7.1M18.7 8.8l1.7-1.7"/>`,
  flag: svg`<path d="M5 21.5V3.5h13.5l-3 5 3 5H5"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
};

/** @typedef {keyof typeof LINES} IconName */

/** @type {Record<string, IconName>} */
const OF_KIND = {
  strength_mobility: "barbell",
  strength_plyo: "stairs",
  active_recovery: "waves",
  easy_long: "wave",
  long_run: "wave",
  play: "ball",
  rest: "sun",
  match: "flag",
  competition: "flag",
  sport_practice: "flag",
};

/**
 * A line icon by its name.
 * @param {IconName} name
 * @param {IconSize} [size] Pixels at a text size of 100 %.
 */
export const icon = (name, size = 20) =>
  html`<svg class="icon icon--${size} icon-${name}" viewBox="0 0 24 24" aria-hidden="true">${LINES[name]}</svg>`;

/**
 * The icon of what a day holds: the mark of its stimulus with three trailing lines, or its family's sign.
 * @param {{ kind: string, shape: import("/core/shapes.js").Shape | null }} what
 * @param {IconSize} [size]
 */
export function kindIcon({ kind, shape }, size = 22) {
  if (!shape) return icon(OF_KIND[kind] ?? "wave", size);
  return html`<svg class="icon icon--${size} icon-speed" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M2.8 8h6M1 12h7M2.8 16h6" />${shapeMark(shape, 16.4, 12, 6.8)}
  </svg>`;
}

/** The house's mark: three leaning strokes, growing. */
export const mark = () =>
  html`<svg class="icon mark" viewBox="0 0 24 24" aria-hidden="true">
    <path stroke-width="2.9" d="m3.4 20 2.5-8.5M9.3 20l3.8-12M15.2 20l5-16" />
  </svg>`;
