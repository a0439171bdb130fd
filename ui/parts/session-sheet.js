// One card opened: its blocks in order, when to stop, why it stands where it stands, and where else it could.

import { readSession } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/move-strip.js";
import { blocksTemplate, recordedTemplate } from "/parts/session-blocks.js";
import "/parts/skip-reasons.js";

/** @import { SessionView } from "/types/views.d.ts" */

class SessionSheet extends Part {
  static properties = { session: { attribute: false }, view: { state: true }, skipping: { state: true } };

  constructor() {
    super();
    /** @type {number | null} */
    this.session = null;
    /** @type {SessionView | null} */
    this.view = null;
    /** Whether the reasons for a session that did not happen are shown. */
    this.skipping = false;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("session")) this.read();
  }

  async read() {
    const { session } = this;
    this.view = null;
    this.skipping = false;
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

  render() {
    const { view } = this;
    if (!view) return nothing;
    return html`<dialog class="session-sheet__dialog" aria-labelledby="session-title" @cancel=${this.close} @click=${this.clickOutside}>
      ${this.headTemplate(view)}
      <div class="session-sheet__body" tabindex="-1">
        ${recordedTemplate(view)} ${blocksTemplate(view)}
        ${this.whyTemplate(view)} ${this.movesTemplate(view)} ${this.skipTemplate(view)}
      </div>
    </dialog>`;
  }

  /** @param {SessionView} view */
  headTemplate({ card, subtitle, moves }) {
    const recordable = card.kind !== "rest" && (card.recordable || card.record !== null);
    return html`<header class="session-sheet__head session-sheet__head--${card.family}">
      <h2 id="session-title" tabindex="-1" autofocus>${kindIcon(card, 22)} ${card.title}</h2>
      <div class="session-sheet__deeds">
        ${
          moves.length > 0
            ? html`<button class="button session-sheet__move" type="button" data-action="move"
              @click=${() => ask(this, "move-menu", { session: card.session ?? 0 })}>${t("window-week-move-to")}</button>`
            : nothing
        }
        ${
          recordable
            ? html`<button class="button session-sheet__record" type="button" data-action="record"
              @click=${() => ask(this, "record-session", { session: card.session, record: card.record })}>
              ${card.record === null ? t("window-week-record") : t("window-week-change-record")}
            </button>`
            : nothing
        }
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 20)}</button>
      </div>
      <p>${subtitle}</p>
    </header>`;
  }

  /** @param {SessionView} view */
  whyTemplate({ why_title: title, why }) {
    if (why.length === 0) return nothing;
    return html`<section class="session-sheet__row">
      <span class="session-sheet__side">${icon("calendar", 20)}</span>
      <div>
        <h3>${title}</h3>
        ${why.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    </section>`;
  }

  /** @param {SessionView} view */
  movesTemplate({ card, moves }) {
    if (moves.length === 0) return nothing;
    return html`<section class="session-sheet__moves">
      <h3>${t("window-week-if-moved")}</h3>
      <move-strip .card=${card} .session=${card.session} .targets=${moves}></move-strip>
    </section>`;
  }

  /** @param {SessionView} view */
  skipTemplate({ card }) {
    const open = card.record === null && ["planned", "moved"].includes(card.state) && card.kind !== "rest";
    if (!open) return nothing;
    const toggle = () => {
      this.skipping = !this.skipping;
    };
    return html`<section class="session-sheet__skip">
      ${
        this.skipping
          ? html`<skip-reasons .session=${card.session}></skip-reasons>`
          : html`<button class="button button--quiet" type="button" data-action="skip" @click=${toggle}>${t("window-week-did-not-happen")}</button>`
      }
    </section>`;
  }

  /** @param {Event} [event] */
  close(event) {
    event?.preventDefault();
    this.querySelector("dialog")?.close();
    ask(this, "close-sheet", null);
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

customElements.define("session-sheet", SessionSheet);
