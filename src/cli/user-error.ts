/** A mistake that the person at the terminal can mend: printed as one line, no stack. */
export class UserError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}
