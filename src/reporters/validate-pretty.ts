import type { ChalkInstance } from 'chalk'
import type { Diagnostic, Severity } from '../tree/index.ts'
import { countNoun } from './count-noun.ts'
import { countBySeverity, nameOf, severityWords, type FileResult, type Reporter, type ReportOptions } from './validate-result.ts'

/** For people: grouped by file and document, each finding with its line and a caret under the place, then a summary. */
export const validatePretty: Reporter = (results, options) => {
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0).map((result) => showFile(result, options))
  return [...files, showSummary(results, options)].join('\n')
}

function showFile(result: FileResult, options: ReportOptions): string {
  const { colours } = options
  let shown = colours.underline(nameOf(result)) + '\n'
  let documentId: string | null = null
  for (const diagnostic of result.diagnostics) {
    if (diagnostic.documentId !== documentId) {
      documentId = diagnostic.documentId
      const name = documentId
        ? (result.documents[documentId] ?? documentId)
        : options.language === 'vi'
          ? 'ngoài văn bản'
          : 'outside documents'
      shown += `  ${colours.bold(name)}\n`
    }
    shown += showDiagnostic(diagnostic, result.text, options)
  }
  return shown
}

function showDiagnostic({ severity, message, ruleId, clause, position, fix }: Diagnostic, text: string, options: ReportOptions): string {
  const { colours, language } = options
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  const paint = painter(severity, colours)
  const word = paint(severityWords[language][severity])
  const wrench = fix ? colours.dim(language === 'vi' ? ' (sửa được)' : ' (fixable)') : ''
  let shown = `    ${line}:${column}  ${word}  ${message}${wrench}  ${colours.dim(clause ? `${ruleId} · ${clause}` : ruleId)}\n`
  if (position) {
    const { before, flagged, after } = cutLine(text, position.start.offset, position.end.offset, options)
    const gutter = String(line)
    const carets = paint('^'.repeat(Math.max(1, options.widthOf(flagged))))
    shown += `      ${colours.dim(`${gutter} |`)} ${before}${flagged}${after}\n`
    shown += `      ${' '.repeat(gutter.length)} ${colours.dim('|')} ${' '.repeat(options.widthOf(before))}${carets}\n`
  }
  return shown
}

const painter = (severity: Severity, colours: ChalkInstance) =>
  severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.blue

const contextColumns = 60

/** The line in three parts; what lies far from the flagged part is left out. */
function cutLine(text: string, start: number, end: number, { widthOf }: ReportOptions) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', start)
  const lineEnd = newline < 0 ? text.length : newline
  const clean = (part: string) =>
    part.replace(/[\t\r]/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  const flaggedEnd = Math.max(start, Math.min(end, lineEnd, start + 2 * contextColumns))
  let before = clean(text.slice(Math.max(lineStart, start - 2 * contextColumns), start))
  if (widthOf(before) > contextColumns) before = '…' + before.slice(-contextColumns)
  let after = clean(text.slice(flaggedEnd, Math.min(lineEnd, flaggedEnd + 2 * contextColumns)))
  if (widthOf(after) > contextColumns) after = after.slice(0, contextColumns) + '…'
  return { before, flagged: clean(text.slice(start, flaggedEnd)), after }
}

function showSummary(results: readonly FileResult[], { colours, language }: ReportOptions): string {
  const { error, warning, info } = countBySeverity(results)
  const fixable = results.reduce((sum, { diagnostics }) => sum + diagnostics.filter(({ fix }) => fix).length, 0)
  const total = error + warning + info
  const files = results.length
  if (total === 0)
    return colours.green(language === 'vi' ? `Không có vấn đề trong ${files} tệp\n` : `No findings in ${countNoun(files, 'file')}\n`)
  const words = severityWords[language]
  const counts =
    language === 'vi'
      ? `${error} ${words.error}, ${warning} ${words.warning}, ${info} ${words.info} trong ${files} tệp`
      : `${countNoun(error, 'error')}, ${countNoun(warning, 'warning')}, ${info} info in ${countNoun(files, 'file')}`
  const hint = fixable === 0 ? '' : language === 'vi' ? `; ${fixable} vấn đề sửa được bằng --fix` : `; ${fixable} can be fixed with --fix`
  return (error > 0 ? colours.red : colours.yellow)(counts) + hint + '\n'
}
