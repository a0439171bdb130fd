// Finding one's way among the marks of a chart: which is under the pointer, which comes next, where its label fits.

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ x: number, y: number }} Point */

/**
 * The index of the mark nearest to a point, the newest of those equally near; nothing if none is in reach.
 * @param {Box[]} hits
 * @param {Point} point
 * @param {number} reach
 * @returns {number | null}
 */
export function nearest(hits, point, reach) {
  let best = null;
  let least = reach;
  for (const [index, { x, y, width, height }] of hits.entries()) {
    const across = beyond(x + width / 2 - point.x, width);
    const far = Math.hypot(across, beyond(y + height / 2 - point.y, height));
    if (far <= least) {
      best = index;
      least = far;
    }
  }
  return best;
}

/** A mark is a point in the middle of its box; a column reaches from end to end. */
const MARK = 28;

/**
 * How far a point lies beyond a box in one direction, from what is meant by the box.
 * @param {number} away
 * @param {number} length
 */
const beyond = (away, length) => Math.max(0, Math.abs(away) - Math.max(0, (length - MARK) / 2));

/** Whether a box is a column over rows, and not a mark. @param {Box} box */
export const isColumn = ({ height }) => height > 2 * MARK;

/**
 * Where a column's label stands: at its top, on the side that has room.
 * @param {Box} box
 * @param {string} text
 * @param {{ width: number }} chart
 */
export function placeBeside({ x, y, width }, text, chart) {
  const left = x + width + 8 + text.length * LETTER > chart.width;
  return { x: left ? x - 8 : x + width + 8, y: y + 13, anchor: left ? "end" : "start" };
}

/**
 * Where a key leads from a mark: left is older, right is newer, up to the ends.
 * @param {number} at
 * @param {string} key
 * @param {number} count
 * @returns {number | null} nothing if the key leads nowhere
 */
export function step(at, key, count) {
  const to = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: count - 1 }[
    key
  ];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}

/**
 * At most so many marks around one, with their places in the whole list.
 * @template T
 * @param {T[]} hits
 * @param {number} at
 * @param {number} most
 * @returns {{ hit: T, index: number }[]}
 */
export function nearby(hits, at, most) {
  const first = Math.max(0, Math.min(at - Math.floor(most / 2), hits.length - most));
  return hits.slice(first, first + most).map((hit, n) => ({ hit, index: first + n }));
}

/** About the width of a letter of the label, and its distance from the mark. */
const LETTER = 6.9;
const AWAY = { x: 20, y: 27 };

/**
 * Where a mark's label stands: below and to the right, or on the other side where the chart ends.
 * @param {Point} mark
 * @param {string} text
 * @param {{ width: number, height: number }} chart
 */
export function placeLabel(mark, text, chart) {
  const left = mark.x + AWAY.x + text.length * LETTER > chart.width;
  const above = mark.y + AWAY.y + 50 > chart.height;
  const x = mark.x + (left ? -AWAY.x : AWAY.x);
  const y = mark.y + (above ? -AWAY.y + 6 : AWAY.y + 4);
  const side = left ? -1 : 1;
  const down = above ? -1 : 1;
  const line = `M${mark.x + side * 9} ${mark.y + down * 9}L${x - side * 3} ${mark.y + down * (AWAY.y - 5)}`;
  return { x, y, line, anchor: left ? "end" : "start" };
}
