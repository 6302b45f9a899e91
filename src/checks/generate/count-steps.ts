type Method = (this: unknown, ...given: unknown[]) => unknown

/** What a call costs: one step, and as many more as elements or characters are looked at or copied. */
const weighings: readonly [object: object, names: readonly string[], weigh: (self: unknown, result: unknown) => number][] = [
  [RegExp.prototype, ['exec'], () => 1],
  [String.prototype, ['charCodeAt', 'codePointAt', 'startsWith', 'endsWith', 'at', 'slice', 'replace', 'match'], () => 1],
  [String.prototype, ['split', 'toLowerCase', 'toLocaleLowerCase', 'normalize', 'trim'], (self) => lengthOf(self)],
  [Array.prototype, ['push', 'pop', 'at'], () => 1],
  [Array.prototype, ['slice', 'splice', 'map', 'filter', 'flatMap'], (_, result) => lengthOf(result)],
  [Array.prototype, ['shift', 'unshift', 'concat', 'join', 'reverse', 'sort', 'forEach'], (self) => lengthOf(self)],
  [Array.prototype, ['indexOf', 'includes', 'find', 'findIndex', 'findLast', 'some', 'every'], (self) => lengthOf(self)],
  [Map.prototype, ['get', 'set', 'has'], () => 1],
  [Set.prototype, ['add', 'has'], () => 1],
]

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 1)

/**
 * How many steps something takes, by the calls of the language's own methods: the same on any machine, however busy. What a loop
 * does without any call, and what a pattern does inside, is not seen.
 */
export function countSteps(run: () => void): number {
  let steps = 0
  const restore: (() => void)[] = []
  for (const [object, names, weigh] of weighings) {
    for (const name of names) {
      const { [name]: own } = object as Record<string, Method>
      const counting: Method = function (...given) {
        const result = own!.apply(this, given)
        steps += 1 + weigh(this, result)
        return result
      }
      Object.defineProperty(object, name, { value: counting, configurable: true, writable: true })
      restore.push(() => Object.defineProperty(object, name, { value: own, configurable: true, writable: true }))
    }
  }
  try {
    run()
  } finally {
    for (const one of restore) one()
  }
  return steps
}
