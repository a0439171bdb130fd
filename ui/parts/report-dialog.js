// A report of the last weeks: how many of them, and what stands in it. The page itself is made by the program.

import { saveReport, showSaved } from "/core/api.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { ReportPart } from "/types/views.d.ts" */

const WEEKS = ["4", "8", "12"];
/** @type {ReportPart[]} */
const PARTS = ["name", "reading", "map", "over_time", "load", "weeks", "rest", "enjoyed"];

class ReportDialog extends Part {
  static properties = { weeks: { state: true }, left: { state: true }, open: { state: true } };

  constructor() {
    super();
    this.weeks = "8";
    /** @type {ReportPart[]} What does not stand in it. */
    this.left = [];
    this.open = false;
  }

  render() {
    return html`<button class="button button--outlined" type="button" data-action="report" aria-haspopup="dialog" @click=${this.show}>
        ${icon("print", 16)} ${t("window-report")}
      </button>
      ${this.open ? this.dialogTemplate() : nothing}`;
  }

  dialogTemplate() {
    const choices = WEEKS.map((value) => ({ value, label: t(`window-report-weeks-${value}`) }));
    return html`<dialog class="sheet report-dialog__sheet" aria-labelledby="report-title" aria-describedby="report-about"
      @click=${this.clickOutside} @close=${this.gone}>
      <header class="sheet__head">
        <h2 class="title" id="report-title" tabindex="-1" autofocus>${t("window-report-title")}</h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 18)}</button>
      </header>
      <p class="second" id="report-about">${t("window-report-about")}</p>
      <h3 id="report-weeks">${t("window-report-weeks")}</h3>
      <choice-row name="weeks" .choices=${choices} .value=${this.weeks} .labelledby=${"report-weeks"} @choose=${this.choose}></choice-row>
      <fieldset class="report-dialog__parts">
        <legend>${t("window-report-parts")}</legend>
        ${PARTS.map((part) => this.partTemplate(part))}
      </fieldset>
      <footer class="report-dialog__foot">
        <button class="button button--primary" type="button" data-action="save-report" @click=${this.save}>${t("window-report-save")}</button>
      </footer>
    </dialog>`;
  }

  /** @param {ReportPart} part */
  partTemplate(part) {
    return html`<label class="report-dialog__part" for="report-${part}">
      <input id="report-${part}" type="checkbox" data-part=${part} .checked=${!this.left.includes(part)}
        @change=${() => this.toggle(part)} /> ${t(`window-report-part-${part}`)}
    </label>`;
  }

  async show() {
    this.open = true;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  close() {
    this.querySelector("dialog")?.close();
  }

  gone() {
    this.open = false;
  }

  /** @param {CustomEvent<{ value: string | null }>} event */
  choose({ detail }) {
    if (detail.value) this.weeks = detail.value;
  }

  /** @param {ReportPart} part */
  toggle(part) {
    this.left = this.left.includes(part) ? this.left.filter((left) => left !== part) : [...this.left, part];
  }

  async save() {
    try {
      const saved = await saveReport(Number(this.weeks), this.left);
      if (!saved) return;
      this.close();
      say(t("window-saved-file", saved), { label: t("window-show-in-folder"), act: () => showSaved().catch(fault) });
    } catch (thrown) {
      this.close();
      fault(thrown);
    }
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

customElements.define("report-dialog", ReportDialog);
