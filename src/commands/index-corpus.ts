import { parse } from '../pipeline.ts'
import { addToCorpus, type Corpus, type CorpusDocument } from '../rules/corpus.ts'
import type { ValidateSource } from './validate.ts'

/** The documents of a corpus that stand by themselves, by number. */
export async function indexCorpus(sources: AsyncIterable<ValidateSource>): Promise<Corpus> {
  const corpus = new Map<string, CorpusDocument[]>()
  for await (const source of sources) addToCorpus(corpus, parse(source.text, source))
  return corpus
}
