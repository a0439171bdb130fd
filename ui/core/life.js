// A chapter of life as it is asked for. What a mode does not need stays empty.

/** @import { LifeChange, Mode } from "/types/views.d.ts" */

/**
 * @param {Mode} mode
 * @param {Partial<LifeChange>} [more]
 * @returns {LifeChange}
 */
export const lifeChange = (mode, more = {}) => ({
  mode,
  weeks: null,
  weak_link: null,
  race: null,
  rung: null,
  volume: null,
  ...more,
});
