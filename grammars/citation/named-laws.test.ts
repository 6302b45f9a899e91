import { describe, expect, it } from 'vitest'
import { findMentions, KnownNames } from './index.ts'

/** `type number year title [units]` of each citation. */
function laws(text: string, names: KnownNames | null = null): string[] {
  return findMentions(text, names).flatMap(({ kind, docType, number, year, title, provision }) => {
    const units = provision.map(({ name, label }) => `${name} ${label}`).join(' ')
    return kind === 'citation' ? [[docType?.code, number, year, title, units || null].map((each) => each ?? '-').join(' | ')] : [kind]
  })
}

describe('a code by its letters', () => {
  it.each([
    ['Khoản 1 Điều 31 BLTTDS quy định:', 'BL | - | - | Tố tụng dân sự | article 31 clause 1'],
    ['(thuộc khoản 3 Điều 31 của BLHS)', 'BL | - | - | Hình sự | article 31 clause 3'],
    ['theo Điều 31 BLLĐ 2012, người thuê', 'BL | - | 2012 | Lao động | article 31'],
    ['theo Điều 12 BLHHVN, người thuê', 'BL | - | - | Hàng hải Việt Nam | article 12'],
    ['phù hợp với BLDS năm 2005.', 'BL | - | 2005 | Dân sự | -'],
    ['trái với BLTTHS, luật', 'BL | - | - | Tố tụng hình sự | -'],
  ])('%s', (text, expected) => expect(laws(text)).toEqual([expected]))

  it('is none in small letters, or as the beginning of another word', () => expect(laws('mã blds, BLDSX và BLD')).toEqual([]))
})

describe('a law in small letters', () => {
  it.each([
    ['theo điều 31 luật thương mại 2005, người bán', 'Luật | - | 2005 | thương mại | article 31'],
    ['theo điều 31 bộ luật dân sự', 'BL | - | - | dân sự | article 31'],
    ['Căn cứ luật hải quan số 31/2031/QH14;', 'Luật | 31/2031/QH14 | - | hải quan | -'],
    ['theo Luật Bầu cử ĐBQH và đại biểu HĐND thì', 'Luật | - | - | Bầu cử ĐBQH và đại biểu HĐND | -'],
    ['Căn cứ Luật Bầu cử đại biểu QH và đại biểu HĐND ngày 25 tháng 6 năm 2015;', 'Luật | - | - | Bầu cử đại biểu QH và đại biểu HĐND | -'],
    ['Thực hiện Luật bầu cử và hướng dẫn', 'Luật | - | - | bầu cử | -'],
    ['theo luật đất đai năm 2013', 'Luật | - | 2013 | đất đai | -'],
    ['Căn cứ luật Đất đai ngày 29 tháng 11 năm 2013;', 'Luật | - | - | Đất đai | -'],
    ['Căn cứ bộ luật Lao động ngày 20/11/2019;', 'BL | - | - | Lao động | -'],
    ['- Căn cứ vào luật Ngân sách nhà nước;', 'Luật | - | - | Ngân sách nhà nước | -'],
    ['Căn cứ luật Tổ chức Ban Thủy nông ngày 4 tháng 7 năm 1981;', 'Luật | - | - | Tổ chức Ban Thủy nông | -'],
    ['thi hành pháp lệnh hợp đồng kinh tế.', 'PL | - | - | hợp đồng kinh tế | -'],
  ])('%s', (text, expected) => expect(laws(text)).toEqual([expected]))

  it.each([
    'theo luật đất đai hiện hành',
    'bộ luật dân sự các nước',
    'pháp luật lao động năm 2019',
    'kỷ luật lao động 2019',
    'các luật sư 2019',
    'khoa luật dân sự 2015',
    'các quy định của luật đất đai;',
  ])('is the field, or another word: %s', (text) => expect(laws(text)).toEqual([]))

  it.each([
    'Căn cứ luật pháp Nhà nước và biên bản họp thôn ngày 2 tháng 3 năm 2021;',
    'Căn cứ luật lệ, tập quán và đơn của ông Lò Văn An viết ngày 2/3/2021;',
    'Căn cứ pháp lệnh xử phạt vi phạm và biên bản ngày 2/3/2021;',
    'Căn cứ luật định, căn cứ luật sư bảo vệ ngày 2/3/2021;',
    'Căn cứ luật Đò ngang và biên bản họp thôn ngày 2/3/2021;',
  ])('is none before the day of what stands beside it: %s', (text) => expect(laws(text)).toEqual(['date']))
})

describe('a law whose name goes on in letters', () => {
  it.each([
    ['một số điều của Luật KH&CN;', 'Luật | - | - | KH&CN | -'],
    ['Luật HN&GĐ năm 2014', 'Luật | - | 2014 | HN&GĐ | -'],
    ['Luật PCCC&CNCH', 'Luật | - | - | PCCC&CNCH | -'],
    ['Luật Xử lý VPHC quy định', 'Luật | - | - | Xử lý VPHC | -'],
    ['Luật Phòng, chống TNXH', 'Luật | - | - | Phòng, chống TNXH | -'],
    ['Luật Trật tự, ATGT đường bộ năm 2024', 'Luật | - | 2024 | Trật tự, ATGT đường bộ | -'],
    ['theo Luật Bảo tồn XIV', 'Luật | - | - | Bảo tồn | -'],
  ])('%s', (text, expected) => expect(laws(text)).toEqual([expected]))

  it('has them in brackets before its number or year', () =>
    expect(laws('Bộ luật Tố tụng dân sự (TTDS) năm 2015 và Luật Hôn nhân và gia đình (HNGĐ) số 31/2031/QH13, Luật Giá (LG) 2012')).toEqual([
      'BL | - | 2015 | Tố tụng dân sự | -',
      'Luật | 31/2031/QH13 | - | Hôn nhân và gia đình | -',
      'Luật | - | 2012 | Giá | -',
    ]))
})

describe('the short name that a text gives to a law', () => {
  /** Of the last citation of the second text. */
  const called = (law: string, alias: string, later: string) => {
    const names = new KnownNames()
    laws(`${law} (sau đây gọi tắt là ${alias})`, names)
    return laws(later, names).at(-1)
  }

  it.each([
    [
      'Luật Xử lý vi phạm hành chính năm 2012',
      'Luật XLVPHC',
      'Điều 7 Luật XLVPHC',
      'Luật | - | 2012 | Xử lý vi phạm hành chính | article 7',
    ],
    ['Luật Cạnh tranh số 31/2031/QH14', 'Luật CT', 'theo Luật CT', 'Luật | 31/2031/QH14 | - | Cạnh tranh | -'],
    ['Luật Cạnh tranh số 31/2031/QH14', 'Luật Cạnh tranh', 'theo Luật Cạnh tranh', 'Luật | 31/2031/QH14 | - | Cạnh tranh | -'],
    ['Bộ luật Lao động số 31/2031/QH14', 'BLLĐ', 'khoản 1 Điều 7 BLLĐ', 'BL | 31/2031/QH14 | - | Lao động | article 7 clause 1'],
    // of another year, or another law that begins so
    ['Luật Đầu tư số 31/2031/QH14', 'Luật Đầu tư', 'Luật Đầu tư năm 2005', 'Luật | - | 2005 | Đầu tư | -'],
    ['Luật Đầu tư số 31/2031/QH14', 'Luật Đầu tư', 'Luật Đầu tư công', 'Luật | - | - | Đầu tư công | -'],
    // the law that is named last amends the one that is called so
    ['Luật Giá năm 2012 được sửa đổi bởi Luật số 31/2031/QH14', 'Luật Giá', 'theo Luật Giá', 'Luật | - | - | Giá | -'],
  ])('%s, %s: %s', (law, alias, later, expected) => expect(called(law, alias, later)).toBe(expected))
})
