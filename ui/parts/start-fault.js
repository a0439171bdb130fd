// One calm page for a file that cannot be opened: the reason, a way to try again, a way to the folder.

import { retryOpen, showPlace } from "/core/api.js";
import { icon, mark } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

/** @import { Bootstrap } from "/types/views.d.ts" */

class StartFault extends Part {
  static properties = { reason: { attribute: false } };

  constructor() {
    super();
    /** Why, in one sentence. */
    this.reason = "";
    /** @type {(first: Bootstrap) => unknown} Goes on once the file is open. */
    this.goOn = () => {};
  }

  render() {
    return html`
      ${mark()}
      <h1>${t("window-start-title")}</h1>
      <p class="start-fault__reason selectable">${this.reason}</p>
      <p class="second">${t("window-start-text")}</p>
      <p class="start-fault__deeds">
        <button class="button button--primary" type="button" data-action="retry" @click=${this.retry}>${t("window-start-again")}</button>
        <button class="button button--outlined" type="button" data-action="place" @click=${() => showPlace().catch(fault)}>
          ${icon("folder", 16)} ${t("window-show-place")}
        </button>
      </p>
    `;
  }

  async retry() {
    try {
      const first = await retryOpen();
      this.remove();
      await this.goOn(first);
    } catch (/** @type {any} */ thrown) {
      this.reason = thrown.message;
      whisper(t("window-start-still", { reason: thrown.message }));
    }
  }
}

/**
 * Shows the page in the place of all others.
 * @param {string} reason
 * @param {(first: Bootstrap) => unknown} goOn
 */
export async function showStartFault(reason, goOn) {
  const page = /** @type {StartFault} */ (document.createElement("start-fault"));
  page.reason = reason;
  page.goOn = goOn;
  document.getElementById("page")?.replaceChildren(page);
  await page.updateComplete;
  document.body.dataset.page = "start";
  document.body.dataset.ready = "";
}

customElements.define("start-fault", StartFault);
