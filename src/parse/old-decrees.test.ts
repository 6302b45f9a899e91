import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const head = ['SẮC LỆNH', 'CỦA CHỦ TỊCH NƯỚC SỐ 12 NGÀY 4 THÁNG 5 NĂM 1951', '', 'CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '']
const signed = ['', 'CHỦ TỊCH NƯỚC', '', 'Lý Văn Mơ']

function documentOf(lines: readonly string[]): Document {
  return parse(lines.join('\n')).children.find(({ type }) => type === 'document') as Document
}

function textsOf(document: Document, type: string): string[] {
  return [...walk(document)].flatMap(([node]) => (node.type === type ? [textOf(node)] : []))
}

test('who countersigns is the first of the signers', () => {
  const decree = documentOf([
    ...head,
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
    'Điều 2. Chiểu sắc lệnh thi hành.',
    '',
    'TIẾP KÝ',
    'THỦ TƯỚNG CHÍNH PHỦ',
    '',
    'Lò Văn Thuận',
    ...signed,
  ])
  expect(decree.meta.signatures.map(({ position, name }) => [position, name])).toEqual([
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Lò Văn Thuận'],
    ['CHỦ TỊCH NƯỚC', 'Lý Văn Mơ'],
  ])
  expect(textsOf(decree, 'paragraph')).toEqual(['Nay đặt Nha Thủy lợi.', 'Chiểu sắc lệnh thi hành.'])
})

test('articles numbered in words and figures are one series, and are meant where they are named', () => {
  const decree = documentOf([
    ...head,
    'RA SẮC LỆNH:',
    'Điều thứ nhất: Trừ các ấp kể trong Điều thứ 2 và Điều thứ ba, đặt Nha Thủy lợi.',
    'Điều thứ 2: Đó là điều thứ nhất phải lo.',
    'Điều thứ ba: Sắc lệnh này thi hành từ nay.',
  ])
  const units = [...walk(decree)].flatMap(([node]) => (node.type === 'division' ? [`${node.id} ${node.label}`] : []))
  expect(units).toEqual(['art_1 1', 'art_2 2', 'art_3 3'])
  const references = [...walk(decree)].flatMap(([node]) => (node.type === 'reference' ? [[textOf(node), node.target]] : []))
  expect(references.slice(0, 2)).toEqual([
    ['Điều thứ 2', 'art_2'],
    ['Điều thứ ba', 'art_3'],
  ])
  expect(references).toHaveLength(3)
})

test('the council that has debated is a reason of its own', () => {
  const decree = documentOf([
    ...head,
    'Theo đề nghị của ông Bộ trưởng Bộ Thủy lợi;',
    'Sau khi Hội đồng Chính phủ đã thảo luận,',
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
  ])
  expect(textsOf(decree, 'recital')).toEqual(['Theo đề nghị của ông Bộ trưởng Bộ Thủy lợi;', 'Sau khi Hội đồng Chính phủ đã thảo luận,'])
})

test('organ, number and day behind the subject, where it names no other document', () => {
  const headOf = (title: string) =>
    documentOf([
      'SẮC LỆNH',
      '',
      title,
      '',
      'CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ',
      '',
      'RA SẮC LỆNH:',
      '',
      'Điều 1. Nay đặt Nha Thủy lợi.',
    ]).meta
  expect(headOf('VỀ VIỆC TỔ CHỨC NHA THỦY LỢI CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 91 NGÀY 4 THÁNG 5 NĂM 1946')).toMatchObject({
    docNumber: { canonical: '91' },
    date: '1946-05-04',
    title: 'VỀ VIỆC TỔ CHỨC NHA THỦY LỢI',
  })
  expect(headOf('VỀ VIỆC THI HÀNH NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 91 NGÀY 4 THÁNG 5 NĂM 1946')).toMatchObject({ docNumber: null, date: null })
})

test('number and day to which a site glued what stands beside', () => {
  const decree = documentOf(['SẮCLỆNH', '', 'CỦA CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '', 'SỐ 031-SLNGÀY 30 THÁNG8 NĂM 1957', '', 'CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ', '', 'RA SẮC LỆNH:', '', 'Điều 1. Nay đặt Nha Thủy lợi.']) // prettier-ignore
  expect(decree.meta).toMatchObject({ docNumber: { raw: 'SỐ 031-SL', canonical: '031-SL' }, date: '1957-08-30', title: null })
})

test('the formula and the mark of the first article in one line', () => {
  const decree = documentOf([...head, 'RA SẮC LỆN H :Điều thứ 1', 'Nay đặt Nha Thủy lợi.', 'Điều thứ 2', 'Nha có hai phòng.'])
  expect(textsOf(decree, 'enactingFormula')).toEqual(['RA SẮC LỆN H :'])
  expect([...walk(decree)].flatMap(([node]) => (node.type === 'division' ? [node.id] : []))).toEqual(['art_1', 'art_2'])
})

test('bases by what the council has decided, the laws and a circular order', () => {
  const bases = [
    'Chiểu quyết định của Hội đồng Chính phủ trong phiên họp ngày 7-4-1948,',
    'Chiểu lệ luật hiện hành về đê điều,',
    'Chiểu thông lệnh liên bộ số 9-TL/CT ngày 3-4-1948,',
  ]
  const decree = documentOf([
    ...head,
    ...bases,
    'Sau khi Hội đồng Chính phủ đã thoả luận;',
    'RA SẮC LỆNH:',
    'Điều 1. Nay đặt Nha Thủy lợi.',
  ])
  expect(textsOf(decree, 'basis')).toEqual(bases)
  expect(textsOf(decree, 'recital')).toEqual(['Sau khi Hội đồng Chính phủ đã thoả luận;'])
})

test('"Theo <type> số …;" is a basis above the formula, and the text of a letter', () => {
  const bases = [
    'Theo Nghị định số 91-CP ngày 7-4-1965 của Hội đồng Chính phủ quy định chế độ đắp đê;',
    'Theo Quyết định số 12-CT ngày 3-4-1986 của Chủ tịch Hội đồng Bộ trưởng về cừ, kè và cống dưới đê;',
  ]
  const decision = documentOf([
    'CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG',
    'Số: 84/CT',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nội, ngày 7 tháng 4 năm 1988',
    'QUYẾT ĐỊNH',
    'Về việc thưởng công đắp đê',
    'CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG',
    bases[0]!,
    ...bases[1]!.split(/(?<=,) /u),
    'QUYẾT ĐỊNH:',
    'Điều 1. Thưởng cờ hằng năm.',
  ])
  expect(textsOf(decision, 'basis')).toEqual(bases)
  const letter = documentOf([
    'BỘ THỦY LỢI',
    'Số: 84/BTL-VP',
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nội, ngày 7 tháng 4 năm 1988',
    'Kính gửi: Ủy ban nhân dân tỉnh Lạc Sơn',
    'Theo Nghị định số 91-CP ngày 7-4-1965, tỉnh phải đắp đê hằng năm;',
    'nay Bộ đề nghị tỉnh báo cáo.',
  ])
  expect(textsOf(letter, 'basis')).toEqual([])
})

test('clauses numbered in words are counted like articles', () => {
  const decree = documentOf([...head, 'RA SẮC LỆNH:', 'Khoản thứ nhất: Nay đặt Nha Thủy lợi.', 'Khoản thứ hai: Nha có hai phòng.'])
  expect([...walk(decree)].flatMap(([node]) => (node.type === 'division' ? [`${node.id} ${node.label}`] : []))).toEqual([
    'cl_1 1',
    'cl_2 2',
  ])
})

test('the dash behind the stop of an article’s mark is the mark’s, also at the end of the line', () => {
  const decree = documentOf([...head, 'RA SẮC LỆNH:', 'Điều 1. -', '1. Nay đặt Nha Thủy lợi.', '2. Nha có hai phòng.', 'Điều 2. - Sắc lệnh thi hành từ nay.'])
  expect(textsOf(decree, 'marker')).toEqual(['Điều 1. -', '1.', '2.', 'Điều 2. -'])
  expect(textsOf(decree, 'heading')).toEqual([])
}) // prettier-ignore

test.each(['Luật này quy định về việc trồng cam.', 'Luật này sửa đổi, bổ sung một số điều của Luật Trồng cam năm 1991.'])('what a law says behind its bases that it is about is of the preamble: %s', (scope) => {
  const bases = ['QUỐC HỘI', 'Luật số: 7/1999/QH10', '', 'LUẬT', 'TRỒNG CAM', '', 'Căn cứ vào Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;', scope]
  const document = documentOf([...bases, '', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Cam được trồng trên đồi.'])
  expect(textsOf(document, 'enactingFormula')).toEqual([scope])
  expect(textsOf(documentOf([...bases, 'Cam là cây quý.', '', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Cam được trồng trên đồi.']), 'enactingFormula')).toEqual([])
}) // prettier-ignore

test('what the council has decided, and the outcome of a vote', () => {
  const bases = ['Chiểu kết quả cuộc bầu Ban Quản trị Nha ngày 3-4-1948;', 'Theo quyết nghị của Hội đồng Chính phủ,']
  const decree = documentOf([...head, ...bases, 'RA SẮC LỆNH:', 'Điều 1. Nay đặt Nha Thủy lợi.'])
  expect([textsOf(decree, 'basis'), textsOf(decree, 'recital')]).toEqual(bases.map((basis) => [basis]))
})

const letterhead = (organ: string, number: string, type: string): string[] => [
  organ, `Số: ${number}`, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nội, ngày 7 tháng 4 năm 1988', '', type, 'Về việc thưởng công đắp đê', '',
] // prettier-ignore

test('a resolution enacts by the name of its type', () => {
  const resolution = documentOf([
    ...letterhead('HỘI ĐỒNG NHÀ NƯỚC', '12-NQ/HĐNN8', 'NGHỊ QUYẾT'),
    'Theo đề nghị của Chủ nhiệm Văn phòng Quốc hội;',
    'NGHỊ QUYẾT:',
    'Điều 1. Thưởng cờ hằng năm.',
  ])
  expect(textsOf(resolution, 'enactingFormula')).toEqual(['NGHỊ QUYẾT:'])
})

test('ministers enact below the comma of the last basis', () => {
  const circular = documentOf([
    ...letterhead('BỘ THỦY LỢI - BỘ TÀI CHÍNH', '84/TTLT-BTL-BTC', 'THÔNG TƯ LIÊN TỊCH'),
    'Căn cứ Nghị định số 91-CP ngày 7-4-1965 của Hội đồng Chính phủ quy định chế độ đắp đê, giữ kè và',
    'cống dưới đê,',
    'Bộ trưởng Bộ Thủy lợi, Bộ trưởng Bộ Tài chính ban hành Thông tư liên tịch về việc thưởng công đắp đê.',
    'Điều 1. Thưởng cờ hằng năm.',
  ])
  expect(textsOf(circular, 'basis').map((basis) => basis.slice(-14))).toEqual([' cống dưới đê,'])
  expect(textsOf(circular, 'enactingFormula')).toHaveLength(1)
})

test('the bodies of a joint circular with no blanks around the hyphen, and its signers row by row', () => {
  const circular = documentOf([
    ...letterhead('BỘ THỦY LỢI-TỔNG CỤC BƯU ĐIỆN', '84/TTLB', 'THÔNG TƯ LIÊN BỘ'),
    'Thông tư này có hiệu lực từ ngày ký.', '', 'KT. BỘ TRƯỞNG Bộ Thủy lợi', 'Thứ trưởng', '', 'Phó Tổng cục Tổng cục Bưu điện', '',
    '(Đã ký)', '', '(Đã ký)', '', 'Lò Văn Mơ', '', 'Vi Văn Thuận',
  ]) // prettier-ignore
  expect(circular.meta.issuer?.name).toBe('Bộ Thủy lợi - Tổng cục Bưu điện')
  expect(circular.meta.signatures.map(({ position, name }) => [position, name])).toEqual([
    ['Thứ trưởng', 'Lò Văn Mơ'],
    ['Phó Tổng cục Tổng cục Bưu điện', 'Vi Văn Thuận'],
  ])
  expect(circular.meta.recipients).toEqual([])
})

test('a site glued rules to the parts of the letterhead, and a name to its post', () => {
  const decree = documentOf([
    'HỘI ĐỒNG CHÍNH PHỦ****** VIỆT NAM DÂN CHỦ CỘNG HOÀ', 'Độc lập - Tự do - Hạnh phúc********', 'Số: 84-CP', 'Hà Nội, ngày 7 tháng 4 năm 1961', '', 'NGHỊ ĐỊNH', 'VỀ VIỆC THƯỞNG CÔNG ĐẮP ĐÊ', '',
    'Điều 1. Thưởng cờ hằng năm.', 'Điều 2. Nghị định có hiệu lực từ ngày ký.', '', 'T.M. Hội đồng Chính phủ', 'K.T. Thủ tướng', 'Phó Thủ tướngVI TÁM',
  ]) // prettier-ignore
  expect(decree.meta.issuer?.name).toBe('Hội đồng Chính phủ')
  expect(textsOf(decree, 'motto')).toEqual(['VIỆT NAM DÂN CHỦ CỘNG HOÀ', 'Độc lập - Tự do - Hạnh phúc'])
  expect(textsOf(decree, 'separator')).toEqual(['******', '********'])
  expect(decree.meta.signatures).toMatchObject([{ deputyFor: 'Thủ tướng', position: 'Phó Thủ tướng', name: 'VI TÁM' }])
})
