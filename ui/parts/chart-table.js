// The numbers behind a chart, as a real table.
import { html } from "/vendor/lit.js";

/**
 * @param {import("/types/views.d.ts").ChartTable} table
 * @param {string} caption
 */
export const chartTable = ({ columns, rows }, caption) =>
  html`<div class="chart-table" role="region" aria-label=${caption} tabindex="0">
    <table class="table">
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
