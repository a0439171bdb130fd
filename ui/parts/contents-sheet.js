// The other side of an opened session: what could be inside it, chosen from a list or made by hand.
//
// What is typed lives here and under the session's number until it is used, so turning back loses nothing.

import { readContents, removeTemplate, saveTemplate, setContent } from "/core/api.js";
import { onChange } from "/core/changes.js";
import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { contentsHead } from "/parts/contents-head.js";
import { dropOwn, keepOwn, keptOwn } from "/parts/kept-own.js";
import { ownSession, typedSession } from "/parts/own-typing.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";
import "/parts/contents-list.js";
import "/parts/own-session.js";

/** @import { Content, ContentsView, OwnSession, SessionView } from "/types/views.d.ts" */
/** @import { TypedSession } from "/parts/own-typing.js" */

class ContentsSheet extends Part {
  static properties = {
    view: { attribute: false },
    contents: { state: true },
    way: { state: true },
    typed: { state: true },
    resumed: { state: true },
    faults: { state: true },
  };

  constructor() {
    super();
    /** @type {SessionView} The session as it stands. */
    this.view = /** @type {SessionView} */ ({});
    /** @type {ContentsView | null} */
    this.contents = null;
    /** @type {"choose" | "own"} */
    this.way = "choose";
    /** @type {TypedSession | null} */
    this.typed = null;
    /** Whether what is typed was left open before. */
    this.resumed = false;
    /** Why a field was refused, by its name; what is about the whole has none. @type {Record<string, string>} */
    this.faults = {};
    /** @type {(() => void) | null} */
    this.stopListening = null;
    this.listen();
  }

  listen() {
    this.addEventListener("choose", (event) => this.go(event));
    this.addEventListener("set-content", ({ detail }) => this.attempt(() => this.set(detail)));
    this.addEventListener("use-own", () =>
      this.send((body) => this.set({ content: { is: "own", ...body }, title: body.title })),
    );
    this.addEventListener("save-template", () => this.send((body) => this.keep(body)));
    this.addEventListener("remove-template", ({ detail }) => this.attempt(() => this.forget(detail)));
    this.addEventListener("edit-template", ({ detail }) => this.edit(detail.body));
    this.addEventListener("type-own", ({ detail }) => this.type(detail));
  }

  get session() {
    return this.view.card.session ?? 0;
  }

  connectedCallback() {
    super.connectedCallback();
    const read = () => this.attempt(() => this.read());
    this.stopListening = onChange(({ plan, records, settings }) => (plan || records || settings) && read());
    read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  async read() {
    const first = this.contents === null;
    const kept = keptOwn(this.session);
    const contents = await readContents(this.session);
    this.contents = contents;
    this.typed = kept ?? typedSession(contents.now);
    if (!first) return;
    this.resumed = kept !== null;
    this.way = kept ? "own" : "choose";
    await this.reach();
  }

  render() {
    const ways = [
      { value: "choose", label: t("window-contents-choose") },
      { value: "own", label: t("window-contents-own") },
    ];
    return html`${contentsHead(this, this.view.card, this.contents?.title ?? "")}
      <div class="contents-sheet__body">
        <choice-row name="way" .choices=${ways} .value=${this.way} .labelledby=${"contents-title"}></choice-row>
        ${this.contents ? this.wayTemplate(this.contents) : nothing}
      </div>`;
  }

  /** @param {ContentsView} contents */
  wayTemplate(contents) {
    if (this.way === "choose")
      return html`<contents-list .choices=${contents.choices} .fast=${this.view.card.family === "speed"}></contents-list>`;
    return html`${this.resumed ? this.resumedTemplate() : html`<p class="contents-sheet__brief">${t("window-own-brief")}</p>`}
      <own-session .typed=${this.typed} .faults=${this.faults}></own-session>`;
  }

  resumedTemplate() {
    return html`<p class="contents-sheet__brief">${t("window-record-resumed")}
      <button type="button" class="link" data-action="afresh" @click=${this.startAfresh}>${t("window-record-afresh")}</button>
    </p>`;
  }

  /** Between the list and the editor. @param {CustomEvent<{ name: string, value: string | null }>} event */
  go(event) {
    event.stopPropagation();
    this.way = event.detail.value === "own" ? "own" : "choose";
  }

  /** Puts the keys where the athlete goes on. */
  async reach() {
    await this.updateComplete;
    const part = /** @type {any} */ (this.querySelector("contents-list, own-session"));
    await part?.updateComplete;
    part?.focus();
  }

  /** @param {{ content: Content, title: string }} what */
  async set({ content, title }) {
    await setContent(this.session, content);
    if (this.way === "own") dropOwn(this.session);
    say(t("window-contents-set", { title }), { label: t("window-undo"), act: takeBack });
    ask(this, "close-contents", null);
  }

  /** Sends what is typed on its way, if it can be read. @param {(body: OwnSession) => unknown} deed */
  async send(deed) {
    if (!this.typed) return;
    const { body, faults } = ownSession(this.typed);
    const said = Object.entries(faults).map(([field, key]) => [field, t(key)]);
    if (said.length > 0) await this.refuse(Object.fromEntries(said));
    else await this.attempt(() => deed(body));
  }

  /** @param {OwnSession} body */
  async keep(body) {
    if (!this.contents) return;
    await saveTemplate(this.contents.kind, body);
    this.faults = {};
    say(t("window-contents-kept", { title: body.title }), { label: t("window-undo"), act: takeBack });
    await this.read();
  }

  /** @param {{ template: number, title: string }} what */
  async forget({ template, title }) {
    await removeTemplate(template);
    say(t("window-contents-removed", { title }), { label: t("window-undo"), act: takeBack });
    await this.read();
    await this.reach();
  }

  /** Takes a session of the athlete's own into the editor; what was half made there can be had back. @param {OwnSession} body */
  edit(body) {
    const before = keptOwn(this.session);
    this.replace(typedSession(body));
    this.way = "own";
    this.reach();
    if (!before) return;
    say(t("window-contents-opened", { title: body.title }), {
      label: t("window-undo"),
      act: () => this.replace(before),
    });
  }

  startAfresh() {
    const before = this.typed;
    if (!this.contents || !before) return;
    this.typed = typedSession(this.contents.now);
    this.resumed = false;
    this.faults = {};
    dropOwn(this.session);
    say(t("window-record-afresh-said"), { label: t("window-undo"), act: () => this.replace(before) });
    this.reach();
  }

  /** @param {TypedSession} typed */
  replace(typed) {
    this.typed = typed;
    this.resumed = false;
    this.faults = {};
    keepOwn(this.session, typed);
  }

  /** @param {{ typed: TypedSession, field: string | null }} what */
  type({ typed, field }) {
    this.typed = typed;
    keepOwn(this.session, typed);
    const stays = (/** @type {[string, string]} */ [name]) =>
      field !== null && name !== "" && name !== field && !field.startsWith(`${name}.`);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(stays));
  }

  /** @param {() => unknown} deed */
  async attempt(deed) {
    try {
      await deed();
    } catch (/** @type {any} */ thrown) {
      if (this.way !== "own" || thrown.code === "fault") fault(thrown);
      else this.refuse({ [thrown.field ?? ""]: thrown.message });
    }
  }

  /** @param {Record<string, string>} faults */
  async refuse(faults) {
    this.faults = faults;
    await this.updateComplete;
    /** @type {any} */ (this.querySelector("own-session"))?.reachFault();
  }
}

customElements.define("contents-sheet", ContentsSheet);
