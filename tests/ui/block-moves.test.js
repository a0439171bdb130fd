// Blocks change places: within their part, and over its edge into the next.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canMove, inOrder, moved, withBlock, withoutBlock } from "../../ui/parts/block-moves.js";

const PART = { w: "warm_up", x: "work", c: "cool_down" };
/** "w0 x1 x2" is one warm-up and two blocks of work. */
const read = (line) => line.split(" ").map((word) => ({ part: PART[word[0]], key: Number(word[1]) }));
const say = (blocks) =>
  blocks.map(({ part, key }) => `${Object.keys(PART).find((letter) => PART[letter] === part)}${key}`).join(" ");

test("a block goes past its neighbour, and at the edge of its part into the one beside it", () => {
  const cases = [
    ["w0 x1 x2 c3", 2, -1, "w0 x2 x1 c3"],
    ["w0 x1 x2 c3", 1, 1, "w0 x2 x1 c3"],
    ["w0 x1 x2 c3", 1, -1, "w0 w1 x2 c3"],
    ["w0 x1 x2 c3", 2, 1, "w0 x1 c2 c3"],
    ["w0 x1 x2 c3", 0, 1, "x0 x1 x2 c3"],
    ["x0", 0, -1, "w0"],
    ["x0", 0, 1, "c0"],
  ];
  for (const [line, key, by, want] of cases) assert.equal(say(moved(read(line), key, by)), want, `${line}: ${key}`);
});

test("the first warm-up and the last cool-down have nowhere further to go", () => {
  const blocks = read("w0 x1 c2");
  assert.equal(canMove(blocks, 0, -1), false);
  assert.equal(canMove(blocks, 2, 1), false);
  assert.equal(canMove(blocks, 1, 1), true);
  assert.equal(canMove(blocks, 9, 1), false, "a block that is gone stays where it is");
});

test("going there and back changes nothing", () => {
  for (const key of [0, 1, 2, 3]) {
    const blocks = read("w0 x1 x2 c3");
    for (const by of [-1, 1])
      if (canMove(blocks, key, by)) assert.equal(say(moved(moved(blocks, key, by), key, -by)), say(blocks));
  }
});

test("a new block is the last of its part, and a mixed session is put in order", () => {
  assert.equal(say(withBlock(read("w0 x1 c2"), { part: "work", key: 3 })), "w0 x1 x3 c2");
  assert.equal(say(inOrder(read("c2 x1 w0 x3"))), "w0 x1 x3 c2");
  assert.equal(say(withoutBlock(read("w0 x1 c2"), 1)), "w0 c2");
});
