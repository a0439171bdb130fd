// The head of what could be inside a session: dressed as its card, with the way back to it.

import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

/**
 * @param {Element} from who asks
 * @param {import("/types/views.d.ts").CardView} card
 * @param {string} title "Max velocity, Thursday"
 */
export const contentsHead = (from, card, title) =>
  html`<header class="session-sheet__head session-sheet__head--${card.family} contents-sheet__head">
    <button class="icon-button" type="button" data-action="back" aria-label=${t("window-contents-back")}
      title=${t("window-contents-back")} @click=${() => ask(from, "close-contents", null)}>${icon("back", 20)}</button>
    <h2 id="contents-title" tabindex="-1">${t("window-contents-title")}</h2>
    <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${() => ask(from, "close-sheet", null)}>
      ${icon("cross", 20)}
    </button>
    <p>${kindIcon(card, 18)} ${title}</p>
  </header>`;
