import type { Severity } from '../tree/index.ts'
import { nameOf, type Reporter } from './validate-result.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export const validateGithub: Reporter = (results) =>
  results
    .flatMap((result) =>
      result.diagnostics.map(({ position, severity, message, ruleId, clause }) => {
        const { start, end } = position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
        const place =
          `file=${property(nameOf(result))},line=${start.line},endLine=${end.line}` +
          (start.line === end.line ? `,col=${start.column},endColumn=${Math.max(start.column, end.column)}` : '')
        return `::${commands[severity]} ${place},title=${property(ruleId)}::${data(clause ? `${message} (${clause})` : message)}\n`
      }),
    )
    .join('')

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
