// No week fits around what the athlete entered: why, on which days, and the one thing to let go of.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ConflictView, DayView, WayOut, WeekView } from "/types/views.d.ts" */

class WeekConflict extends Part {
  static properties = { conflict: { attribute: false }, week: { attribute: false }, stands: { attribute: false } };

  constructor() {
    super();
    /** @type {ConflictView | null} */
    this.conflict = null;
    /** @type {WeekView | null} */
    this.week = null;
    /** Whether a plan stands that could be kept. */
    this.stands = false;
  }

  render() {
    const { conflict, week } = this;
    if (!conflict || !week) return nothing;
    // The way that is enough by itself comes first, and is the one to press.
    const ways = [...conflict.ways].sort((one, other) => Number(other.alone) - Number(one.alone));
    return html`
      <h1 class="week-conflict__sentence" tabindex="-1">${conflict.sentence}</h1>
      <ol class="week-conflict__days" aria-label=${t("window-conflict-days")}>
        ${week.days.map((day) => dayTemplate(day, conflict.days.includes(day.day)))}
      </ol>
      <ul class="week-conflict__ways">${ways.map((way, n) => html`<li>${this.wayTemplate(way, n === 0)}</li>`)}</ul>
      <button class="week-conflict__keep button button--quiet" type="button" data-action="keep" @click=${() => ask(this, "keep-week", null)}>
        ${t(this.stands ? "window-conflict-keep" : "window-week-not-now")} <kbd aria-hidden="true">${t("window-key-escape")}</kbd>
      </button>
    `;
  }

  /** @param {WayOut} way @param {boolean} first */
  wayTemplate({ label, loosen, alone }, first) {
    const look = first && alone ? "button--primary" : "button--outlined";
    return html`<button class="button ${look}" type="button" data-action="loosen" data-loosen=${loosen.loosen}
        @click=${() => ask(this, "loosen", { loosen, label })}>${label}</button>
      ${alone ? nothing : html`<span class="small second">${t("window-conflict-not-alone")}</span>`}`;
  }
}

/** @param {DayView} day @param {boolean} part */
const dayTemplate = ({ day, short, number, label }, part) => html`<li class=${part ? "is-part" : ""} data-day=${day}>
  <span aria-hidden="true"><b>${short}</b> ${number}</span>
  <span class="visually-hidden">${part ? t("window-conflict-part", { day: label }) : label}</span>
</li>`;

customElements.define("week-conflict", WeekConflict);
