// Nothing typed is ever lost: the draft of an open form reaches the file in order, and waits when it cannot.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allKept, KeptDraft } from "../../ui/core/kept-draft.js";

/** A file that answers when told to, and remembers what was stored. */
function slowFile() {
  const stored = [];
  const open = [];
  return {
    stored,
    send: (draft) =>
      new Promise((resolve, reject) => {
        open.push({ done: () => resolve(stored.push(draft)), fail: () => reject(new Error("the disk is full")) });
      }),
    answer: async (how = "done") => {
      open.shift()[how]();
      await new Promise((next) => setImmediate(next));
    },
    asked: () => open.length,
  };
}

test("the first key goes out at once, and of those typed meanwhile only the newest", async () => {
  const file = slowFile();
  const draft = new KeptDraft(file.send, () => {});
  draft.write("q");
  assert.equal(file.asked(), 1, "the first key waits for nothing");
  draft.write("qu");
  draft.write("quick");
  assert.equal(file.asked(), 1, "one write at a time keeps them in order");
  await file.answer();
  await file.answer();
  assert.deepEqual(file.stored, ["q", "quick"]);
  assert.equal(await draft.settled(), true);
});

test("a write that fails is said, kept, and sent again", async () => {
  const file = slowFile();
  const said = [];
  const draft = new KeptDraft(file.send, (state, fault) => said.push(fault ? `${state}: ${fault.message}` : state));
  draft.write("quiet feet");
  await file.answer("fail");
  assert.equal(await draft.settled(), false, "the words are still waiting");
  draft.retry();
  await file.answer();
  assert.deepEqual(file.stored, ["quiet feet"]);
  assert.deepEqual(said, ["saving", "failed: the disk is full", "saving", "saved"]);
});

test("the next key sends everything again after a failure", async () => {
  const file = slowFile();
  const draft = new KeptDraft(file.send, () => {});
  draft.write("quiet");
  await file.answer("fail");
  draft.write("quiet feet");
  await file.answer();
  assert.deepEqual(file.stored, ["quiet feet"]);
});

test("what was dropped as a whole is not sent after all", async () => {
  const file = slowFile();
  const draft = new KeptDraft(file.send, () => {});
  draft.write("one");
  draft.write("two");
  draft.forget();
  await file.answer();
  assert.deepEqual(file.stored, ["one"]);
  assert.equal(await draft.settled(), true);
});

test("a form that is opened after another waits until its last key is stored, but not for ever", async () => {
  const file = slowFile();
  const draft = new KeptDraft(file.send, () => {});
  draft.write("quiet");
  draft.write("quiet feet");
  let opened = false;
  const opening = allKept().then(() => {
    opened = true;
  });
  await file.answer();
  assert.equal(opened, false, "the newest key is still on its way");
  await file.answer("fail");
  await opening;
  assert.deepEqual(file.stored, ["quiet"]);
  assert.equal(await draft.settled(), false, "what failed stays in hand");
});
