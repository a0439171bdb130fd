// Moving a card, told as stories: one machine for pointer, keys and menu.
import assert from "node:assert/strict";
import { test } from "node:test";

import { next, STILL, THRESHOLD, verdict } from "../../ui/core/moves.js";

const [MON, TUE, WED] = ["2026-11-23", "2026-11-24", "2026-11-25"];
const targets = [
  { day: MON, here: true, fits: true, possible: true, text: "Here now." },
  { day: TUE, here: false, fits: false, possible: true, text: "Only a day after Monday. Speed needs two." },
  { day: WED, here: false, fits: true, possible: true, text: "Changes places with rest day." },
  { day: "2026-11-26", here: false, fits: false, possible: false, text: "Done already. It stays." },
];
/** What holds after all of this has happened. */
const after = (...happenings) => happenings.reduce(next, STILL);
const press = { does: "press", session: 4, from: MON, x: 100, y: 100 };
const travel = (far, over) => ({ does: "travel", x: 100 + far, y: 100, over });
const pick = { does: "pick", by: "keys", session: 4, from: MON };
const answer = { does: "targets", session: 4, targets };

test("a press that goes nowhere is a click, not a move", () => {
  assert.equal(after(press, travel(THRESHOLD - 1, MON)).is, "armed");
  assert.deepEqual(after(press, travel(THRESHOLD - 1, MON), { does: "release" }), STILL);
});

test("a pressed card that goes far enough is in the hand, and let go it is sent", () => {
  assert.equal(after(press, travel(THRESHOLD, TUE)).is, "held");
  const sent = after(press, travel(40, TUE), answer, travel(80, WED), { does: "release" });
  assert.deepEqual(sent, { is: "dropping", by: "pointer", session: 4, from: MON, to: WED, anyway: false });
});

test("let go at home, or outside the board, it is put back", () => {
  assert.deepEqual(after(press, travel(40, TUE), travel(0, MON), { does: "release" }), STILL);
  assert.deepEqual(after(press, travel(40, null), { does: "release" }), STILL);
});

test("a day that a rule speaks against asks first, and can be kept anyway", () => {
  const refused = after(pick, answer, { does: "over", day: TUE }, { does: "drop" });
  assert.equal(refused.is, "refused");
  assert.equal(refused.sentence, "Only a day after Monday. Speed needs two.");
  assert.deepEqual(next(refused, { does: "keep" }), {
    is: "dropping",
    by: "keys",
    session: 4,
    from: MON,
    to: TUE,
    anyway: true,
  });
  assert.deepEqual(next(refused, { does: "cancel" }), STILL, "Escape leaves the week as it was");
});

test("a day where something done stands takes no card", () => {
  assert.deepEqual(after(pick, answer, { does: "over", day: "2026-11-26" }, { does: "drop" }), STILL);
});

test("dropped before the program has answered, the program decides", () => {
  const sent = after(pick, { does: "over", day: TUE }, { does: "drop" });
  assert.equal(sent.is, "dropping");
  const refused = next(sent, { does: "refuse", sentence: "Speed needs two." });
  assert.equal(refused.is, "refused");
  assert.equal(refused.to, TUE);
});

test("moving at once by keys or menu goes the same way", () => {
  for (const by of ["keys", "menu"]) {
    const sent = after({ does: "send", by, session: 4, from: MON, to: WED, anyway: false });
    assert.deepEqual(sent, { is: "dropping", by, session: 4, from: MON, to: WED, anyway: false });
    assert.deepEqual(next(sent, { does: "settle" }), STILL);
  }
});

test("a card on its way is neither interrupted nor called back", () => {
  const sent = after({ does: "send", by: "keys", session: 4, from: MON, to: WED, anyway: false });
  for (const happening of [press, pick, { does: "cancel" }, { does: "drop" }, { does: "release" }])
    assert.equal(next(sent, happening), sent, `${happening.does} must not disturb it`);
});

test("an answer for another card is not taken for this one", () => {
  const held = after(pick, { does: "targets", session: 9, targets });
  assert.equal(verdict(held, TUE), null);
  assert.equal(verdict(after(pick, answer), TUE)?.fits, false);
});

test("the pointer of a card held by keys does nothing", () => {
  const held = after(pick, answer, { does: "over", day: WED });
  assert.equal(next(held, travel(400, TUE)), held);
  assert.equal(next(held, { does: "release" }), held);
});
