// The head of the week: which one it is, the ways to others, paper, and the one big button.

import { ask } from "/core/events.js";
import { icon, mark } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

class WeekHead extends Part {
  static properties = { week: { attribute: false } };

  constructor() {
    super();
    /** @type {import("/types/views.d.ts").WeekView | null} */
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
        <p class="second">
          ${week.subtitle}${
            week.fresh_starts
              ? html`<span class="week-head__fresh week-head__fresh--line"> · ${mark()} ${week.fresh_starts}</span>`
              : nothing
          }
        </p>
      </div>
      <div class="week-head__deeds">
        ${week.fresh_starts ? html`<span class="week-head__fresh">${mark()} ${week.fresh_starts}</span>` : nothing}
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
