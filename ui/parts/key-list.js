// The list of keys, opened by "?" or from the menu.

import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

const COMMAND = /mac/i.test(navigator.platform) ? "⌘" : "Ctrl";

/** Groups of keys; a key that is a message is said in the athlete's language. */
const GROUPS = [
  {
    title: "window-keys-everywhere",
    rows: [
      [[COMMAND, "1–5"], "window-keys-views"],
      [[COMMAND, "Z"], "window-keys-undo"],
      [[COMMAND, "window-key-shift", "Z"], "window-keys-redo"],
      [[COMMAND, "P"], "window-keys-print"],
      [["R"], "window-keys-new-record"],
      [["N"], "window-keys-other-record"],
      [["H"], "window-keys-history"],
      [["?"], "window-keys-this"],
    ],
  },
  {
    title: "window-keys-ratings",
    rows: [
      [["0–9"], "window-keys-digit"],
      [["−"], "window-keys-minus"],
      [["window-key-backspace"], "window-keys-empty"],
      [["window-key-tab"], "window-keys-next"],
    ],
  },
  {
    title: "window-keys-list",
    rows: [
      [["↑", "↓"], "window-keys-look"],
      [["window-key-space"], "window-keys-choose"],
      [["window-key-shift", "↑", "↓"], "window-keys-range"],
      [[COMMAND, "A"], "window-keys-choose-all"],
    ],
  },
  {
    title: "window-keys-week",
    rows: [
      [["←", "→"], "window-keys-look"],
      [["window-key-enter"], "window-keys-open"],
      [["window-key-space"], "window-keys-pick"],
      [[COMMAND, "←", "→"], "window-keys-move"],
      [["M"], "window-keys-menu"],
      [["P"], "window-keys-pin"],
      [["D"], "window-keys-day"],
      [["R"], "window-keys-record"],
      [["B"], "window-keys-build"],
      [["O"], "window-keys-mode"],
      [["T"], "window-keys-this-week"],
      [["window-key-page-up", "window-key-page-down"], "window-keys-other-week"],
      [["window-key-escape"], "window-keys-put-back"],
    ],
  },
];

class KeyList extends Part {
  render() {
    return html`<dialog class="sheet" aria-labelledby="key-list-title" @click=${this.clickOutside}>
      <header class="sheet__head">
        <h2 class="title" id="key-list-title" tabindex="-1" autofocus>${t("window-keys")}</h2>
        <button class="icon-button" type="button" aria-label=${t("window-close")} @click=${this.close}>${icon("cross", 18)}</button>
      </header>
      <div class="key-list__groups">${GROUPS.map(groupTemplate)}</div>
    </dialog>`;
  }

  async show() {
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  close() {
    this.querySelector("dialog")?.close();
  }

  /** @param {Event} event */
  clickOutside(event) {
    if (event.target instanceof HTMLDialogElement) this.close();
  }
}

/** @param {{ title: string, rows: any[] }} group */
function groupTemplate({ title, rows }) {
  return html`<section>
    <h3>${t(title)}</h3>
    <dl>
      ${rows.map(
        ([keys, what]) => html`<div>
          <dt>${keys.map((/** @type {string} */ key) => html`<kbd>${key.startsWith("window-") ? t(key) : key}</kbd>`)}</dt>
          <dd>${t(what)}</dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

/** Opens the list. */
export function openKeyList() {
  const list = /** @type {KeyList} */ (document.querySelector("key-list") ?? document.createElement("key-list"));
  if (!list.isConnected) document.body.append(list);
  return list.show();
}

customElements.define("key-list", KeyList);
