// One shape for everything that can go wrong with a command.
//
// The program answers with `{code, message, field}`; wrong arguments and refused permissions come as plain strings;
// a broken channel comes as an Error. All three become one ApiError, or a page would show "undefined".

/** A command that was refused or that broke. */
export class ApiError extends Error {
  /**
   * @param {string} code "rule", "field", "nothing", or "fault" for everything a page does nothing special about.
   * @param {string} message A sentence for the athlete.
   * @param {string | null} [field] The form's field that was refused.
   */
  constructor(code, message, field = null) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.field = field;
  }
}

/**
 * Makes an ApiError of whatever was thrown.
 * @param {unknown} thrown
 * @returns {ApiError}
 */
export function readError(thrown) {
  if (thrown instanceof ApiError) return thrown;
  if (typeof thrown === "string") return new ApiError("fault", thrown);
  if (thrown instanceof Error) return new ApiError("fault", thrown.message);
  if (typeof thrown === "object" && thrown !== null) {
    const { code, message, field } = /** @type {Record<string, unknown>} */ (thrown);
    return new ApiError(
      typeof code === "string" ? code : "fault",
      typeof message === "string" ? message : JSON.stringify(thrown),
      typeof field === "string" ? field : null,
    );
  }
  return new ApiError("fault", String(thrown));
}
