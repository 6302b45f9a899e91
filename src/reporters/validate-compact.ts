import { nameOf, severityWords, type Reporter } from './validate-result.ts'

/** `path:line:column: severity: message [rule]`, one finding to a line, as editors and `grep` read it. */
export const validateCompact: Reporter = (results, { language }) =>
  results
    .flatMap((result) =>
      result.diagnostics.map(({ position, severity, message, ruleId }) => {
        const { line, column } = position?.start ?? { line: 1, column: 1 }
        return `${nameOf(result)}:${line}:${column}: ${severityWords[language][severity]}: ${message} [${ruleId}]\n`
      }),
    )
    .join('')
