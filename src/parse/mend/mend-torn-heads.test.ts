import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, type Document } from '../../tree/index.ts'

function documentsOf(lines: readonly string[]): Document[] {
  return parse(lines.join('\n')).children.filter((child) => child.type === 'document')
}

const head = (number: readonly string[], date: readonly string[]): string[] => [
  'SỞ Y TẾ', ...number, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ...date,
] // prettier-ignore
const end = ['Điều 1. Ban hành Quy chế trực đêm.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.']

test.each([
  [['Số:', '29', '/', 'QĐ-', 'S', 'YT'], '29/QĐ-SYT'],
  [['Số:', '804/2021/', 'QĐ', '-', 'SYT'], '804/2021/QĐ-SYT'],
  [['Số: 31', '/', 'QĐ-SY', 'T'], '31/QĐ-SYT'],
])('a number over several lines', (number, canonical) => {
  const [document, ...more] = documentsOf([...head(number, ['Lào Cai, ngày 7 tháng 8 năm 2021']), 'QUYẾT ĐỊNH', 'Về trực đêm', ...end])
  expect(document!.meta).toMatchObject({ docNumber: { canonical }, title: 'Về trực đêm', place: 'Lào Cai' })
  expect(more).toHaveLength(0)
})

test.each([
  [['Lào Cai, ngày 1', '7', 'tháng', '8', 'năm 2021'], 'Lào Cai', '2021-08-17'],
  [['Lào', 'Cai', ', ngày', '7', 'tháng', '1', '0', 'năm', '20', '21'], 'Lào Cai', '2021-10-07'],
  [['TP.', 'Lào Cai, ngày 07 tháng 10 năm 2021'], 'TP. Lào Cai', '2021-10-07'],
])('place and date over several lines', (date, place, day) => {
  const [document, ...more] = documentsOf([...head(['Số: 29/QĐ-SYT'], date), 'QUYẾT', 'ĐỊNH', 'VỀ', 'VIỆC TRỰC ĐÊM', ...end])
  expect(document!.meta).toMatchObject({ docType: { code: 'QĐ' }, title: 'VỀ VIỆC TRỰC ĐÊM', place, date: day })
  expect(more).toHaveLength(0)
})

test('a date within a basis and a number that completes a mention open no document', () => {
  const documents = documentsOf([
    ...head(['Số: 29/QĐ-SYT'], ['Lào Cai, ngày 7 tháng 8 năm 2021']), 'QUYẾT ĐỊNH', 'Hướng dẫn thi hành Nghị định số', '15/2019/NĐ-CP', 'ngày', '11/02/2019 của Chính phủ', 'GIÁM ĐỐC SỞ Y TẾ',
    'Căn cứ Luật Dược số 34/2005/QH', 'XI ngày 14 tháng 6 năm 2005;', 'Căn cứ Luật sửa đổi một số điều của Luật', 'Khám chữa bệnh nhân dân ngày 9', 'tháng 11 năm 2009,', 'QUYẾT', 'ĐỊNH:', ...end,
  ]) // prettier-ignore
  expect(documents).toHaveLength(1)
  expect(documents[0]!.meta.title).toBe('Hướng dẫn thi hành Nghị định số 15/2019/NĐ-CP ngày 11/02/2019 của Chính phủ')
  const preamble = documents[0]!.children.find((part) => part.type === 'preamble')!
  expect(preamble.children.map(({ type }) => type)).toEqual(['issuer', 'basis', 'basis', 'enactingFormula'])
})

test('a form named within a quotation is no attachment', () => {
  const documents = documentsOf([
    ...head(['Số: 29/QĐ-SYT'], ['Lào Cai, ngày 7 tháng 8 năm 2021']), 'QUYẾT ĐỊNH', 'Về đính chính', 'Điều 1. Đính chính như sau:', '1. Phụ lục 2', '- Bổ sung “Biểu:', 'BC07/YT', '(Ban hành kèm theo', 'Thông tư số 5/2014/TT-BYT ngày 3/4/2014 của',
    'Bộ Y tế)” ở góc phải.', '2. Phụ lục 3', '- Bỏ dòng thứ hai.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
  ]) // prettier-ignore
  expect(documents).toHaveLength(1)
  expect(documents[0]!.children.map(({ type }) => type)).toEqual(['preface', 'body'])
})

test('the last word of the subject above a place on two lines, the first word of an organ below the title of the file', () => {
  const [document] = documentsOf([
    '# CV 71.2021 TRUC DEM.mht', '', 'TỔNG', 'CỤC THUẾ', 'CỤC THUẾ TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 71/CT-HC', 'V/v phân công trực đêm giữa các phòng và Chi cục', 'Thuế', 'Lào', 'Cai, ngày 7 tháng 8 năm 2021',
    'Kính gửi: Các Chi cục Thuế.', 'Cục Thuế tỉnh Lào Cai đề nghị các Chi cục phân công trực đêm.',
  ]) // prettier-ignore
  expect(document!.meta).toMatchObject({
    issuer: { name: 'Cục Thuế tỉnh Lào Cai', parents: ['Tổng cục Thuế'] },
    place: 'Lào Cai',
    title: 'V/v phân công trực đêm giữa các phòng và Chi cục Thuế',
  })
})

test('a long title in capitals goes on down to its rule, and "Ngày …," below opens a sentence', () => {
  const [document] = documentsOf([
    ...head(['Số: 29/TB-SYT'], ['Lào Cai, ngày 7 tháng 8 năm 2021']), 'THÔNG BÁO', 'VỀ', 'VIỆC ĐIỀU CHỈNH LỊCH TRỰC', 'ĐÊM CỦA CÁC KHOA LÂM SÀNG, CÁC', 'PHÒNG CHỨC NĂNG VÀ TRẠM Y TẾ', 'THEO THÔNG TƯ SỐ 7/2014/TT-BYT NGÀY 25/2/2014 CỦA', 'BỘ Y TẾ QUY ĐỊNH VỀ QUY TẮC',
    'ỨNG XỬ CỦA NGƯỜI LÀM VIỆC TẠI', 'CƠ SỞ KHÁM BỆNH, CHỮA BỆNH VÀ', 'TRIỂN KHAI PHẦN MỀM HỖ TRỢ', 'NGƯỜI TRỰC ĐÊM TRA CỨU THÔNG', 'TIN', '___________', 'Ngày 19/10/2020,', 'Bộ Y tế đã ban hành hướng dẫn về trực đêm, các khoa thực hiện theo.',
  ]) // prettier-ignore
  expect(document!.meta).toMatchObject({ date: '2021-08-07' })
  expect(document!.meta.title).toMatch(/^VỀ VIỆC ĐIỀU CHỈNH .* THÔNG TIN$/u)
  expect(textOf(document!.children.find((part) => part.type === 'body')!)).toMatch(/^(?:_+)?Ngày 19\/10\/2020/u)
})

test('"0." torn from a year above the authority is no mark of a unit', () => {
  const [document] = documentsOf([
    ...head(['Số: 29/QĐ-SYT'], ['Lào Cai, ngày 7 tháng 8 năm 2021']), 'QUYẾT ĐỊNH', 'Về trực đêm', 'Điều 1. Quyết định này áp dụng từ', 'n', 'ă', 'm 202', '0.', 'TM.', 'BAN GIÁM ĐỐC', 'GIÁM ĐỐC', 'Lò Văn Kiên',
  ]) // prettier-ignore
  expect(document!.meta.signatures).toMatchObject([{ authority: 'TM.', position: 'GIÁM ĐỐC', name: 'Lò Văn Kiên' }])
})
