// The head of the week: which one it is, the ways to others, paper, and the one big button.

import { ask } from "/core/events.js";
import { icon, mark } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { WeekView } from "/types/views.d.ts" */

class WeekHead extends Part {
  static properties = { week: { attribute: false } };

  constructor() {
    super();
    /** @type {WeekView | null} */
    this.week = null;
  }

  render() {
    const { week } = this;
    if (!week) return nothing;
    const elsewhere = week.week !== week.this_week;
    return html`
      ${this.stepTemplate("back", week.previous, "window-week-before")} ${this.stepTemplate("on", week.next, "window-week-after")}
      <div class="week-head__name">
        <h1 tabindex="-1">${week.title}</h1>
        <p class="week-head__line second">
          <span>${week.subtitle}${week.life.rhythm ? html` · ${week.life.rhythm}` : nothing}</span>
          ${this.modeTemplate(week)}
          ${this.countedTemplate(week, "week-head__fresh--line")}
        </p>
      </div>
      <div class="week-head__deeds">
        ${this.countedTemplate(week, "")}
        ${
          elsewhere
            ? html`<button class="button button--quiet" type="button" @click=${() => ask(this, "go-week", { week: week.this_week })}>
              ${t("window-week-this")}
            </button>`
            : nothing
        }
        <button class="week-head__print button button--quiet" type="button" data-action="print" ?disabled=${!week.planned}
          @click=${() => ask(this, "print-week", null)}>${icon("print", 18)} ${t("window-week-print")}</button>
        <button class="button button--primary" type="button" data-action="build" @click=${() => ask(this, "build-week", null)}>
          ${icon("build", 16)} ${t("window-week-build")}
        </button>
      </div>
    `;
  }

  /** What the week is glad of: each stands alone and is no part of a whole. @param {WeekView} week @param {string} place */
  countedTemplate({ fresh_starts: fresh, rest_kept: kept }, place) {
    return html`
      ${fresh ? html`<span class="week-head__fresh ${place}" data-counted="fresh">${mark()} ${fresh}</span>` : nothing}
      ${kept ? html`<span class="week-head__fresh week-head__fresh--rest ${place}" data-counted="rest">${icon("sun", 16)} ${kept}</span>` : nothing}
    `;
  }

  /** The mode, and the way to another; a week gone by keeps the one it had. @param {WeekView} week */
  modeTemplate({ week, this_week: now, life }) {
    if (week < now) return html`<span class="week-head__mode">${life.title}</span>`;
    return html`<button class="week-head__mode" type="button" data-action="modes" data-mode=${life.mode} aria-haspopup="dialog"
      aria-label=${t("window-life-mode", { mode: life.title })} @click=${() => ask(this, "open-modes", null)}>
      ${life.title} ${icon("down", 14)}
    </button>`;
  }

  /**
   * @param {"back" | "on"} name
   * @param {string} week
   * @param {string} key
   */
  stepTemplate(name, week, key) {
    return html`<button class="week-head__step" type="button" aria-label=${t(key)} title=${t(key)} data-action=${name}
      @click=${() => ask(this, "go-week", { week })}>${icon(name, 20)}</button>`;
  }
}

customElements.define("week-head", WeekHead);
