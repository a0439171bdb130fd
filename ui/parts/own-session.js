// A session of the athlete's own making, in fields: its name, its blocks, the words around them, and what becomes of
// it. It holds nothing: what is typed goes up at every key and comes back as it stands.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { ownField } from "/parts/own-field.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/own-blocks.js";

/** @import { TypedSession } from "/parts/own-typing.js" */

class OwnSession extends Part {
  static properties = { typed: { attribute: false }, faults: { attribute: false } };

  constructor() {
    super();
    /** @type {TypedSession} */
    this.typed = { title: "", blocks: [], cue: "", goal: "", playful: "" };
    /** Why a field was refused, by its name. @type {Record<string, string>} */
    this.faults = {};
  }

  render() {
    const whole = this.faultOfAll();
    return html`${whole ? html`<p class="own-session__fault field-note" tabindex="-1" role="alert">${whole}</p>` : nothing}
      ${this.wordsTemplate("title", { most: 80 })}
      <own-blocks .typed=${this.typed} .faults=${this.faults}></own-blocks>
      <section class="own-session__words">
        ${this.wordsTemplate("cue", { most: 200, hint: t("window-own-usual-hint") })}
        ${this.wordsTemplate("goal", { most: 200, hint: t("window-own-usual-hint") })}
        ${this.wordsTemplate("playful", { most: 200, hint: t("window-own-usual-hint") })}
      </section>
      <footer class="own-session__foot">
        <p class="small third">${t("window-own-kept-line")}</p>
        <button class="button button--outlined" type="button" data-action="keep-own" @click=${() => ask(this, "save-template", null)}>
          ${t("window-own-keep")}
        </button>
        <button class="button button--primary" type="button" data-action="use-own" @click=${() => ask(this, "use-own", null)}>
          ${t("window-own-use")}
        </button>
      </footer>`;
  }

  /** What was refused and has no field or block here to stand beside. */
  faultOfAll() {
    const here =
      /^(title|cue|goal|playful)$|^blocks\[\d+\](\.(title|text|minutes|sets|reps|amount|build_up|percent|between_\w+_seconds))?$/;
    const rest = Object.entries(this.faults).find(([name]) => !here.test(name));
    return rest?.[1];
  }

  /**
   * @param {"title" | "cue" | "goal" | "playful"} name
   * @param {Partial<import("/parts/own-field.js").OwnField>} more
   */
  wordsTemplate(name, more) {
    const typed = (/** @type {string} */ value) =>
      ask(this, "type-own", { typed: { ...this.typed, [name]: value }, field: name });
    return ownField({
      name,
      label: t(`window-own-${name}`),
      value: this.typed[name],
      fault: this.faults[name],
      typed,
      ...more,
    });
  }

  /** To what was refused. */
  async reachFault() {
    await this.updateComplete;
    await /** @type {Part | null} */ (this.querySelector("own-blocks"))?.updateComplete;
    const first = this.querySelector(".own-session__fault, [aria-invalid=true], .own-block > .field-note");
    const field = first?.matches(".own-block > *") ? first.parentElement?.querySelector("input") : first;
    /** @type {HTMLElement | null | undefined} */ (field)?.focus();
  }

  /** To the name. */
  focus() {
    this.querySelector("input")?.focus();
  }
}

customElements.define("own-session", OwnSession);
