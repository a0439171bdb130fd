// The athlete's file: where it lies, what comes in, a copy to take along, and the sample athlete that may live in it.
import { loadSample, removeSample, saveCsv, saveExport, saveIcs, showPlace, showSaved } from "/core/api.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { formRow } from "/parts/form-row.js";
import { html } from "/vendor/lit.js";
import "/parts/import-entry.js";

/** @import { SettingsView } from "/types/views.d.ts" */

class AthleteFile extends Part {
  static properties = { settings: { attribute: false }, empty: { attribute: false } };

  constructor() {
    super();
    /** @type {SettingsView} */
    this.settings = /** @type {SettingsView} */ ({});
    /** Whether nothing was ever planned or recorded, so that a sample may come in. */
    this.empty = false;
  }

  render() {
    return html`${this.placeTemplate()} ${this.importTemplate()} ${this.exportTemplate()} ${this.sampleTemplate()}`;
  }

  placeTemplate() {
    return formRow({
      name: "place",
      title: t("window-athlete-place"),
      about: t("window-athlete-place-about"),
      answer: html`<div class="athlete-file__line">
        <code class="athlete-file__place selectable">${this.settings.place}</code>
        <button type="button" class="button button--outlined" data-action="show-place" @click=${() => showPlace().catch(fault)}>
          ${t("window-athlete-show-place")}
        </button>
      </div>
      <p class="small second">${t("window-athlete-no-network")}</p>`,
    });
  }

  exportTemplate() {
    return formRow({
      name: "export",
      title: t("window-athlete-export"),
      about: t("window-athlete-export-about"),
      answer: html`<div class="athlete-file__line">
        ${this.saveTemplate("export", saveExport)} ${this.saveTemplate("csv", saveCsv)} ${this.saveTemplate("ics", saveIcs)}
      </div>`,
    });
  }

  importTemplate() {
    return formRow({
      name: "import",
      title: t("window-athlete-import"),
      about: t("window-athlete-import-about"),
      answer: html`<import-entry></import-entry>`,
    });
  }

  /**
   * @param {"export" | "csv" | "ics"} name
   * @param {() => Promise<import("/core/api.js").Saved>} save
   */
  saveTemplate(name, save) {
    return html`<button type="button" class="button button--outlined" data-action=${name} @click=${() => this.saveCopy(save)}>
      ${t(`window-athlete-${name}-button`)}
    </button>`;
  }

  sampleTemplate() {
    const { sample } = this.settings;
    const own = !sample && !this.empty;
    const load = html`<button type="button" class="button button--outlined" data-action="load-sample" @click=${this.lookAround}>
      ${t("window-athlete-sample-load")}
    </button>`;
    const remove = html`<div class="athlete-file__line">
      <p class="second">${t("window-athlete-sample-is-here")}</p>
      <button type="button" class="button button--outlined" data-action="remove-sample" @click=${this.takeSampleAway}>
        ${t("window-athlete-sample-remove")}
      </button>
    </div>`;
    return formRow({
      name: "sample",
      title: t("window-athlete-sample"),
      about: t("window-athlete-sample-about"),
      answer: sample
        ? remove
        : own
          ? html`<p class="athlete-file__own second">${t("window-athlete-sample-own")}</p>`
          : load,
    });
  }

  /** @param {() => Promise<import("/core/api.js").Saved>} save */
  async saveCopy(save) {
    try {
      const saved = await save();
      if (saved)
        say(t("window-saved-file", { name: saved.name }), {
          label: t("window-show-in-folder"),
          act: () => showSaved().catch(fault),
        });
    } catch (thrown) {
      fault(thrown);
    }
  }

  async lookAround() {
    try {
      await loadSample();
      say(t("window-athlete-sample-loaded"));
    } catch (thrown) {
      fault(thrown);
    }
  }

  async takeSampleAway() {
    try {
      await removeSample();
      say(t("window-sample-removed"));
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("athlete-file", AthleteFile);
