/** Line breaks that a value has at least which holds a document, and not its title. */
const fewest = 3

/**
 * Where the quotation marks stand around the strings of JSON that hold a text of several lines, in a source whose line breaks are escaped: the one
 * behind a key and its colon, or at the very beginning, and the next that no backslash escapes, where the value ends.
 */
export function edgesOfStrings(source: string): Set<number> {
  const edges = new Set<number>()
  let opened = -1
  let breaks = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) {
      if (source.charCodeAt(at + 1) === 110) breaks++
      at++
    } else if (code === 34) {
      if (opened >= 0 && breaks >= fewest && endsValue.test(source.slice(at + 1, at + 60))) {
        edges.add(opened)
        edges.add(at)
        opened = -1
      } else {
        opened = opensValue.test(source.slice(Math.max(0, at - 60), at)) ? at : -1
        breaks = 0
      }
    }
  }
  return edges
}

const opensValue = /(?:"\s{0,20}:\s{0,20}|^\s{0,59})$/u
const endsValue = /^\s{0,40}(?:[,}\]]|$)/u
