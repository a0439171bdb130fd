// A printed week is typed back in: seven days in the order of the paper, one form open at a time. Enter goes on to the
// next day and saves the one that was typed, as a step of its own; a day that stays empty is left alone.

import { openRecord, readWeek } from "/core/api.js";
import { known, onChange } from "/core/changes.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { fault, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/session-record.js";

/** @import { CardView, DayView, RecordForm, WeekView } from "/types/views.d.ts" */

/** What stands on a day, of which something could be typed. @param {DayView} day */
const cardOf = ({ cards }) => cards[0] ?? null;

/** @param {DayView} day */
const isRest = (day) => cardOf(day)?.kind === "rest";

/** Whether a day waits for what was written on paper. @param {DayView} day */
const waits = (day) => cardOf(day)?.recordable === true;

class WeekTyping extends Part {
  static properties = {
    week: { attribute: false },
    at: { state: true },
    form: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {WeekView | null} */
    this.week = null;
    /** The day that is open: 0–6, and 7 once the week is through. */
    this.at = 0;
    /** @type {RecordForm | null} The open day's form, where it has one. */
    this.form = null;
    /** What was said of the day before. */
    this.said = "";
    /** @type {(() => void) | null} */
    this.stopListening = null;
    this.addEventListener("record-saved", (event) => {
      event.stopPropagation();
      const { title_day: day, feedback } = event.detail.recorded;
      this.said = t("window-typing-said", { day, feedback });
      whisper(this.said);
      this.open(this.at + 1);
    });
    this.addEventListener("next-day", () => this.open(this.at + 1));
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onChange(({ plan, records }) => (plan || records) && this.readAgain());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (!changed.has("week") || !this.week || changed.get("week")?.week === this.week.week) return;
    this.said = "";
    const first = this.week.days.findIndex(waits);
    this.open(Math.max(first, 0));
  }

  async readAgain() {
    if (!this.week) return;
    try {
      this.week = await readWeek(this.week.week);
    } catch (thrown) {
      fault(thrown);
    }
  }

  /** Opens a day; one without anything to type has no form. @param {number} at */
  async open(at) {
    const day = this.week?.days[at];
    const card = day ? cardOf(day) : null;
    this.at = at;
    this.form = null;
    try {
      if (day && card && canBeTyped(day, card)) {
        const form = await openRecord(formOf(day, card));
        if (this.at === at) this.form = form;
      }
    } catch (thrown) {
      fault(thrown);
    }
    if (this.form) return;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (
      this.querySelector("[data-action=next-day], [data-action=back-to-week]")
    )?.focus();
  }

  render() {
    const { week } = this;
    if (!week) return nothing;
    return html`<header class="week-typing__head">
        <div>
          <h1>${t("window-typing-title")}</h1>
          <p class="second">${this.said ? html`<span data-said>${this.said}</span>` : t("window-typing-about")}</p>
        </div>
        <nav class="week-typing__which" aria-label=${t("window-typing-which")}>
          ${this.stepTemplate("back", week.previous, "window-week-before")}
          <span class="heading">${week.title}</span>
          ${this.stepTemplate("on", week.next, "window-week-after")}
        </nav>
      </header>
      <ol class="week-typing__days">${week.days.map((day, n) => html`<li>${this.dayTemplate(day, n)}</li>`)}</ol>
      ${this.form ? html`<session-record in-week .inWeek=${true} .form=${this.form}></session-record>` : this.passTemplate(week)}`;
  }

  /** @param {"back" | "on"} name @param {string} week @param {string} key */
  stepTemplate(name, week, key) {
    return html`<button class="icon-button" type="button" aria-label=${t(key)} title=${t(key)} data-action=${name}
      @click=${() => go("record", "week", week)}>${icon(name, 20)}</button>`;
  }

  /** @param {DayView} day @param {number} n */
  dayTemplate(day, n) {
    const card = cardOf(day);
    const done = card !== null && card.record !== null;
    return html`<button class="week-typing__day" type="button" data-day=${day.day} data-typed=${done} aria-current=${n === this.at ? "step" : nothing}
      @click=${() => this.open(n)}>
      <b>${day.short}</b> ${card ? kindIcon(card, 16) : nothing}
      <span class="week-typing__what">${card?.title ?? t("window-typing-nothing")}</span>
      ${done ? html`${icon("tick", 14)}<span class="visually-hidden">${card.tag}</span>` : nothing}
    </button>`;
  }

  /** A day without a form, or the end of the week. @param {WeekView} week */
  passTemplate(week) {
    const day = week.days[this.at];
    if (!day)
      return html`<section class="week-typing__pass">
        <h2>${t("window-typing-through")}</h2>
        <p class="second">${t("window-typing-through-about")}</p>
        <button class="button button--primary" type="button" data-action="back-to-week" @click=${() => go("week", week.week)}>
          ${t("window-record-back")}
        </button>
      </section>`;
    const why = isRest(day) ? "rest" : day.day > known.today ? "to-come" : cardOf(day) ? "skipped" : "nothing";
    return html`<section class="week-typing__pass">
      <h2>${day.label}</h2>
      <p class="second">${t(`window-typing-pass-${why}`)}</p>
      <button class="button button--primary" type="button" data-action="next-day" @click=${() => this.open(this.at + 1)}>
        ${t("window-typing-next")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
      </button>
    </section>`;
  }
}

/** What was recorded may be changed, and what waits may be said. @param {DayView} day @param {CardView} card */
const canBeTyped = (day, card) => card.kind !== "rest" && (waits(day) || card.record !== null);

/** @param {DayView} day @param {CardView} card */
function formOf({ day }, { session, record, kind }) {
  if (record !== null) return { record };
  return session !== null ? { session } : { day, kind };
}

customElements.define("week-typing", WeekTyping);
