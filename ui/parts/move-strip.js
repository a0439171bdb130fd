// The week's seven days as buttons: where a card fits, where a rule speaks against it, where it stands now.
//
// A day that fits is one press, and says what the week would cost there; a day that a rule speaks against offers
// "Keep anyway" in its own place.

import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { MoveTarget } from "/types/views.d.ts" */

export class MoveStrip extends Part {
  static properties = {
    session: { attribute: false },
    targets: { attribute: false },
    card: { attribute: false },
    asked: { state: true },
  };

  constructor() {
    super();
    this.session = 0;
    /** @type {MoveTarget[]} */
    this.targets = [];
    /** @type {import("/types/views.d.ts").CardView | null} The card, to show it on the day where it stands. */
    this.card = null;
    /** @type {string | null} The day whose rule was met. */
    this.asked = null;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("session")) this.asked = null;
  }

  render() {
    return html`<ul class="move-strip__days">${this.targets.map((target) => this.dayTemplate(target))}</ul>`;
  }

  /** @param {MoveTarget} target */
  dayTemplate(target) {
    const name = target.here ? "here" : target.fits ? "fits" : "rule";
    const here = this.card ? kindIcon(this.card, 16) : nothing;
    const sign = target.here ? here : icon(target.fits ? "tick" : "cross", 14);
    const inner = html`<span class="move-strip__head"><b>${target.short}</b> ${sign}</span>
      <span class="move-strip__text">${target.text}</span> ${pointsTemplate(target)}
      <span class="visually-hidden">${target.label}</span>`;
    return html`<li class="move-strip__day move-strip__day--${name} ${this.card?.family === "speed" ? "is-fast" : ""}" data-move=${target.day}>
      ${
        target.here || !target.possible
          ? html`<div class="move-strip__face" aria-current=${target.here ? "date" : nothing}>${inner}</div>`
          : html`<button class="move-strip__face" type="button" @click=${() => this.choose(target)}>${inner}</button>`
      }
      ${
        this.asked === target.day
          ? html`<button class="move-strip__keep link" type="button" @click=${() => this.send(target, true)}>${t("window-week-keep-anyway")}</button>`
          : nothing
      }
    </li>`;
  }

  /** @param {MoveTarget} target */
  async choose(target) {
    if (target.fits) return this.send(target, false);
    this.asked = target.day;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".move-strip__keep"))?.focus();
  }

  /** @param {MoveTarget} target @param {boolean} anyway */
  send(target, anyway) {
    ask(this, "move-session", { session: this.session, to: target.day, anyway });
  }

  /** To the first day that fits, or else to the first that can be pressed. */
  focus() {
    const first = this.querySelector(".move-strip__day--fits button") ?? this.querySelector("button");
    /** @type {HTMLElement | null} */ (first)?.focus();
  }
}

/** What the week would cost more or less with the card there. @param {MoveTarget} target */
function pointsTemplate({ here, costs }) {
  if (here || costs === null) return nothing;
  const points = Math.abs(costs);
  const words =
    costs === 0
      ? t("window-week-points-same")
      : costs > 0
        ? t("window-week-points-more", { points })
        : t("window-week-points-less", { points });
  return html`<span class="move-strip__points">${words}</span>`;
}

customElements.define("move-strip", MoveStrip);
