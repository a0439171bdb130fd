// The only file that touches Tauri. Everything else asks through api.js.
import { invoke } from "/vendor/tauri.js";

/**
 * Asks the program for something by a command's name.
 * @param {string} command
 * @param {Record<string, unknown>} [args]
 * @returns {Promise<unknown>}
 */
export const askHost = (command, args = {}) => invoke(command, args);
