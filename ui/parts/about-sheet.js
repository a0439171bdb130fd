// What Freshlegs is, what it cannot do, and where the athlete's file lies.

import { showPlace } from "/core/api.js";
import { known } from "/core/changes.js";
import { icon, mark } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

class AboutSheet extends Part {
  render() {
    return html`<dialog class="sheet" aria-labelledby="about-title" @click=${this.clickOutside}>
      <header class="sheet__head">
        <h2 class="title" id="about-title" tabindex="-1" autofocus>${mark()} ${t("window-name")}</h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 18)}</button>
      </header>
      <p class="about-sheet__belief">${t("window-about-belief")}</p>
      <h3>${t("window-limits")}</h3>
      <ul class="about-sheet__limits reading">
        <li>${t("window-limits-gains")}</li>
        <li>${t("window-limits-patience")}</li>
        <li>${t("window-limits-professional")}</li>
        <li><strong>${t("window-limits-doctor")}</strong></li>
      </ul>
      <h3>${t("window-your-file")}</h3>
      <p class="reading">${t("window-your-file-text")}</p>
      <p class="about-sheet__place selectable">${known.settings.place}</p>
      <footer class="about-sheet__foot">
        <span class="small third">${t("window-version", { version: known.version })}</span>
        <button class="button button--outlined" type="button" @click=${() => showPlace().catch(fault)}>
          ${icon("folder", 16)} ${t("window-show-place")}
        </button>
      </footer>
    </dialog>`;
  }

  async show() {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  close() {
    this.querySelector("dialog")?.close();
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

/** Opens the sheet. */
export function openAbout() {
  const sheet = /** @type {AboutSheet} */ (
    document.querySelector("about-sheet") ?? document.createElement("about-sheet")
  );
  if (!sheet.isConnected) document.body.append(sheet);
  return sheet.show();
}

customElements.define("about-sheet", AboutSheet);
