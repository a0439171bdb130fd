// One rating: eleven numbers of which one, or none, is chosen. The row is one Tab stop; digits, signs, arrows and
// clicks answer it. What the keys mean is rating-typing.js's business.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { describedBy, formRow } from "/parts/form-row.js";
import { afterClick, afterKey, entry, written } from "/parts/rating-typing.js";
import { html } from "/vendor/lit.js";

/** @typedef {"keenness" | "effort" | "quality" | "enjoyment" | "pain"} RatingName */
/** @typedef {{ least: number, most: number, anchors: number[] }} RatingScale */

/** The five scales of the form, and which numbers have their words under the row. @type {Record<RatingName, RatingScale>} */
export const SCALES = {
  keenness: { least: -5, most: 5, anchors: [-5, 0, 5] },
  effort: { least: 0, most: 10, anchors: [0, 2, 3, 5, 7, 10] },
  quality: { least: 0, most: 10, anchors: [0, 5, 10] },
  enjoyment: { least: 0, most: 10, anchors: [0, 5, 10] },
  pain: { least: 0, most: 10, anchors: [0, 3, 5, 7, 10] },
};

/** A sign that waits for its digit. @type {Record<string, string>} */
const SIGN = { "-": "−", "+": "+" };

/** Anchors that say it shorter than the number's own words. */
const SHORTER = new Set(["keenness-5", "pain-10"]);

class RatingRow extends Part {
  static properties = {
    name: { reflect: true },
    value: { attribute: false },
    about: { attribute: false },
    fault: { attribute: false },
    typed: { state: true },
    inside: { state: true },
  };

  constructor() {
    super();
    /** @type {RatingName} */
    this.name = "effort";
    /** @type {number | null} */
    this.value = null;
    /** Words under the title, where the row has others than its own. */
    this.about = "";
    /** @type {string | null} */
    this.fault = null;
    this.typed = "";
    this.inside = false;
    this.addEventListener("focusin", () => {
      this.inside = true;
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      // Focus goes from number to number with every answer; only leaving the row ends what is being typed.
      if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
      this.inside = false;
      this.typed = "";
    });
  }

  get scale() {
    return SCALES[this.name];
  }

  /** Puts focus on the row's one stop. */
  focus() {
    /** @type {HTMLElement | null} */ (this.querySelector("[tabindex='0']"))?.focus();
  }

  render() {
    const { name, fault } = this;
    const title = t(`record-rating-${name}`);
    const about = this.about || t(`window-record-${name}-about`);
    const glyph = name;
    return formRow({ glyph, name, title, about, fault, answer: this.cellsTemplate(about), hint: this.hintTemplate() });
  }

  /** @param {string} about */
  cellsTemplate(about) {
    const { least, most } = this.scale;
    const numbers = Array.from({ length: most - least + 1 }, (_, n) => least + n);
    return html`<div
        class="rating-row__cells"
        role="radiogroup"
        aria-labelledby="${this.name}-title"
        aria-describedby=${describedBy({ name: this.name, about, fault: this.fault })}
        @keydown=${this.onKey}
      >
        ${numbers.map((value) => this.cellTemplate(value))}
      </div>
      <div class="rating-row__anchors" aria-hidden="true">
        ${numbers.map((value) => html`<span>${this.anchorTemplate(value)}</span>`)}
      </div>`;
  }

  /** @param {number} value */
  cellTemplate(value) {
    const chosen = value === this.value;
    const stop = value === (this.value ?? entry(this.scale));
    const number = written(this.scale, value);
    return html`<button
      type="button"
      class="rating-row__cell"
      role="radio"
      aria-checked=${chosen}
      aria-label=${t("window-record-cell", { number, word: this.word(value) })}
      tabindex=${stop ? 0 : -1}
      data-rating=${this.name}
      data-value=${value}
      @click=${() => this.answer(afterClick(this, value))}
    >
      ${number}
    </button>`;
  }

  /** @param {number} value */
  anchorTemplate(value) {
    if (!this.scale.anchors.includes(value)) return "";
    const short = SHORTER.has(`${this.name}-${value}`);
    const word = short ? t(`window-record-anchor-${this.name}-${value}`) : this.word(value);
    return html`<b>${written(this.scale, value)}</b> ${word}`;
  }

  hintTemplate() {
    if (this.value !== null) return html`<span class="rating-row__word">${this.word(this.value)}</span>`;
    if (this.typed) return html`<span class="rating-row__word">${SIGN[this.typed] ?? ""} …</span>`;
    const not = html`<span class="third">${t("window-record-not-set")}</span>`;
    if (!this.inside) return not;
    const digits = t(this.scale.least < 0 ? "window-record-hint-signed" : "window-record-hint");
    return html`${not} · ${digits}<br />${t("window-record-hint-clear")}`;
  }

  /** @param {number} value */
  word(value) {
    const number = value < 0 ? `minus-${-value}` : `${value}`;
    return t(`record-${this.name}-${number}`);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " ") {
      // Space chooses where focus stands; it never empties, so that a row cannot be lost by waiting on it.
      event.preventDefault();
      if (this.value === null) this.answer({ value: entry(this.scale), typed: "" });
      return;
    }
    if (this.press(event.key)) event.preventDefault();
  }

  /**
   * Answers the row by a key; says whether the key meant anything to it.
   * @param {string} key
   */
  press(key) {
    const after = afterKey(this.scale, this, key);
    if (after) this.answer(after);
    return after !== null;
  }

  /** @param {import("/parts/rating-typing.js").Typing} after */
  async answer({ value, typed }) {
    this.typed = typed;
    if (value === this.value) return;
    this.value = value;
    if (value === null) whisper(t("window-record-cleared", { title: t(`record-rating-${this.name}`) }));
    ask(this, "rate", { name: this.name, value });
    await this.updateComplete;
    if (this.inside) this.focus();
  }
}

customElements.define("rating-row", RatingRow);
