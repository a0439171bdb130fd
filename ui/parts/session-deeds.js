// What can be done with an opened card: held, moved and recorded in its head; filled otherwise beside its first block;
// at its end, that it did not happen, or that it need not stand there at all.

import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/swap-for-play.js";

/** @import { SessionView } from "/types/views.d.ts" */

/** Whether something may still become of the card: planned for training, not done and not skipped. @param {SessionView} view */
const isOpen = ({ card }) =>
  card.session !== null &&
  card.record === null &&
  card.event === null &&
  card.kind !== "rest" &&
  !["done", "skipped"].includes(card.state);

/**
 * @param {Element} from who asks
 * @param {SessionView} view
 */
export function headDeeds(from, view) {
  const { card, moves } = view;
  const recordable = card.kind !== "rest" && (card.recordable || card.record !== null);
  const session = card.session ?? 0;
  return html`
    ${card.movable ? holdTemplate(from, session, card.pinned) : nothing}
    ${
      moves.length > 0
        ? html`<button class="button session-sheet__move" type="button" data-action="move"
          @click=${() => ask(from, "move-menu", { session })}>${t("window-week-move-to")}</button>`
        : nothing
    }
    ${
      recordable
        ? html`<button class="button session-sheet__record" type="button" data-action="record"
          @click=${() => ask(from, "record-session", { session: card.session, record: card.record })}>
          ${card.record === null ? t("window-week-record") : t("window-week-change-record")}
        </button>`
        : nothing
    }
  `;
}

/**
 * One name for both of its states, so that it is never heard as "let it move, pressed".
 * @param {Element} from
 * @param {number} session
 * @param {boolean} pinned
 */
const holdTemplate = (from, session, pinned) =>
  html`<button class="button session-sheet__hold" type="button" data-action="pin" aria-pressed=${String(pinned)}
    title=${t(pinned ? "window-week-let-move" : "window-week-hold")}
    @click=${() => ask(from, "pin-session", { session, pinned: !pinned })}>
    ${icon("lock", 16)} <span>${t("window-week-hold")}</span>
  </button>`;

/**
 * The way to what could be inside instead.
 * @param {SessionView} view
 * @param {() => void} open
 */
export const contentsDeed = (view, open) =>
  isOpen(view)
    ? html`<button class="link session-sheet__change" type="button" data-action="contents" @click=${open}>
        ${icon("pencil", 16)} ${t("window-contents-change")}
      </button>`
    : nothing;

/**
 * @param {SessionView} view
 * @param {{ skip: () => void, takeOff: () => void }} deeds
 */
export const endDeeds = (view, { skip, takeOff }) =>
  isOpen(view)
    ? html`<section class="session-sheet__end">
        ${view.swappable ? html`<swap-for-play .session=${view.card.session}></swap-for-play>` : nothing}
        <button class="button button--quiet" type="button" data-action="skip" @click=${skip}>${t("window-week-did-not-happen")}</button>
        <button class="button button--quiet" type="button" data-action="remove-session" @click=${takeOff}>${t("window-week-take-off")}</button>
      </section>`
    : nothing;
