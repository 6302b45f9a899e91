import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens.ts'
import { valueOf } from './values.ts'

const figures = (text: string) =>
  tokenize(text)
    .filter(({ kind }) => !['word', 'space', 'punctuation'].includes(kind))
    .map(({ kind, text }) => [kind, text])

describe('tokenize', () => {
  it.each([
    [
      'phạt tiền từ 1.000.000 đồng đến 2,5 triệu đồng',
      [
        ['amount', '1.000.000 đồng'],
        ['amount', '2,5 triệu đồng'],
      ],
    ],
    [
      'quy mô đạt 1.920 tỷ USD, tăng 11%/năm',
      [
        ['amount', '1.920 tỷ USD'],
        ['percentage', '11%'],
      ],
    ],
    [
      'ngày 17 tháng 3 năm 2026 và 17/3/2026, 05.6.2026, 3/2026',
      [
        ['date', 'ngày 17 tháng 3 năm 2026'],
        ['date', '17/3/2026'],
        ['date', '05.6.2026'],
        ['date', '3/2026'],
      ],
    ],
    [
      'Nghị quyết số 02-NQ/TW, 158/NQ-CP, 254/TTr-BTC, 02/2026/QH16, 7818/BTC-KTĐP',
      [
        ['docNumber', '02-NQ/TW'],
        ['docNumber', '158/NQ-CP'],
        ['docNumber', '254/TTr-BTC'],
        ['docNumber', '02/2026/QH16'],
        ['docNumber', '7818/BTC-KTĐP'],
      ],
    ],
    [
      'giai đoạn 2026 - 2030, Quý II năm 2026',
      [
        ['number', '2026'],
        ['number', '2030'],
        ['date', 'Quý II năm 2026'],
      ],
    ],
    [
      'trước năm 2030 [^1]',
      [
        ['date', 'năm 2030'],
        ['note', '[^1]'],
      ],
    ],
    [
      'khoảng 100 km, 50 phần trăm',
      [
        ['number', '100'],
        ['percentage', '50 phần trăm'],
      ],
    ],
  ])('keeps figures whole: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it('loses nothing', () => {
    const text = 'Điều 5.\n\t“Hoà bình” – 😀 \u0000 1..2,,3 (((… 9/9/9 H2O R&D số  ố'
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text)
  })

  it.each([
    ['ngày 17 tháng 3 năm 2026', '17/03/2026'],
    ['1.000.000 đồng', '1000000 VND'],
    ['2,50%', '2,5 %'],
    ['02', '2'],
    ['tháng 3 năm 2026', '3/2026'],
    ['quý II năm 2026', 'Quý 2/2026'],
    ['02 - NQ/TW', '02-NQ/TW'],
    ['5 tỉ đồng', '5 tỷ đồng'],
  ])('reads the same value in %s and %s', (one, other) => {
    const [a, b] = [one, other].map((text) => tokenize(text).map(valueOf))
    expect(a).toEqual(b)
  })
})
