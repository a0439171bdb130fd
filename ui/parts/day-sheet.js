// One day opened from its name: how much time it has and where, what the athlete entered for it, and what could be
// put there. What is changed is stored at once; the sheet then offers to build the week again.

import { readDay } from "/core/api.js";
import { known, onChange } from "/core/changes.js";
import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/day-events.js";
import "/parts/day-frame.js";
import "/parts/day-sessions.js";
import "/parts/morning-check.js";
import "/parts/status-line.js";

/** @import { DaySheetView } from "/types/views.d.ts" */

class DaySheet extends Part {
  static properties = { day: { attribute: false }, planned: { attribute: false }, view: { state: true } };

  constructor() {
    super();
    /** @type {string | null} The day that is open. */
    this.day = null;
    /** Whether its week is planned, and so may be built again. */
    this.planned = false;
    /** @type {DaySheetView | null} */
    this.view = null;
    /** What the builder looks at, as it was when the day was opened. */
    this.opened = "";
    this.addEventListener("day-stored", ({ detail: { view, said } }) => {
      this.view = view;
      say(said, { label: t("window-undo"), act: takeBack });
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onChange(({ plan, records, settings }) => {
      if (this.view && (plan || records || settings)) this.readAgain();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("day")) this.read();
  }

  async read() {
    const { day } = this;
    this.querySelector("dialog")?.close();
    this.view = null;
    if (day === null) return;
    try {
      const view = await readDay(day);
      if (this.day !== day) return;
      this.view = view;
      this.opened = builtWith(view);
      await this.updateComplete;
      this.querySelector("dialog")?.showModal();
    } catch (thrown) {
      fault(thrown);
      ask(this, "close-day", null);
    }
  }

  async readAgain() {
    const { day } = this;
    if (day === null) return;
    try {
      const view = await readDay(day);
      if (this.day === day) this.view = view;
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<dialog class="day-sheet__dialog" aria-labelledby="day-title" @cancel=${this.close} @click=${this.clickOutside}>
      <header class="day-sheet__head">
        <h2 id="day-title" tabindex="-1" autofocus>
          ${view.title} ${view.day === known.today ? html`<em>${t("window-week-today")}</em>` : nothing}
        </h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 20)}</button>
        <p class="second">${t("window-day-about")}</p>
      </header>
      <div class="day-sheet__body">
        ${roomTemplate("time", "clock", html`<day-frame .view=${view}></day-frame>`)}
        ${roomTemplate("events", "flag", html`<day-events .view=${view}></day-events>`)}
        ${view.morning ? roomTemplate("morning", "sun", html`<morning-check .morning=${view.morning}></morning-check>`) : nothing}
        ${roomTemplate("put", "plus", html`<day-sessions .view=${view}></day-sessions>`)}
      </div>
      <footer class="day-sheet__foot">
        <status-line></status-line>
        ${this.planned && builtWith(view) !== this.opened ? this.againTemplate() : nothing}
      </footer>
    </dialog>`;
  }

  againTemplate() {
    return html`<div class="day-sheet__again">
      <p>${t("window-day-built-without")}</p>
      <button class="button button--primary" type="button" data-action="build-again" @click=${this.buildAgain}>
        ${icon("build", 16)} ${t("window-day-build-again")}
      </button>
    </div>`;
  }

  async buildAgain() {
    this.close();
    ask(this, "build-week", null);
  }

  /** A rule speaks against what was chosen. @param {string} kind @param {string} sentence */
  refuse(kind, sentence) {
    const sessions = /** @type {import("/parts/day-sessions.js").DaySessions | null} */ (
      this.querySelector("day-sessions")
    );
    sessions?.refuse(kind, sentence);
  }

  /** What is still being typed counts as left. @param {Event} [event] */
  close(event) {
    event?.preventDefault();
    if (this.contains(document.activeElement)) /** @type {HTMLElement} */ (document.activeElement).blur();
    this.querySelector("dialog")?.close();
    ask(this, "close-day", null);
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

/**
 * @param {"time" | "events" | "morning" | "put"} name
 * @param {import("/core/icons.js").IconName} sign
 * @param {unknown} inner
 */
const roomTemplate = (name, sign, inner) =>
  html`<section class="day-sheet__room" data-room=${name} aria-labelledby="day-room-${name}">
    <span class="day-sheet__side">${icon(sign, 20)}</span>
    <div>
      <h3 id="day-room-${name}">${t(`window-day-${name}`)}</h3>
      ${inner}
    </div>
  </section>`;

/** What of a day the builder looks at, to see whether it has changed. @param {DaySheetView} view */
function builtWith({ frame: { minutes, track, gym, bike }, events }) {
  return JSON.stringify([minutes, track, gym, bike, events.map(({ event, kind }) => [event, kind])]);
}

customElements.define("day-sheet", DaySheet);
