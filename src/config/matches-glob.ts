/** Whether a relative path (with `/`) matches a glob of `*`, `**`, `?` and `{a,b}`; a glob without `/` matches names at any depth. */
export function matchesGlob(path: string, glob: string): boolean {
  return expandBraces(glob.replace(/^\.\//, '')).some((alternative) => {
    const pattern = alternative.includes('/') ? alternative : `**/${alternative}`
    return matchParts(path.split('/'), pattern.split('/'))
  })
}

function expandBraces(glob: string): string[] {
  const match = /^(.*?)\{([^{}]{1,400})\}(.*)$/su.exec(glob)
  if (!match) return [glob]
  const rests = expandBraces(match[3]!)
  return match[2]!.split(',').flatMap((word) => rests.map((rest) => match[1]! + word + rest))
}

/** Both lists from the left, with the places where `**` may still take one more part. */
function matchParts(parts: readonly string[], globs: readonly string[]): boolean {
  let states = new Set([0])
  const skip = (set: Set<number>) => {
    for (const state of set) if (globs[state] === '**') set.add(state + 1)
    return set
  }
  skip(states)
  for (const part of parts) {
    const next = new Set<number>()
    for (const state of states) {
      const glob = globs[state]
      if (glob === '**') next.add(state)
      else if (glob !== undefined && matchName(part, glob)) next.add(state + 1)
    }
    states = skip(next)
  }
  return states.has(globs.length)
}

function matchName(name: string, glob: string): boolean {
  let states = new Set([0])
  const skip = (set: Set<number>) => {
    for (const state of set) if (glob[state] === '*') set.add(state + 1)
    return set
  }
  skip(states)
  for (const sign of name) {
    const next = new Set<number>()
    for (const state of states) {
      if (glob[state] === '*') next.add(state)
      else if (glob[state] === '?' || glob[state] === sign) next.add(state + 1)
    }
    states = skip(next)
  }
  return states.has(glob.length)
}
