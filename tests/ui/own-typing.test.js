// A session of one's own: what stands in the fields, and what it means.
import assert from "node:assert/strict";
import { test } from "node:test";
import { newBlock, ownSession, typedSession } from "../../ui/parts/own-typing.js";

const plain = {
  text: "",
  minutes: null,
  sets: 1,
  reps: 1,
  amount: "none",
  build_up: 0,
  percent: null,
  between_reps_seconds: null,
  between_sets_seconds: null,
};
const jog = { ...plain, part: "warm_up", title: "Jog and skip", minutes: 12 };
const flys = {
  ...plain,
  part: "work",
  title: "Flys",
  text: "By the river.",
  sets: 2,
  reps: 3,
  amount: { metres: 40 },
  build_up: 20,
  percent: [90, 95],
  between_reps_seconds: 150,
  between_sets_seconds: 360,
};
const jumps = { ...plain, part: "work", title: "Box jumps", sets: 3, reps: 5 };
const sprints = { ...plain, part: "work", title: "Bike sprints", reps: 6, amount: { seconds: 8 }, percent: [95, 95] };
const own = (...blocks) => ({ title: "Sunday flys", blocks, cue: "What if I smile?", goal: "", playful: "" });

/** The flys with something else typed into some of their fields. */
const typing = (given) => {
  const typed = typedSession(own(flys));
  return ownSession({ ...typed, blocks: [{ ...typed.blocks[0], ...given }] });
};

test("a session that is opened and sent as it stands is the same session", () => {
  const session = own(jog, flys, jumps, sprints);
  assert.deepEqual(ownSession(typedSession(session)), { body: session, faults: {} });
});

test("the fields show what an athlete would write", () => {
  const [first, second, third] = typedSession(own(jog, flys, jumps)).blocks;
  assert.equal(first.counted, false, "nothing is counted in a warm-up, so nothing asks for it");
  const { sets, reps, each, unit, build_up, from, to, between_reps, between_sets } = second;
  assert.deepEqual(
    [sets, reps, each, unit, build_up, from, to, between_reps, between_sets],
    ["2", "3", "40", "metres", "20", "90", "95", "2½", "6"],
  );
  assert.deepEqual([third.unit, third.each, third.from, third.between_reps], ["none", "", "", ""]);
});

test("what is left empty is left to the program", () => {
  const empty = { minutes: "", sets: " ", reps: "", each: "", build_up: "", from: "", to: "", between_reps: "" };
  const { body, faults } = typing(empty);
  assert.deepEqual(faults, {});
  assert.deepEqual(body.blocks[0], { ...plain, part: "work", title: "Flys", text: "By the river." });
});

test("one per cent alone is meant from there to there", () => {
  assert.deepEqual(typing({ from: "95", to: "" }).body.blocks[0].percent, [95, 95]);
  assert.deepEqual(typing({ from: "", to: "80" }).body.blocks[0].percent, [80, 80]);
});

test("a field that is not shown is not sent, and keeps what was typed", () => {
  assert.equal(typing({ unit: "seconds", each: "8" }).body.blocks[0].build_up, 0, "only a way has a build-up");
  assert.equal(typing({ sets: "1" }).body.blocks[0].between_sets_seconds, null, "one set has no pause between sets");
  assert.deepEqual(typing({ sets: "1", between_sets: "soon" }).faults, {});
});

test("words where a number belongs are named by their field, all at once", () => {
  const { faults } = typing({ minutes: "ten", reps: "3x", each: "far", from: "all", between_reps: "soon" });
  assert.deepEqual(faults, {
    "blocks[0].minutes": "window-own-whole",
    "blocks[0].reps": "window-own-whole",
    "blocks[0].amount": "window-own-whole",
    "blocks[0].percent": "window-own-whole",
    "blocks[0].between_reps_seconds": "window-own-pause",
  });
});

test("a number out of reason is the program's to refuse", () => {
  const { body, faults } = typing({ reps: "500" });
  assert.deepEqual([body.blocks[0].reps, faults], [500, {}]);
});

test("a new block is told from all others and counts where there is work", () => {
  const session = typedSession(own(jog, flys));
  const keys = session.blocks.map(({ key }) => key);
  const block = newBlock(session, "work", "Work");
  assert.ok(!keys.includes(block.key));
  assert.equal(block.counted, true);
  assert.equal(newBlock(session, "cool_down", "Cool-down").counted, false);
  assert.equal(newBlock({ ...session, blocks: [] }, "work", "Work").key, 0);
});
