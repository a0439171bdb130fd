// The foot of a proposal: what can still be undone, and the three ways on. Where a mix of days breaks a rule,
// the rule stands here, and the way to keep it anyway.

import { known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";

class ProposalFoot extends Part {
  static properties = {
    replaces: { attribute: false },
    same: { attribute: false },
    changes: { attribute: false },
    left: { attribute: false },
    refused: { attribute: false },
    accept: { attribute: false },
  };

  constructor() {
    super();
    /** Whether a plan stands for the week. */
    this.replaces = false;
    /** Whether accepting would change nothing. */
    this.same = false;
    /** How many days would change, and how many of them are left as they are. */
    this.changes = 0;
    this.left = 0;
    /** Why the mix is not taken. */
    this.refused = "";
    /** @type {(how?: { edit?: boolean, anyway?: boolean }) => void} Takes what is chosen. */
    this.accept = () => {};
  }

  updated(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("refused") && this.refused)
      /** @type {HTMLElement | null} */ (this.querySelector("[data-action=anyway]"))?.focus();
  }

  render() {
    return html`<footer class="proposal-foot__row">
      ${this.wordsTemplate()}
      <div class="proposal-foot__deeds">${this.same ? this.sameTemplate() : this.deedsTemplate()}</div>
    </footer>`;
  }

  wordsTemplate() {
    if (this.refused)
      return html`<p class="proposal-foot__rule"><span id="mix-refused">${this.refused}</span>
        <button class="button button--outlined" type="button" data-action="anyway" aria-describedby="mix-refused"
          @click=${() => this.accept({ anyway: true })}>${t("window-week-keep-anyway")}</button></p>`;
    if (known.firstRun)
      return html`<p class="second">${t("window-week-new-here")}
        <button class="link" type="button" data-action="load-sample" @click=${() => ask(this, "load-sample", null)}>${t("window-week-look-sample")}</button></p>`;
    return html`<p class="second">${t(this.replaces ? "window-week-undo-brings-back" : "window-week-undo-takes-back")}</p>`;
  }

  deedsTemplate() {
    const { changes, left } = this;
    const some = t("window-week-accept-some", { taken: changes - left, changes });
    return html`<button class="button button--quiet" type="button" data-action="keep" @click=${this.keep}>
          ${t(this.replaces ? "window-week-keep" : "window-week-not-now")} <kbd aria-hidden="true">${t("window-key-escape")}</kbd>
        </button>
        <button class="button button--outlined" type="button" data-action="edit" @click=${() => this.accept({ edit: true })}>
          ${t("window-week-edit-first")}
        </button>
        <button class="button button--primary" type="button" data-action="accept" @click=${() => this.accept()}>
          ${left > 0 ? some : t("window-week-accept")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
        </button>`;
  }

  /** Where nothing would change there is one thing to do. */
  sameTemplate() {
    return html`<button class="button button--primary" type="button" data-action="keep" @click=${this.keep}>
      ${t("window-week-keep")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
    </button>`;
  }

  keep() {
    ask(this, "keep-week", null);
  }
}

customElements.define("proposal-foot", ProposalFoot);
