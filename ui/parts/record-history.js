// Everything recorded: what is looked for, the list, and what is done with the records that are chosen.

import { openRecord, outlineRecords, readRecords, removeRecords, tagRecords } from "/core/api.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/history-filter.js";
import "/parts/history-list.js";

/** @import { RecordsOutline, Tag } from "/types/views.d.ts" */

/** @type {Tag[]} */
const TAGS = ["ill", "injured", "travelling", "deload"];

/** How the list was left, so that whoever opens a record finds their place again. */
const left = {
  /** @type {import("/core/api.js").Asked} */
  asked: {},
  scroll: 0,
  current: 0,
  /** @type {Set<number>} */
  chosen: new Set(),
};

class RecordHistory extends Part {
  static properties = { asked: { state: true }, outline: { state: true }, chosen: { state: true } };

  constructor() {
    super();
    this.asked = left.asked;
    /** @type {RecordsOutline | null} */
    this.outline = null;
    this.chosen = left.chosen;
    /** @type {[string, string][]} */
    this.kinds = [];
    this.reading = 0;
    this.addEventListener("sift-records", ({ detail }) => this.sift(detail));
    this.addEventListener("choose-records", ({ detail }) => {
      this.chosen = detail.chosen;
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const { asked, chosen } = this;
    Object.assign(left, { asked, chosen, current: this.list?.current ?? 0 });
  }

  /** @returns {any} */
  get list() {
    return this.querySelector("history-list");
  }

  /** Reads the list for the first time and goes to where it was left. */
  async open() {
    const kinds = openRecord({}).then((form) => {
      this.kinds = form.kinds;
    });
    await this.read();
    await kinds;
    this.requestUpdate();
    await this.updateComplete;
    const { scroll, current } = left;
    if (current > 0) await this.list?.goTo(current);
    if (scroll > 0) window.scrollTo(0, scroll);
  }

  /** Notes where the list stands, before another room takes its place. */
  leave() {
    left.scroll = window.scrollY;
  }

  async read() {
    this.reading += 1;
    const { asked, reading } = this;
    try {
      const [first, outline] = await Promise.all([readRecords(asked), outlineRecords(asked)]);
      if (reading !== this.reading) return;
      this.outline = outline;
      await this.updateComplete;
      await this.list?.show(asked, outline, first);
    } catch (thrown) {
      fault(thrown);
    }
  }

  /** @param {import("/core/api.js").Asked} asked */
  async sift(asked) {
    this.asked = asked;
    this.chosen = new Set();
    window.scrollTo(0, 0);
    if (this.list) this.list.current = 0;
    await this.read();
  }

  render() {
    const some = this.chosen.size > 0;
    return html`<header class="record-history__head">
        <div>
          <h1>${t("window-history-title")}</h1>
          <p class="second" role="status" data-said>${this.outline?.said ?? ""}</p>
        </div>
        <a class="button button--quiet" href="#/record/bin" data-action="open-bin">${t("window-bin-title")}</a>
      </header>
      <history-filter .asked=${this.asked} .kinds=${this.kinds}></history-filter>
      ${this.outline ? html`<history-list .chosen=${this.chosen}></history-list>` : nothing}
      ${some ? this.barTemplate() : nothing}`;
  }

  barTemplate() {
    const count = this.chosen.size;
    return html`<section class="record-history__bar" aria-label=${t("window-history-chosen", { count })}>
      <p class="heading">${t("window-history-chosen", { count })}</p>
      ${TAGS.map(
        (tag) => html`<button type="button" class="chip" data-action="tag" data-tag=${tag}
          @click=${() => this.act((records) => tagRecords(records, tag))}>${t(`record-tag-${tag}`)}</button>`,
      )}
      <button type="button" class="button button--quiet" data-action="remove-records"
        @click=${() => this.act(removeRecords, true)}>${t("window-history-remove")}</button>
      <button type="button" class="icon-button" data-action="choose-none" aria-label=${t("window-history-choose-none")}
        @click=${this.chooseNone}>${icon("cross", 18)}</button>
    </section>`;
  }

  chooseNone() {
    this.chosen = new Set();
    this.list?.goTo(this.list.current);
  }

  /**
   * Does something with all that are chosen, in one step.
   * @param {(records: number[]) => Promise<{ said: string }>} deed
   * @param {boolean} [gone] whether they are no longer in the list afterwards
   */
  async act(deed, gone = false) {
    try {
      const { said } = await deed([...this.chosen]);
      say(said, { label: t("window-undo"), act: takeBack });
      if (gone) this.chosen = new Set();
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("record-history", RecordHistory);
