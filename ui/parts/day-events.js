// What the athlete entered for a day: matches, competitions, practice, long runs. They stand where they are.
//
// A new one is typed and added; one that stands is changed as it is typed. What was begun is kept until it is added.

import { addEvent, changeEvent, removeEvent } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { eventForm } from "/parts/event-form.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { DaySheetView, EventDraft, EventView } from "/types/views.d.ts" */

/** What was begun and not added, by day. @type {Map<string, EventDraft>} */
const begun = new Map();

class DayEvents extends Part {
  static properties = {
    view: { attribute: false },
    open: { state: true },
    draft: { state: true },
    faults: { state: true },
    leaving: { state: true },
  };

  constructor() {
    super();
    /** @type {DaySheetView | null} */
    this.view = null;
    /** @type {number | "new" | null} The event in the form. */
    this.open = null;
    /** @type {EventDraft | null} */
    this.draft = null;
    /** @type {Record<string, string>} */
    this.faults = {};
    /** Whether something is on its way to be stored. */
    this.storing = false;
    /** @type {number | null} The weekly event that is to be removed, until it is said from when on. */
    this.leaving = null;
    this.addEventListener("choose", ({ detail: { name, value } }) => {
      if (name === "event-kind") this.type({ kind: /** @type {any} */ (value) }, true);
    });
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (!changed.has("view") || !this.view) return;
    const { day, events } = this.view;
    if (changed.get("view")?.day !== day) {
      this.shut();
      if (begun.has(day)) this.begin();
    } else if (typeof this.open === "number" && !events.some(({ event }) => event === this.open)) this.shut();
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    return html`
      ${
        view.events.length > 0
          ? html`<ul class="day-events__list">${view.events.map((event) => this.eventTemplate(event))}</ul>`
          : html`<p class="day-events__none">${t("window-day-events-none")}</p>`
      }
      ${
        this.open === "new"
          ? this.formTemplate("window-day-event-add", this.add)
          : html`<button class="button button--outlined day-events__begin" type="button" data-action="begin-event" @click=${this.begin}>
              ${icon("plus", 16)} ${t("window-day-event-begin")}
            </button>`
      }
    `;
  }

  /** @param {EventView} event */
  eventTemplate(event) {
    const { event: id, kind, title, text } = event;
    return html`<li class="day-events__event" data-event=${id} data-kind=${kind}>
      <div class="day-events__line">
        ${kindIcon({ kind, shape: null }, 20)} <b>${title}</b> <span class="day-events__text">${text}</span>
        ${
          this.open === id || this.leaving === id
            ? nothing
            : html`<span class="day-events__ways"><button class="link" type="button" data-action="change-event" aria-label=${t("window-day-event-change-what", { event: title })}
                @click=${() => this.edit(event)}>${t("window-day-event-change")}</button>
              <button class="link" type="button" data-action="remove-event" aria-label=${t("window-day-event-remove-what", { event: title })}
                @click=${() => this.drop(event)}>${t("window-day-event-remove")}</button></span>`
        }
      </div>
      ${this.leaving === id ? this.leavingTemplate(event) : nothing}
      ${this.open === id ? this.formTemplate("window-day-event-done", this.finish) : nothing}
    </li>`;
  }

  /** @param {EventView} event */
  leavingTemplate(event) {
    const stay = () => {
      this.leaving = null;
      this.focusOn(`[data-event="${event.event}"] [data-action=remove-event]`);
    };
    return html`<div class="day-events__leaving" role="group" aria-label=${t("window-day-event-remove-what", { event: event.title })}>
      <button class="button button--outlined" type="button" data-action="remove-once" @click=${() => this.take(event, false)}>${t("window-day-once")}</button>
      <button class="button button--outlined" type="button" data-action="remove-all" @click=${() => this.take(event, true)}>${t("window-day-event-all")}</button>
      <button class="button button--quiet" type="button" @click=${stay}>${t("window-day-event-keep")}</button>
    </div>`;
  }

  /** @param {string} word @param {() => void} finish */
  formTemplate(word, finish) {
    const { view, draft, faults } = this;
    if (!view || !draft) return nothing;
    return html`<div class="day-events__form">
      ${eventForm({ draft, faults, view, typed: (part, whole) => this.type(part, whole) })}
      <div class="day-events__deeds">
        <button class="button button--outlined" type="button" data-action="finish-event" @click=${finish}>${t(word)}</button>
        ${
          this.open === "new"
            ? html`<button class="button button--quiet" type="button" data-action="leave-event" @click=${this.leave}>${t("window-day-event-leave")}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Opens the form for a new one, with what was begun before. */
  begin() {
    const { view } = this;
    const kind = view?.event_kinds[0]?.[0];
    if (!view || !kind) return;
    this.open = "new";
    this.faults = {};
    this.draft = begun.get(view.day) ?? { day: view.day, kind, minutes: "", note: "", weekly: false };
    this.focusOn(".day-events__form [tabindex='0']");
  }

  /** @param {EventView} event */
  edit({ event, kind, minutes, note, weekly }) {
    if (!this.view) return;
    this.open = event;
    this.leaving = null;
    this.faults = {};
    this.draft = { day: this.view.day, kind, minutes: minutes === null ? "" : String(minutes), note, weekly };
    this.focusOn(".day-events__form [tabindex='0']");
  }

  /** @param {Partial<EventDraft>} part @param {boolean} whole whether it is an answer, and not a letter of one */
  type(part, whole) {
    const { view, open } = this;
    if (!view || !this.draft) return;
    this.draft = { ...this.draft, ...part };
    if (open === "new") begun.set(view.day, this.draft);
    else if (whole) this.change();
  }

  add() {
    const { view, draft } = this;
    if (!view || !draft) return;
    return this.store(
      () => addEvent(draft),
      "window-day-event-added",
      this.titleOf(draft.kind),
      () => {
        begun.delete(view.day);
        this.shut();
        this.focusOn("[data-action=begin-event]");
      },
    );
  }

  change() {
    const { open, draft } = this;
    if (typeof open !== "number" || !draft) return;
    return this.store(() => changeEvent(open, draft), "window-day-event-changed", this.titleOf(draft.kind));
  }

  /** @param {EventView} event */
  drop(event) {
    if (!event.weekly) return this.take(event, true);
    this.leaving = event.event;
    this.open = null;
    this.focusOn("[data-action=remove-once]");
  }

  /** @param {EventView} event @param {boolean} all */
  take({ event, title }, all) {
    const day = this.view?.day ?? "";
    return this.store(
      () => removeEvent(event, day, all),
      "window-day-event-removed",
      title,
      () => {
        this.leaving = null;
        this.focusOn("[data-action=begin-event]");
      },
    );
  }

  finish() {
    const { open } = this;
    this.shut();
    this.focusOn(`[data-event="${open}"] [data-action=change-event]`);
  }

  leave() {
    begun.delete(this.view?.day ?? "");
    this.shut();
    this.focusOn("[data-action=begin-event]");
  }

  shut() {
    this.open = null;
    this.draft = null;
    this.leaving = null;
    this.faults = {};
  }

  /**
   * @param {() => Promise<DaySheetView>} deed
   * @param {string} key
   * @param {string} event
   * @param {() => void} [then]
   */
  async store(deed, key, event, then) {
    // A second press while the first is on its way is no second event.
    if (this.storing && then) return;
    this.storing = true;
    try {
      const view = await deed();
      this.faults = {};
      ask(this, "day-stored", { view, said: t(key, { event }) });
      then?.();
    } catch (/** @type {any} */ thrown) {
      if (thrown.code === "field" && thrown.field) this.faults = { [thrown.field]: thrown.message };
      else fault(thrown);
      if (this.faults.minutes || this.faults.note) this.focusOn(".day-events__form [aria-invalid]");
    } finally {
      this.storing = false;
    }
  }

  /** @param {string} kind */
  titleOf(kind) {
    return this.view?.event_kinds.find(([one]) => one === kind)?.[1] ?? "";
  }

  /** @param {string} selector */
  async focusOn(selector) {
    await this.updateComplete;
    const row = /** @type {any} */ (this.querySelector("choice-row"));
    await row?.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(selector))?.focus();
  }
}

customElements.define("day-events", DayEvents);
