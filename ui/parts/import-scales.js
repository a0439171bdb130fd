// Every scale of an import and which way it runs, asked on one of the athlete's own days where no maker says so.

import { agree, askAgain, importing } from "/core/importing.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ImportDouble, ImportScale } from "/types/views.d.ts" */

/** @param {ImportScale[]} scales */
export const scalesTemplate = (scales) =>
  html`<ul class="import-scales">${scales.map((scale, n) => scaleTemplate(scale, n))}</ul>`;

/** Which of two numbers for one thing counts. @param {ImportDouble[]} doubles */
export const doublesTemplate = (doubles) =>
  doubles.map(
    (
      { said, scales, taken },
      n,
    ) => html`<div class="import-scales__double"><p class="heading" id="double-${n}">${said}</p>
      <choice-row name="import-preferred" .choices=${scales.map(([value, label]) => ({ value, label }))} .value=${taken}
        .labelledby=${`double-${n}`}></choice-row></div>`,
  );

/**
 * @param {ImportScale} scale
 * @param {number} n
 */
function scaleTemplate(scale, n) {
  const { key, title, direction, certain, question, note } = scale;
  const open = !certain && question && !importing.agreed.has(key);
  return html`<li class="import-scales__scale" data-scale=${key}>
    <p><b>${title}</b> <span class="import-scales__direction" data-direction>${direction}</span></p>
    ${note ? html`<p class="small second">${note}</p>` : nothing}
    ${open ? questionTemplate(scale, n) : nothing}
    ${
      !open && !certain && question
        ? html`<p class="second">${t("window-import-agreed")}
            <button type="button" class="link" data-action="ask-again" aria-label=${t("window-import-ask-again-what", { title })}
              @click=${() => askAgain(key)}>${t("window-import-ask-again")}</button></p>`
        : nothing
    }
    ${
      !certain && !question
        ? html`<button type="button" class="link" data-action="turn" @click=${() => agree(scale, false).catch(fault)}>
            ${t("window-import-turn")}</button>`
        : nothing
    }
  </li>`;
}

/**
 * @param {ImportScale} scale
 * @param {number} n
 */
const questionTemplate = (
  scale,
  n,
) => html`<div class="import-scales__question" role="group" aria-labelledby="scale-${n}">
  <p class="heading" id="scale-${n}" aria-live="polite" data-question>${scale.question}</p>
  <div class="import-scales__answers">
    <button type="button" class="button button--outlined" data-action="right" aria-describedby="scale-${n}"
      @click=${(/** @type {Event} */ event) => say(event, scale, true)}>${t("window-import-yes")}</button>
    <button type="button" class="button button--outlined" data-action="wrong" aria-describedby="scale-${n}"
      @click=${(/** @type {Event} */ event) => say(event, scale, false)}>${t("window-import-no")}</button>
  </div>
</div>`;

/**
 * Answers, and leaves focus where the answer can be looked at: on the next question, or on what opens this one again.
 * @param {Event} event
 * @param {ImportScale} scale
 * @param {boolean} right
 */
async function say({ currentTarget }, scale, right) {
  const list = /** @type {Element} */ (currentTarget).closest(".import-scales");
  const place = /** @type {Element} */ (currentTarget).closest("li");
  try {
    await agree(scale, right);
    if (!right) return;
    await /** @type {any} */ (list?.closest("import-preview"))?.updateComplete;
    const next = list?.querySelector("[data-action=right]") ?? place?.querySelector("[data-action=ask-again]");
    /** @type {HTMLElement | null | undefined} */ (next)?.focus();
  } catch (thrown) {
    fault(thrown);
  }
}
