/** What has been worked out of something, kept on it. */
export interface Knowing {
  known: Map<unknown, unknown>
}

/**
 * A function of something that several ask for: worked out once for each, which keeps it. A WeakMap here would outlive it, and what such a map
 * holds survives the quick collections of garbage: the whole tree with it.
 */
export function onceFor<S extends Knowing, T>(find: (subject: S) => T): (subject: S) => T {
  return (subject) => {
    if (!subject.known.has(find)) subject.known.set(find, find(subject))
    return subject.known.get(find) as T
  }
}
