// The three shapes in which a fault can arrive become one.
import assert from "node:assert/strict";
import { test } from "node:test";

import { ApiError, readError } from "../../ui/core/api-error.js";

test("a refusal keeps its code and its field", () => {
  const error = readError({ code: "field", message: "A session lasts 1 to 1440 minutes, not 0.", field: "minutes" });
  assert.deepEqual(
    [error.code, error.field, error.message],
    ["field", "minutes", "A session lasts 1 to 1440 minutes, not 0."],
  );
});

test("a plain string, an Error and a stranger all become a fault with words", () => {
  for (const [thrown, words] of [
    ["Command read_week not allowed", "Command read_week not allowed"],
    [new Error("the channel is gone"), "the channel is gone"],
    [{ odd: 1 }, '{"odd":1}'],
    [undefined, "undefined"],
  ]) {
    const error = readError(thrown);
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.code, error.message], ["fault", words]);
  }
});
