// Why a planned session did not happen: one tap, no more questions.

import { skipSession } from "/core/api.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";
import { html } from "/vendor/lit.js";

const REASONS = ["ill", "injured", "travel", "life", "weather", "no-wish"];

class SkipReasons extends Part {
  static properties = { session: { attribute: false } };

  constructor() {
    super();
    /** @type {number | null} */
    this.session = null;
  }

  render() {
    return html`<div class="skip-reasons__row" role="group" aria-labelledby="why-not">
      <span id="why-not" class="heading">${t("window-record-why-not")}</span>
      ${REASONS.map(
        (reason) => html`<button type="button" class="chip" data-reason=${reason} @click=${() => this.skip(reason)}>
          ${t(`actions-skip-${reason}`)}
        </button>`,
      )}
    </div>`;
  }

  /** @param {string} reason */
  async skip(reason) {
    if (this.session === null) return;
    try {
      const { week } = await skipSession(this.session, reason);
      const said = t("window-record-skipped", { reason: t(`actions-skip-${reason}`) });
      say(said, { label: t("window-undo"), act: takeBack });
      go("week", week);
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("skip-reasons", SkipReasons);
