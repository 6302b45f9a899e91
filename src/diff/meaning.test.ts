import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { printDraft } from '../../fixtures/diff/drafts.ts'
import type { Division, Document, Part } from '../tree/index.ts'
import { compare } from './compare.ts'
import { classify } from './meaning.ts'
import { meanings, type Meaning, type Reason } from './types.ts'

interface Pair {
  class: Meaning
  why?: Reason
  a: string
  b: string
  labels?: [string, string]
}

const pairs = parse(readFileSync(new URL('../../fixtures/diff/meaning.yaml', import.meta.url), 'utf8')) as Pair[]

/** The gravest of the changes between two documents of the one sentence. */
function gravest({ a, b, labels = ['1', '1'] }: Pair): Meaning | undefined {
  const trees = [a, b].map((text, side) => {
    const { root } = printDraft({ units: [{ uid: 0, text, kids: [] }], recipients: [], bases: [] })
    const body = (root.children[0] as Document).children[1] as Extract<Part, { type: 'body' }>
    const division = body.children[0] as Division
    division.label = labels[side]!
    return root
  })
  return compare(trees[0]!, trees[1]!)
    .changes.map(({ meaning }) => meaning)
    .sort((x, y) => meanings.indexOf(x) - meanings.indexOf(y))[0]
}

describe('what a change means', () => {
  it('is told right for 95 of 100 sentences at least', () => {
    const wrong = pairs.map((pair) => ({ ...pair, told: gravest(pair) })).filter((pair) => pair.told !== pair.class)
    expect(pairs.length).toBeGreaterThanOrEqual(150)
    expect(wrong.length / pairs.length, JSON.stringify(wrong, null, 2)).toBeLessThanOrEqual(0.05)
  })

  it('comes with the reason for 90 of 100 changes of substance at least', () => {
    const grave = pairs.filter(({ why }) => why)
    const wrong = grave.filter(({ a, b, why }) => !classify(a, b).reasons.includes(why!))
    expect(wrong.length / grave.length, JSON.stringify(wrong, null, 2)).toBeLessThanOrEqual(0.1)
  })

  it.each([
    ['Báo cáo trước ngày 15/6/2026.', 'Báo cáo trước ngày 15 tháng 6 năm 2026.'],
    ['Thực hiện đến ngày 15/6/2026.', 'Thực hiện đến ngày 15 tháng 6 năm 2026.'],
    ['Văn bản có hiệu lực từ ngày 01/7/2026.', 'Văn bản có hiệu lực từ ngày 01 tháng 7 năm 2026.'],
    ['Gửi chậm nhất ngày 05/6/2026.', 'Gửi chậm nhất ngày 05 tháng 6 năm 2026.'],
    ['Thời hạn 5 năm.', 'Thời hạn năm năm.'],
    ['Thời hạn 25 ngày.', 'Thời hạn hai mươi lăm ngày.'],
    ['Đạt 80% hồ sơ.', 'Đạt tám mươi phần trăm hồ sơ.'],
  ])('a date or a figure in words is none other: %s', (a, b) => expect(classify(a, b).meaning).not.toBe('substance'))

  it.each([
    ['Báo cáo trước ngày 15 tháng 6 năm 2026.', 'Báo cáo trước ngày 20 tháng 6 năm 2026.', ['deadline']],
    ['Thực hiện đến ngày 15/6/2026.', 'Thực hiện từ ngày 15/6/2026.', ['deadline']],
    ['Thời hạn năm năm.', 'Thời hạn sáu năm.', ['deadline']],
    ['Đạt tám mươi phần trăm hồ sơ.', 'Đạt 85% hồ sơ.', ['percentage']],
  ])('another one is: %s', (a, b, reasons) => expect(classify(a, b)).toEqual({ meaning: 'substance', reasons }))

  it.each([
    ['văn hoá', 'văn hóa', ['spelling']],
    ['Các bộ,ngành', 'Các bộ, ngành', ['spacing']],
    ['NỘI DUNG', 'Nội dung', ['capitals']],
    ['Như sau', 'Như sau:', ['punctuation']],
    ['phải th  ể hiện', 'phải thể hiện', ['spacing']],
  ])('names the look that changed: %s', (a, b, reasons) => expect(classify(a, b)).toEqual({ meaning: 'cosmetic', reasons }))
})
