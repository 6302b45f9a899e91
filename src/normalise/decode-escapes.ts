import { edgesOfStrings } from './part-strings.ts'
import { replaceEach } from './replace-each.ts'
import type { Step } from './step.ts'

const escape = /\\(?:r\\n|[nrt"]|u[\da-fA-F]{4})|"/g
const lineEnds = /[\n\r\u2028]/
/** As many as a text has that was escaped as a whole. */
const fewest = 4
/** A file of JSON may have a line for each of its keys. */
const opensJson = /^\s{0,40}[[{]/u

/**
 * The escapes of a string of JSON that was copied with them (`Điều 1.\nPhạm vi`, `\"`, `\u0111`): where the text has line breaks written
 * with letters, and hardly a real one. The marks around such a string part what it holds from the keys and other values, which lie on lines of their own.
 */
export const decodeEscapes: Step = (source) => {
  if (!source.includes('\\n')) return null
  const escaped = source.split('\\n').length - 1
  if (escaped < fewest) return null
  const edges = edgesOfStrings(source)
  const isJson = edges.size > 0 && opensJson.test(source)
  if (!isJson && source.trim().split(lineEnds).length * 4 > escaped) return null
  return replaceEach(source, escape, (found, at) => {
    if (found === '"') return edges.has(at) ? '\n\n' : found
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
