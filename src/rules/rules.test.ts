import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { fixAll } from './apply-fixes.ts'
import { corpusKey, type CorpusDocument } from './corpus.ts'
import { rules } from './index.ts'
import { isKnownRegulation, regulationOf } from './regulations.ts'
import { runRules } from './run-rules.ts'
import { CATEGORIES } from './terms.ts'

const find = (text: string, id: string, known: readonly CorpusDocument[] = []) =>
  runRules(parse(text), text, {
    settings: { [id]: { level: 'warning' } },
    corpus: new Map(known.map((other) => [corpusKey(other.number), [other]])),
  }).filter((diagnostic) => diagnostic.ruleId === id)

test('the list is sorted and has every rule of the folder', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  const files = new Set(readdirSync(import.meta.dirname))
  expect(ids.filter((id) => !files.has(`${id}.ts`))).toEqual([])
  const others =
    'apply-fixes body-end context corpus frames head index joint-codes locate loose-notes number-form number-word once-for-scope ordinals printed-date quotations recipient-ends'
  const known = new Set([
    ...ids,
    ...others.split(' '),
    'own-form',
    'party-form',
    'proceedings',
    'regime',
    'regulations',
    'regime-names',
    'retired-organs',
    'rule',
    'run-rules',
    'signature-blocks',
    'terms',
    'told-by-parser',
    'words',
  ])
  expect([...files].filter((file) => !file.endsWith('.test.ts') && !known.has(file.replace(/\.ts$/, '')))).toEqual([])
})

test('there are sixty rules and more, of known categories, with words in both languages', () => {
  expect(rules.length).toBeGreaterThanOrEqual(60)
  for (const { id, category, what, why, regimes } of rules) {
    expect(CATEGORIES, id).toContain(category)
    expect([what.vi, what.en, why.vi, why.en].every(Boolean) && regimes.length > 0, id).toBe(true)
  }
})

test('a year in the number of a contract is against the form of administrative documents', () => {
  const text =
    'SỞ NỘI VỤ TỈNH BẢN MẾ\nSố: 15/2025/HĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBản Mế, ngày 05 tháng 8 năm 2025\nHỢP ĐỒNG\nVề nạo vét mương\nĐiều 1. Bên B nạo vét mương.\nĐiều 2. Bên A trả công.\n'
  expect(find(text, 'number-year').map(({ clause }) => clause)).toEqual(['NĐ 30/2020/NĐ-CP, PL I, II.3'])
})

test('the days of all regulations that are named are known', () => {
  const named = rules.flatMap(({ clause }) => Object.values(clause).flatMap((of) => of.split('; ')))
  expect(named.filter((each) => !isKnownRegulation(regulationOf(each)))).toEqual([])
})

/** What they hand on needs whole pages of damage; the parser's fixtures have them. */
const shownByParser = new Set(['appendix-head-absent', 'heading-recovered'])

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, fixable }) => {
  test.each(examples.good.map(({ text, shown }) => [shown.slice(0, 60), text()] as const))('is quiet: %s', (_, text) => {
    expect(find(text, id).map(({ message }) => message)).toEqual([])
  })

  test.each(examples.bad.map((example) => [example.shown.slice(0, 60), example] as const))(
    'reports: %s',
    (_, { text: textOf, shown, corpus, expect: flagged, fixed }) => {
      const text = textOf()
      const found = find(text, id, corpus)
      expect(found.map(({ position }) => position && text.slice(position.start.offset, position.end.offset))).toEqual(flagged)
      if (fixable !== true) expect(found.filter(({ fix }) => fix)).toEqual([])
      if (fixed === undefined) return
      const { text: mended, count } = fixAll(text, (changed) => find(changed, id))
      expect(mended).toBe(withLines(text, shown, fixed))
      expect(count).toBeGreaterThan(0)
      expect(find(mended, id)).toEqual([])
      expect(fixAll(mended, (changed) => find(changed, id)).count).toBe(0)
    },
  )

  test('is shown by an example, and mends one if it can mend', () => {
    expect(examples.good.length).toBeGreaterThan(0)
    if (!shownByParser.has(id)) expect(examples.bad.length).toBeGreaterThan(0)
    if (fixable) expect(examples.bad.some(({ fixed }) => fixed !== undefined)).toBe(true)
  })
})

/** The text with each line of `shown` as it is in `fixed`. */
function withLines(text: string, shown: string, fixed: string): string {
  const after = fixed.split('\n')
  return shown.split('\n').reduce((changed, line, i) => changed.replace(line, after[i]!), text)
}

test('head-absent names what a title as websites print it does not say', () => {
  const text = [
    'SẮC LỆNH',
    'CỦA CHỦ TỊCH NƯỚC SỐ 12-SL NGÀY 4 THÁNG 5 NĂM 1951',
    'CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ',
    'Chiểu Sắc lệnh số 9-SL ngày 3 tháng 2 năm 1950;',
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
  ].join('\n')
  expect(find(text, 'head-absent').map(({ message }) => message)).toEqual(['Thiếu phần đầu văn bản: Quốc hiệu, Tiêu ngữ, địa danh'])
})

test('what is torn below a table is of the document in which the table stands', () => {
  const text = [
    'UBND XÃ BẢN MẾ',
    'Số: 16/QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'QUYẾT ĐỊNH',
    'Về kênh mương',
    'Điều 1. Đào mương theo Phụ lục.',
    'CHỦ TỊCH',
    'Lò Văn An',
    '',
    'PHỤ LỤC',
    'CÁC MƯƠNG',
    '',
    '| Tên mương | Dài |',
    '| --- | --- |',
    '| Mương Cạn | 3 |',
    '',
    'Mương nào ch  ư  a đào thì để ki  ể  m tra sau.',
  ].join('\n')
  expect(find(text, 'letter-spacing').map(({ documentId }) => documentId)).toEqual(['doc_1__app_1', 'doc_1__app_1'])
})

test('the end that is absent is that of the last sentence, not of the stamp that a page before has', () => {
  const stamp = 'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ\nEmail: cong@vi.du\nCơ quan: VĂN PHÒNG\nThời gian ký: 17.02.2025 14:44:38 +07:00\n'
  const text = `SỞ MUỐI\nSố: 12/QĐ-SM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải An, ngày 4 tháng 5 năm 2024\n\nQUYẾT ĐỊNH\nVề việc chia ruộng muối\n\nĐiều 1. Chia ruộng muối cho các đội ở Cồn Đông, Cồn Tây và Cồn Nam (sau đây gọi\n${stamp}\n32\nCÔNG BÁO/Số 97 + 98/Ngày 18-01-2025\n\nlà các đội) trước mùa gió.\nĐiều 2. Các đội thi hành.\n`
  expect(find(text, 'end-absent').map(({ position }) => text.slice(position!.start.offset, position!.end.offset))).toEqual(['hành.'])
})

test('decimals of another clause are told below a section too, where its clauses are counted', () => {
  const text = [
    'ĐẢNG BỘ TỈNH BẢN MẾ',
    'ĐẢNG ỦY XÃ CỒN CÁT',
    '*',
    'Số 12-BC/ĐU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Cồn Cát, ngày 05 tháng 8 năm 2025',
    'BÁO CÁO',
    'về ruộng muối',
    'I. KẾT QUẢ',
    '1. Tổ chức',
    '1.1. Đã lập ba đội.',
    '1.2. Đã chia ruộng.',
    '2. Tài chính',
    '1.1. Đã thu đủ.',
    '2.2. Đã chi đủ.',
    '2.3. Còn dư.',
    'II. TỒN ĐỌNG',
    'Còn một bờ chưa đắp.',
  ].join('\n')
  expect(find(text, 'numbering-parent').length).toBeGreaterThan(0)
})

test('where issuer, number and signature agree against the title line, that line alone is told', () => {
  const text = [
    'ĐẢNG BỘ TỈNH BẢN MẾ',
    'ĐẢNG ỦY XÃ CỒN CÁT',
    '*',
    'Số 05-KH/ĐU',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Cồn Cát, ngày 05 tháng 8 năm 2025',
    'KẾ HOẠCH',
    'về ruộng muối',
    'Các chi bộ đắp lại bờ ruộng.',
    'Nơi nhận:',
    '- Thường trực Tỉnh ủy,',
    '- Các chi bộ,',
    '- Lưu Văn phòng Đảng ủy.',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    '',
    'Lò Văn An',
  ].join('\n')
  const found = runRules(parse(text), text).map(({ ruleId, position }) => `${ruleId} ${position!.start.line}`)
  expect(found).toEqual(['motto-regime 5'])
})

test.each(['ỦY BAN MTTQ VIỆT NAM XÃ CỒN CÁT', 'HỘI NÔNG DÂN XÃ CỒN CÁT', 'CÔNG TY CỔ PHẦN MUỐI CỒN CÁT'])(
  'what a body outside the State and the Party issues is not held against their forms: %s',
  (issuer) => {
    const text = `${issuer}\nSố: 5/BC-CC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCồn Cát, ngày 5 tháng 5 năm 2025\nBÁO CÁO\nVề ruộng muối\n1. Đã đắp hai hai bờ.\n3. Đã thu đủ của của các thôn.\nNơi nhận:\n- Các thôn,\n- Lưu VP.\nCHỦ TỊCH\n\nLò Văn An\n`
    expect(runRules(parse(text), text).map(({ ruleId, clause }) => [ruleId, clause])).toEqual([
      ['numbering-gap', undefined],
      ['doubled-word', undefined],
    ])
  },
)

test('a unit that is there twice is not said to be missing', () => {
  const text =
    'UBND XÃ BẢN MẾ\nSố: 16/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBản Mế, ngày 05 tháng 5 năm 2024\nQUYẾT ĐỊNH\nVề kênh mương\nĐiều 1. Việc đào:\na) Đào mương;\nb) Đắp bờ;\nb) Thu công theo điểm b Điều này.\nĐiều 2. Các thôn thi hành Quyết định này./.\nCHỦ TỊCH\nLò Văn An\n'
  expect(find(text, 'reference-unresolved').map(({ message }) => message)).toEqual(['"điểm b Điều này": có hai đơn vị trùng số trở lên'])
})

test.each([
  ['Chương I', 'Chương 2', 'Chương 2'],
  ['Chương 1', 'Chương II', 'Chương 1'],
])('a numeral of the wrong kind is told by one rule: %s, %s', (first, second, wrong) => {
  const text = `BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/2025/TT-BNV\nHà Nội, ngày 05 tháng 8 năm 2025\nTHÔNG TƯ\nQuy định về mương\n${first}\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định về mương.\n${second}\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực\nThông tư này có hiệu lực từ ngày 20 tháng 9 năm 2025.\nBỘ TRƯỞNG\n\nLò Văn An\n`
  const found = runRules(parse(text), text).filter(({ ruleId }) => ruleId.startsWith('numbering-'))
  expect(found.map(({ ruleId, position }) => [ruleId, text.slice(position!.start.offset, position!.end.offset)])).toEqual([
    ['numbering-numeral', wrong],
  ])
})
