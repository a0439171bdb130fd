// What could be put on a day: every kind of session, and the rule where one speaks against it.
//
// A kind that fits is one press; one that a rule speaks against offers "Keep anyway" in its own place.

import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { shapeOf } from "/core/shapes.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { DayKind, DaySheetView } from "/types/views.d.ts" */

export class DaySessions extends Part {
  static properties = { view: { attribute: false }, asked: { state: true }, refused: { state: true } };

  constructor() {
    super();
    /** @type {DaySheetView | null} */
    this.view = null;
    /** @type {string | null} The kind whose rule was met. */
    this.asked = null;
    /** @type {Record<string, string>} What was refused although nothing spoke against it before. */
    this.refused = {};
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (!changed.has("view") || changed.get("view")?.day === this.view?.day) return;
    this.asked = null;
    this.refused = {};
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    if (view.closed) return html`<p class="day-sessions__note">${view.closed}</p>`;
    const kinds = view.session_kinds.map((kind) => ({ ...kind, against: this.refused[kind.kind] ?? kind.against }));
    const ruled = kinds.filter(({ against }) => against !== null);
    return html`
      ${view.card ? html`<p class="day-sessions__note">${t("window-day-gives-way", { card: view.card })}</p>` : nothing}
      <ul class="day-sessions__kinds">
        ${kinds.filter(({ against }) => against === null).map((kind) => this.kindTemplate(kind))}
      </ul>
      ${
        ruled.length > 0
          ? html`<h4 class="day-sessions__note">${t("window-day-put-against")}</h4>
            <ul class="day-sessions__kinds day-sessions__kinds--rule">${ruled.map((kind) => this.ruledTemplate(kind))}</ul>`
          : nothing
      }
    `;
  }

  /** @param {DayKind} kind */
  kindTemplate({ kind, title }) {
    return html`<li class="day-sessions__kind" data-put=${kind}>
      <button class="day-sessions__face" type="button" @click=${() => this.send(kind, false)}>${nameTemplate(kind, title)}</button>
    </li>`;
  }

  /** @param {DayKind} kind */
  ruledTemplate({ kind, title, against }) {
    return html`<li class="day-sessions__kind day-sessions__kind--rule" data-put=${kind}>
      <button class="day-sessions__face" type="button" aria-expanded=${this.asked === kind} @click=${() => this.offer(kind)}>
        ${nameTemplate(kind, title)} <span class="day-sessions__against">${against}</span> ${icon("cross", 14)}
      </button>
      ${
        this.asked === kind
          ? html`<button class="day-sessions__keep link" type="button" @click=${() => this.send(kind, true)}>${t("window-week-keep-anyway")}</button>`
          : nothing
      }
    </li>`;
  }

  /** @param {string} kind */
  async offer(kind) {
    this.asked = kind;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".day-sessions__keep"))?.focus();
  }

  /** @param {string} kind @param {string} sentence */
  refuse(kind, sentence) {
    this.refused = { ...this.refused, [kind]: sentence };
    this.offer(kind);
  }

  /** @param {string} kind @param {boolean} anyway */
  send(kind, anyway) {
    if (this.view) ask(this, "add-session", { day: this.view.day, kind, anyway });
  }
}

/** @param {string} kind @param {string} title */
function nameTemplate(kind, title) {
  const shape = shapeOf(kind);
  return html`${kindIcon({ kind, shape }, 20)} <span class="day-sessions__name ${shape ? "leaning" : ""}">${title}</span>`;
}

customElements.define("day-sessions", DaySessions);
