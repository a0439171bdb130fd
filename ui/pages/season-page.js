// Weeks in a row, newest first, each with its skyline of seven little bars. A week opens on the board.

import { readSeason } from "/core/api.js";
import { icon } from "/core/icons.js";
import { Page } from "/core/part.js";
import { ready } from "/core/router.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { classMap, html, nothing } from "/vendor/lit.js";

/** @import { SeasonView, SeasonWeek } from "/types/views.d.ts" */

const DAYS = [0, 1, 2, 3, 4, 5, 6];

class SeasonPage extends Page {
  static properties = { season: { state: true } };

  constructor() {
    super();
    /** @type {SeasonView | null} */
    this.season = null;
  }

  async open() {
    await this.read();
    await this.updateComplete;
    ready();
  }

  /** @param {import("/core/changes.js").Changes} changes */
  changed({ plan, records, settings }) {
    if (plan || records || settings) this.read();
  }

  async read() {
    try {
      this.season = await readSeason();
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    return html`<header class="season-page__head">
        <h1>${t("window-season-title")}</h1>
        <p class="second">${t("window-season-about")} ${t("window-season-legend")}
          <a class="link" href="#/record/history" data-action="open-history">${t("window-history-title")}</a></p>
      </header>
      <ol class="season-page__weeks">
        ${this.season?.weeks.map((week) => html`<li>${this.weekTemplate(week)}</li>`)}
      </ol>`;
  }

  /** @param {SeasonWeek} week */
  weekTemplate(week) {
    const { title, subtitle, text, this_week } = week;
    return html`<a
      class=${classMap({
        "season-page__week": true,
        "season-page__week--now": this_week,
        "season-page__week--empty": week.kinds.every((kind) => kind === null),
      })}
      href="#/week/${week.week}"
      data-week=${week.week}
      aria-current=${this_week ? "date" : nothing}
      aria-label=${t("window-season-open", { title, subtitle, text })}
    >
      <span class="season-page__words">
        <span class="heading">${title}</span>
        <span class="small second">${subtitle}</span>
      </span>
      <span class="season-page__skyline" aria-hidden="true">${DAYS.map((day) => this.barTemplate(week, day))}</span>
      <span class="season-page__text second">${text}</span>
      ${icon("on", 18)}
    </a>`;
  }

  /**
   * @param {SeasonWeek} week
   * @param {number} day
   */
  barTemplate({ kinds, families, asks, done, today }, day) {
    const family = families[day];
    const bar = {
      "season-page__bar": true,
      [`season-page__bar--${family ?? "empty"}`]: true,
      [`season-page__bar--asks-${family ? asks[day] : 0}`]: true,
      "season-page__bar--done": Boolean(done[day]),
    };
    const column = { "season-page__day": true, "season-page__day--today": today === day };
    return html`<span class=${classMap(column)}><span class=${classMap(bar)} data-kind=${kinds[day] ?? nothing}></span></span>`;
  }
}

customElements.define("season-page", SeasonPage);
