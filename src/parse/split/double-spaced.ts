import { startsSmall } from '../../../grammars/structure/line.ts'

/** Fewer lines tell nothing, as many that begin small are wrapped ones, and so many below another are too many. */
const fewest = 12
const fewestSmall = 5
const mostTight = 0.05

/**
 * Whether a converter set a blank line between all printed lines, those of a sentence too: then emphasis goes on over one blank line. Gives up at the
 * first lines that stand right below one another.
 */
export function isDoubleSpaced(text: string): boolean {
  let printed = 0
  let tight = 0
  let small = 0
  let isBelowText = false
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, Math.min(end, at + longestLook)).trim()
    if (line !== '') {
      printed++
      if (isBelowText && ++tight > Math.max(1, printed * mostTight)) return false
      if (!isBelowText && startsSmall(line)) small++
    }
    isBelowText = line !== ''
    at = end + 1
  }
  return printed >= fewest && small >= fewestSmall
}

const longestLook = 80
