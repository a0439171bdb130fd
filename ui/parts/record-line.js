// A record as one line: when, what, how it felt, and the beginnings of what was written. Shared by the list of
// everything recorded and the bin.

import { icon, kindIcon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { SCALES } from "/parts/rating-row.js";
import { written } from "/parts/rating-typing.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { RecordLine } from "/types/views.d.ts" */

/** @type {import("/parts/rating-row.js").RatingName[]} */
const RATINGS = ["keenness", "effort", "quality", "enjoyment"];

/** @param {RecordLine} line */
export function recordLine(line) {
  const { date, family, title, minutes } = line;
  const said = [line.enjoyed, line.note].filter(Boolean);
  const short = [minutes, line.goal, line.stopped_early].filter(Boolean).join(" · ");
  return html`<span class="record-line__date">${date}</span>
    <span class="record-line__mark record-line__mark--${family}">${kindIcon(line, 20)}</span>
    <span class="record-line__what">
      <span class="record-line__title ${family === "speed" ? "leaning" : ""}">${title}</span>
      ${short ? html`<span class="record-line__short small second">${short}</span>` : nothing}
    </span>
    <span class="record-line__ratings">${RATINGS.map((name) => ratingTemplate(line, name))}</span>
    <span class="record-line__words">
      ${said.map((words, n) => html`<span class="record-line__said ${n > 0 || !line.enjoyed ? "second" : ""}">${words}</span>`)}
    </span>
    ${
      line.tags.length > 0
        ? html`<span class="record-line__tags"><span class="visually-hidden">${t("window-history-tags")}: </span
            >${line.tags.map(([tag, word]) => html`<span class="record-line__tag" data-tag=${tag}>${word}</span>`)}</span>`
        : nothing
    }`;
}

/**
 * @param {RecordLine} line
 * @param {import("/parts/rating-row.js").RatingName} name
 */
function ratingTemplate({ ratings }, name) {
  const given = ratings.find((rating) => rating.name === name);
  return html`<span class="record-line__rating record-line__rating--${name}">${
    given
      ? html`${icon(name, 14)}<span class="visually-hidden">${given.title} </span>${written(SCALES[name], given.value)}`
      : nothing
  }</span>`;
}
