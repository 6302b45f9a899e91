import { createHash } from 'node:crypto'
import type { Diagnostic, Severity } from '../tree/index.ts'
import type { FileResult, Reporter, RuleFacts } from './validate-result.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0; columns are UTF-16 units, and fingerprints are made of rule and flagged text, so that moved lines stay known. */
export const validateSarif: Reporter = (results, { rules, version, language }) => {
  const used = new Set(results.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)))
  const known = rules.filter(({ id }) => used.has(id))
  const unknown = [...used]
    .filter((id) => !known.some((rule) => rule.id === id))
    .map((id) => ({ id, category: '', what: id, why: '', clause: '' }))
  const described = [...known, ...unknown]
  const indexes = new Map(described.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'nqtw', semanticVersion: semantic(version), language, rules: described.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ path }) => ({ location: { uri: uriOf(path) }, sourceLanguage: 'vi' })),
        results: results.flatMap((result, index) => result.diagnostics.map((diagnostic) => toResult(diagnostic, result, index, indexes))),
      },
    ],
  }
  return JSON.stringify(log, null, 2) + '\n'
}

function toDescriptor({ id, what, why, clause, category }: RuleFacts) {
  return {
    id,
    shortDescription: { text: what },
    ...(why && { fullDescription: { text: why } }),
    ...(clause && { help: { text: clause } }),
    ...(category && { properties: { tags: [category] } }),
  }
}

function toResult(diagnostic: Diagnostic, { path, text }: FileResult, artifact: number, indexes: ReadonlyMap<string, number>) {
  const { ruleId, severity, message, position, fix, category, clause, documentId } = diagnostic
  const region = position && {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    charOffset: position.start.offset,
    charLength: position.end.offset - position.start.offset,
  }
  const artifactLocation = { uri: uriOf(path), index: artifact }
  const flagged = position ? text.slice(position.start.offset, position.end.offset).replace(/\s{1,99}/gu, ' ') : ''
  return {
    ruleId,
    ruleIndex: indexes.get(ruleId) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
    partialFingerprints: { 'ruleAndText/v1': createHash('sha256').update(`${ruleId}\0${flagged}`).digest('hex').slice(0, 32) },
    properties: { category, ...(clause && { clause }), ...(documentId && { documentId }) },
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: { charOffset: fix.range[0], charLength: fix.range[1] - fix.range[0] },
                  insertedContent: { text: fix.text },
                },
              ],
            },
          ],
        },
      ],
    }),
  }
}

const uriOf = (path: string | null) =>
  path === null ? 'stdin' : encodeURI(path.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')
const semantic = (version: string) => (/^\d+\.\d+\.\d+/.test(version) ? version : '0.0.0')
