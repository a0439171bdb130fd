// What kind of weeks these are: eight modes to choose from, and what the chosen one needs to know.
//
// Nothing is stored here. The week that the mode makes is shown first, as a proposal like any other.

import { readModes } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/mode-needs.js";

/** @import { ModeNeeds } from "/parts/mode-needs.js" */
/** @import { Mode, ModeChoice, ModesView, WeekView } from "/types/views.d.ts" */

export class ModeDialog extends Part {
  static properties = { view: { state: true }, chosen: { state: true }, refused: { state: true } };

  constructor() {
    super();
    /** @type {ModesView | null} */
    this.view = null;
    /** @type {Mode | null} */
    this.chosen = null;
    /** Why the week could not be shown. */
    this.refused = "";
    /** The name of the week it would begin with: "23–29 November". */
    this.week = "";
  }

  get open() {
    return this.querySelector("dialog")?.open ?? false;
  }

  /** @param {WeekView} week @param {Mode | null} [chosen] the mode that is chosen already */
  async show(week, chosen = null) {
    try {
      const view = await readModes(week.week);
      this.week = week.title;
      this.chosen = null;
      this.refused = "";
      this.view = view;
      await this.updateComplete;
      this.querySelector("dialog")?.showModal();
      if (view.modes.some(({ mode }) => mode === chosen)) await this.choose(/** @type {Mode} */ (chosen));
    } catch (thrown) {
      fault(thrown);
    }
  }

  close() {
    this.querySelector("dialog")?.close();
  }

  /** Says why the week cannot be shown. @param {string} sentence */
  async refuse(sentence) {
    this.refused = sentence;
    await this.updateComplete;
    this.querySelector(".mode-dialog__foot")?.scrollIntoView({ block: "nearest" });
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<dialog class="session-sheet__dialog mode-dialog__sheet" aria-labelledby="mode-title" aria-describedby="mode-about"
      @click=${this.clickOutside} @close=${this.gone}>
      <header class="mode-dialog__head">
        <h2 class="title" id="mode-title" tabindex="-1" autofocus>${t("window-mode-title")}</h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 20)}</button>
        <p class="second" id="mode-about">${t("window-mode-about", { week: this.week })}</p>
      </header>
      <ul class="mode-dialog__modes">${view.modes.map((choice) => this.modeTemplate(view, choice))}</ul>
      ${this.footTemplate()}
    </dialog>`;
  }

  /** @param {ModesView} view @param {ModeChoice} choice */
  modeTemplate(view, { mode, title, line, now, suggested }) {
    const chosen = mode === this.chosen;
    return html`<li class="mode-dialog__mode ${chosen ? "is-chosen" : ""}">
      <label class="mode-dialog__choice" for="mode-${mode}">
        <input class="radio" id="mode-${mode}" type="radio" name="mode" data-mode=${mode} .checked=${chosen}
          aria-describedby="mode-${mode}-line" @change=${() => this.choose(mode)} />
        <b>${title}</b>
        ${now ? html`<span class="mode-dialog__now">${t("window-mode-now")}</span>` : nothing}
        ${suggested ? html`<span class="mode-dialog__suggested">${t("window-mode-suggested")}</span>` : nothing}
        <span class="mode-dialog__line second" id="mode-${mode}-line">${line}</span>
      </label>
      ${chosen ? html`<mode-needs .modes=${view} .mode=${mode} @answer-mode=${this.forget}></mode-needs>` : nothing}
    </li>`;
  }

  footTemplate() {
    const { chosen, refused } = this;
    const words = refused || (chosen === null ? t("window-mode-choose") : "");
    return html`<footer class="mode-dialog__foot">
      <p class=${refused ? "mode-dialog__refused" : "second"} role="status">${words}</p>
      <button class="button button--primary" type="button" data-action="show-week" ?disabled=${chosen === null} @click=${this.enter}>
        ${t("window-mode-show")}
      </button>
    </footer>`;
  }

  /** @param {Mode} mode */
  async choose(mode) {
    this.chosen = mode;
    this.refused = "";
    await this.updateComplete;
    const needs = /** @type {ModeNeeds | null} */ (this.querySelector("mode-needs"));
    await needs?.updateComplete;
    needs?.parentElement?.scrollIntoView({ block: "nearest" });
  }

  /** What was refused is being answered otherwise. */
  forget() {
    this.refused = "";
  }

  enter() {
    const needs = /** @type {ModeNeeds | null} */ (this.querySelector("mode-needs"));
    const life = needs?.life();
    if (life) ask(this, "enter-mode", { life });
  }

  gone() {
    this.view = null;
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

customElements.define("mode-dialog", ModeDialog);
