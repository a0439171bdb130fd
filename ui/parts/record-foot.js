// The foot of the Record form: what becomes of the keys, Done, and the bar for keys that could not be stored.

import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/**
 * @param {{ other: boolean, week: boolean }} how whether to offer what was not planned, and a printed week, instead;
 *   whether it is a day of a printed week
 * @param {() => void} done
 */
export function recordFoot({ other: offered, week }, done) {
  const other = html`<a class="link" href="#/record/new">${t("window-record-other")}</a>
    <a class="link" href="#/record/week">${t("window-typing-title")}</a>`;
  return html`<footer class="session-record__foot">
    <p class="second">${t("window-record-kept-line")} ${offered ? other : nothing}
      <a class="link" href="#/record/history" data-action="open-history">${t("window-history-title")}</a></p>
    <button type="button" class="button button--primary" data-action="save-record" @click=${done}>
      ${t(week ? "window-typing-next" : "window-record-done")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
    </button>
  </footer>`;
}

/**
 * @param {string} reason why the last keys are not stored yet
 * @param {() => void} retry
 */
export const unkeptBar = (reason, retry) =>
  html`<div class="session-record__unkept" role="alert">
    <span class="selectable">${t("window-record-not-kept", { reason })}</span>
    <button type="button" class="button button--outlined" data-action="retry" @click=${retry}>
      ${t("window-record-retry")}
    </button>
  </div>`;
