// The athlete's own sentence: the primary metric, and the only highlighter mark on the page.
//
// A click or Enter makes it a field; Enter or leaving keeps it, Escape leaves it as it was.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

class EnjoyLine extends Part {
  static properties = { text: { attribute: false }, writing: { state: true } };

  constructor() {
    super();
    /** The sentence as it is kept; may be empty. */
    this.text = "";
    this.writing = false;
  }

  render() {
    const writing = this.writing || this.text === "";
    return html`
      <label class="enjoy-line__label" for="enjoy-field" id="enjoy-label">${t("window-week-enjoy")}</label>
      ${writing ? this.fieldTemplate() : this.wordsTemplate()}
    `;
  }

  wordsTemplate() {
    return html`<button class="enjoy-line__button" type="button" aria-labelledby="enjoy-label enjoy-words"
      title=${t("window-week-enjoy-change")} @click=${this.write}><span class="enjoy-line__words" id="enjoy-words">${this.text}</span></button>`;
  }

  fieldTemplate() {
    return html`<input class="enjoy-line__field" id="enjoy-field" type="text" maxlength="200" autocomplete="off" spellcheck="true"
        .value=${this.text} placeholder=${t("window-week-enjoy-placeholder")} @keydown=${this.key} @blur=${this.keep} />
      ${this.text === "" && !this.writing ? nothing : html`<span class="enjoy-line__hint small third"><kbd>${t("window-key-enter")}</kbd></span>`}`;
  }

  async write() {
    this.writing = true;
    await this.updateComplete;
    const field = this.field();
    field?.focus();
    field?.select();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "Escape") {
      const field = this.field();
      if (field) field.value = this.text;
      this.done();
    } else if (event.key === "Enter") {
      this.keep();
      this.done();
    } else return;
    event.preventDefault();
  }

  keep() {
    const text = this.field()?.value.trim() ?? "";
    this.writing = false;
    if (text !== this.text) {
      this.text = text;
      ask(this, "change-enjoy", { text });
    }
  }

  async done() {
    this.writing = false;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("button, input"))?.focus();
  }

  /** @returns {HTMLInputElement | null} */
  field() {
    return this.querySelector("input");
  }
}

customElements.define("enjoy-line", EnjoyLine);
