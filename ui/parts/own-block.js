// One block of an own session in fields: what, how long and how; and, where there is something to count, how much
// of it and with how long a pause.

import { icon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { faultTemplate, idOf, inputTemplate, ownField } from "/parts/own-field.js";
import { hasBuildUp, hasRounds } from "/parts/own-typing.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { TypedBlock } from "/parts/own-typing.js" */

/**
 * @typedef {object} BlockDeeds
 * @property {(given: Partial<TypedBlock>, field: string) => void} type
 * @property {(by: -1 | 1) => void} move
 * @property {() => void} remove
 * @property {() => void} count
 * @property {(by: -1 | 1) => boolean} can
 *
 * @typedef {object} OwnBlockFields
 * @property {TypedBlock} block
 * @property {number} at its place among all blocks, by which the program names it
 * @property {string} label "Work, block 2"
 * @property {Record<string, string>} faults
 * @property {BlockDeeds} deeds
 */

/** @param {OwnBlockFields} fields */
export function ownBlock({ block, at, label, faults, deeds }) {
  const name = (/** @type {string} */ field) => `blocks[${at}].${field}`;
  /** @param {string} field @param {"title" | "text" | "minutes"} key */
  const of = (field, key) => ({
    name: name(field),
    value: block[key],
    fault: faults[name(field)],
    typed: (/** @type {string} */ value) => deeds.type({ [key]: value }, name(field)),
  });
  const whole = { name: name("all"), fault: faults[`blocks[${at}]`] };
  return html`<fieldset class="own-block" data-block=${at} data-key=${block.key}
    aria-describedby=${whole.fault ? `${idOf(whole.name)}-fault` : nothing}
    @keydown=${(/** @type {KeyboardEvent} */ event) => key(event, deeds)}>
    <legend class="visually-hidden">${label}</legend>
    ${faultTemplate(whole)}
    <div class="own-block__head">
      ${ownField({ ...of("title", "title"), label: t("window-own-block-title"), most: 80 })}
      ${ownField({ ...of("minutes", "minutes"), label: t("window-own-minutes"), unit: t("window-own-unit-min"), sort: "number", most: 4, apart: true })}
      ${deedsTemplate(block, deeds)} ${faultsTemplate(["minutes"], name, faults)}
    </div>
    ${ownField({ ...of("text", "text"), label: t("window-own-text"), hint: t("window-own-text-hint"), sort: "long", most: 1000 })}
    ${
      block.counted
        ? countTemplate(block, name, faults, deeds)
        : html`<button class="link own-block__count" type="button" data-action="count" @click=${deeds.count}>
            ${icon("plus", 14)} ${t("window-own-count")}
          </button>`
    }
  </fieldset>`;
}

/** The fields that are too narrow for a sentence of their own. */
const COUNTS = ["sets", "reps", "amount", "build_up", "percent", "between_reps_seconds", "between_sets_seconds"];

/**
 * Why narrow fields were refused, beneath their row.
 * @param {string[]} fields
 * @param {(field: string) => string} name
 * @param {Record<string, string>} faults
 */
const faultsTemplate = (fields, name, faults) =>
  fields.map((field) => faultTemplate({ name: name(field), fault: faults[name(field)] }));

/** @param {TypedBlock} block @param {BlockDeeds} deeds */
function deedsTemplate({ title }, { move, remove, can }) {
  const deed = (
    /** @type {"up" | "down" | "cross"} */ glyph,
    /** @type {string} */ action,
    /** @type {string} */ label,
    /** @type {() => void} */ act,
    possible = true,
  ) => html`<button class="icon-button" type="button" data-action=${action} aria-label=${label} title=${label}
    ?disabled=${!possible} @click=${act}>${icon(glyph, 18)}</button>`;
  return html`<div class="own-block__deeds">
    ${deed("up", "block-up", t("window-own-up", { title }), () => move(-1), can(-1))}
    ${deed("down", "block-down", t("window-own-down", { title }), () => move(1), can(1))}
    ${deed("cross", "block-remove", t("window-own-remove", { title }), remove)}
  </div>`;
}

/**
 * @param {TypedBlock} block
 * @param {(field: string) => string} name
 * @param {Record<string, string>} faults
 * @param {BlockDeeds} deeds
 */
function countTemplate(block, name, faults, { type }) {
  /** @param {string} field @param {"sets" | "reps" | "each" | "build_up" | "from" | "to" | "between_reps" | "between_sets"} key */
  const of = (field, key) => ({
    name: name(field),
    value: block[key],
    fault: faults[name(field)],
    typed: (/** @type {string} */ value) => type({ [key]: value }, name(field)),
    most: 4,
    apart: true,
  });
  const number = { sort: /** @type {const} */ ("number") };
  const pause = { sort: /** @type {const} */ ("pause"), unit: t("window-own-unit-min"), most: 6 };
  return html`<div class="own-block__counts">
    ${ownField({ ...of("sets", "sets"), label: t("window-own-sets"), hint: "1", ...number })}
    ${ownField({ ...of("reps", "reps"), label: t("window-own-reps"), hint: "1", ...number })}
    ${eachTemplate(block, of("amount", "each"), type)}
    ${
      hasBuildUp(block)
        ? ownField({
            ...of("build_up", "build_up"),
            label: t("window-own-build-up"),
            unit: t("window-own-unit-m"),
            ...number,
          })
        : nothing
    }
    ${percentTemplate(of("percent", "from"), of("percent", "to"))}
    ${ownField({ ...of("between_reps_seconds", "between_reps"), label: t("window-own-between-reps"), ...pause })}
    ${
      hasRounds(block)
        ? ownField({ ...of("between_sets_seconds", "between_sets"), label: t("window-own-between-sets"), ...pause })
        : nothing
    }
    ${faultsTemplate(COUNTS, name, faults)}
  </div>`;
}

/**
 * How much one rep is, and in what.
 * @param {TypedBlock} block
 * @param {Omit<import("/parts/own-field.js").OwnField, "label">} each
 * @param {BlockDeeds["type"]} type
 */
function eachTemplate({ unit }, each, type) {
  const id = idOf(`${each.name}-unit`);
  const choose = (/** @type {any} */ event) => type({ unit: event.target.value }, each.name);
  return html`<div class="own-field own-block__each">
    <label for=${unit === "none" ? id : idOf(each.name)}>${t("window-own-each")}</label>
    <span class="own-block__pair">
      ${unit === "none" ? nothing : inputTemplate({ ...each, sort: "number" })}
      <select class="field" id=${id} data-field="${each.name}-unit" aria-label=${t("window-own-unit")} @change=${choose}>
        ${["metres", "seconds", "none"].map((one) => html`<option value=${one} .selected=${one === unit}>${t(`window-own-unit-${one}`)}</option>`)}
      </select>
    </span>
  </div>`;
}

/**
 * Per cent of full speed, from … to.
 * @param {Omit<import("/parts/own-field.js").OwnField, "label">} from
 * @param {Omit<import("/parts/own-field.js").OwnField, "label">} to
 */
function percentTemplate(from, to) {
  const unit = t("window-own-unit-percent");
  const second = { ...to, name: `${to.name}-to`, under: to.name };
  return html`<div class="own-field own-block__percent">
    <label for=${idOf(from.name)}>${t("window-own-percent")}</label>
    <span class="own-block__pair">
      ${inputTemplate({ ...from, spoken: t("window-own-percent-from"), unit, sort: "number" })}
      ${inputTemplate({ ...second, spoken: t("window-own-percent-to"), unit, sort: "number" })}
    </span>
  </div>`;
}

/** With Alt, the arrows move the block that is worked in. @param {KeyboardEvent} event @param {BlockDeeds} deeds */
function key(event, { move }) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowUp") move(-1);
  else if (event.key === "ArrowDown") move(1);
  else return;
  event.preventDefault();
}
