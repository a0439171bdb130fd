// One card opened: its blocks in order, when to stop, why it stands where it stands, and where else it could.

import { readSession } from "/core/api.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/lane-drawing.js";
import "/parts/move-strip.js";
import "/parts/skip-reasons.js";
import { ratingsTemplate } from "/parts/week-card.js";

/** @import { BlockView, SessionView } from "/types/views.d.ts" */

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

/** What was said of it afterwards, where it was recorded. @param {SessionView} view */
function recordedTemplate({ card }) {
  if (card.ratings.length === 0) return nothing;
  return html`<section class="session-sheet__row session-sheet__recorded">
    <span class="session-sheet__side">${icon("tick", 20)}</span>
    <div>
      <h3>${t("window-week-how-it-was")}</h3>
      ${ratingsTemplate(card.ratings)}
    </div>
  </section>`;
}

/** When to stop is said before the cool-down, where it is needed. @param {SessionView} view */
function blocksTemplate(view) {
  const after = Math.max(
    view.blocks.findLastIndex(({ dose }) => dose),
    0,
  );
  return view.blocks.map(
    (block, i) => html`${blockTemplate(block, view)} ${i === after ? stopTemplate(view) : nothing}`,
  );
}

/**
 * @param {BlockView} block
 * @param {SessionView} view
 */
function blockTemplate(block, { card, playful }) {
  // A lane is drawn where speed is built up along it: into a fly, or from standing.
  const lane = block.rep_metres && (block.build_up_metres || card.picture.draws === "wedges");
  return html`<section class="session-sheet__row">
    <span class="session-sheet__side">${block.time}</span>
    <div>
      ${block.dose ? workTemplate(block) : html`<h3>${block.title}</h3>`}
      ${lane ? html`<lane-drawing .buildUp=${block.build_up_metres} .rep=${block.rep_metres}></lane-drawing>` : nothing}
      <p>${block.text}</p>
      ${block.dose && playful && playful !== block.text ? html`<p>${playful}</p>` : nothing}
    </div>
  </section>`;
}

/** The main work: its dose is its title. @param {BlockView} block */
function workTemplate({ title, dose, intensity, recovery }) {
  return html`<div class="session-sheet__work">
    <h3 class="session-sheet__dose">
      ${title ? html`<span class="session-sheet__title">${title}</span>` : nothing}
      <span>${dose?.amount} <small>${dose?.unit}</small></span>
    </h3>
    ${intensity ? html`<b>${intensity}</b>` : nothing} ${recovery ? html`<span class="session-sheet__recovery">${recovery}</span>` : nothing}
  </div>`;
}

/** @param {SessionView} view */
function stopTemplate({ stop_rule: stop, cue, goal }) {
  if (!stop && !cue && !goal) return nothing;
  return html`<section class="session-sheet__row">
    <span class="session-sheet__side">${stop ? icon("stop", 20) : icon("goal", 20)}</span>
    <div class="session-sheet__pair">
      ${stop ? html`<div><h3>${t("window-week-stop-rule")}</h3><p>${stop}</p></div>` : nothing}
      ${
        cue || goal
          ? html`<div>
            <h3>${t("window-week-curious")}</h3>
            ${cue ? html`<p>${cue}</p>` : nothing}
            ${goal ? html`<p>${t("window-week-goal")} <b>${goal}</b></p>` : nothing}
          </div>`
          : nothing
      }
    </div>
  </section>`;
}

customElements.define("session-sheet", SessionSheet);
