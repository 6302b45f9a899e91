import { countBySeverity, nameOf, severityWords, type Reporter } from './validate-result.ts'

/** A table for each file with findings, for a job summary or a comment. */
export const validateMarkdown: Reporter = (results, { language }) => {
  const words = severityWords[language]
  const heads = language === 'vi' ? ['Dòng', 'Mức', 'Nội dung', 'Quy định', 'Quy tắc'] : ['Line', 'Level', 'Message', 'Clause', 'Rule']
  const { error, warning, info } = countBySeverity(results)
  const summary = `${error} ${words.error}, ${warning} ${words.warning}, ${info} ${words.info}\n`
  const tables = results
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((result) => {
      const rows = result.diagnostics.map(
        ({ position, severity, message, clause, ruleId }) =>
          `| ${position?.start.line ?? 1} | ${words[severity]} | ${cell(message)} | ${cell(clause ?? '')} | \`${ruleId}\` |\n`,
      )
      return `\n## ${nameOf(result).replace(/([\\`*_[\]<>])/g, '\\$1')}\n\n| ${heads.join(' | ')} |\n| ---: | --- | --- | --- | --- |\n${rows.join('')}`
    })
  return summary + tables.join('')
}

const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replace(/\s{1,99}/gu, ' ')
