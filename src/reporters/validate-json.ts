import type { Reporter } from './validate-result.ts'

/** `[{ path, diagnostics }]`, one entry per input. */
export const validateJson: Reporter = (results) =>
  JSON.stringify(
    results.map(({ path, diagnostics }) => ({ path, diagnostics })),
    null,
    2,
  ) + '\n'
