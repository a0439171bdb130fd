/**
 * What the keys of a rating row mean, apart from any element.
 *
 * A row is one answer of whole numbers, or none. A digit answers; a 1 with a 0 straight after it is ten.
 * On a scale that goes below zero a sign may come first; a digit alone is meant upwards.
 */

/** @typedef {{ least: number, most: number }} Scale */
/**
 * @typedef {object} Typing
 * @property {number | null} value the answer so far
 * @property {string} typed what the next digit still belongs to: "1", "-", "+" or nothing
 */

/** @type {Readonly<Record<string, string>>} */
const SIGNS = { "-": "-", "−": "-", "–": "-", "+": "+" };

/**
 * The row after a key; nothing if the key is not the row's business.
 * @param {Scale} scale
 * @param {Typing} before
 * @param {string} key as `KeyboardEvent.key` names it
 * @returns {Typing | null}
 */
export function afterKey(scale, before, key) {
  if (/^[0-9]$/.test(key)) return afterDigit(scale, before, key);
  const sign = SIGNS[key];
  if (sign) return scale.least < 0 ? afterSign(scale, before, sign) : null;
  switch (key) {
    case "Backspace":
    case "Delete":
      return { value: null, typed: "" };
    case "ArrowRight":
    case "ArrowUp":
      return afterStep(scale, before, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return afterStep(scale, before, -1);
    case "Home":
      return { value: scale.least, typed: "" };
    case "End":
      return { value: scale.most, typed: "" };
    default:
      return null;
  }
}

/**
 * The row after a click on one of its numbers: the number, or nothing if it was chosen already.
 * @param {Typing} before
 * @param {number} value
 * @returns {Typing}
 */
export function afterClick(before, value) {
  return { value: before.value === value ? null : value, typed: "" };
}

/**
 * Where focus enters a row without an answer: zero, which is also what Space or the first arrow chooses.
 * @param {Scale} scale
 */
export function entry(scale) {
  return Math.max(scale.least, 0);
}

/**
 * A number as it is written on a scale: with its sign where the scale has two sides.
 * @param {Scale} scale
 * @param {number} value
 */
export function written(scale, value) {
  if (value < 0) return `−${-value}`;
  return scale.least < 0 && value > 0 ? `+${value}` : `${value}`;
}

/**
 * @param {Scale} scale
 * @param {Typing} before
 * @param {string} digit
 * @returns {Typing}
 */
function afterDigit(scale, before, digit) {
  if (before.typed === "1" && digit === "0" && scale.most >= 10) return { value: 10, typed: "" };
  const value = Number(digit) * (before.typed === "-" ? -1 : 1);
  // A number off the scale changes nothing: what was answered stays.
  if (value < scale.least || value > scale.most) return { value: before.value, typed: "" };
  return { value: value || 0, typed: digit === "1" ? "1" : "" };
}

/**
 * A sign turns the answer round that is there, and waits for the digit that may follow.
 * @param {Scale} scale
 * @param {Typing} before
 * @param {string} sign
 * @returns {Typing}
 */
function afterSign(scale, before, sign) {
  if (before.value === null) return { value: null, typed: sign };
  const size = Math.abs(before.value);
  const turned = sign === "-" ? Math.max(scale.least, -size) : Math.min(scale.most, size);
  return { value: turned || 0, typed: sign };
}

/**
 * @param {Scale} scale
 * @param {Typing} before
 * @param {number} by
 * @returns {Typing}
 */
function afterStep(scale, before, by) {
  const value = before.value === null ? entry(scale) : before.value + by;
  return { value: Math.min(scale.most, Math.max(scale.least, value)), typed: "" };
}
