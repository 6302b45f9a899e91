import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const escape = /\\(?:r\\n|[nrt"]|u[\da-fA-F]{4})/g
const lineEnds = /[\n\r\u2028]/
/** As many as a text has that was escaped as a whole. */
const fewest = 4

/**
 * The escapes of a string of JSON that was copied with them (`Điều 1.\nPhạm vi`, `\"`, `\u0111`): where the text has line breaks written
 * with letters, and hardly a real one.
 */
export const decodeEscapes: Step = (source) => {
  if (!source.includes('\\n')) return null
  const escaped = source.split('\\n').length - 1
  if (escaped < fewest || source.trim().split(lineEnds).length * 4 > escaped) return null
  return replaceEach(source, escape, (found) => {
    switch (found.charAt(1)) {
      case 'u':
        return String.fromCharCode(parseInt(found.slice(2), 16))
      case 't':
        return '\t'
      case '"':
        return '"'
      default:
        return '\n'
    }
  })
}
