import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findMentions } from './index.ts'
import type { Mention } from './index.ts'

interface Expected {
  raw: string
  kind: Mention['kind']
  type?: string
  number?: string
  date?: string
  issuer?: string
  title?: string
  year?: string
  alias?: string
  value?: string
  provision?: string
  relation?: string
  self?: true
}

type Case = string | { text: string; found: Expected[] }

const folder = new URL('../../fixtures/citations/', import.meta.url)
const groups = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name.replace('.yaml', ''), parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]] as const)

/** Each expected mention with what was found in its place, cut down to the fields that the fixture names. */
function project(text: string, expected: readonly Expected[]): Partial<Expected>[] {
  return findMentions(text).map((mention, i) => {
    const all = describeMention(text, mention)
    const keys = new Set([...Object.keys(expected[i] ?? all), 'raw', 'kind'])
    return Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)))
  })
}

function describeMention(text: string, mention: Mention): Expected {
  const { kind, docType, number, date, issuer, title, year, alias, value, self, relation } = mention
  const provision = (mention.provisions ?? [mention.provision])
    .map((path) => path.map((step) => `${step.name} ${step.label}`.trim()).join(' > '))
    .join('; ')
  const fields = { type: docType?.code, number, date, issuer, title, year, alias, value, provision: provision || null, relation, self }
  const present = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null && field !== undefined))
  return { raw: text.slice(mention.start, mention.end), kind, ...present }
}

describe.each(groups)('%s', (_, cases) => {
  it.each(cases.map((each) => (typeof each === 'string' ? { text: each, found: [] } : each)))('$text', ({ text, found }) => {
    expect(project(text, found)).toEqual(found)
  })
})

describe('the table of mentions', () => {
  const all = groups.flatMap(([, cases]) => cases)
  it('has at least 300 that match and 150 that must not', () => {
    expect(all.flatMap((each) => (typeof each === 'string' ? [] : each.found)).length).toBeGreaterThanOrEqual(300)
    expect(all.filter((each) => typeof each === 'string').length).toBeGreaterThanOrEqual(150)
  })
})

describe('mentions of one text', () => {
  const texts = groups.flatMap(([, cases]) => cases.map((each) => (typeof each === 'string' ? each : each.text)))
  it('nest or are apart', () => {
    for (const text of [...texts, texts.join(' ')]) {
      const open: Mention[] = []
      for (const mention of findMentions(text).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop()
        if (open.length > 0) expect(mention.end, text).toBeLessThanOrEqual(open.at(-1)!.end)
        open.push(mention)
      }
    }
  })

  it('are the same when read again', () => {
    const text = texts.join(' ')
    expect(findMentions(text)).toEqual(findMentions(text))
  })
})

describe('a section without a comma before an article', () => {
  const provisionsOf = (text: string) => findMentions(text).map((mention) => describeMention(text, mention).provision)
  it.each([
    ['theo khoản 1 mục I Điều 1 Thông tư này', ['article 1 > section I > clause 1']],
    ['theo mục I và mục II Điều 3 Thông tư này', ['article 3 > section I', 'article 3 > section II']],
    ['theo Phần II mục I Điều 5 Thông tư này', ['part II > section I > article 5']],
    ['theo Mục I, Điều 5 Thông tư này', ['section I > article 5']],
  ])('is a group inside it: %s', (text, provisions) => {
    expect(provisionsOf(text)).toEqual(provisions)
  })
})
