/**
 * Keeps a form's answers stored while they are typed, in order and without losing the last one.
 *
 * One write is on its way at a time; what is typed meanwhile waits, and only the newest of it is sent next.
 * A failed write keeps its answers here until `retry` or the next key.
 */

/**
 * @typedef {"saved" | "saving" | "failed"} Keeping
 */

/** What is on its way, of all forms. @type {Set<Promise<void>>} */
const underWay = new Set();

/** When nothing of any form is on its way: a form opened after this finds everything that was typed. */
export async function allKept() {
  while (underWay.size > 0) await Promise.all(underWay);
}

/** @template T */
export class KeptDraft {
  /**
   * @param {(draft: T) => Promise<unknown>} send stores a draft
   * @param {(state: Keeping, fault?: unknown) => void} tell hears how it stands, at every turn
   */
  constructor(send, tell) {
    this.send = send;
    this.tell = tell;
    /** @type {{ draft: T } | null} */
    this.waiting = null;
    /** @type {Promise<void> | null} */
    this.running = null;
  }

  /**
   * Takes the newest answers; they are on their way before this returns.
   * @param {T} draft
   */
  write(draft) {
    this.waiting = { draft };
    this.tell("saving");
    if (this.running) return;
    const running = this.run();
    this.running = running;
    underWay.add(running);
    running.then(() => underWay.delete(running));
  }

  /** Sends again what could not be stored. */
  retry() {
    if (this.waiting) this.write(this.waiting.draft);
  }

  /** Forgets what is still waiting, because the answers were saved or dropped as a whole. */
  forget() {
    this.waiting = null;
  }

  /**
   * When nothing is on its way any more.
   * @returns {Promise<boolean>} whether everything typed is stored
   */
  async settled() {
    while (this.running) await this.running;
    return this.waiting === null;
  }

  async run() {
    try {
      while (this.waiting) {
        const sent = this.waiting;
        await this.send(sent.draft);
        if (this.waiting === sent) this.waiting = null;
      }
      this.running = null;
      this.tell("saved");
    } catch (fault) {
      this.running = null;
      this.tell("failed", fault);
    }
  }
}
