// How a morning is: sleep, soreness, tiredness, each 0–10 and none of them asked twice. A slim line on the week until it
// is answered or put off; the same three on the day's own sheet, where they may be changed.
//
// A digit answers a field, Tab goes on, Enter is done. Every digit is on its way at once, so that none is lost.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { afterKey } from "/parts/rating-typing.js";
import { html, live, nothing } from "/vendor/lit.js";

/** @import { MorningItem, MorningView } from "/types/views.d.ts" */
/** @typedef {"sleep" | "soreness" | "tiredness"} Item */

const SCALE = { least: 0, most: 10 };
const NUMBERS = Array.from({ length: SCALE.most + 1 }, (_, n) => n);
/** @type {Item[]} */
const ITEMS = ["sleep", "soreness", "tiredness"];
/** Keys that are the field's own business; arrows and Space are the web view's. */
const ANSWERS = /^([0-9]|Backspace|Delete)$/;

/** The morning that was put off; it is asked about again when the program starts anew. */
let putOff = "";

class MorningCheck extends Part {
  static properties = {
    morning: { attribute: false },
    line: { type: Boolean },
    typed: { state: true },
    inside: { state: true },
  };

  constructor() {
    super();
    /** @type {MorningView | null} */
    this.morning = null;
    /** Whether it is the week's line, which goes once it is answered. */
    this.line = false;
    /** @type {{ item: Item, value: number | null, typed: string } | null} What is being answered; the next digit may belong to it. */
    this.typed = null;
    this.inside = false;
    this.addEventListener("focusin", () => {
      this.inside = true;
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      this.typed = null;
      this.inside = relatedTarget instanceof Node && this.contains(relatedTarget);
    });
  }

  render() {
    const { morning } = this;
    if (!morning || (this.line && !this.inside && (!morning.asks || putOff === morning.day))) return nothing;
    return html`<div class="morning-check__row" role="group" aria-label=${t("window-morning")}>
      ${this.line ? html`<span class="morning-check__when">${t("window-morning")}</span>` : nothing}
      ${ITEMS.map((item) => this.itemTemplate(item, this.value(item)))}
      ${
        this.line
          ? html`<button class="morning-check__later link" type="button" data-action="morning-later" @click=${this.later}>${t("window-morning-later")}</button>`
          : nothing
      }
    </div>`;
  }

  /** @param {Item} item @param {number | null} value */
  itemTemplate(item, value) {
    const option = (/** @type {number} */ n) =>
      html`<option value=${n} ?selected=${n === value}>${n} · ${t(`record-${item}-${n}`)}</option>`;
    return html`<label class="morning-check__item">
      <span>${t(`record-rating-${item}`)}</span>
      <select class="field" data-morning=${item} ?data-given=${value !== null} .value=${live(value === null ? "" : String(value))}
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.onKey(event, item)}
        @change=${(/** @type {any} */ { target }) => this.pick(item, target.value)}>
        <option value="" ?selected=${value === null}>${t("window-record-not-set")}</option>
        ${NUMBERS.map(option)}
      </select>
    </label>`;
  }

  /** What a field shows: what is being typed into it, or what was said. @param {Item} item */
  value(item) {
    return this.typed?.item === item ? this.typed.value : (this.morning?.[item] ?? null);
  }

  /** @param {KeyboardEvent} event @param {Item} item */
  onKey(event, item) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") this.done();
    else if (ANSWERS.test(event.key)) {
      const before = this.typed?.item === item ? this.typed : { value: this.value(item), typed: "" };
      const after = afterKey(SCALE, before, event.key);
      if (after) this.typed = { item, ...after };
      this.tell();
    } else return;
    event.preventDefault();
  }

  /** @param {Item} item @param {string} value */
  pick(item, value) {
    this.typed = { item, value: value === "" ? null : Number(value), typed: "" };
    this.tell();
    this.typed = null;
  }

  /** What was typed goes up, if it is something new. A 1 stays open: it may become a 10. */
  tell() {
    const { typed, morning } = this;
    if (!typed || !morning || typed.value === morning[typed.item]) return;
    const { item, value } = typed;
    this.morning = { ...morning, [item]: value, asks: false };
    ask(this, "check-morning", { day: morning.day, item, value });
  }

  done() {
    this.typed = null;
    if (this.line && !this.morning?.asks) this.leave();
  }

  later() {
    putOff = this.morning?.day ?? "";
    this.leave();
  }

  /** The line goes, and the keys go on from the board. */
  async leave() {
    ask(this, "leave-morning", null);
    await this.updateComplete;
    this.inside = false;
    this.requestUpdate();
  }
}

customElements.define("morning-check", MorningCheck);
