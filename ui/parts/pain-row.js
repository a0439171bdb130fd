// Pain, only if there is any: one button, and behind it a rating and a place. The only red of the window.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { formRow } from "/parts/form-row.js";
import { wordsField } from "/parts/words-field.js";
import { html } from "/vendor/lit.js";
import "/parts/rating-row.js";

class PainRow extends Part {
  static properties = {
    pain: { attribute: false },
    place: { attribute: false },
    faults: { attribute: false },
    asked: { attribute: false },
    opened: { state: true },
  };

  constructor() {
    super();
    /** @type {number | null} */
    this.pain = null;
    this.place = "";
    /** @type {Record<string, string>} */
    this.faults = {};
    /** Whether it is asked in any case: on the way back, no pain is an answer too. */
    this.asked = false;
    this.opened = false;
  }

  get open() {
    return this.asked || this.opened || this.pain !== null || this.place !== "";
  }

  /** @returns {any} */
  get rating() {
    return this.querySelector("rating-row");
  }

  /** Opens the row and puts focus on its rating. */
  async focus() {
    this.opened = true;
    await this.updateComplete;
    await this.rating?.updateComplete;
    this.rating?.focus();
  }

  /** Closes the row again, if it holds nothing. */
  close() {
    this.opened = false;
  }

  render() {
    return this.open ? this.openTemplate() : this.closedTemplate();
  }

  closedTemplate() {
    return formRow({
      glyph: "pain",
      name: "pain",
      title: t("record-rating-pain"),
      about: t("window-record-pain-about"),
      answer: html`<div class="pain-row__closed">
        <button type="button" class="button button--outlined" data-field="pain" aria-describedby="pain-leave"
          @click=${() => this.focus()} @keydown=${this.onKey}>
          <kbd aria-hidden="true">+</kbd><span>${t("window-record-pain-add")}</span>
        </button>
        <span id="pain-leave" class="small second">${t("window-record-pain-leave")}</span>
      </div>`,
    });
  }

  openTemplate() {
    const none = async () => {
      this.opened = false;
      ask(this, "answer", { pain: null, pain_place: "" });
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector("[data-field='pain']"))?.focus();
    };
    const typed = (/** @type {string} */ value) => ask(this, "answer", { pain_place: value });
    return html`<rating-row name="pain" .value=${this.pain} .fault=${this.faults.pain ?? null}></rating-row>
      ${formRow({
        name: "pain_place",
        title: t("window-record-pain-place"),
        labels: "pain_place-field",
        fault: this.faults.pain_place,
        answer: wordsField({
          name: "pain_place",
          value: this.place,
          hint: t("window-record-pain-place-hint"),
          fault: this.faults.pain_place,
          typed,
        }),
        hint: html`<button type="button" class="link" data-action="no-pain" @click=${none}>${t("window-record-pain-none")}</button>`,
      })}`;
  }

  /** A plus or a digit opens the closed row, the digit being the answer. @param {KeyboardEvent} event */
  async onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[+0-9]$/.test(event.key)) return;
    event.preventDefault();
    await this.focus();
    if (event.key !== "+") this.rating?.press(event.key);
  }
}

customElements.define("pain-row", PainRow);
