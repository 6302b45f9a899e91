/** `work` on every item, at most `limit` at a time; results come in the order of the items, which are asked for no sooner than there is room. */
export async function* mapInOrder<T, R>(items: AsyncIterable<T>, limit: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underway: Promise<R>[] = []
  const take = async () => {
    const result = await underway[0]!
    void underway.shift()
    return result
  }
  for await (const item of items) {
    const promise = work(item)
    // Told when its turn comes; until then it is not unhandled.
    void promise.catch(() => undefined)
    underway.push(promise)
    if (underway.length >= limit) yield await take()
  }
  while (underway.length > 0) yield await take()
}
