// The way in for files of other programs: what can be read, two buttons, and how far the reading is.

import { begin, importing, leave, onImport } from "/core/importing.js";
import { Part } from "/core/part.js";
import { go, here } from "/core/router.js";
import { fault, say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

class ImportEntry extends Part {
  constructor() {
    super();
    /** @type {(() => void) | null} */
    this.stopHearing = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopHearing = onImport(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopHearing?.();
  }

  render() {
    return html`<div class="athlete-file__line">
        ${importing.progress ? this.progressTemplate(importing.progress) : this.buttonsTemplate()}
      </div>
      <p class="small second">${t("window-import-can-read")}</p>`;
  }

  buttonsTemplate() {
    return html`<button type="button" class="button button--outlined" data-action="import-files" @click=${() => this.begin(false)}>
        ${t("window-import-files")}</button>
      <button type="button" class="button button--outlined" data-action="import-folder" @click=${() => this.begin(true)}>
        ${t("window-import-folder")}</button>
      ${
        importing.view
          ? html`<a class="link import-entry__back" href="#/athlete/import" data-action="back-to-import">${t("window-import-back")}</a>`
          : nothing
      }`;
  }

  /** @param {{ done: number, total: number }} progress */
  progressTemplate({ done, total }) {
    return html`<progress class="import-entry__bar" max=${Math.max(total, 1)} .value=${done} aria-label=${t("window-import-reading")}></progress>
      <span class="import-entry__count" data-progress>${t("window-import-progress", { done, total })}</span>
      <button type="button" class="button button--outlined" data-action="stop-import" @click=${() => leave().catch(fault)}>
        ${t("window-import-stop")}</button>`;
  }

  /** @param {boolean} folder */
  async begin(folder) {
    try {
      whisper(t("window-import-reading"));
      if (!(await begin(folder))) return;
      if (here().page === "athlete") go("athlete", "import");
      else say(t("window-import-read"), { label: t("window-import-back"), act: () => go("athlete", "import") });
    } catch (/** @type {any} */ thrown) {
      if (thrown.code === "nothing") say(thrown.message);
      else fault(thrown);
    }
  }
}

customElements.define("import-entry", ImportEntry);
