// How it felt the morning after: eleven numbers, of which one is said, and one button for what is not a number.
//
// It looks like a rating row and has its keys, but nothing stays chosen: a click says the number at once,
// digits and arrows go to one, and Enter or Space says it.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { SCALES } from "/parts/rating-row.js";
import { afterKey } from "/parts/rating-typing.js";
import { html, nothing } from "/vendor/lit.js";

const SCALE = SCALES.pain;
const NUMBERS = Array.from({ length: SCALE.most + 1 }, (_, n) => n);
/** The words under the row; the outermost has a shorter one. */
const ANCHORS = new Set([0, 3, 5, 7]);

class MorningQuestion extends Part {
  static properties = { asks: { attribute: false }, at: { state: true } };

  constructor() {
    super();
    /** @type {[day: string, question: string] | null} */
    this.asks = null;
    /** The number that Tab reaches. */
    this.at = 0;
    this.typed = "";
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("asks")) {
      this.at = 0;
      this.typed = "";
    }
  }

  render() {
    if (!this.asks) return nothing;
    const [day, question] = this.asks;
    return html`<p class="morning-question__words" id="morning-question">${question}</p>
      <div class="morning-question__answer">
        <div class="rating-row__cells" role="toolbar" aria-labelledby="morning-question" aria-describedby="morning-hint"
          @keydown=${this.onKey} @focusout=${this.leave}>
          ${NUMBERS.map((value) => this.cellTemplate(day, value))}
        </div>
        <div class="rating-row__anchors" aria-hidden="true">${NUMBERS.map((value) => html`<span>${anchor(value)}</span>`)}</div>
      </div>
      <div class="morning-question__more">
        <button class="button button--outlined" type="button" data-action="say-sharp"
          @click=${() => ask(this, "say-morning", { day, pain: null, sharp: true })}>${t("window-life-sharp")}</button>
        <span class="small second" id="morning-hint">${t("window-life-pain-hint")}</span>
      </div>`;
  }

  /** @param {string} day @param {number} value */
  cellTemplate(day, value) {
    return html`<button class="rating-row__cell" type="button" tabindex=${value === this.at ? 0 : -1} data-action="say-morning"
      data-value=${value} aria-label=${t("window-record-cell", { number: value, word: t(`record-pain-${value}`) })}
      @click=${() => ask(this, "say-morning", { day, pain: value, sharp: false })}>${value}</button>`;
  }

  /** @param {KeyboardEvent} event */
  async onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const after = afterKey(SCALE, { value: this.at, typed: this.typed }, event.key);
    if (!after || after.value === null) return;
    event.preventDefault();
    this.typed = after.typed;
    this.at = after.value;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("[tabindex='0']"))?.focus();
  }

  /** Focus goes from number to number; only leaving the row ends what is being typed. @param {FocusEvent} event */
  leave({ relatedTarget }) {
    if (!(relatedTarget instanceof Element && relatedTarget.closest("[role=toolbar]"))) this.typed = "";
  }
}

/** @param {number} value */
function anchor(value) {
  if (value === SCALE.most) return html`<b>${value}</b> ${t(`window-record-anchor-pain-${value}`)}`;
  return ANCHORS.has(value) ? html`<b>${value}</b> ${t(`record-pain-${value}`)}` : "";
}

customElements.define("morning-question", MorningQuestion);
