/** A file cannot be read as a customer register. The message names the file, what is wrong, and what to do. */
export class RegisterFileError extends Error {
  override readonly name = "RegisterFileError";
}
