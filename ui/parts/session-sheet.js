// One card opened: its blocks in order, when to stop, why it stands where it stands, and where else it could.
//
// The same sheet turns to what could be inside instead (`<contents-sheet>`, asked for when it is needed).

import { readSession } from "/core/api.js";
import { onChange } from "/core/changes.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { blocksTemplate, recordedTemplate } from "/parts/session-blocks.js";
import { contentsDeed, endDeeds, headDeeds } from "/parts/session-deeds.js";
import { exceptionTemplate, movesTemplate, whyTemplate } from "/parts/session-why.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/skip-reasons.js";
import "/parts/status-line.js";

/** @import { SessionView } from "/types/views.d.ts" */

class SessionSheet extends Part {
  static properties = {
    session: { attribute: false },
    view: { state: true },
    skipping: { state: true },
    inside: { state: true },
  };

  constructor() {
    super();
    /** @type {number | null} */
    this.session = null;
    /** @type {SessionView | null} */
    this.view = null;
    /** Whether the reasons for a session that did not happen are shown. */
    this.skipping = false;
    /** Whether it is turned to what could be inside. */
    this.inside = false;
    /** @type {(() => void) | null} */
    this.stopListening = null;
    /** @type {Event | null} Where a press began; one that began inside and slipped out is not meant to close. */
    this.pressed = null;
    this.addEventListener("close-contents", () => this.turnBack());
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onChange(({ plan, records }) => (plan || records) && this.readAgain());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("session")) this.read();
  }

  async read() {
    const { session } = this;
    this.view = null;
    this.skipping = false;
    this.inside = false;
    if (session === null) return;
    try {
      const view = await readSession(session);
      if (this.session !== session) return;
      this.view = view;
      await this.updateComplete;
      this.querySelector("dialog")?.showModal();
    } catch (thrown) {
      fault(thrown);
      ask(this, "close-sheet", null);
    }
  }

  /** After a change: what is shown is shown as it is now; a card that is gone takes its sheet with it. */
  async readAgain() {
    const { session } = this;
    if (session === null || !this.view) return;
    try {
      const view = await readSession(session);
      if (this.session === session) this.view = view;
    } catch {
      if (this.session === session) this.close();
    }
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    const title = this.inside ? "contents-title" : "session-title";
    return html`<dialog class="session-sheet__dialog" aria-labelledby=${title} @keydown=${this.key} @cancel=${this.close} @close=${this.gone}
      @pointerdown=${this.press} @click=${this.clickOutside}>
      ${this.inside ? html`<contents-sheet .view=${view}></contents-sheet>` : this.sessionTemplate(view)}
      <status-line></status-line>
    </dialog>`;
  }

  /** @param {SessionView} view */
  sessionTemplate(view) {
    return html`${this.headTemplate(view)}
      <div class="session-sheet__body" tabindex="-1">
        ${recordedTemplate(view)} ${blocksTemplate(
          view,
          contentsDeed(view, () => this.turn()),
        )}
        ${whyTemplate(view)} ${exceptionTemplate(this, view)} ${movesTemplate(view)} ${this.endTemplate(view)}
      </div>`;
  }

  /** @param {SessionView} view */
  headTemplate(view) {
    const { card, subtitle } = view;
    return html`<header class="session-sheet__head session-sheet__head--${card.family}">
      <h2 id="session-title" tabindex="-1" autofocus>${kindIcon(card, 22)} ${card.title}</h2>
      <div class="session-sheet__deeds">
        ${headDeeds(this, view)}
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 20)}</button>
      </div>
      <p>${subtitle}</p>
    </header>`;
  }

  /** @param {SessionView} view */
  endTemplate(view) {
    const { card } = view;
    const skip = async () => {
      this.skipping = true;
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector("[data-reason]"))?.focus();
    };
    const takeOff = () => ask(this, "remove-session", { session: card.session ?? 0 });
    return this.skipping
      ? html`<section class="session-sheet__end"><skip-reasons .session=${card.session}></skip-reasons></section>`
      : endDeeds(view, { skip, takeOff });
  }

  /** Turns to what could be inside. */
  async turn() {
    try {
      await import("/parts/contents-sheet.js");
    } catch (thrown) {
      fault(thrown);
      return;
    }
    this.inside = true;
    await this.updateComplete;
    this.querySelector("dialog")?.scrollTo(0, 0);
  }

  /** Turns back to where it was left. */
  async turnBack() {
    this.inside = false;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("[data-action=contents]"))?.focus();
  }

  /** Escape goes back one step; the web view hears of it only where that step is out of the sheet. @param {KeyboardEvent} event */
  key(event) {
    if (event.key !== "Escape" || !this.inside || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this.turnBack();
  }

  /** @param {Event} [event] */
  close(event) {
    event?.preventDefault();
    this.querySelector("dialog")?.close();
    ask(this, "close-sheet", null);
  }

  /** However it was closed, the page is told. @param {Event} event */
  gone(event) {
    if (this.session !== null && event.target === this.querySelector("dialog")) ask(this, "close-sheet", null);
  }

  /** @param {Event} event */
  press(event) {
    this.pressed = event;
  }

  /** @param {MouseEvent} event */
  clickOutside(event) {
    const { target } = event;
    if (!(target instanceof HTMLDialogElement) || this.pressed?.target !== target) return;
    // The sheet's own empty foot is the dialog as well, but it is not outside.
    if (event.clientX < target.getBoundingClientRect().left) this.close();
  }
}

customElements.define("session-sheet", SessionSheet);
