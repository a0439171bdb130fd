// The files of an import: what each is, what was read, and what was left out and why.

import { questions } from "/core/importing.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ImportFile, ImportView } from "/types/views.d.ts" */

/** As many sentences, and as many files, are shown at once; the rest is counted or folded. */
const SHOWN = 12;

/**
 * Every file, those with something to look at first.
 * @param {ImportView} view
 */
export function filesTemplate(view) {
  const { files, said } = view;
  const asked = new Set(questions(view).map(({ file }) => file));
  const one = (/** @type {ImportFile} */ file) => {
    // What a single file holds stands in the head of the page already.
    const words = file.said === said && files.length === 1 ? "" : file.said;
    return fileTemplate(file, asked.has(file.name) ? t("window-import-asked") : words);
  };
  const troubled = (/** @type {ImportFile} */ { format, rejected, counts }) =>
    format === null || rejected.length > 0 || counts.rejected > 0;
  const sorted = [...files.filter(troubled), ...files.filter((file) => !troubled(file))];
  const rest = sorted.slice(SHOWN);
  return html`<ul class="import-files">${sorted.slice(0, SHOWN).map(one)}</ul>
    ${
      rest.length > 0
        ? html`<details class="import-fold"><summary>${t("window-import-more-files", { count: rest.length })}</summary>
            <ul class="import-files">${rest.slice(0, 500).map(one)}</ul></details>`
        : nothing
    }`;
}

/**
 * @param {ImportFile} file
 * @param {string} words what is said of it
 */
const fileTemplate = (
  { name, title, rejected, remarks },
  words,
) => html`<li class="import-files__file" data-file=${name}>
  <p><b class="selectable">${name}</b> <span class="second">${title}</span></p>
  ${words ? html`<p>${words}</p>` : nothing}
  ${foldTemplate(rejected, "window-import-left-out")} ${foldTemplate(remarks, "window-import-remarks")}
</li>`;

/**
 * @param {string[]} sentences
 * @param {string} key
 */
function foldTemplate(sentences, key) {
  if (sentences.length === 0) return nothing;
  const more = sentences.length - SHOWN;
  return html`<details class="import-fold">
    <summary>${t(key, { count: sentences.length })}</summary>
    <ul class="import-fold__list selectable">
      ${sentences.slice(0, SHOWN).map((sentence) => html`<li>${sentence}</li>`)}
      ${more > 0 ? html`<li>${t("window-import-more", { count: more })}</li>` : nothing}
    </ul>
  </details>`;
}
