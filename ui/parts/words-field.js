// A line in the athlete's own words. A template, not an element, so that its label can stand anywhere on the page.

import { describedBy } from "/parts/form-row.js";
import { html, nothing } from "/vendor/lit.js";

/**
 * @typedef {object} WordsField
 * @property {string} name names its id, `NAME-field`, and `data-field`
 * @property {string} [row] the form row it stands in, if that has another name
 * @property {string} value
 * @property {string} [hint] shown while it is empty
 * @property {string} [fault] why it was refused
 * @property {boolean} [long] whether it may be more than a line; it grows then
 * @property {boolean} [number] whether digits are expected
 * @property {(value: string) => void} typed called at every key
 */

/** @param {WordsField} field */
export function wordsField({ name, row = name, value, hint, fault, long, number, typed }) {
  const described = describedBy({ name: row, fault });
  const invalid = fault ? "true" : nothing;
  const input = (/** @type {any} */ event) => typed(event.target.value);
  if (long)
    return html`<textarea class="field" id="${name}-field" data-field=${name} rows="1" placeholder=${hint || nothing}
      aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${input}></textarea>`;
  return html`<input class="field" id="${name}-field" data-field=${name} autocomplete="off" placeholder=${hint || nothing}
    inputmode=${number ? "numeric" : nothing} aria-describedby=${described} aria-invalid=${invalid}
    .value=${value} @input=${input} />`;
}

/**
 * Makes a long field as tall as its words.
 * @param {HTMLTextAreaElement | null} field
 */
export function grow(field) {
  if (!field) return;
  field.style.height = "auto";
  if (field.scrollHeight > field.clientHeight + 2) field.style.height = `${field.scrollHeight + 2}px`;
}
