import { walk, type Root } from '../tree/index.ts'

/** What is known of a document of the corpus. */
export interface CorpusDocument {
  path: string
  number: string
  type: string | null
  date: string | null
  issuer: string | null
}

/** Other documents, by canonical number in lower case. */
export type Corpus = ReadonlyMap<string, readonly CorpusDocument[]>

export const corpusKey = (number: string) => number.toLowerCase()

/** The documents of some parsed files that stand by themselves. */
export function corpusOf(roots: Iterable<Root>): Corpus {
  const corpus = new Map<string, CorpusDocument[]>()
  for (const root of roots) addToCorpus(corpus, root)
  return corpus
}

/** As `corpusOf`, file by file. */
export function addToCorpus(corpus: Map<string, CorpusDocument[]>, root: Root): void {
  for (const [node] of walk(root)) {
    const number = node.type === 'document' && node.role === 'main' ? node.meta.docNumber?.canonical : null
    if (node.type !== 'document' || !number) continue
    const { docType, date, issuer } = node.meta
    const key = corpusKey(number)
    const entry = {
      path: root.data.path ?? '<stdin>',
      number,
      type: docType?.code ?? null,
      date,
      issuer: issuer?.name ?? null,
    }
    const known = corpus.get(key)
    if (known) known.push(entry)
    else corpus.set(key, [entry])
  }
}
