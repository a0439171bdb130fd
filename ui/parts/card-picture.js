// What a card draws: strokes are reps, a wedge is speeding up, a gap is where fast begins, the sun of a rest day sets.
//
// Every picture stands on the same base line in a frame of 118 × 78; nothing is drawn that means nothing.
import { html, svg } from "/vendor/lit.js";

/** @import { Picture } from "/types/views.d.ts" */

const WIDTH = 118;
const BASE = 76;

const baseLine = svg`<path class="card-picture__base" d="M0 ${BASE}h${WIDTH}"/>`;

/**
 * The left edges of `count` strokes that are `wide` each and stand `pitch` apart where there is room.
 * @param {number} count
 * @param {number} pitch
 * @param {number} wide
 */
const places = (count, pitch, wide) => {
  const step = count > 1 ? Math.min(pitch, (WIDTH - wide) / (count - 1)) : 0;
  return Array.from({ length: count }, (_, i) => Math.round(i * step * 10) / 10);
};

const wedge = (/** @type {number} */ x) => svg`<path class="filled" d="M${x + 1.4} 73h.8l18-52h-10z"/>`;

const fly = (/** @type {number} */ x) =>
  svg`<path class="filled" d="M${x + 14.6} 5h7.5l-8.5 36h-7.2zM${x + 5.7} 43h7.2l-11.1 30h-1.1z"/>`;

const stride = (/** @type {number} */ x) => svg`<path class="filled" d="M${x + 9.5} 33h4.2l-9.5 40h-4.2z"/>`;

const cut = (/** @type {number} */ x) =>
  svg`<path class="card-picture__line card-picture__line--bold" d="M${x + 3} 73l5-17 8 5 3-20"/>`;

const pull = (/** @type {number} */ x) =>
  svg`<path class="filled" d="M${x + 16} 27h7l-9 40h-7z"/><path class="card-picture__line" d="M${x + 8} 64.5 ${x + 5.5} 71"/><rect class="filled" x=${x} y="69" width="8" height="5" rx="1"/>`;

const wheel = (/** @type {number} */ x) =>
  svg`<circle class="card-picture__line" cx=${x + 13} cy="60" r="12"/><path class="card-picture__line" d="M${x + 13} 60l7.5-9M${x + 13} 60l4 11M${x + 13} 60l-11.5-2"/><circle class="filled" cx=${x + 13} cy="60" r="2.5"/>`;

const jump = (/** @type {number} */ x) =>
  svg`<path class="card-picture__dots" d="M${x + 1} 75C${x + 2} 54 ${x + 7} 43 ${x + 12.5} 43s6.5 7 8 15"/><rect class="filled" x=${x + 8} y="63" width="24" height="12" rx="1.5"/>`;

/** @param {number} rung */
const ladder = (rung) =>
  Array.from({ length: 7 }, (_, i) => {
    const [x, y] = [i * 16.5, 70 - i * 8.5];
    return i === rung
      ? svg`<rect class="filled" x=${x} y=${y - 3} width="17" height="6" rx="1.5"/>`
      : svg`<path class="card-picture__line" d="M${x + 1.5} ${y}h14"/>`;
  });

/** @param {Picture} picture */
function drawing(picture) {
  switch (picture.draws) {
    case "wedges":
      return [places(picture.reps, 24, 20).map(wedge), baseLine];
    case "flys":
      return [places(picture.reps, 23, 22).map(fly), baseLine];
    case "strides":
      return [places(picture.reps, 18.5, 14).map(stride), baseLine];
    case "cuts":
      return [places(picture.reps, 26, 22).map(cut), baseLine];
    case "pulls":
      return [places(picture.reps, 27, 24).map(pull), baseLine];
    case "wheels":
      return [places(picture.reps, 30, 26).map(wheel), baseLine];
    case "rungs":
      return ladder(picture.rung);
    case "barbell":
      return svg`<path class="card-picture__line card-picture__line--bold" d="M1.5 52h115"/><g class="filled"><rect x="9.5" y="38" width="7" height="28" rx="1.5"/><rect x="19.5" y="31" width="7" height="42" rx="1.5"/><rect x="91.5" y="31" width="7" height="42" rx="1.5"/><rect x="101.5" y="38" width="7" height="28" rx="1.5"/></g>`;
    case "jumps":
      return places(picture.sets, 38, 33).map(jump);
    case "waves":
      return svg`<path class="card-picture__line" d=${wavePath(50)}/><path class="card-picture__line card-picture__line--far" d=${wavePath(64)}/>`;
    case "long_line":
      return svg`<path class="card-picture__line" d="M0 62C10 52 17 46.5 25 46.5c19 0 27 19 46 19 15 0 28-11.5 39-24.5"/><circle class="filled" cx="111" cy="41" r="5"/>`;
    case "ball":
      return svg`<path class="card-picture__dots" d="M2 74C6 40 14 22 24 22s19 30 22 52c4-24 11-36 19-36s15 18 17 36c3-14 8-24 15-25"/><circle class="card-picture__line" cx="104" cy="53" r="9"/><path class="card-picture__line" d="M97.5 47c6 0 10 5 10.5 14.5M104 52l6.5-5.5"/>${baseLine}`;
    case "sun":
      return svg`<path class="filled" d="M33 50.5a26 26 0 0 1 52 0z"/><path class="card-picture__line" d="M-12 50.5h142M19.5 61h80M39.5 71h40"/>`;
    case "pitch":
      return svg`<path class="card-picture__line" d="M6 26.5h100v48H6zM56 26.5v48"/><circle class="card-picture__line" cx="56" cy="50.5" r="10"/>`;
  }
}

/** Three waves across the frame around a height. @param {number} y */
const wavePath = (y) =>
  `M0 ${y}q4.9-6 9.75-6t9.75 6 9.75 6 9.75-6 9.75-6 9.75 6 9.75 6 9.75-6 9.75-6 9.75 6 9.75 6 9.75-6`;

/**
 * The picture of a card.
 * @param {Picture} picture
 */
export const cardPicture = (picture) =>
  html`<svg class="card-picture card-picture--${picture.draws}" viewBox="0 0 118 78" aria-hidden="true">${drawing(picture)}</svg>`;
