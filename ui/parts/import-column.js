// One column of a table: some of its values, what it holds, and what must be known to read it.

import { CHANNELS, detailed, fieldName, fieldOf, holding, numbers, PLAIN } from "/core/mapping.js";
import { t } from "/core/texts.js";
import { html, live, nothing } from "/vendor/lit.js";

/** @import { Field, ImportColumn, Mapping } from "/types/views.d.ts" */

const ORDERS = ["year_first", "day_first", "month_first", "excel_days", "epoch_seconds", "epoch_millis"];
const UNITS = ["hours", "minutes", "seconds", "milliseconds"];
/** How many metres each is. @type {[number, string][]} */
const LENGTHS = [
  [1, "metres"],
  [1000, "kilometres"],
  [1609.344, "miles"],
  [0.9144, "yards"],
];

/**
 * @param {string} id begins the ids of its fields
 * @param {ImportColumn} column
 * @param {number} place
 * @param {Mapping} mapping
 * @param {boolean} asked whether the table cannot be read before something is answered
 * @param {(mapping: Mapping) => void} change hears the mapping with something else of this column
 */
export function columnTemplate(id, column, place, mapping, asked, change) {
  const field = fieldOf(mapping, column);
  const name = column.name || t("window-import-column-nth", { n: place + 1 });
  const holds = fieldName(field);
  return html`<li class="import-column" data-column=${column.name} data-holds=${holds}>
    <label class="import-column__name" for="${id}-holds"><b>${name}</b>
      <span class="import-column__values">${column.values.join(" · ")}</span></label>
    <select class="field" id="${id}-holds" @change=${(/** @type {any} */ event) => change(holding(mapping, column, event.target.value))}>
      <option value="" .selected=${live(!holds)}>${t("window-import-holds-nothing")}</option>
      ${PLAIN.map((is) => html`<option value=${is} .selected=${live(holds === is)}>${t(`window-import-holds-${is}`)}</option>`)}
      <optgroup label=${t("window-import-holds-rating")}>
        ${CHANNELS.map((channel) => html`<option value="rating:${channel}" .selected=${live(holds === `rating:${channel}`)}>${t(`window-import-holds-${channel}`)}</option>`)}
      </optgroup>
    </select>
    <div class="import-column__details">${
      field
        ? detailsTemplate({ id, name, asked }, field, (details) => change(detailed(mapping, column, details)))
        : nothing
    }</div>
  </li>`;
}

/** @typedef {(details: Record<string, unknown>) => void} Tell */
/** @typedef {{ id: string, name: string, asked: boolean }} At the column a detail belongs to */

/**
 * @param {At} at
 * @param {Field} field
 * @param {Tell} tell
 */
function detailsTemplate(at, field, tell) {
  const { id, name, asked } = at;
  if (field.is === "start") {
    const orders = ORDERS.map(
      (order) => /** @type {[string, string]} */ ([order, t(`window-import-order-${order.replace("_", "-")}`)]),
    );
    return html`${pick(id, name, "order", [["", t(asked ? "window-import-please-say" : "window-import-by-values")], ...orders], field.order ?? "", (order) => tell({ order: order || null }))}
      ${pick(
        id,
        name,
        "utc",
        [
          ["", t("window-import-own-time")],
          ["utc", t("window-import-utc")],
        ],
        field.utc ? "utc" : "",
        (utc) => tell({ utc: utc !== "" }),
      )}`;
  }
  if (field.is === "minutes")
    return html`${pick(
      id,
      name,
      "unit",
      UNITS.map((unit) => [unit, t(`window-import-unit-${unit}`)]),
      field.unit,
      (unit) => tell({ unit }),
    )}
      ${decimalTemplate(at, field.decimal, tell)}`;
  if (field.is === "distance") {
    /** @type {[string, string][]} */
    const lengths = LENGTHS.map(([metres, word]) => [String(metres), t(`window-import-unit-${word}`)]);
    if (!LENGTHS.some(([metres]) => metres === field.metres)) lengths.push([String(field.metres), `${field.metres} m`]);
    return html`${pick(id, name, "metres", lengths, String(field.metres), (metres) => tell({ metres: Number(metres) }))}
      ${decimalTemplate(at, field.decimal, tell)}`;
  }
  return field.is === "rating" ? ratingTemplate(at, field, tell) : nothing;
}

/**
 * @param {At} at
 * @param {Extract<Field, { is: "rating" }>} field
 * @param {Tell} tell
 */
function ratingTemplate(at, field, tell) {
  const { id, name } = at;
  const { channel, least, most, towards, decimal, not_given } = field;
  const end = (/** @type {"least" | "most"} */ which, /** @type {number} */ value) =>
    typed(id, name, which, String(value), (said) => {
      const number = Number(said);
      if (said && Number.isFinite(number)) tell({ [which]: number });
    });
  /** @type {[string, string][]} */
  const ways = [
    ["better", t(`window-import-more-${channel}-better`, { least, most })],
    ["worse", t(`window-import-more-${channel}-worse`, { least, most })],
  ];
  return html`${end("least", least)} ${end("most", most)}
    ${pick(id, name, "towards", ways, towards, (way) => tell({ towards: way }))}
    ${typed(id, name, "not-given", not_given.join(", "), (said) => tell({ not_given: numbers(said) }))}
    ${decimalTemplate(at, decimal, tell)}`;
}

/**
 * @param {At} at
 * @param {string | null} decimal
 * @param {Tell} tell
 */
const decimalTemplate = ({ id, name, asked }, decimal, tell) =>
  pick(
    id,
    name,
    "decimal",
    [
      ["", t(asked ? "window-import-please-say" : "window-import-by-values")],
      ["point", t("window-import-decimal-point")],
      ["comma", t("window-import-decimal-comma")],
    ],
    decimal ?? "",
    (mark) => tell({ decimal: mark || null }),
  );

/**
 * A choice with its word above it.
 * @param {string} id
 * @param {string} name the column, for who does not see where it stands
 * @param {string} what
 * @param {[string, string][]} choices
 * @param {string} value
 * @param {(value: string) => void} chosen
 */
export const pick = (
  id,
  name,
  what,
  choices,
  value,
  chosen,
) => html`<span class="import-column__detail" data-detail=${what}>
  <label for="${id}-${what}">${t(`window-import-ask-${what}`)}<span class="visually-hidden">${name ? `, ${name}` : ""}</span></label>
  <select class="field" id="${id}-${what}" @change=${(/** @type {any} */ event) => chosen(event.target.value)}>
    ${choices.map(([one, label]) => html`<option value=${one} .selected=${live(one === value)}>${label}</option>`)}
  </select>
</span>`;

/**
 * Something typed, heard when the field is left or Enter is pressed.
 * @param {string} id
 * @param {string} name
 * @param {string} what
 * @param {string} value
 * @param {(value: string) => void} said
 */
export const typed = (id, name, what, value, said) => html`<span class="import-column__detail" data-detail=${what}>
  <label for="${id}-${what}">${t(`window-import-ask-${what}`)}<span class="visually-hidden">${name ? `, ${name}` : ""}</span></label>
  <input class="field" id="${id}-${what}" autocomplete="off" .value=${value} @change=${(/** @type {any} */ event) => said(event.target.value.trim())} />
</span>`;
