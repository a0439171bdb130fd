// The bar: mark, five words, what is saved, undo, redo, one menu.

import { redo, undo } from "/core/api.js";
import { known, onChange } from "/core/changes.js";
import { icon, mark } from "/core/icons.js";
import { Part } from "/core/part.js";
import { here, onRoute, PAGES } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/main-menu.js";

class TopBar extends Part {
  connectedCallback() {
    super.connectedCallback();
    onRoute(() => this.requestUpdate());
    onChange(() => this.requestUpdate());
  }

  render() {
    if (!known.today) return nothing;
    return html`
      <a class="top-bar__mark" href="#/week" aria-label=${t("window-name")}>${mark()}</a>
      <nav aria-label=${t("window-views")}>${PAGES.map((page) => this.wordTemplate(page))}</nav>
      <span class="top-bar__saved third small">${t(savedKey())}</span>
      ${this.stepTemplate("undo", known.history.undo, takeBack)}
      ${this.stepTemplate("redo", known.history.redo, bringBack)}
      <main-menu></main-menu>
    `;
  }

  /** @param {import("/core/router.js").PageName} page */
  wordTemplate(page) {
    const current = here().page === page;
    return html`<a class="top-bar__word" href="#/${page}" aria-current=${current ? "page" : nothing}
      ><span>${t(`window-view-${page}`)}</span></a
    >`;
  }

  /**
   * @param {"undo" | "redo"} name
   * @param {string | null} what
   * @param {() => void} act
   */
  stepTemplate(name, what, act) {
    const label = what ? t(`window-${name}-what`, { what }) : t(`window-${name}`);
    return html`<button class="icon-button" type="button" data-action=${name} ?disabled=${!what} aria-label=${label}
      title=${label} @click=${act}>${icon(name, 18)}</button>`;
  }
}

/** Takes the last action back and says which it was. */
export async function takeBack() {
  try {
    const { said } = await undo();
    say(said, { label: t("window-redo"), act: bringBack });
  } catch (thrown) {
    refused(thrown);
  }
}

/** Brings the last action taken back again. */
export async function bringBack() {
  try {
    const { said } = await redo();
    say(said, { label: t("window-undo"), act: takeBack });
  } catch (thrown) {
    refused(thrown);
  }
}

/** Having nothing to take back is not a fault. */
function refused(/** @type {any} */ thrown) {
  if (thrown.code === "nothing") say(thrown.message);
  else fault(thrown);
}

function savedKey() {
  if (known.saving > 0) return "window-saving";
  const typing = here().page === "record" && !["saved", "history", "bin"].includes(here().rest[0] ?? "");
  return typing ? "window-saved-as-you-type" : "window-all-saved";
}

customElements.define("top-bar", TopBar);
