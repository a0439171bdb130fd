// One shape per kind of speed, the same on the board, in the list, in charts and on paper.
import { html, svg } from "/vendor/lit.js";

/** @typedef {"triangle" | "circle" | "diamond" | "square" | "down" | "ring" | "plus"} Shape */

/** @type {Record<string, Shape | undefined>} */
const OF_KIND = {
  technique: "square",
  acceleration: "triangle",
  max_velocity: "circle",
  change_of_direction: "diamond",
  resisted_sprint: "down",
  cycling_intervals: "ring",
  return_drills: "plus",
};

/**
 * The mark of a kind where only its name is known; nothing outside speed.
 * @param {string} kind
 */
export const shapeOf = (kind) => OF_KIND[kind] ?? null;

/**
 * A shape inside an SVG, centred on a point.
 * @param {Shape} shape
 * @param {number} x
 * @param {number} y
 * @param {number} r About the radius.
 */
export function shapeMark(shape, x, y, r) {
  switch (shape) {
    case "triangle":
      return svg`<path class="filled" d="M${x - r} ${y - r * 1.12}v${r * 2.24}l${r * 2}-${r * 1.12}z"/>`;
    case "circle":
      return svg`<circle class="filled" cx=${x} cy=${y} r=${r * 0.94}/>`;
    case "diamond":
      return svg`<path class="filled" d="M${x} ${y - r * 1.16} ${x + r * 1.16} ${y} ${x} ${y + r * 1.16} ${x - r * 1.16} ${y}z"/>`;
    case "square":
      return svg`<rect class="filled" x=${x - r * 0.9} y=${y - r * 0.9} width=${r * 1.8} height=${r * 1.8}/>`;
    case "down":
      return svg`<path class="filled" d="M${x - r * 1.1} ${y - r}h${r * 2.2}l-${r * 1.1} ${r * 2}z"/>`;
    case "ring":
      return svg`<circle cx=${x} cy=${y} r=${r * 0.74} fill="none" stroke="currentColor" stroke-width=${r * 0.44}/>`;
    case "plus":
      return svg`<path fill="none" stroke="currentColor" stroke-linecap="butt" stroke-width=${r * 0.52} d="M${x - r} ${y}h${r * 2}M${x} ${y - r}v${r * 2}"/>`;
  }
}

/**
 * A shape on its own, as large as a letter.
 * @param {Shape} shape
 * @param {14 | 16 | 18 | 20 | 22} [size]
 */
export const shapeIcon = (shape, size = 16) =>
  html`<svg class="icon icon--${size}" viewBox="0 0 24 24" aria-hidden="true">${shapeMark(shape, 12, 12, 8)}</svg>`;
