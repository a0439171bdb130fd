// "Did not happen", with a reason in one tap. No reason is better or worse than another.
import { html, nothing } from "/vendor/lit.js";

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";

const REASONS = ["ill", "injured", "travel", "life", "weather", "no-wish"];

class SkipReasons extends Part {
  static properties = { session: { attribute: false }, open: { state: true } };

  constructor() {
    super();
    this.session = 0;
    this.open = false;
  }

  render() {
    return html`<button class="button button--quiet" type="button" aria-expanded=${String(this.open)} data-action="skip"
        @click=${this.toggle}>${t("window-week-did-not-happen")}</button>
      ${this.open
        ? html`<div class="skip-reasons__list" role="group" aria-label=${t("window-week-skip-why")}>
            ${REASONS.map(
              (reason) => html`<button class="chip" type="button" data-reason=${reason}
                @click=${() => ask(this, "skip-session", { session: this.session, reason })}>${t(`window-week-skip-${reason}`)}</button>`,
            )}
          </div>`
        : nothing}`;
  }

  async toggle() {
    this.open = !this.open;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".chip"))?.focus();
  }
}

customElements.define("skip-reasons", SkipReasons);
