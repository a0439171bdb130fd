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

/** @typedef {{ day: DayView, card: CardView | null }} Place A card of the week, or a day without one. */

/** Every card in the order of the paper; a day without any has a place too. @param {WeekView} week @returns {Place[]} */
const placesOf = ({ days }) =>
  days.flatMap((day) => {
    /** @type {Place[]} */
    const cards = day.cards.map((card) => ({ day, card }));
    return cards.length > 0 ? cards : [{ day, card: null }];
  });

/** Whether something waits for what was written on paper. @param {Place} place */
const waits = ({ card }) => card?.recordable === true;

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
    /** The place that is open; one behind the last once the week is through. */
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
    const first = placesOf(this.week).findIndex(waits);
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

  /** Opens a place; one without anything to type has no form. @param {number} at */
  async open(at) {
    const place = this.week ? placesOf(this.week)[at] : undefined;
    this.at = at;
    this.form = null;
    if (place?.card && canBeTyped(place, place.card)) await this.openForm(at, formOf(place.day, place.card));
    if (this.form) return;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (
      this.querySelector("[data-action=next-day], [data-action=back-to-week]")
    )?.focus();
  }

  /** @param {number} at @param {Parameters<typeof openRecord>[0]} of */
  async openForm(at, of) {
    try {
      const form = await openRecord(of);
      if (this.at === at) this.form = form;
    } catch (thrown) {
      fault(thrown);
    }
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
      <ol class="week-typing__days">${placesOf(week).map((place, n) => html`<li>${this.placeTemplate(place, n)}</li>`)}</ol>
      ${this.form ? html`<session-record in-week .inWeek=${true} .form=${this.form}></session-record>` : this.passTemplate(week)}`;
  }

  /** @param {"back" | "on"} name @param {string} week @param {string} key */
  stepTemplate(name, week, key) {
    return html`<button class="icon-button" type="button" aria-label=${t(key)} title=${t(key)} data-action=${name}
      @click=${() => go("record", "week", week)}>${icon(name, 20)}</button>`;
  }

  /** @param {Place} place @param {number} n */
  placeTemplate({ day, card }, n) {
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
    const place = placesOf(week)[this.at];
    if (!place)
      return html`<section class="week-typing__pass">
        <h2>${t("window-typing-through")}</h2>
        <p class="second">${t("window-typing-through-about")}</p>
        <button class="button button--primary" type="button" data-action="back-to-week" @click=${() => go("week", week.week)}>
          ${t("window-record-back")}
        </button>
      </section>`;
    const { day, card } = place;
    const why = day.day > known.today ? "to-come" : card?.kind === "rest" ? "rest" : card ? "skipped" : "nothing";
    const more = html`<button class="button button--outlined" type="button" data-action="something-else"
      @click=${() => this.openForm(this.at, { day: day.day, kind: "play" })}>${t("window-typing-else")}</button>`;
    return html`<section class="week-typing__pass">
      <h2>${day.label}</h2>
      <p class="second">${t(`window-typing-pass-${why}`)}</p>
      <button class="button button--primary" type="button" data-action="next-day" @click=${() => this.open(this.at + 1)}>
        ${t("window-typing-next")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
      </button>
      ${why === "to-come" ? nothing : more}
    </section>`;
  }
}

/** What was recorded may be changed, and what waits may be said. @param {Place} place @param {CardView} card */
const canBeTyped = (place, card) => card.kind !== "rest" && (waits(place) || card.record !== null);

/** @param {DayView} day @param {CardView} card */
function formOf({ day }, { session, record, kind }) {
  if (record !== null) return { record };
  return session !== null ? { session } : { day, kind };
}

customElements.define("week-typing", WeekTyping);
