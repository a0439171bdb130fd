// "Swap for play": one press, and the session gives way to a game. Where a rule speaks against it, its sentence stands
// here with "Keep anyway".

import { swapForPlay } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

class SwapForPlay extends Part {
  static properties = { session: { attribute: false }, refused: { state: true } };

  constructor() {
    super();
    /** @type {number | null} */
    this.session = null;
    /** The rule's sentence, once it was met. */
    this.refused = "";
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("session")) this.refused = "";
  }

  render() {
    if (!this.refused)
      return html`<button class="button button--quiet" type="button" data-action="swap-for-play" @click=${() => this.swap(false)}>
        ${icon("ball", 16)} ${t("window-swap-for-play")}
      </button>`;
    return html`<p class="swap-for-play__rule" role="status">${this.refused}</p>
      <button class="button button--outlined" type="button" data-action="swap-anyway" @click=${() => this.swap(true)}>
        ${t("window-week-keep-anyway")}
      </button>`;
  }

  /** @param {boolean} anyway */
  async swap(anyway) {
    const { session } = this;
    if (session === null) return;
    try {
      ask(this, "session-swapped", { session, week: await swapForPlay(session, anyway) });
    } catch (/** @type {any} */ thrown) {
      if (thrown.code !== "rule" || anyway) return fault(thrown);
      this.refused = thrown.message;
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector("[data-action=swap-anyway]"))?.focus();
    }
  }
}

customElements.define("swap-for-play", SwapForPlay);
