// How high each chart is drawn for the width it has, in pixels.

/** Below this width a row's name stands over it, and the rows need more height; the same in Rust. */
const NARROW = 640;

/** How high a chart is, wide and narrow; the map has the room that is left. */
const HIGH = /** @type {Record<string, [number, number]>} */ ({
  "over-time": [244, 312],
  keenness: [250, 300],
  decoupling: [260, 300],
  load: [240, 290],
  rest: [150, 170],
  exposure: [250, 310],
});
/** The map: never flatter than what the words in its corners need, and its notes stand within sight below it. */
const MAP = { flattest: 350, tallest: 440, below: 200 };

/**
 * @param {string} name
 * @param {number} width
 * @param {number} below how much of the window is left below the chart's head
 */
export function roomFor(name, width, below) {
  const rows = HIGH[name];
  if (rows) return rows[width < NARROW ? 1 : 0];
  return Math.round(Math.min(MAP.tallest, Math.max(MAP.flattest, Math.min(below - MAP.below, width * 0.93))));
}
