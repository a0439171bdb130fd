// One question of a form: its glyph and words, the answer, and a word beside it. A template, not an element:
// the labels it writes are tied to their fields by id within the page.

import { icon } from "/core/icons.js";
import { html, nothing } from "/vendor/lit.js";

/**
 * @typedef {object} Row
 * @property {import("/core/icons.js").IconName} [glyph]
 * @property {string} name names the row's ids: `NAME-title`, `NAME-about`, `NAME-hint`, `NAME-fault`
 * @property {string} title
 * @property {string} [about] a few words under the title
 * @property {string} [labels] the id of the one field that the title is the label of; a group is labelled by id
 * @property {unknown} answer
 * @property {unknown} [hint] what stands beside the answer
 * @property {string | null} [fault] why the answer was refused
 */

/** @param {Row} row */
export function formRow({ glyph, name, title, about, labels, answer, hint, fault }) {
  const words = labels
    ? html`<label class="form-row__title" id="${name}-title" for=${labels}>${title}</label>`
    : html`<span class="form-row__title" id="${name}-title">${title}</span>`;
  return html`<div class="form-row form-row--${name}">
    <div class="form-row__words">
      ${glyph ? icon(glyph) : nothing} ${words}
      ${about ? html`<span class="form-row__about" id="${name}-about">${about}</span>` : nothing}
    </div>
    <div class="form-row__answer">
      ${answer} ${fault ? html`<p class="field-note form-row__fault" id="${name}-fault">${fault}</p>` : nothing}
    </div>
    <div class="form-row__hint" id="${name}-hint">${hint ?? nothing}</div>
  </div>`;
}

/**
 * The ids that describe a row's field, for `aria-describedby`.
 * @param {Pick<Row, "name" | "about" | "fault">} row
 */
export const describedBy = ({ name, about, fault }) =>
  [about && `${name}-about`, `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ");
