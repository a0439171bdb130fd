// What was just done: one line above the foot with a way on, one region for the screen reader, one bar for faults.
//
// The window has one; a sheet in which something is done has its own, for what lies behind a sheet is out of reach.

import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { onStatus } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** How long the line stays while nobody points at it or works in it. */
const STAYS = 8000;

class StatusLine extends Part {
  static properties = {
    line: { state: true },
    spoken: { state: true },
    faults: { state: true },
    slow: { state: true },
  };

  constructor() {
    super();
    /** @type {{ text: string, offer: import("/core/status.js").Offer | null } | null} */
    this.line = null;
    this.spoken = "";
    /** @type {string[]} */
    this.faults = [];
    this.slow = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.goes = undefined;
    /** @type {(() => void)[]} */
    this.heard = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.heard = [
      onStatus("say", (line) => this.show(line)),
      onStatus("whisper", ({ text }) => {
        this.line = null;
        this.spoken = text;
      }),
      onStatus("fault", ({ text }) => {
        this.faults = [...this.faults.filter((known) => known !== text), text];
      }),
      onStatus("busy", ({ is }) => {
        this.slow = is;
      }),
    ];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.goes);
    for (const stop of this.heard) stop();
  }

  /** @param {{ text: string, offer: import("/core/status.js").Offer | null }} line */
  show(line) {
    this.line = line;
    this.spoken = "";
    this.wait();
  }

  wait() {
    clearTimeout(this.goes);
    this.goes = setTimeout(() => {
      if (this.querySelector(".status-line__line:hover, .status-line__line :focus")) this.wait();
      else this.line = null;
    }, STAYS);
  }

  render() {
    return html`${this.faults.map((text) => this.faultTemplate(text))}${this.lineTemplate()}`;
  }

  /** One element for the whole visit, so that the screen reader keeps listening to it. */
  lineTemplate() {
    const { line, slow } = this;
    const text = slow ? t("window-still-working") : (line?.text ?? this.spoken);
    const offer = slow ? null : line?.offer;
    const act = () => {
      this.line = null;
      offer?.act();
    };
    return html`<div class=${slow || line ? "status-line__line" : "visually-hidden"}>
      <p role="status">${text}</p>
      ${offer ? html`<button class="button" type="button" @click=${act}>${offer.label}</button>` : nothing}
    </div>`;
  }

  /** @param {string} text */
  faultTemplate(text) {
    const close = () => {
      this.faults = this.faults.filter((known) => known !== text);
    };
    return html`<div class="status-line__fault" role="alert">
      <span class="selectable">${text}</span>
      <button class="icon-button" type="button" aria-label=${t("window-dismiss")} @click=${close}>${icon("cross", 18)}</button>
    </div>`;
  }
}

customElements.define("status-line", StatusLine);
