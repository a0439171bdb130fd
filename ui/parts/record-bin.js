// The bin: what was removed in the last thirty days, to be brought back or let go of.

import { emptyBin, readBin, restoreRecord } from "/core/api.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { recordLine } from "/parts/record-line.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { BinnedLine, BinView } from "/types/views.d.ts" */

class RecordBin extends Part {
  static properties = { bin: { state: true } };

  constructor() {
    super();
    /** @type {BinView | null} */
    this.bin = null;
  }

  async read() {
    try {
      this.bin = await readBin();
    } catch (thrown) {
      fault(thrown);
    }
    await this.updateComplete;
  }

  render() {
    const lines = this.bin?.lines ?? [];
    return html`<header class="record-history__head">
        <div>
          <h1>${t("window-bin-title")}</h1>
          <p class="second"><span role="status" data-said>${this.bin?.said ?? ""}</span>. ${t("window-bin-about")}</p>
        </div>
        <div class="record-history__ways">
          <a class="button button--quiet" href="#/record/history" data-action="open-history">${t("window-history-title")}</a>
          ${
            lines.length > 0
              ? html`<button type="button" class="button button--outlined" data-action="empty-bin"
                  @click=${() => this.act(emptyBin)}>${t("window-bin-empty")}</button>`
              : nothing
          }
        </div>
      </header>
      <ul class="record-bin__rows">${lines.map((binned) => this.rowTemplate(binned))}</ul>`;
  }

  /** @param {BinnedLine} binned */
  rowTemplate({ line, left }) {
    const { record, date, title } = line;
    return html`<li class="record-line record-line--binned" data-record=${record} data-kind=${line.kind}>
      <span class="record-line__open">${recordLine(line)}</span>
      <span class="small second">${left}</span>
      <button type="button" class="button button--outlined" data-action="restore"
        aria-label=${t("window-bin-restore-what", { date, title })}
        @click=${() => this.act(() => restoreRecord(record))}>${t("window-bin-restore")}</button>
    </li>`;
  }

  /** @param {() => Promise<{ said: string }>} deed */
  async act(deed) {
    try {
      const { said } = await deed();
      say(said, { label: t("window-undo"), act: takeBack });
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("record-bin", RecordBin);
