// The numbers behind a chart, as a real table. Of ten years the newest stand there first; one press shows the rest.
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** So many rows stand in the page at once: ten thousands of them would take a second to lay out. */
export const ROWS = 400;

/**
 * @param {import("/types/views.d.ts").ChartTable} table
 * @param {string} caption
 * @param {boolean} [whole] whether all rows are shown
 * @param {() => void} [showWhole]
 */
export const chartTable = ({ columns, rows }, caption, whole = true, showWhole = () => {}) =>
  html`<div class="chart-table" role="region" aria-label=${caption} tabindex="0">
    <table class="table">
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${(whole ? rows : rows.slice(0, ROWS)).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
    ${
      whole || rows.length <= ROWS
        ? nothing
        : html`<button type="button" class="link chart-table__more" data-action="all-rows" @click=${showWhole}>
          ${t("window-charts-all-rows", { count: rows.length })}
        </button>`
    }
  </div>`;
