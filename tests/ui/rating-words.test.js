// A number never stands alone: each one of every scale says what it means, in every language.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const locales = new URL("../../ui/locales/", import.meta.url);
const scales = { keenness: [-5, 5], effort: [0, 10], quality: [0, 10], enjoyment: [0, 10], pain: [0, 10] };

for (const language of readdirSync(locales)) {
  const text = readFileSync(new URL(`${language}/record.ftl`, locales), "utf8");
  const words = new Map(
    [...text.matchAll(/^(record-[a-z]+-(?:minus-)?\d+) = (.+)$/gm)].map(([, key, word]) => [key, word]),
  );

  test(`every number of every rating has its own words in ${language}`, () => {
    for (const [name, [least, most]] of Object.entries(scales)) {
      const said = [];
      for (let n = least; n <= most; n++) {
        const word = words.get(`record-${name}-${n < 0 ? `minus-${-n}` : n}`);
        assert.ok(word, `${name} ${n} says nothing`);
        said.push(word);
      }
      assert.equal(new Set(said).size, said.length, `two numbers of ${name} say the same`);
    }
  });
}
