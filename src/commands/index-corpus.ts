import { parse } from '../pipeline.ts'
import { corpusKey, type Corpus, type CorpusDocument } from '../rules/corpus.ts'
import { walk } from '../tree/index.ts'
import type { ValidateSource } from './validate.ts'

/** The documents of a corpus that stand by themselves, by number. */
export async function indexCorpus(sources: AsyncIterable<ValidateSource>): Promise<Corpus> {
  const corpus = new Map<string, CorpusDocument[]>()
  for await (const source of sources)
    for (const [node] of walk(parse(source.text, source))) {
      if (node.type !== 'document' || node.role !== 'main' || !node.meta.docNumber?.canonical) continue
      const { docType, date, issuer } = node.meta
      const { canonical } = node.meta.docNumber
      const key = corpusKey(canonical)
      const entry = {
        path: source.path ?? '<stdin>',
        number: canonical,
        type: docType?.code ?? null,
        date,
        issuer: issuer?.name ?? null,
      }
      const known = corpus.get(key)
      if (known) known.push(entry)
      else corpus.set(key, [entry])
    }
  return corpus
}
