// A session in one line: its mark, its day, how hard it was and how well it went. It opens the session.

import { shapeIcon } from "/core/shapes.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

/** @param {import("/types/views.d.ts").BehindSession | import("/types/views.d.ts").RecentSession} session */
export function sessionRow({ record, short, title, shape, effort, quality }) {
  return html`<a class="session-row" href="#/record/saved/${record}" data-record=${record}>
    <span class="session-row__shape">${shape ? shapeIcon(shape, 14) : ring()}</span>
    <span class="session-row__when">${short} <span class="second">${title}</span></span>
    <span class="session-row__effort">${effort === null ? "" : t("window-trends-effort", { value: effort })}</span>
    <span class="session-row__quality">${quality === null ? "" : t("window-trends-quality", { value: quality })}</span>
  </a>`;
}

/** What is not speed has no shape of its own: a small ring, as on the map. */
function ring() {
  return html`<svg class="icon icon--14 session-row__other" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="5" stroke-width="2.5" />
  </svg>`;
}
