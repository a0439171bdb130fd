// "Move to…": the seven days of the week with what each would mean. The way of moving that needs no dragging.

import { pickUp } from "/core/api.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import "/parts/move-strip.js";
import "/parts/swap-for-play.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { MoveTarget } from "/types/views.d.ts" */

class MoveMenu extends Part {
  static properties = { session: { state: true }, targets: { state: true } };

  constructor() {
    super();
    /** @type {number | null} */
    this.session = null;
    /** @type {MoveTarget[]} */
    this.targets = [];
    /** Whether play could take its place. */
    this.swappable = false;
    this.addEventListener("move-session", () => this.close());
  }

  render() {
    if (this.session === null) return nothing;
    return html`<dialog class="sheet move-menu__sheet" aria-labelledby="move-menu-title" @close=${this.gone} @click=${this.clickOutside}>
      <header class="sheet__head">
        <h2 class="title" id="move-menu-title">${t("window-week-move-to")}</h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 18)}</button>
      </header>
      <move-strip class="move-strip--list" .session=${this.session} .targets=${this.targets}></move-strip>
      ${this.swappable ? html`<swap-for-play class="move-menu__swap" .session=${this.session}></swap-for-play>` : nothing}
    </dialog>`;
  }

  /** @param {number} session */
  async show(session) {
    try {
      const { targets, swappable } = await pickUp(session);
      this.targets = targets;
      this.swappable = swappable;
      this.session = session;
      await this.updateComplete;
      this.querySelector("dialog")?.showModal();
      const strip = /** @type {import("/parts/move-strip.js").MoveStrip | null} */ (this.querySelector("move-strip"));
      await strip?.updateComplete;
      strip?.focus();
    } catch (thrown) {
      fault(thrown);
    }
  }

  close() {
    this.querySelector("dialog")?.close();
  }

  gone() {
    this.session = null;
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

customElements.define("move-menu", MoveMenu);
