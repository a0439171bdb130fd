// Every sport of an import, and what its sessions become.

import { answer, importing } from "/core/importing.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, live, nothing } from "/vendor/lit.js";

/** @import { ImportSport, Kind } from "/types/views.d.ts" */

/**
 * @param {ImportSport[]} sports
 * @param {[Kind, string][]} kinds the kinds with their names
 */
export const sportsTemplate = (sports, kinds) =>
  html`<ul class="import-sports">${sports.map((sport, n) => sportTemplate(sport, n, kinds))}</ul>`;

/**
 * @param {ImportSport} sport
 * @param {number} n
 * @param {[Kind, string][]} kinds
 */
function sportTemplate({ sport, count, kind: read, guessed }, n, kinds) {
  // What was just chosen stands while the answer is on its way.
  const kind = importing.choices.kinds[sport] ?? read;
  return html`<li class="import-sports__sport" data-sport=${sport}>
  <label for="sport-${n}"><b>${sport || t("window-import-no-sport")}</b>
    <span class="second">${t("window-import-sessions", { count })}</span></label>
  <select class="field" id="sport-${n}" aria-describedby=${guessed ? `sport-look-${n}` : nothing}
    @change=${(/** @type {any} */ event) => choose(sport, event.target.value)}>
    ${kind === null ? html`<option value="" selected>${t("window-import-kinds-differ")}</option>` : nothing}
    ${kinds.map(([value, label]) => html`<option value=${value} .selected=${live(value === kind)}>${label}</option>`)}
  </select>
  ${guessed ? html`<span class="import-sports__look" id="sport-look-${n}">${t("window-import-look")}</span>` : html`<span></span>`}
</li>`;
}

/**
 * @param {string} sport
 * @param {Kind} kind
 */
function choose(sport, kind) {
  if (kind) answer({ kinds: { ...importing.choices.kinds, [sport]: kind } }).catch(fault);
}
