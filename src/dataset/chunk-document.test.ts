import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { chunkDocument } from './chunk-document.ts'
import { countTokens, tokenBounds } from './tokens.ts'
import { linesOf } from './lines.ts'
import { viewSource } from './view.ts'

const text = readFileSync('fixtures/dataset/plan/input.txt', 'utf8')
const documentOf = (chunkTokens: number) => viewSource(parse(text), { path: 'a.txt', sha256: '', bytes: 0, chunkTokens }).documents[0]!
const words = (text: string) => tokenBounds(text).flatMap((start, i, bounds) => (i % 2 === 0 ? [text.slice(start, bounds[i + 1])] : []))

test.each([12, 40, 400])('at most %d tokens, and nothing of the body lost', (budget) => {
  const document = documentOf(budget)
  const chunks = [...chunkDocument(document)] as { chunk_id: string; text: string; breadcrumb: string; tokens: number }[]
  for (const chunk of chunks) {
    expect(chunk.tokens).toBe(countTokens(chunk.text))
    expect(chunk.tokens).toBeLessThanOrEqual(budget)
  }
  const inChunks = chunks.flatMap(({ text, breadcrumb }) => words(text.slice(breadcrumb.length)))
  const inBody = linesOf(document)
    .filter(({ unit, node }) => ['preamble', 'body'].includes(unit.part) && !(unit === unit.clause && node?.type === 'heading'))
    .flatMap(({ text }) => words(text))
  expect(inChunks).toEqual(inBody)
  expect(new Set(chunks.map(({ chunk_id }) => chunk_id)).size).toBe(chunks.length)
})

test('a chunk is of one clause, under its document and headings', () => {
  const chunks = [...chunkDocument(documentOf(400))]
  const finance = chunks.filter(({ unit_id }) => unit_id === 'a.txt#doc_1/sec_III__cl_2')
  expect(finance).toHaveLength(1)
  expect(finance[0]).toMatchObject({
    chunk_id: 'a.txt#doc_1/sec_III__cl_2~1',
    breadcrumb: expect.stringMatching(/^Kế hoạch 45\/KH-UBND, 2026-01-12.* › III\. TỔ CHỨC THỰC HIỆN › 2\. Sở Tài chính$/u) as string,
    text: expect.stringContaining('\na) Chủ trì, phối hợp với các sở, ngành bố trí kinh phí') as string,
  })
  expect(finance[0]!.text).not.toContain('Văn phòng')
})
