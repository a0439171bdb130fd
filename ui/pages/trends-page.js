// Effort against quality: the map on the left, the last sessions on the right.
//
// Rust draws the map for the room there is, so a new size or theme asks for a new drawing.

import { readTrends } from "/core/api.js";
import { Page } from "/core/part.js";
import { go, ready } from "/core/router.js";
import { shapeIcon } from "/core/shapes.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { chartTable } from "/parts/chart-table.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/chart-view.js";
import "/parts/drift-reading.js";
import "/parts/report-dialog.js";

/** @import { RecentSession, TrendsView } from "/types/views.d.ts" */

/** A new size is asked for once the window has held still for so long, in milliseconds. */
const STILL = 120;
/** The map's proportions: about as on the paper, never flatter than what the corner words need. */
const TALLEST = 520;
const FLATTEST = 360;

class TrendsPage extends Page {
  static properties = { trends: { state: true }, asTable: { state: true } };

  constructor() {
    super();
    /** @type {TrendsView | null} */
    this.trends = null;
    this.asTable = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.soon = undefined;
    this.drawn = "";
    this.resized = new ResizeObserver(() => this.drawSoon());
    this.themed = new MutationObserver(() => this.drawSoon());
    this.addEventListener("open-record", ({ detail }) => go("record", "saved", detail.record));
  }

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    this.themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.themed.disconnect();
    clearTimeout(this.soon);
  }

  async open() {
    await this.draw();
    await this.updateComplete;
    ready();
  }

  /** @param {import("/core/changes.js").Changes} changes */
  changed({ records, settings }) {
    if (records || settings) this.draw();
  }

  drawSoon() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      if (this.wanted() !== this.drawn) this.draw();
    }, STILL);
  }

  /** The room the map has, in pixels. */
  room() {
    const place = this.querySelector(".trends-page__map");
    const width = Math.floor(place?.clientWidth || Math.min(560, this.clientWidth || 560));
    const below = window.innerHeight - (place ? place.getBoundingClientRect().top + window.scrollY : 82) - 24;
    const height = Math.round(Math.min(TALLEST, Math.max(FLATTEST, Math.min(below, width * 0.93))));
    return { width, height };
  }

  wanted() {
    const { width, height } = this.room();
    return `${width} ${height} ${document.documentElement.dataset.theme}`;
  }

  async draw() {
    const { width, height } = this.room();
    this.drawn = this.wanted();
    try {
      this.trends = await readTrends(width, height);
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
  roomsTemplate({ map, recent, count }) {
    const empty = map.hits.length === 0;
    const toggle = () => {
      this.asTable = !this.asTable;
    };
    return html`<div class="trends-page__rooms">
      <section class="trends-page__chart" aria-labelledby="map-finding">
        <div class="trends-page__above">
          <h2 id="map-finding">${map.finding}</h2>
          ${
            empty
              ? nothing
              : html`<button type="button" class="link" data-action="as-table" @click=${toggle}>
                ${t(this.asTable ? "window-trends-as-map" : "window-trends-as-table")}
              </button>`
          }
        </div>
        <div class="trends-page__map">
          ${this.asTable ? chartTable(map.table, map.title) : html`<chart-view .chart=${map}></chart-view>`}
        </div>
      </section>
      ${empty ? this.emptyTemplate() : this.recentTemplate(recent, count)}
    </div>`;
  }

  /**
   * @param {RecentSession[]} recent
   * @param {string} count
   */
  recentTemplate(recent, count) {
    return html`<div class="trends-page__beside"><drift-reading></drift-reading>
    <section class="trends-page__recent" aria-labelledby="recent-title">
      <h2 id="recent-title">${t("window-trends-recent")}</h2>
      <ul>
        ${recent.map((session) => html`<li>${this.sessionTemplate(session)}</li>`)}
      </ul>
      <p class="second">${count}</p>
      <p class="second">${t("window-trends-how")}</p>
      <p class="second">${t("window-trends-honest")}</p>
    </section>
    <report-dialog></report-dialog></div>`;
  }

  /** @param {RecentSession} session */
  sessionTemplate({ record, short, title, shape, effort, quality }) {
    return html`<a class="trends-page__session" href="#/record/saved/${record}" data-record=${record}>
      <span class="trends-page__shape">${shape ? shapeIcon(shape, 14) : otherMark()}</span>
      <span class="trends-page__when">${short} <span class="second">${title}</span></span>
      <span class="trends-page__effort">${t("window-trends-effort", { value: effort })}</span>
      <span class="trends-page__quality">${t("window-trends-quality", { value: quality })}</span>
    </a>`;
  }
}

/** What is not speed has no shape of its own: a small ring, as on the map. */
function otherMark() {
  return html`<svg class="icon icon--14 trends-page__other" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="5" stroke-width="2.5" />
  </svg>`;
}

customElements.define("trends-page", TrendsPage);
