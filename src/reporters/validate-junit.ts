import { nameOf, type Reporter } from './validate-result.ts'

/** JUnit XML: a suite for a file, a case for a finding (errors and warnings fail, info is told only), one passing case for a clean file. */
export const validateJunit: Reporter = (results) => {
  const suites = results.map((result) => {
    const name = escape(nameOf(result))
    const failing = result.diagnostics.filter(({ severity }) => severity !== 'info')
    const cases = result.diagnostics.map(({ ruleId, message, severity, position, clause }) => {
      const place = `${position?.start.line ?? 1}:${position?.start.column ?? 1}`
      const head = `    <testcase classname="${name}" name="${escape(`${ruleId} ${place}`)}">`
      const text = escape(`${nameOf(result)}:${place}: ${message}${clause ? ` (${clause})` : ''}`)
      const body =
        severity === 'info'
          ? `      <system-out>${text}</system-out>`
          : `      <failure type="${severity}" message="${escape(message)}">${text}</failure>`
      return `${head}\n${body}\n    </testcase>\n`
    })
    const passing = `    <testcase classname="${name}" name="nqtw"/>\n`
    const count = Math.max(1, result.diagnostics.length)
    return `  <testsuite name="${name}" tests="${count}" failures="${failing.length}" errors="0">\n${cases.join('') || passing}  </testsuite>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nqtw">\n${suites.join('')}</testsuites>\n`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

function escape(text: string): string {
  // XML 1.0 has no place for most control characters, not even as references.
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign]!)
}
