// The one menu of the window: theme, text size, the athlete's file, paper, keys, honest limits.

import { printPage, removeSample, saveCsv, saveExport, saveIcs, setSetting, showPlace, showSaved } from "/core/api.js";
import { known } from "/core/changes.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { go, here } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { openAbout } from "/parts/about-sheet.js";
import { openKeyList } from "/parts/key-list.js";
import { html, nothing } from "/vendor/lit.js";

const PALETTES = ["system", "light", "dark"];
const SIZES = [90, 100, 110, 125, 150];

class MainMenu extends Part {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = false;
    this.closeOutside = (/** @type {Event} */ event) => {
      if (!(event.target instanceof Node && this.contains(event.target))) this.open = false;
    };
  }

  render() {
    return html`<button class="icon-button" type="button" aria-haspopup="menu" aria-expanded=${String(this.open)}
        aria-label=${t("window-menu")} @click=${this.toggle} @keydown=${this.keyOnButton}>${icon("more", 20)}</button>
      ${this.open ? this.menuTemplate() : nothing}`;
  }

  menuTemplate() {
    return html`<div class="main-menu__list" role="menu" aria-label=${t("window-menu")} @keydown=${this.key}>
      ${this.choiceTemplate("window-theme", PALETTES, known.settings.palette, "palette", (name) => t(`window-theme-${name}`))}
      ${this.choiceTemplate("window-text-size", SIZES, known.settings.text_size, "text_size", (size) => `${size}`)}
      <hr class="hairline" />
      ${this.itemTemplate("window-typing-title", typeWeek)}
      ${this.itemTemplate("window-save-export", () => saveCopy(saveExport))}
      ${this.itemTemplate("window-save-csv", () => saveCopy(saveCsv))}
      ${this.itemTemplate("window-save-ics", () => saveCopy(saveIcs))} ${this.itemTemplate("window-show-place", () => showPlace())}
      ${this.itemTemplate("window-print-page", () => printPage(), "P")}
      ${known.settings.sample ? this.itemTemplate("window-remove-sample", takeSampleAway) : nothing}
      <hr class="hairline" />
      ${this.itemTemplate("window-keys", openKeyList, "?")} ${this.itemTemplate("window-about", openAbout)}
    </div>`;
  }

  /**
   * @param {string} key
   * @param {() => unknown} act
   * @param {string} [cap]
   */
  itemTemplate(key, act, cap) {
    const choose = async () => {
      this.close();
      try {
        await act();
      } catch (thrown) {
        fault(thrown);
      }
    };
    return html`<button class="main-menu__item" type="button" role="menuitem" tabindex="-1" @click=${choose}>
      <span>${t(key)}</span>${cap ? html`<kbd aria-hidden="true">${cap === "P" ? t("window-key-print") : cap}</kbd>` : nothing}
    </button>`;
  }

  /**
   * @template {string | number} Value
   * @param {string} key
   * @param {Value[]} values
   * @param {Value} chosen
   * @param {string} setting
   * @param {(value: Value) => string} label
   */
  choiceTemplate(key, values, chosen, setting, label) {
    const choose = async (/** @type {Value} */ value) => {
      try {
        await setSetting(setting, String(value));
        this.requestUpdate();
      } catch (thrown) {
        fault(thrown);
      }
    };
    return html`<div class="main-menu__choice" role="group" aria-label=${t(key)}>
      <span class="main-menu__name">${t(key)}</span>
      <span class="main-menu__values">
        ${values.map(
          (value) => html`<button class="chip" type="button" role="menuitemradio" tabindex="-1" data-setting=${setting}
            data-value=${value} aria-checked=${String(value === chosen)} @click=${() => choose(value)}>${label(value)}</button>`,
        )}
      </span>
    </div>`;
  }

  async toggle() {
    this.open = !this.open;
    if (!this.open) return;
    await this.updateComplete;
    this.items()[0]?.focus();
  }

  close() {
    this.open = false;
    /** @type {HTMLElement | null} */ (this.querySelector("[aria-haspopup]"))?.focus();
  }

  updated() {
    if (this.open) document.addEventListener("pointerdown", this.closeOutside);
    else document.removeEventListener("pointerdown", this.closeOutside);
  }

  /** @returns {HTMLElement[]} */
  items() {
    return [...this.querySelectorAll("[role^=menuitem]")].map((item) => /** @type {HTMLElement} */ (item));
  }

  /** @param {KeyboardEvent} event */
  keyOnButton(event) {
    if (event.key !== "ArrowDown" || this.open) return;
    event.preventDefault();
    this.toggle();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const items = this.items();
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (event.key === "Escape") this.close();
    else if (event.key === "Tab") this.open = false;
    else if (next !== undefined) items.at(next % items.length)?.focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  }
}

/** The week that is shown, or this one, from paper. */
function typeWeek() {
  const { page, rest } = here();
  go("record", "week", (page === "week" && rest[0]) || known.today);
}

/** @param {() => Promise<import("/core/api.js").Saved>} save */
async function saveCopy(save) {
  const saved = await save();
  if (saved)
    say(t("window-saved-file", saved), { label: t("window-show-in-folder"), act: () => showSaved().catch(fault) });
}

async function takeSampleAway() {
  await removeSample();
  say(t("window-sample-removed"));
}

customElements.define("main-menu", MainMenu);
