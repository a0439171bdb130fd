// The foot of the board: the week in one sentence, and the three keys worth knowing.

import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { openKeyList } from "/parts/key-list.js";
import { html } from "/vendor/lit.js";

class WeekFoot extends Part {
  static properties = { text: { attribute: false } };

  constructor() {
    super();
    this.text = "";
  }

  render() {
    return html`
      <p class="second">${this.text}</p>
      <div class="week-foot__keys">
        <span aria-hidden="true"><kbd>${icon("arrow-back", 14)}</kbd> <kbd>${icon("arrow", 14)}</kbd> ${t("window-week-look")}</span>
        <span aria-hidden="true"><kbd>${t("window-key-space")}</kbd> ${t("window-week-pick-up")}</span>
        <button class="week-foot__all" type="button" @click=${openKeyList}><kbd aria-hidden="true">?</kbd> ${t("window-week-all-keys")}</button>
      </div>
    `;
  }
}

customElements.define("week-foot", WeekFoot);
