/**
 * Blocks of an own session changing places: within their part, and over its edge into the next one.
 */

// By a relative path, as the tests read these files without a window.
import { PARTS } from "./own-typing.js";

/** @import { Part } from "/types/views.d.ts" */
/** @import { TypedBlock } from "/parts/own-typing.js" */

/**
 * The blocks in the order in which they are done; what came in mixed is put in order.
 * @param {TypedBlock[]} blocks
 */
export const inOrder = (blocks) => PARTS.flatMap((part) => blocks.filter((block) => block.part === part));

/**
 * The blocks with a new one as the last of its part.
 * @param {TypedBlock[]} blocks
 * @param {TypedBlock} block
 */
export const withBlock = (blocks, block) => inOrder([...blocks, block]);

/**
 * The blocks without one.
 * @param {TypedBlock[]} blocks
 * @param {number} key
 */
export const withoutBlock = (blocks, key) => blocks.filter((block) => block.key !== key);

/**
 * Whether a block can go up (−1) or down (1).
 * @param {TypedBlock[]} blocks
 * @param {number} key
 * @param {-1 | 1} by
 */
export const canMove = (blocks, key, by) => moved(blocks, key, by) !== blocks;

/**
 * The blocks after one of them went up (−1) or down (1): past its neighbour, or at the edge of its part into the
 * part beside it. Where there is nowhere to go, the same blocks.
 * @param {TypedBlock[]} blocks
 * @param {number} key
 * @param {-1 | 1} by
 * @returns {TypedBlock[]}
 */
export function moved(blocks, key, by) {
  const at = blocks.findIndex((block) => block.key === key);
  const block = blocks[at];
  if (!block) return blocks;
  const neighbour = blocks[at + by];
  if (neighbour && neighbour.part === block.part) return blocks.toSpliced(at, 1).toSpliced(at + by, 0, block);
  const part = PARTS[PARTS.indexOf(block.part) + by];
  return part ? blocks.with(at, { ...block, part }) : blocks;
}
