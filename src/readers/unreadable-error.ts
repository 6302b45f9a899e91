/** The bytes are no text that can be read. The message says what they look like and what to do. */
export class UnreadableError extends Error {
  static {
    this.prototype.name = 'UnreadableError'
  }
}
