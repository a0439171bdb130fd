// How much time a day has and what can be done on it; every change is stored at once, for this date or for all such
// weekdays.

import { setDay } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { capital, t } from "/core/texts.js";
import { html, live, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { DaySheetView, FrameDraft } from "/types/views.d.ts" */

const QUICK = [0, 20, 45, 60, 90, 120];
const MOST = 24 * 60;
/** @type {("track" | "gym" | "bike")[]} */
const PLACES = ["track", "gym", "bike"];

class DayFrame extends Part {
  static properties = {
    view: { attribute: false },
    frame: { state: true },
    every: { state: true },
    typed: { state: true },
    refused: { state: true },
  };

  constructor() {
    super();
    /** @type {DaySheetView | null} */
    this.view = null;
    /** @type {FrameDraft} What is set, or about to be. */
    this.frame = { minutes: 0, track: false, gym: false, bike: false };
    /** Whether a change holds for all such weekdays. */
    this.every = true;
    /** @type {string | null} Minutes that are typed and not stored. */
    this.typed = null;
    this.refused = "";
    /** How many changes are on their way. */
    this.sending = 0;
    this.addEventListener("choose", ({ detail: { name, value } }) => {
      if (name === "day-scope") this.scope(value === "every");
    });
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (!changed.has("view") || !this.view) return;
    const { day, frame } = this.view;
    const before = /** @type {DaySheetView | null | undefined} */ (changed.get("view"));
    if (before?.day !== day || before.frame.once !== frame.once) this.every = !frame.once;
    if (this.sending > 0) return;
    const { minutes, track, gym, bike } = frame;
    this.frame = { minutes, track, gym, bike };
  }

  render() {
    if (!this.view) return nothing;
    return html`${this.scopeTemplate(this.view)} ${this.minutesTemplate()}
      <div class="day-frame__row">
        <span class="day-frame__name" id="day-places">${t("window-day-places")}</span>
        <div class="day-frame__answer" role="group" aria-labelledby="day-places">${PLACES.map((place) => this.placeTemplate(place))}</div>
      </div>`;
  }

  /** @param {DaySheetView} view */
  scopeTemplate({ every, frame }) {
    return html`<div class="day-frame__row">
      <span class="day-frame__name" id="day-scope">${t("window-day-scope")}</span>
      <div class="day-frame__answer">
        <choice-row name="day-scope" .labelledby=${"day-scope"} .value=${live(this.every ? "every" : "once")}
          .choices=${[
            { value: "once", label: t("window-day-once") },
            { value: "every", label: capital(every) },
          ]}></choice-row>
        ${
          frame.once
            ? html`<button class="link" type="button" data-action="usual" @click=${this.asUsual}>${t("window-day-usual")}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  minutesTemplate() {
    const { refused } = this;
    return html`<div class="day-frame__row">
      <label class="day-frame__name" for="day-minutes">${t("window-day-minutes")}</label>
      <div class="day-frame__answer" role="group" aria-label=${t("window-day-minutes")}>
        <input class="field" id="day-minutes" data-field="minutes" inputmode="numeric" autocomplete="off"
          aria-invalid=${refused ? "true" : nothing} aria-describedby=${refused ? "day-minutes-fault" : nothing}
          .value=${live(this.typed ?? String(this.frame.minutes))} @input=${this.type} @change=${this.leave} />
        ${QUICK.map(
          (
            minutes,
          ) => html`<button class="chip" type="button" data-minutes=${minutes} aria-pressed=${this.frame.minutes === minutes}
            aria-label=${t("window-day-minutes-value", { minutes })} @click=${() => this.set({ minutes })}>${minutes}</button>`,
        )}
        ${refused ? html`<p class="field-note" id="day-minutes-fault">${refused}</p>` : nothing}
      </div>
    </div>`;
  }

  /** @param {"track" | "gym" | "bike"} place */
  placeTemplate(place) {
    const has = this.frame[place];
    return html`<button class="chip" type="button" role="switch" data-place=${place} aria-checked=${has}
      @click=${() => this.set({ [place]: !has })}>${icon(has ? "tick" : "open", 14)} ${t(`window-day-${place}`)}</button>`;
  }

  /** @param {any} event */
  type(event) {
    this.typed = event.target.value;
  }

  leave() {
    const typed = this.typed?.trim() ?? "";
    const minutes = Number(typed);
    if (/^\d+$/.test(typed) && minutes <= MOST) this.set({ minutes });
    else this.refused = t("window-day-minutes-refused");
  }

  /** @param {Partial<FrameDraft>} change */
  set(change) {
    if (change.minutes !== undefined) {
      this.typed = null;
      this.refused = "";
    }
    this.frame = { ...this.frame, ...change };
    this.send(this.every, this.frame);
  }

  /** What holds for one date is at once given to all such weekdays; the other way round it waits for a change. @param {boolean} every */
  scope(every) {
    this.every = every;
    if (every && this.view?.frame.once) this.send(true, this.frame);
  }

  /** The link goes with its reason, so the focus goes on to the choice beside it. */
  async asUsual() {
    await this.send(false, null);
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("choice-row"))?.focus();
  }

  /** @param {boolean} every @param {FrameDraft | null} frame */
  async send(every, frame) {
    if (!this.view) return;
    const said =
      frame === null
        ? t("window-day-usual-said")
        : every
          ? t("window-day-stored-every", { every: this.view.every })
          : t("window-day-stored-once");
    this.sending += 1;
    try {
      const view = await setDay(this.view.day, every, frame);
      this.sending -= 1;
      ask(this, "day-stored", { view, said });
    } catch (/** @type {any} */ thrown) {
      this.sending -= 1;
      if (thrown.code === "field") this.refused = thrown.message;
      else fault(thrown);
    }
  }
}

customElements.define("day-frame", DayFrame);
