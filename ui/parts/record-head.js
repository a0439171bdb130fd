// The head that the form and what is said after saving share: the kind's tile, the title, a line under it.

import { icon, kindIcon } from "/core/icons.js";
import { html, nothing } from "/vendor/lit.js";

/**
 * @typedef {object} Titled
 * @property {string} title_day
 * @property {string} title_kind
 * @property {string} family
 * @property {import("/core/shapes.js").Shape | null} shape
 * @property {string} kind
 */

/**
 * @param {Titled} of
 * @param {unknown} under
 * @param {unknown} [actions]
 */
export function recordHead({ title_day, title_kind, family, shape, kind }, under, actions) {
  const speed = family === "speed";
  return html`<header class="record-head">
    <span class="record-head__tile record-head__tile--${family}">
      ${kind ? kindIcon({ kind, shape }, 22) : icon("pencil", 22)}
    </span>
    <div class="record-head__words">
      <h1>${title_day} <span class=${speed ? "leaning" : nothing}>${title_kind}</span></h1>
      <div class="record-head__under second">${under}</div>
    </div>
    ${actions ? html`<div class="record-head__actions">${actions}</div>` : nothing}
  </header>`;
}
