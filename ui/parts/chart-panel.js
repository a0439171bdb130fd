// One chart with its sentence above, its numbers behind it, and a way to save it.
//
// Rust draws it for the room there is. A chart further down is asked for when it comes near; until a new drawing
// is there the old one stays, so that nothing flickers.

import { readChart, saveChart, showSaved } from "/core/api.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { roomFor } from "/parts/chart-room.js";
import { chartTable } from "/parts/chart-table.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/chart-view.js";

/** @import { ChartView, ChartAsked } from "/types/views.d.ts" */

/** A new size is asked for once the window has held still for so long, in milliseconds. */
const STILL = 120;
/** So many pixels before it comes into sight a chart is drawn. */
const NEAR = "500px";
class ChartPanel extends Part {
  static properties = {
    name: { reflect: true },
    range: {},
    kinds: {},
    titled: { type: Boolean },
    chart: { state: true },
    asTable: { state: true },
    saving: { state: true },
    whole: { state: true },
  };

  constructor() {
    super();
    this.name = "";
    this.range = "all";
    this.kinds = "all";
    /** Whether the chart's name stands above its sentence. */
    this.titled = false;
    /** @type {ChartView | null} */
    this.chart = null;
    this.asTable = false;
    /** Whether the kinds of file are offered. */
    this.saving = false;
    /** Whether all rows of the table are shown. */
    this.whole = false;
    this.near = false;
    this.asked = 0;
    this.drawn = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.soon = undefined;
    this.resized = new ResizeObserver(() => this.drawSoon());
    this.themed = new MutationObserver(() => this.drawSoon());
    this.sighted = new IntersectionObserver((seen) => this.onSight(seen.some((one) => one.isIntersecting)), {
      rootMargin: NEAR,
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    this.themed.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.sighted.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.themed.disconnect();
    this.sighted.disconnect();
    clearTimeout(this.soon);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (this.near && (changed.has("range") || changed.has("kinds")) && this.wanted() !== this.drawn) this.draw();
  }

  /** @param {boolean} near */
  onSight(near) {
    this.near = near;
    if (near && this.wanted() !== this.drawn) this.draw();
  }

  drawSoon() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => {
      if (this.near && this.wanted() !== this.drawn) this.draw();
    }, STILL);
  }

  /** Something was recorded: what is drawn is no longer true. */
  async renew() {
    this.drawn = "";
    if (this.near) await this.draw();
  }

  /** What is asked for, at the size there is room for. @returns {Omit<ChartAsked, "theme">} */
  wish() {
    const width = Math.max(240, Math.floor(this.clientWidth || 560));
    const height = roomFor(this.name, width, window.innerHeight - this.offsetTop);
    const { name, range, kinds, asTable: table } = this;
    return { name, width, height, range, kinds, table };
  }

  wanted() {
    return `${JSON.stringify(this.wish())} ${document.documentElement.dataset.theme}`;
  }

  /** Asks for a drawing and shows it, unless another one was asked for meanwhile. */
  async draw() {
    this.asked += 1;
    const nth = this.asked;
    this.drawn = this.wanted();
    try {
      const chart = await readChart(this.wish());
      if (nth === this.asked) this.chart = chart;
    } catch (thrown) {
      this.drawn = "";
      fault(thrown);
    }
    await this.updateComplete;
  }

  async toggle() {
    this.asTable = !this.asTable;
    this.whole = false;
    await this.draw();
  }

  /** @param {"svg" | "png"} ending */
  async save(ending) {
    this.saving = false;
    try {
      const saved = await saveChart({ ...this.wish(), table: false }, ending);
      if (!saved) return;
      say(t("window-saved-file", saved), { label: t("window-show-in-folder"), act: () => showSaved().catch(fault) });
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    const { chart, name } = this;
    if (!chart) return html`<div class="chart-panel__chart"></div>`;
    const tabled = this.asTable && chart.table.rows.length > 0;
    return html`<section class="chart-panel__whole" aria-labelledby="${name}-finding">
      ${this.titled ? html`<p class="chart-panel__title">${chart.title}</p>` : nothing}
      <div class="chart-panel__above">
        <h2 id="${name}-finding">${chart.finding}</h2>
        ${chart.hits.length > 0 ? this.deedsTemplate() : nothing}
      </div>
      <div class="chart-panel__chart">
        ${tabled ? this.tableTemplate(chart) : html`<chart-view .chart=${chart}></chart-view>`}
      </div>
    </section>`;
  }

  /** @param {ChartView} chart */
  tableTemplate({ table, title }) {
    return chartTable(table, title, this.whole, () => {
      this.whole = true;
    });
  }

  deedsTemplate() {
    // Seven charts have the same buttons; each is described by the sentence it stands beside.
    const button = (/** @type {string} */ action, /** @type {string} */ word, /** @type {() => void} */ act) =>
      html`<button type="button" class="link" data-action=${action} aria-describedby="${this.name}-finding"
        @click=${act}>${t(word)}</button>`;
    const save = (/** @type {"svg" | "png"} */ ending) =>
      button(`save-${ending}`, `window-charts-${ending}`, () => this.save(ending));
    return html`<span class="chart-panel__deeds">
      ${button("as-table", this.asTable ? "window-trends-as-map" : "window-trends-as-table", () => this.toggle())}
      ${this.saving ? html`${save("svg")} ${save("png")}` : button("save-chart", "window-charts-save", () => this.offer())}
    </span>`;
  }

  /** Offers the kinds of file in the button's place. */
  async offer() {
    this.saving = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("[data-action='save-svg']"))?.focus();
  }
}

customElements.define("chart-panel", ChartPanel);
