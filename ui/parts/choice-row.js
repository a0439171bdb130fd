// A few words of which one is chosen: one Tab stop, arrows move, a letter chooses where the words have letters.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { html, nothing } from "/vendor/lit.js";

/** @typedef {{ value: string, label: string, letter?: string }} Choice */

class ChoiceRow extends Part {
  static properties = {
    name: { reflect: true },
    choices: { attribute: false },
    value: { attribute: false },
    clearable: { attribute: false },
    labelledby: { attribute: false },
    describedby: { attribute: false },
  };

  constructor() {
    super();
    this.name = "";
    /** @type {Choice[]} */
    this.choices = [];
    /** @type {string | null} */
    this.value = null;
    /** Whether it may go back to no answer: by Backspace, or by choosing the same again. */
    this.clearable = false;
    this.labelledby = "";
    this.describedby = "";
  }

  /** Puts focus on the row's one stop. */
  focus() {
    /** @type {HTMLElement | null} */ (this.querySelector("[tabindex='0']"))?.focus();
  }

  render() {
    return html`<div
      class="choice-row__words"
      role="radiogroup"
      aria-labelledby=${this.labelledby}
      aria-describedby=${this.describedby || nothing}
      @keydown=${this.onKey}
    >
      ${this.choices.map((choice, n) => this.choiceTemplate(choice, n))}
    </div>`;
  }

  /**
   * @param {Choice} choice
   * @param {number} n
   */
  choiceTemplate({ value, label, letter }, n) {
    const chosen = value === this.value;
    const known = this.choices.some((choice) => choice.value === this.value);
    const stop = known ? chosen : n === 0;
    return html`<button
      type="button"
      class="choice-row__choice"
      role="radio"
      aria-checked=${chosen}
      aria-keyshortcuts=${letter ?? nothing}
      tabindex=${stop ? 0 : -1}
      data-choice=${this.name}
      data-value=${value}
      @click=${() => this.choose(chosen && this.clearable ? null : value)}
    >
      ${letter ? html`<kbd aria-hidden="true">${letter}</kbd>` : nothing}<span>${label}</span>
    </button>`;
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = this.chosenBy(event.key);
    if (to === undefined) return;
    event.preventDefault();
    this.choose(to);
  }

  /**
   * The value a key chooses, null for none, or undefined if the key is not the row's business.
   * @param {string} key
   */
  chosenBy(key) {
    const byLetter = this.choices.find(({ letter }) => letter?.toLowerCase() === key.toLowerCase());
    if (byLetter) return byLetter.value;
    const at = this.choices.findIndex(({ value }) => value === this.value);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (by !== undefined) {
      const next = at < 0 ? 0 : (at + by + this.choices.length) % this.choices.length;
      return this.choices[next]?.value;
    }
    if (key === " ") return at < 0 ? this.choices[0]?.value : undefined;
    if (this.clearable && (key === "Backspace" || key === "Delete")) return null;
    return undefined;
  }

  /** @param {string | null} value */
  async choose(value) {
    if (value === this.value) return;
    const inside = this.contains(document.activeElement);
    this.value = value;
    ask(this, "choose", { name: this.name, value });
    await this.updateComplete;
    if (inside) this.focus();
  }
}

customElements.define("choice-row", ChoiceRow);
