// The day of a race, if there is one: a day and one of the months to come.
//
// Two lists instead of the web view's own date field, whose calendar stays open and begins on the wrong day.

import { known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** How far ahead a race may lie. */
const MONTHS = 24;

export class RaceDay extends Part {
  static properties = { month: { state: true }, date: { state: true }, half: { state: true } };

  constructor() {
    super();
    /** "2027-06", or nothing yet. */
    this.month = "";
    /** "12", or nothing yet. */
    this.date = "";
    /** Whether only one of the two was chosen when both were asked for. */
    this.half = false;
  }

  /** The day as it is asked for; nothing where there is no race. */
  day() {
    return this.month && this.date ? `${this.month}-${this.date.padStart(2, "0")}` : null;
  }

  /** Whether it is a day or no day at all; says so where it is neither. */
  whole() {
    this.half = !this.month !== !this.date;
    if (this.half)
      /** @type {HTMLElement | null} */ (this.querySelector(this.date ? "#race-month" : "#race-date"))?.focus();
    return !this.half;
  }

  render() {
    const invalid = this.half ? "true" : nothing;
    const described = this.half ? "race-about race-fault" : "race-about";
    return html`<fieldset class="race-day__row">
      <legend class="heading">${t("window-mode-race")} <span class="small second" id="race-about">${t("window-mode-race-about")}</span></legend>
      <select class="field race-day__date" id="race-date" aria-label=${t("window-mode-race-day")} aria-invalid=${invalid}
        aria-describedby=${described} @change=${this.chooseDate}>
        <option value="" .selected=${this.date === ""}>${t("window-mode-race-day")}</option>
        ${this.dates().map((date) => html`<option value=${date} .selected=${date === this.date}>${date}</option>`)}
      </select>
      <select class="field race-day__month" id="race-month" aria-label=${t("window-mode-race-month")} aria-invalid=${invalid}
        aria-describedby=${described} @change=${this.chooseMonth}>
        <option value="" .selected=${this.month === ""}>${t("window-mode-race-month")}</option>
        ${months().map(({ value, label }) => html`<option value=${value} .selected=${value === this.month}>${label}</option>`)}
      </select>
      <span class="race-day__weekday second">${this.weekday()}</span>
      ${this.half ? html`<p class="field-note" id="race-fault">${t("window-mode-race-half")}</p>` : nothing}
    </fieldset>`;
  }

  /** The days that the month has; a month not chosen yet has them all. */
  dates() {
    const [year, month] = this.month.split("-").map(Number);
    const many = year && month ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 31;
    return Array.from({ length: many }, (_, n) => `${n + 1}`);
  }

  weekday() {
    const day = this.day();
    if (!day) return "";
    const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    return t(`calendar-${names[new Date(`${day}T00:00Z`).getUTCDay()]}`);
  }

  /** @param {any} event */
  chooseDate({ target }) {
    this.date = target.value;
    this.said();
  }

  /** @param {any} event */
  chooseMonth({ target }) {
    this.month = target.value;
    if (Number(this.date) > this.dates().length) this.date = "";
    this.said();
  }

  said() {
    this.half = false;
    ask(this, "answer-mode", null);
  }
}

/** This month and those to come: "November 2026". */
function months() {
  const [year = 0, month = 1] = known.today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, n) => {
    const at = year * 12 + month - 1 + n;
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
    return { value: `${y}-${`${m}`.padStart(2, "0")}`, label: `${t(`calendar-month-${m}`)} ${y}` };
  });
}

customElements.define("race-day", RaceDay);
