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
