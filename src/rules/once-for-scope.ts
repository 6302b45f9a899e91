import type { Scope } from './context.ts'

/** A function of a scope that several rules ask for: worked out once for each scope. */
export function onceForScope<S extends Pick<Scope, 'blocks'>, T>(find: (scope: S) => T): (scope: S) => T {
  const known = new WeakMap<object, T>()
  return (scope) => {
    const found = known.get(scope.blocks)
    if (found !== undefined) return found
    const made = find(scope)
    known.set(scope.blocks, made)
    return made
  }
}
