// Why an opened card stands where it stands: the first reason as a sentence, the others below it in short; the rule it
// was kept against, with the way back; and where else it could stand.

import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/move-strip.js";

/** @import { SessionView } from "/types/views.d.ts" */

/** @param {SessionView} view */
export function whyTemplate({ why_title: title, why: [first, ...others] }) {
  if (!first) return nothing;
  return html`<section class="session-sheet__row session-sheet__why">
    <span class="session-sheet__side">${icon("calendar", 20)}</span>
    <div>
      <h3>${title}</h3>
      <p>${first}</p>
      ${others.length > 0 ? html`<ul>${others.map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}
    </div>
  </section>`;
}

/**
 * @param {Element} from who asks
 * @param {SessionView} view
 */
export function exceptionTemplate(from, { card }) {
  const { exception, session } = card;
  if (!exception || session === null) return nothing;
  return html`<section class="session-sheet__row session-sheet__exception">
    <span class="session-sheet__side">${icon("lock", 20)}</span>
    <div>
      <h3>${t("window-week-kept-here")}</h3>
      <p>${exception}</p>
      ${
        card.movable
          ? html`<button class="link" type="button" data-action="release"
            @click=${() => ask(from, "pin-session", { session, pinned: false })}>${t("window-week-let-move-again")}</button>`
          : nothing
      }
    </div>
  </section>`;
}

/** @param {SessionView} view */
export function movesTemplate({ card, moves }) {
  if (moves.length === 0) return nothing;
  const about = moves.some(({ costs }) => costs !== null);
  return html`<section class="session-sheet__moves">
    <div class="session-sheet__moves-head">
      <h3 id="if-moved">${t("window-week-if-moved")}</h3>
      ${about ? html`<p class="small third" id="points-about">${t("window-week-points-about")}</p>` : nothing}
    </div>
    <move-strip .card=${card} .session=${card.session} .targets=${moves} aria-labelledby="if-moved"
      aria-describedby=${about ? "points-about" : nothing} role="group"></move-strip>
  </section>`;
}
