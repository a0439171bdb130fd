// One small field of an own session: its label above, its unit inside, and beneath it why it was refused.
// A template, not an element: labels are tied to their fields by id within the page.

import { html, nothing } from "/vendor/lit.js";

/**
 * @typedef {object} OwnField
 * @property {string} name as the program names it: "title", "blocks[2].reps"; also what it is found by
 * @property {string} label
 * @property {string} value
 * @property {(value: string) => void} typed called at every key
 * @property {string} [fault] why it was refused
 * @property {string} [unit] drawn at the end of the field
 * @property {string} [hint] shown while it is empty
 * @property {"words" | "long" | "number" | "pause"} [sort] what is typed into it: a line unless said
 * @property {number} [most] how many characters it takes
 * @property {string} [under] the name under which the refusal stands, where that is another field's
 * @property {boolean} [apart] whether the refusal stands elsewhere, because the field is too narrow for a sentence
 * @property {string} [spoken] its own name, where it shares the label with another
 */

/** The id of a field's input. @param {string} name */
export const idOf = (name) => `own-${name.replace(/[^a-z0-9_]+/g, "-")}`;

/** @param {OwnField} field */
export const ownField = (field) =>
  html`<div class="own-field own-field--${field.sort ?? "words"}">
    <label for=${idOf(field.name)}>${field.label}</label>
    ${inputTemplate(field)} ${field.apart ? nothing : faultTemplate(field)}
  </div>`;

/** A field alone, for where two of them share a label. @param {Omit<OwnField, "label">} field */
export function inputTemplate({ name, value, typed, fault, unit, hint, sort, most, spoken, under }) {
  const id = idOf(name);
  const described = fault ? `${idOf(under ?? name)}-fault` : nothing;
  const invalid = fault ? "true" : nothing;
  const input = (/** @type {any} */ event) => typed(event.target.value);
  if (sort === "long")
    return html`<textarea class="field" id=${id} data-field=${name} rows="1" maxlength=${most ?? nothing} placeholder=${hint ?? nothing}
      aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${input}></textarea>`;
  return html`<span class="own-field__box">
    <input class="field" id=${id} data-field=${name} autocomplete="off" maxlength=${most ?? nothing} placeholder=${hint ?? nothing}
      inputmode=${sort === "number" ? "numeric" : nothing} aria-label=${spoken ?? nothing} aria-describedby=${described}
      aria-invalid=${invalid} .value=${value} @input=${input} />
    ${unit ? html`<span class="own-field__unit" aria-hidden="true">${unit}</span>` : nothing}
  </span>`;
}

/** @param {{ name: string, fault?: string }} field */
export const faultTemplate = ({ name, fault }) =>
  fault ? html`<p class="field-note" id="${idOf(name)}-fault">${fault}</p>` : nothing;
