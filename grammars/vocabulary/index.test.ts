import { describe, expect, it } from 'vitest'
import { findMentions } from '../citation/index.ts'
import { docTypeOfCode, docTypeOfName, docTypes } from './doc-types.ts'
import { extendVocabulary, VocabularyError } from './extend.ts'
import { isSameIssuer, issuerOfName, issuers, issuersOfCode } from './issuers.ts'
import { endOfKnownLaw, lawNames } from './laws.ts'

describe('the table of kinds of documents', () => {
  it('has a code and a name in every row, and no name twice in one system', () => {
    const names = docTypes.flatMap((row) => row.systems.map((system) => `${system} ${row.name.toLowerCase()}`))
    expect(docTypes.filter((row) => row.code === '' || row.name === '' || row.systems.length === 0)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    'NQ',
    'QĐ',
    'CT',
    'QC',
    'QyĐ',
    'TC',
    'TB',
    'HD',
    'CTr',
    'KH',
    'PA',
    'ĐA',
    'DA',
    'BC',
    'BB',
    'TTr',
    'HĐ',
    'CĐ',
    'BGN',
    'BTT',
    'GUQ',
    'GM',
    'GGT',
    'GNP',
    'PG',
    'PC',
    'PB',
  ])('knows the State’s %s', (code) => {
    expect(docTypeOfCode(code, 'state')?.code).toBe(code)
  })

  it('takes the longest name, in any case and with either tone mark', () => {
    expect(docTypeOfName('THÔNG TƯ LIÊN TỊCH SỐ 5')?.type.code).toBe('TTLT')
    expect(docTypeOfName('bản thoả thuận')?.type.code).toBe('BTT')
    expect(docTypeOfName('bản thỏa thuận')?.type.code).toBe('BTT')
    expect(docTypeOfName('Quy địnhx')).toBeNull()
  })

  it('tells the Party’s code from the State’s', () => {
    expect(docTypeOfCode('TT', 'party')?.name).toBe('Thông tri')
    expect(docTypeOfCode('TT', 'state')?.name).toBe('Thông tư')
    expect(docTypeOfName('quy định', 0, 'party')?.type.code).toBe('QĐ')
    expect(docTypeOfName('quy định', 0, 'state')?.type.code).toBe('QyĐ')
  })
})

describe('the table of issuing bodies', () => {
  it('names successors that are there, and days in order', () => {
    const codes = new Set(issuers.map(({ code }) => code))
    expect(issuers.flatMap(({ successors = [] }) => successors).filter((code) => !codes.has(code))).toEqual([])
    expect(issuers.filter(({ from, to }) => from !== undefined && to !== undefined && from > to)).toEqual([])
  })

  it('gives all the bodies that share a code, and a code with its term', () => {
    expect(issuersOfCode('TW').length).toBeGreaterThan(2)
    expect(issuersOfCode('QH15').map(({ name }) => name)).toEqual(['Quốc hội'])
  })

  it('sees one body behind its aliases and its head', () => {
    expect(isSameIssuer('UBND tỉnh Nghệ An', 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN')).toBe(true)
    expect(isSameIssuer('Bộ trưởng Bộ Tài chính', 'Bộ Tài chính')).toBe(true)
    expect(isSameIssuer('UBND tỉnh Nghệ An', 'UBND tỉnh Hà Tĩnh')).toBe(false)
    expect(issuerOfName('của Bộ', 4)).toBeNull()
  })
})

describe('the table of laws', () => {
  it('has every name once', () => {
    const names = lawNames().map((name) => name.toLowerCase())
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('takes the longest name', () => {
    const text = 'Luật Đầu tư theo phương thức đối tác công tư năm 2020'
    expect(text.slice(0, endOfKnownLaw(text, 0)!)).toBe('Luật Đầu tư theo phương thức đối tác công tư')
  })
})

describe('a vocabulary of the user', () => {
  it('is refused as a whole, with every fault', () => {
    const faults = () =>
      extendVocabulary({ docTypes: [{ code: 'XX' }], issuers: [{ code: 'A', name: 'B', from: 'soon', colour: 1 }], other: [] })
    expect(faults).toThrow(VocabularyError)
    expect(faults).toThrow(/unknown section `other`.*docTypes\[0\]: `name` is missing.*unknown field `colour`.*`from` must be a day/)
    expect(docTypeOfCode('XX')).toBeNull()
  })

  it('is found in text at once', () => {
    expect(findMentions('theo Sổ tay số 12/STa-ABC')).toEqual([])
    extendVocabulary({
      docTypes: [{ code: 'STa', name: 'Sổ tay' }],
      issuers: [{ code: 'ABC', name: 'Ban Ấn bản Chung' }],
      laws: ['Luật Thử nghiệm về mọi thứ'],
    })
    expect(findMentions('theo Sổ tay số 12/STa-ABC của Ban Ấn bản Chung')[0]).toMatchObject({
      docType: { code: 'STa' },
      number: '12/STa-ABC',
      issuer: 'Ban Ấn bản Chung',
    })
    extendVocabulary({ laws: ['Bộ luật Thử và nghiệm'] })
    expect(findMentions('theo Điều 5 BLTN năm 2031')[0]).toMatchObject({ docType: { code: 'BL' }, title: 'Thử và nghiệm', year: '2031' })
    expect(findMentions('Luật Thử nghiệm về mọi thứ quy định')[0]).toMatchObject({ end: 26, title: 'Thử nghiệm về mọi thứ' })
  })

  it('takes the letters of no code that is known', () => {
    const titles = () => findMentions('theo Điều 5 BLDS và Bộ luật Dân sinh vùng biên').map(({ title }) => title)
    expect(titles()).toEqual(['Dân sự', 'Dân sinh vùng biên'])
    extendVocabulary({ laws: ['Bộ luật Dân sinh'] })
    expect(titles()).toEqual(['Dân sự', 'Dân sinh'])
  })
})
