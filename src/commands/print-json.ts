/**
 * The text of `JSON.stringify(value, null, indent)` in pieces, with neither its limit on the length of a string nor
 * recursion: trees of large files pass both. `value` is plain data.
 */
export function* printJson(value: unknown, indent = 0): Generator<string> {
  const frames: { keys: string[] | null; items: unknown[]; at: number }[] = []
  const breakLine = () => (indent === 0 ? '' : '\n' + ' '.repeat(indent * frames.length))
  const colon = indent === 0 ? ':' : ': '
  let out = ''
  const start = (item: unknown) => {
    if (typeof item !== 'object' || item === null) return void (out += JSON.stringify(item) ?? 'null')
    const keys = Array.isArray(item) ? null : Object.keys(item).filter((key) => (item as Record<string, unknown>)[key] !== undefined)
    const items: unknown[] = keys ? keys.map((key) => (item as Record<string, unknown>)[key]) : (item as unknown[])
    if (items.length === 0) return void (out += keys ? '{}' : '[]')
    out += keys ? '{' : '['
    frames.push({ keys, items, at: 0 })
  }
  start(value)
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { keys, items, at } = frame
    if (at === items.length) {
      frames.pop()
      out += breakLine() + (keys ? '}' : ']')
      continue
    }
    frame.at++
    out += (at === 0 ? '' : ',') + breakLine()
    if (keys) out += JSON.stringify(keys[at]) + colon
    start(items[at])
    if (out.length > 2 ** 16) {
      yield out
      out = ''
    }
  }
  yield out
}
