// The blocks of an own session, part by part in the order they are done: added, moved, removed, filled in.

import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { canMove, inOrder, moved, withBlock, withoutBlock } from "/parts/block-moves.js";
import { ownBlock } from "/parts/own-block.js";
import { newBlock, PARTS } from "/parts/own-typing.js";
import { grow } from "/parts/words-field.js";
import { html, repeat } from "/vendor/lit.js";

/** @import { Part as PartName } from "/types/views.d.ts" */
/** @import { TypedBlock, TypedSession } from "/parts/own-typing.js" */

const partName = (/** @type {PartName} */ part) => t(`window-own-part-${part}`);

class OwnBlocks extends Part {
  static properties = { typed: { attribute: false }, faults: { attribute: false } };

  constructor() {
    super();
    /** @type {TypedSession} */
    this.typed = { title: "", blocks: [], cue: "", goal: "", playful: "" };
    /** Why a field was refused, by its name. @type {Record<string, string>} */
    this.faults = {};
  }

  updated() {
    for (const field of this.querySelectorAll("textarea")) grow(field);
  }

  render() {
    return html`${PARTS.map((part) => this.partTemplate(part))}`;
  }

  /** @param {PartName} part */
  partTemplate(part) {
    const blocks = this.typed.blocks.filter((block) => block.part === part);
    const title = partName(part);
    return html`<section class="own-session__part" data-part=${part} aria-labelledby="own-part-${part}">
      <div class="own-session__part-head">
        <h3 id="own-part-${part}">${title}</h3>
        <button class="link" type="button" data-action="add-block" aria-label=${t("window-own-add-to", { part: title })}
          @click=${() => this.add(part)}>${icon("plus", 14)} ${t("window-own-add")}</button>
      </div>
      ${repeat(
        blocks,
        ({ key }) => key,
        (block, n) => this.blockTemplate(block, n),
      )}
    </section>`;
  }

  /**
   * @param {TypedBlock} block
   * @param {number} n Its place within its part.
   */
  blockTemplate(block, n) {
    const { blocks } = this.typed;
    const { key } = block;
    return ownBlock({
      block,
      at: blocks.indexOf(block),
      label: t("window-own-block", { part: partName(block.part), number: n + 1 }),
      faults: this.faults,
      deeds: {
        type: (given, field) => this.change(key, given, field),
        move: (by) => this.move(key, by),
        remove: () => this.takeOut(key),
        count: () => this.count(key),
        can: (by) => canMove(blocks, key, by),
      },
    });
  }

  /**
   * @param {number} key
   * @param {Partial<TypedBlock>} given
   * @param {string | null} field
   */
  change(key, given, field) {
    const blocks = this.typed.blocks.map((block) => (block.key === key ? { ...block, ...given } : block));
    this.type({ ...this.typed, blocks }, field);
  }

  /** @param {PartName} part */
  async add(part) {
    const block = newBlock(this.typed, part, partName(part));
    this.type({ ...this.typed, blocks: withBlock(this.typed.blocks, block) }, null);
    const field = await this.fieldOf(block.key);
    field?.focus();
    field?.select();
  }

  /** @param {number} key */
  async count(key) {
    this.change(key, { counted: true }, null);
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.blockOf(key)?.querySelector(".own-block__counts input"))?.focus();
  }

  /** @param {number} key @param {-1 | 1} by */
  async move(key, by) {
    const blocks = moved(this.typed.blocks, key, by);
    if (blocks === this.typed.blocks) return;
    const again = placeOf(document.activeElement);
    this.type({ ...this.typed, blocks }, null);
    await this.updateComplete;
    this.sayPlace(key);
    // A block that is drawn in another place loses the focus it had.
    const block = this.blockOf(key);
    const other = "[data-action=block-up]:enabled, [data-action=block-down]:enabled";
    const to = (again && block?.querySelector(again)) ?? block?.querySelector(other);
    /** @type {HTMLElement | null | undefined} */ (to)?.focus();
  }

  /** @param {number} key */
  sayPlace(key) {
    const block = this.typed.blocks.find((one) => one.key === key);
    if (!block) return;
    const number = this.typed.blocks.filter(({ part }) => part === block.part).indexOf(block) + 1;
    whisper(t("window-own-moved", { part: partName(block.part), number }));
  }

  /** @param {number} key */
  async takeOut(key) {
    const before = this.typed;
    const at = before.blocks.findIndex((block) => block.key === key);
    const block = before.blocks[at];
    if (!block) return;
    this.type({ ...before, blocks: withoutBlock(before.blocks, key) }, null);
    say(t("window-own-removed", { title: block.title }), {
      label: t("window-undo"),
      act: () => this.putBack(block, at),
    });
    const next = this.typed.blocks[at] ?? this.typed.blocks[at - 1];
    const to = next ? await this.fieldOf(next.key) : this.querySelector("[data-action=add-block]");
    /** @type {HTMLElement | null} */ (to)?.focus();
  }

  /** A block that was removed comes back, whatever was typed elsewhere meanwhile. @param {TypedBlock} block @param {number} at */
  async putBack(block, at) {
    this.type({ ...this.typed, blocks: inOrder(this.typed.blocks.toSpliced(at, 0, block)) }, null);
    (await this.fieldOf(block.key))?.focus();
  }

  /** @param {number} key */
  blockOf(key) {
    return this.querySelector(`[data-key="${key}"]`);
  }

  /** The first field of a block, once it is drawn. @param {number} key @returns {Promise<HTMLInputElement | null | undefined>} */
  async fieldOf(key) {
    await this.updateComplete;
    return this.blockOf(key)?.querySelector("input");
  }

  /** @param {TypedSession} typed @param {string | null} field */
  type(typed, field) {
    this.typed = typed;
    ask(this, "type-own", { typed, field });
  }
}

/** How a field or button of a block is found again after the block has moved. @param {Element | null} on */
function placeOf(on) {
  if (!(on instanceof HTMLElement)) return null;
  const { action, field } = on.dataset;
  if (action) return `[data-action=${action}]:enabled`;
  return field ? `[data-field$="].${field.split("].")[1]}"]` : null;
}

customElements.define("own-blocks", OwnBlocks);
