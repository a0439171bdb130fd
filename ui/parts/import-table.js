// How a table of the athlete's own is read: its columns, its marks, and its first rows as they stand.

import { importing, map, questionsOf } from "/core/importing.js";
import { CHARSETS, cut, marks, SEPARATORS } from "/core/mapping.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { columnTemplate, pick, typed } from "/parts/import-column.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ImportFile, ImportTable, Mapping } from "/types/views.d.ts" */

/** As many tables are named at once. */
const SHOWN = 8;

/**
 * Every table, those that waited for an answer first; they stay where they are while they are answered.
 * @param {ImportFile[]} files
 */
export function tablesTemplate(files) {
  const late = (/** @type {ImportFile} */ { name }) =>
    importing.unfolded.has(name) ? 0 : importing.asked.has(name) ? 1 : 2;
  const tables = files.filter(({ table }) => table !== null).sort((one, other) => late(one) - late(other));
  const one = (/** @type {ImportFile} */ file, /** @type {number} */ n) => tableTemplate(/** @type {any} */ (file), n);
  const rest = tables.slice(SHOWN);
  return html`${tables.slice(0, SHOWN).map(one)}
    ${
      rest.length > 0
        ? html`<details class="import-fold import-table"><summary>${t("window-import-more-tables", { count: rest.length })}</summary>
            <div class="import-table__rest">${rest.map((file, n) => one(file, SHOWN + n))}</div></details>`
        : nothing
    }`;
}

/**
 * @param {ImportFile & { table: ImportTable }} file
 * @param {number} n
 */
function tableTemplate({ name: file, format, table: read }, n) {
  // What was just answered stands while the answer is on its way.
  const answered = importing.choices.mappings[file];
  const table = answered && answered.columns.length > 0 ? { ...read, mapping: answered } : read;
  const { mapping, columns } = table;
  const change = (/** @type {Mapping} */ changed) => map(file, changed).catch(fault);
  const id = `table-${n}`;
  const questions = questionsOf(file, table);
  const asked = importing.view?.asks.some((ask) => ask.file === file) ?? false;
  return html`<details class="import-fold import-table" data-table=${file} ?open=${importing.unfolded.has(file)}>
    <summary>${t("window-import-table", { file })}</summary>
    <div class="import-table__rows">
    <p class="second">${t("window-import-table-about")}</p>
    ${
      questions.length > 0
        ? html`<div class="import-table__questions"><p class="heading">${t("window-import-only-you")}</p>
            <ul>${questions.map((question) => html`<li>${question}</li>`)}</ul></div>`
        : nothing
    }
    <ul class="import-table__columns">
      ${columns.map((column, place) => columnTemplate(`${id}-${place}`, column, place, mapping, asked, change))}
    </ul>
    <div class="import-table__marks">${marksTemplate(id, format ?? "", table, change)}</div>
    ${firstRowsTemplate(id, table)}
    <div class="import-table__name">
      ${typed(id, "", "name", mapping.name, (name) => change({ ...mapping, name }))}
      <p class="small second">${t("window-import-name-about")}</p>
    </div>
    </div>
  </details>`;
}

/**
 * What holds for the whole table.
 * @param {string} id
 * @param {string} format
 * @param {ImportTable} table
 * @param {(mapping: Mapping) => void} change
 */
function marksTemplate(id, format, { mapping, sheets }, change) {
  const { charset, separator, sheet, header_rows, missing, rows } = mapping;
  const charsets = CHARSETS.includes(charset) ? CHARSETS : [...CHARSETS, charset];
  const separators = SEPARATORS.includes(separator) ? SEPARATORS : [...SEPARATORS, separator];
  const text = format === "table";
  return html`${pick(
    id,
    "",
    "rows",
    [
      ["sessions", t("window-import-rows-sessions")],
      ["mornings", t("window-import-rows-mornings")],
    ],
    rows,
    (are) => change({ ...mapping, rows: /** @type {Mapping["rows"]} */ (are) }),
  )}
  ${
    text
      ? pick(
          id,
          "",
          "charset",
          charsets.map((name) => [name, name]),
          charset,
          (name) => change(cut(mapping, { charset: name })),
        )
      : nothing
  }
  ${
    text
      ? pick(
          id,
          "",
          "separator",
          separators.map((sign) => [sign, separatorName(sign)]),
          separator,
          (sign) => change(cut(mapping, { separator: sign })),
        )
      : nothing
  }
  ${
    sheets.length > 1
      ? pick(
          id,
          "",
          "sheet",
          sheets.map((name) => [name, name]),
          sheet ?? sheets[0] ?? "",
          (name) => change(cut(mapping, { sheet: name })),
        )
      : nothing
  }
  ${pick(
    id,
    "",
    "header",
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map((rows) => [rows, rows]),
    String(header_rows),
    (above) => change(cut(mapping, { header_rows: Number(above) })),
  )}
  ${typed(id, "", "missing", missing.join(" "), (said) => change({ ...mapping, missing: marks(said) }))}`;
}

/** @param {string} sign */
function separatorName(sign) {
  const at = SEPARATORS.indexOf(sign);
  return at < 0 ? sign : t(`window-import-separator-${["comma", "semicolon", "tab", "bar"][at]}`);
}

/**
 * @param {string} id
 * @param {ImportTable} table
 */
const firstRowsTemplate = (
  id,
  { first_rows, mapping },
) => html`<p class="heading" id="${id}-first">${t("window-import-first-rows")}</p>
  <div class="import-table__first" role="region" tabindex="0" aria-labelledby="${id}-first">
    <table class="table selectable">
      <tbody>
        ${first_rows.map(
          (row, at) =>
            html`<tr>${row.map((cell) =>
              at < mapping.header_rows ? html`<th scope="col">${cell}</th>` : html`<td>${cell}</td>`,
            )}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
