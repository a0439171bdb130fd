// What an import would store: each session beside what its file said, and the mornings.

import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ImportMorning, ImportRow, ImportView } from "/types/views.d.ts" */

/** As many are shown; the rest is counted. */
const SESSIONS = 60;
const MORNINGS = 14;

/** @param {ImportView} view */
export function sessionsTemplate({ rows, more }) {
  const hidden = more + Math.max(0, rows.length - SESSIONS);
  return html`<table class="table import-rows" aria-labelledby="import-sessions">
      <thead>
        <tr>
          ${["date", "becomes", "minutes", "effort", "quality", "file", "fate"].map(
            (column) => html`<th scope="col">${t(`window-import-column-${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>${rows.slice(0, SESSIONS).map(rowTemplate)}</tbody>
    </table>
    ${hidden > 0 ? html`<p class="import-rows__more second">${t("window-import-more", { count: hidden })}</p>` : nothing}`;
}

/** @param {ImportRow} row */
const rowTemplate = (row) => html`<tr data-fate=${row.fate}>
  <th scope="row"><span class="import-rows__date">${row.date}</span>${row.time ? html`<span class="import-rows__time">${row.time.slice(0, 5)}</span>` : nothing}</th>
  <td>${row.title}${row.sport ? html`<span class="import-rows__under">${row.sport}</span>` : nothing}</td>
  <td>${row.minutes ?? nothing}</td>
  <td data-effort>${number(row.effort)}</td>
  <td data-quality>${number(row.quality)}</td>
  <td class="import-rows__file">${row.ratings.map(({ said }) => html`<span>${said}</span>`)}</td>
  <td>${row.fate_word}${row.why ? html`<span class="import-rows__under">${row.why}</span>` : nothing}</td>
</tr>`;

/** @param {ImportMorning[]} mornings */
export function morningsTemplate(mornings) {
  const hidden = mornings.length - MORNINGS;
  return html`<table class="table import-rows" aria-labelledby="import-mornings">
      <thead>
        <tr>
          ${["date", "sleep", "soreness", "tiredness", "file", "fate"].map(
            (column) => html`<th scope="col">${t(`window-import-column-${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${mornings.slice(0, MORNINGS).map(
          (morning) => html`<tr data-fate=${morning.fate}>
            <th scope="row">${morning.day}</th>
            <td>${number(morning.sleep)}</td>
            <td>${number(morning.soreness)}</td>
            <td>${number(morning.tiredness)}</td>
            <td class="import-rows__file">${morning.ratings.map(({ said }) => html`<span>${said}</span>`)}</td>
            <td>${t(`actions-import-fate-${morning.fate}`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="import-rows__more second">${t("window-import-more", { count: hidden })}</p>` : nothing}`;
}

/** One decimal at most; nothing where nothing was given. @param {number | null} given */
const number = (given) => (given === null ? nothing : String(Math.round(given * 10) / 10));
