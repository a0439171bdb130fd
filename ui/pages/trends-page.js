// Effort against quality: the map on the left, the last sessions on the right, all other charts below.

import { readTrends } from "/core/api.js";
import { Page } from "/core/part.js";
import { go, ready } from "/core/router.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { sessionRow } from "/parts/session-row.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/chart-filter.js";
import "/parts/chart-panel.js";
import "/parts/drift-reading.js";
import "/parts/report-dialog.js";

/** @import { RecentSession, TrendsView } from "/types/views.d.ts" */

/** What stands below the map, across the full width. */
const BELOW = ["over-time", "keenness", "decoupling", "load", "rest", "exposure"];

/** @typedef {import("/core/part.js").Part & { draw(): Promise<void>, renew(): Promise<void> }} Panel */

class TrendsPage extends Page {
  static properties = { trends: { state: true }, range: { state: true }, kinds: { state: true } };

  constructor() {
    super();
    /** @type {TrendsView | null} */
    this.trends = null;
    this.range = "3m";
    this.kinds = "all";
    this.addEventListener("open-record", ({ detail }) => go("record", "saved", detail.record));
    this.addEventListener("go-week", ({ detail }) => go("week", detail.week));
    this.addEventListener("narrow-charts", ({ detail }) => Object.assign(this, detail));
  }

  async open() {
    await this.read();
    await this.updateComplete;
    await Promise.all(
      this.panels()
        .slice(0, 2)
        .map((panel) => panel.draw()),
    );
    ready();
  }

  /** @param {import("/core/changes.js").Changes} changes */
  changed({ records, plan, settings }) {
    if (records || settings) this.read();
    if (records || plan || settings) for (const panel of this.panels()) panel.renew();
  }

  /** @returns {Panel[]} */
  panels() {
    return /** @type {any} */ ([...this.querySelectorAll("chart-panel")]);
  }

  async read() {
    try {
      this.trends = await readTrends();
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    if (!this.trends) return html`<h1 class="visually-hidden">${t("window-trends-page")}</h1>`;
    return html`<h1 class="visually-hidden">${t("window-trends-page")}</h1>
      ${this.roomsTemplate(this.trends)}`;
  }

  emptyTemplate() {
    return html`<div class="trends-page__beside"><drift-reading></drift-reading>
    <section class="trends-page__empty">
      <h2>${t("window-trends-empty-title")}</h2>
      <p class="reading second">${t("window-trends-empty")}</p>
      <button type="button" class="button button--primary" data-action="record" @click=${() => go("record")}>
        ${t("window-trends-empty-button")}
      </button>
    </section></div>`;
  }

  /** @param {TrendsView} trends */
  roomsTemplate({ recent, count }) {
    const empty = recent.length === 0;
    const filter = html`<chart-filter .range=${this.range} .kinds=${this.kinds}></chart-filter>`;
    return html`${empty ? nothing : filter}
      <div class="trends-page__rooms">
        ${this.panelTemplate("effort-quality")}
        ${empty ? this.emptyTemplate() : this.recentTemplate(recent)}
        ${empty ? nothing : this.notesTemplate(count)}
      </div>
      ${empty ? nothing : BELOW.map((name) => this.panelTemplate(name))}`;
  }

  /** @param {string} name */
  panelTemplate(name) {
    const titled = name !== "effort-quality";
    return html`<chart-panel .name=${name} .range=${this.range} .kinds=${this.kinds} ?titled=${titled}></chart-panel>`;
  }

  /** @param {RecentSession[]} recent */
  recentTemplate(recent) {
    return html`<div class="trends-page__beside"><drift-reading></drift-reading>
    <section class="trends-page__recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${t("window-trends-recent")}</h2>
      <ul>
        ${recent.map((session) => html`<li>${sessionRow(session)}</li>`)}
      </ul>
    </section></div>`;
  }

  /** What the map is made of, and the same on paper. @param {string} count */
  notesTemplate(count) {
    return html`<section class="trends-page__notes">
      <p class="second">${count}</p>
      <p class="second">${t("window-trends-how")} ${t("window-trends-honest")}</p>
      <report-dialog></report-dialog>
    </section>`;
  }
}

customElements.define("trends-page", TrendsPage);
