// Thousands of records in a long list of which only what is near the window is there.
//
// The list is cut into pieces of a hundred rows of one height. A piece that is far away is an empty box as tall as
// its rows; when it comes near, its rows are read and drawn. So the scroll bar is true from the start, and neither
// the page nor a reply ever holds more than a few pieces.

import { numberRecords, readRecords } from "/core/api.js";
import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { recordLine } from "/parts/record-line.js";
import { html, live, nothing } from "/vendor/lit.js";

/** @import { RecordLine, RecordsOutline } from "/types/views.d.ts" */

/** Pieces are read this far before they are seen. */
const NEAR = "1200px 0px";

class HistoryList extends Part {
  static properties = { outline: { attribute: false }, chosen: { attribute: false }, current: { state: true } };

  constructor() {
    super();
    /** @type {import("/core/api.js").Asked} */
    this.asked = {};
    /** @type {RecordsOutline} */
    this.outline = { said: "", count: 0, piece: 1, pieces: [] };
    /** The records that are chosen. @type {Set<number>} */
    this.chosen = new Set();
    /** The row that Tab comes to. */
    this.current = 0;
    /** Where a range begins. */
    this.anchor = 0;
    /** The rows of the pieces that are near. @type {Map<number, RecordLine[]>} */
    this.lines = new Map();
    /** @type {Set<number>} */
    this.near = new Set();
    /** All numbers in order, once a range or everything was asked for. @type {Promise<number[]> | null} */
    this.numbers = null;
    this.watch = new IntersectionObserver((seen) => this.moved(seen), { rootMargin: NEAR });
    this.addEventListener("keydown", (event) => this.onKey(event));
    this.addEventListener("focusin", (event) => this.cameTo(event.target));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  /**
   * Shows another list, or the same one read again.
   * @param {import("/core/api.js").Asked} asked
   * @param {RecordsOutline} outline
   * @param {RecordLine[]} first the rows of the first piece
   */
  show(asked, outline, first) {
    this.asked = asked;
    this.numbers = null;
    this.outline = outline;
    const last = Math.max(0, outline.pieces.length - 1);
    this.near = new Set([0, ...[...this.near].filter((piece) => piece <= last)]);
    this.current = Math.min(this.current, Math.max(0, outline.count - 1));
    const stale = [...this.near].filter((piece) => piece > 0);
    this.lines.set(0, first);
    for (const piece of this.lines.keys()) if (!this.near.has(piece)) this.lines.delete(piece);
    return Promise.all(stale.map((piece) => this.load(piece)));
  }

  render() {
    return html`<div role="list" aria-label=${this.outline.said} class="history-list__rows">
      ${this.outline.pieces.map((_, piece) => this.pieceTemplate(piece))}
    </div>`;
  }

  /** @param {number} piece */
  pieceTemplate(piece) {
    const lines = this.near.has(piece) ? this.lines.get(piece) : undefined;
    return html`<div role="presentation" class="history-list__piece" data-piece=${piece}>
      ${lines?.map((line, n) => this.rowTemplate(line, piece * this.outline.piece + n)) ?? nothing}
    </div>`;
  }

  /**
   * @param {RecordLine} line
   * @param {number} at
   */
  rowTemplate(line, at) {
    const stop = at === this.current ? 0 : -1;
    const { record, date, title } = line;
    return html`<div role="listitem" class="record-line" data-record=${record} data-at=${at} data-kind=${line.kind}>
      <label class="record-line__choose">
        <input type="checkbox" tabindex=${stop} aria-label=${t("window-history-choose", { date, title })}
          .checked=${live(this.chosen.has(record))}
          @click=${(/** @type {MouseEvent} */ { shiftKey }) => this.choose(at, record, shiftKey)} />
      </label>
      <a class="record-line__open" tabindex=${stop} href="#/record/entry/${record}/history">${recordLine(line)}</a>
    </div>`;
  }

  updated() {
    for (const box of this.querySelectorAll(".history-list__piece")) {
      const { piece } = /** @type {HTMLElement} */ (box).dataset;
      const before = Number(piece) * this.outline.piece;
      const rows = Math.min(this.outline.piece, this.outline.count - before);
      /** @type {HTMLElement} */ (box).style.setProperty("--rows", String(rows));
      this.watch.observe(box);
    }
  }

  /** @param {IntersectionObserverEntry[]} seen */
  moved(seen) {
    for (const { target, isIntersecting } of seen) {
      const piece = Number(/** @type {HTMLElement} */ (target).dataset.piece);
      if (isIntersecting) {
        this.near.add(piece);
        if (!this.lines.has(piece)) this.load(piece);
      } else if (!target.contains(document.activeElement)) {
        this.near.delete(piece);
        if (piece > 0) this.lines.delete(piece);
      }
    }
    this.requestUpdate();
  }

  /** @param {number} piece */
  async load(piece) {
    const { asked, outline } = this;
    try {
      const lines = await readRecords(asked, outline.pieces[piece]);
      // Another list may have been asked for meanwhile.
      if (outline !== this.outline) return;
      this.lines.set(piece, lines);
      this.requestUpdate();
    } catch (thrown) {
      fault(thrown);
    }
  }

  /**
   * Brings a row in sight and puts focus on it, however far away it is.
   * @param {number} at
   */
  async goTo(at) {
    const to = Math.max(0, Math.min(at, this.outline.count - 1));
    const piece = Math.floor(to / this.outline.piece);
    this.near.add(piece);
    if (!this.lines.has(piece)) await this.load(piece);
    this.current = to;
    this.requestUpdate();
    await this.updateComplete;
    const row = this.querySelector(`[data-at="${to}"]`);
    row?.scrollIntoView({ block: "nearest" });
    /** @type {HTMLElement | null} */ (row?.querySelector(".record-line__open") ?? null)?.focus({
      preventScroll: true,
    });
  }

  /** @param {EventTarget | null} target */
  cameTo(target) {
    const row = /** @type {HTMLElement} */ (target).closest("[data-at]");
    if (row) this.current = Number(/** @type {HTMLElement} */ (row).dataset.at);
  }

  /** @param {KeyboardEvent} event */
  async onKey(event) {
    const row = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-at]"));
    if (!row || event.altKey) return;
    const at = Number(row.dataset.at);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.outline.count - 1 }[event.key];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
      event.preventDefault();
      this.chooseAll();
    } else if (to !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      await this.goTo(to);
      if (event.shiftKey) await this.chooseRange(this.anchor, this.current);
      else this.anchor = this.current;
    } else if (event.key === " " && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      await this.choose(at, Number(row.dataset.record), event.shiftKey);
    }
  }

  /**
   * Chooses a row or leaves it, or chooses all from the last one to it.
   * @param {number} at
   * @param {number} record
   * @param {boolean} range
   */
  async choose(at, record, range) {
    if (range) {
      await this.chooseRange(this.anchor, at);
      return;
    }
    this.anchor = at;
    const chosen = new Set(this.chosen);
    if (!chosen.delete(record)) chosen.add(record);
    this.say(chosen);
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  async chooseRange(from, to) {
    const all = await this.allNumbers();
    const between = all.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.say(new Set([...this.chosen, ...between]));
  }

  async chooseAll() {
    this.say(new Set(await this.allNumbers()));
  }

  /** The next click may come before the page has answered this one. @param {Set<number>} chosen */
  say(chosen) {
    this.chosen = chosen;
    ask(this, "choose-records", { chosen });
  }

  allNumbers() {
    this.numbers ??= numberRecords(this.asked);
    return this.numbers;
  }
}

customElements.define("history-list", HistoryList);
