import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { childrenOf, textOf, walk, type Document, type Node } from '../tree/index.ts'

const letterhead = [
  'ĐẢNG BỘ HUYỆN LẠC SƠN',
  'ĐẢNG ỦY XÃ BẢN MẾ',
  '*',
  'Số 12-KH/ĐU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Bản Mế, ngày 16 tháng 7 năm 2024',
  '',
]
const body = ['I. MỤC TIÊU', '1. Tưới đủ nước.', '2. Giữ kênh sạch.']

const outlineOf = (document: Document): string[] => [...walk(document)].flatMap(([node]) => (node.type === 'division' ? [node.label] : []))

function documentsOf(lines: readonly string[]): Document[] {
  return parse(lines.join('\n')).children.filter((child) => child.type === 'document')
}

test.each([
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông', ''], 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông'],
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023', 'của Tỉnh ủy về thủy nông', '-----', ''], 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy về thủy nông'],
  [['BÁO CÁO', '', 'Thực hiện nhiệm vụ thủy nông quý IV năm 2024', '', 'Thực hiện Chỉ thị số 3-CT/HU, Đảng ủy báo cáo như sau:'], 'Thực hiện nhiệm vụ thủy nông quý IV năm 2024'],
  [['KẾ HOẠCH', 'Xét tặng danh hiệu Vườn cam kiểu mẫu', ''], 'Xét tặng danh hiệu Vườn cam kiểu mẫu'],
  [['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Quán triệt, thực hiện Nghị quyết Đại hội', 'Căn cứ Chương trình công tác năm 2024;'], 'Quán triệt, thực hiện Nghị quyết Đại hội'],
])('a subject with the first word of a reason: %j', (lines, title) => {
  expect(documentsOf([...letterhead, ...lines, ...body])[0]!.meta.title).toBe(title)
}) // prettier-ignore

test.each([
  [['KẾ HOẠCH', 'Thực hiện Nghị quyết số 5-NQ/TU ngày 22/12/2023 của Tỉnh ủy;', 'Đảng ủy ban hành Kế hoạch như sau:']],
  [['KẾ HOẠCH', '', 'Thực hiện Nghị quyết số', '', '5-NQ/TU ngày 22/12/2023 của Tỉnh ủy, Đảng ủy xã', '', 'ban hành Kế hoạch thủy nông như sau:', '']],
  [['QUYẾT ĐỊNH', 'Xét đề nghị của Ban Thủy nông', '', 'Đảng ủy quyết định như sau:']],
])('a reason right below the type is no subject: %j', (lines) => {
  expect(documentsOf([...letterhead, ...lines, ...body])[0]!.meta.title).toBeNull()
}) // prettier-ignore

test.each([
  [['KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY TẠI CUỘC HỌP GIAO BAN THÁNG 9 NĂM 2024'], 'BAN THƯỜNG VỤ ĐẢNG ỦY', 'TẠI CUỘC HỌP GIAO BAN THÁNG 9 NĂM 2024'],
  [['THÔNG BÁO KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', 'TẠI HỘI NGHỊ LẦN THỨ NĂM'], 'BAN THƯỜNG VỤ ĐẢNG ỦY', 'TẠI HỘI NGHỊ LẦN THỨ NĂM'],
  [['BÁO CÁO CHÍNH TRỊ', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHÓA IX TRÌNH ĐẠI HỘI ĐẠI BIỂU LẦN THỨ X'], 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ', 'TRÌNH ĐẠI HỘI ĐẠI BIỂU LẦN THỨ X'],
])('organ and subject behind CỦA: %j', (lines, name, title) => {
  const { meta } = documentsOf([...letterhead, ...lines, '', ...body])[0]!
  expect(meta).toMatchObject({ title, issuer: { parents: ['ĐẢNG ỦY XÃ BẢN MẾ', 'ĐẢNG BỘ HUYỆN LẠC SƠN'] } })
  expect(meta.issuer?.name.toUpperCase()).toBe(name)
}) // prettier-ignore

test.each([
  ['QUY CHẾ LÀM VIỆC', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ BẢN MẾ KHÓA X, NHIỆM KỲ 2025 - 2030', 'LÀM VIỆC '],
  ['QUY CHẾ LÀM VIỆC', 'của Ban Chấp hành Đảng bộ xã khóa X, nhiệm kỳ 2025 - 2030', 'LÀM VIỆC '],
  ['CHƯƠNG TRÌNH CÔNG TÁC', 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ NĂM 2024', 'CÔNG TÁC '],
  ['NGHỊ QUYẾT', 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BẢN MẾ LẦN THỨ X, NHIỆM KỲ 2025 - 2030', ''],
])('%s is called by whose it is: %s', (type, title, before) => {
  const { meta } = documentsOf([...letterhead, type, title, '', 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', '', ...body])[0]!
  expect(meta).toMatchObject({ title: before + title, issuer: { name: 'ĐẢNG ỦY XÃ BẢN MẾ', parents: ['ĐẢNG BỘ HUYỆN LẠC SƠN'] } })
})

test('VĂN BẢN where the type stands is no part of the organ', () => {
  const { meta } = documentsOf([
    'SỞ THỦY NÔNG', 'CỤC KÊNH MƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 96/KM-VP', 'Bản Mế, ngày 20 tháng 4 năm 2024',
    'VĂN BẢN', 'V/v nạo vét kênh', 'Kính gửi: Các xã trong huyện', 'Đề nghị các xã nạo vét kênh trước mùa mưa./.', 'CỤC TRƯỞNG', '', 'Lò Văn An',
  ])[0]! // prettier-ignore
  expect(meta).toMatchObject({
    docType: { code: 'CV' },
    issuer: { name: 'CỤC KÊNH MƯƠNG', parents: ['SỞ THỦY NÔNG'] },
    title: 'V/v nạo vét kênh',
  })
})

test('a heading in capitals above its first unit opens no document', () => {
  const documents = documentsOf([
    ...letterhead, 'QUY CHẾ', 'Trực kênh', '', 'I. MỤC ĐÍCH', '- Giữ kênh sạch.', '- Chia nước đều.', '',
    'QUY ĐỊNH CỘNG ĐIỂM TRỰC KÊNH', '1. Cộng điểm hằng tuần', 'Căn cứ vào kết quả chấm điểm do Ban Thủy nông công bố:', 'Tổ đạt loại tốt được cộng 2 điểm.',
    '2. Cộng điểm hằng tháng', 'Tổ nạo vét kênh được cộng 5 điểm.', 'II. KHEN THƯỞNG', 'Ban Thủy nông khen các tổ.', 'T/M ĐẢNG ỦY', 'BÍ THƯ', '', 'Lò Văn An',
  ]) // prettier-ignore
  expect(documents).toMatchObject([{ meta: { docType: { code: 'QC' }, title: 'Trực kênh', signatures: [{ name: 'Lò Văn An' }] } }])
})

test.each([
  [['BAN CÔNG TÁC MẶT TRẬN', 'KHU PHỐ 3'], 'BAN CÔNG TÁC MẶT TRẬN KHU PHỐ 3', []],
  [['BAN CHỈ ĐẠO', 'TỔ DÂN PHỐ SỐ 5'], 'BAN CHỈ ĐẠO TỔ DÂN PHỐ SỐ 5', []],
  [['ỦY BAN NHÂN DÂN PHƯỜNG BẢN MẾ', 'KHU PHỐ 3'], 'KHU PHỐ 3', ['ỦY BAN NHÂN DÂN PHƯỜNG BẢN MẾ']],
  [['ĐẢNG BỘ PHƯỜNG BẢN MẾ', 'KHỐI DÂN VẬN - MẶT TRẬN TỔ QUỐC'], 'KHỐI DÂN VẬN - MẶT TRẬN TỔ QUỐC', ['ĐẢNG BỘ PHƯỜNG BẢN MẾ']],
  [['ĐẢNG ỦY', 'KHỐI CÁC CƠ QUAN TỈNH LẠC SƠN'], 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH LẠC SƠN', []],
])('organs on two lines: %j', (organs, name, parents) => {
  const head = ['---', 'Số: 05/KH-BCT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bản Mế, ngày 05 tháng 10 năm 2024', 'KẾ HOẠCH', 'Tưới vườn']
  expect(documentsOf([...organs, ...head, '', ...body])[0]!.meta.issuer).toEqual({ name, parents })
}) // prettier-ignore

test.each(['TỔ TRƯỞNG DÂN PHỐ', 'CHI HỘI TRƯỞNG', 'TRỰC KÊNH'])('%s below place and date, above (Ký …), is a post', (position) => {
  const { meta } = documentsOf([
    'TỔ DÂN PHỐ SỐ 5', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'BÁO CÁO', 'Tình hình kênh mương', '', '1. Kênh đã thông.', '2. Cống chưa sửa.', '',
    'Bản Mế, ngày 05 tháng 12 năm 2024', position, '(Ký, ghi rõ họ tên)', '', 'Lò Văn An',
  ])[0]! // prettier-ignore
  expect(meta).toMatchObject({ date: '2024-12-05', place: 'Bản Mế', signatures: [{ position, name: 'Lò Văn An' }] })
})

test.each([
  ['BỘ TÀI CHÍNH TỔNG CỤC THUẾ', 'Tổng cục Thuế', ['Bộ Tài chính']],
  ['TỔNG CỤC THUẾ CỤC THUẾ TỈNH BẢN MẾ', 'CỤC THUẾ TỈNH BẢN MẾ', ['Tổng cục Thuế']],
  ['CỤC THUẾ TỈNH BẢN MẾ CHI CỤC THUẾ HUYỆN LẠC SƠN', 'CHI CỤC THUẾ HUYỆN LẠC SƠN', ['CỤC THUẾ TỈNH BẢN MẾ']],
])('organs in one cell: %s', (cell, name, parents) => {
  const head = [`| ${cell} ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |`, '', 'BÁO CÁO', 'Công tác quý IV', '']
  expect(documentsOf([...head, ...body])[0]!.meta.issuer).toEqual({ name, parents })
}) // prettier-ignore

test.each(['KHÓA X, KỲ HỌP THỨ 6', 'KHOÁ X KỲ HỌP THỨ SÁU (CHUYÊN ĐỀ)', 'KHÓA X, NHIỆM KỲ 2021 - 2026, KỲ HỌP THỨ 6', 'KHÓA X TẠI KỲ HỌP THỨ SÁU', 'KỲ HỌP THỨ 6'])(
  'an assembly without its term and session: %s',
  (term) => {
    const head = ['NGHỊ QUYẾT', 'Về thủy nông', '', `HỘI ĐỒNG NHÂN DÂN XÃ BẢN MẾ ${term}`, 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', 'QUYẾT NGHỊ:']
    expect(documentsOf([...head, 'Điều 1. Tưới đủ nước.', 'Điều 2. Giữ kênh sạch.'])[0]!.meta.issuer?.name).toBe('HỘI ĐỒNG NHÂN DÂN XÃ BẢN MẾ')
  },
) // prettier-ignore

test.each([
  ['NGHỊ ĐỊNH', 'CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 17-HĐBT NGÀY 16-1-1990', ['17-HĐBT', '1990-01-16', 'Hội đồng Bộ trưởng', null]],
  ['PHÁP LỆNH', 'SỐ 28-L/CTN NGÀY 02/12/1993 CỦA UỶ BAN THƯỜNG VỤ QUỐC HỘI ĐÊ ĐIỀU VÀ KÊNH MƯƠNG', ['28-L/CTN', '1993-12-02', 'Ủy ban Thường vụ Quốc hội', 'ĐÊ ĐIỀU VÀ KÊNH MƯƠNG']],
  ['QUYẾT ĐỊNH', 'CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 1141 TC/QĐ/CĐKT NGÀY 1-11-1995 VỀ VIỆC GHI SỔ KÊNH MƯƠNG', ['1141-TC/QĐ/CĐKT', '1995-11-01', 'BỘ TRƯỞNG BỘ TÀI CHÍNH', 'VỀ VIỆC GHI SỔ KÊNH MƯƠNG']],
])('what a collection of laws prints behind the type: %s %s', (type, line, expected) => {
  const { meta } = documentsOf([type, '', line, '', 'Căn cứ Luật Đê điều ngày 4 tháng 7 năm 1981;', '', 'Điều 1. Tưới đủ nước.', 'Điều 2. Giữ kênh sạch.'])[0]!
  expect([meta.docNumber?.canonical, meta.date, meta.issuer?.name, meta.title]).toEqual(expected)
}) // prettier-ignore

test.each([
  ['BẢN ÁN 31/2018/DS-PT NGÀY 16/03/2018 VỀ TRANH CHẤP KÊNH MƯƠNG', null],
  ['BẢN ÁN SỐ 31/2018/DS-PT NGÀY 16/03/2018 VỀ TRANH CHẤP KÊNH MƯƠNG', null],
  ['QUYẾT ĐỊNH 31/2018/DS-PT NGÀY 16/03/2018 VỀ TRANH CHẤP KÊNH MƯƠNG', 'QĐ'],
])('a website names what a court gave: %s', (line, code) => {
  const { meta } = documentsOf(['TÒA ÁN NHÂN DÂN TỈNH BẢN MẾ', '', line, '', 'Ngày 16 tháng 3 năm 2018, tại trụ sở Tòa án nhân dân tỉnh Bản Mế xét xử công khai vụ án.', '', '1. Nguyên đơn: Ông Lò Văn An.', '', '2. Bị đơn: Ông Tô Văn Bình.'])[0]!
  expect([meta.docType?.code ?? null, meta.docNumber?.canonical, meta.date, meta.title]).toEqual([code, '31/2018/DS-PT', '2018-03-16', 'VỀ TRANH CHẤP KÊNH MƯƠNG'])
}) // prettier-ignore

test.each([
  ['Số: 47-TTg', null, '47-TTg'],
  ['Số: 47/BTL-VP', 'CV', '47/BTL-VP'],
  ['Số: 47/BTL-VP+KT', 'CV', '47/BTL-VP+KT'],
  ['Số: 47/BTL-VP,KTTH', 'CV', '47/BTL-VP,KTTH'],
  ['Số: 47/BTL-KT(ĐN)', 'CV', '47/BTL-KT(ĐN)'],
  ['Số: 27/2019/-UBND', 'CV', null],
])('a number without a type or an addressee: %s', (number, code, canonical) => {
  const head = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', number, 'Bản Mế, ngày 22 tháng 01 năm 1996', '']
  const { meta } = documentsOf([...head, 'Nạn lụt ở nhiều xã gây thiệt hại lớn.', '', '1. Các xã kiểm tra cống.', '2. Các xã báo cáo.'])[0]!
  expect([meta.docType?.code ?? null, meta.docNumber?.canonical]).toEqual([code, canonical])
}) // prettier-ignore

test.each([
  ['Thực hiện mục tiêu đủ nước là một việc lớn của xã.', false],
  ['Thực hiện Nghị quyết của Hội đồng nhân dân về thủy nông, các thôn đã nạo vét nhiều kênh.', false],
  ['Thực hiện Nghị quyết số 12/NQ-HĐND ngày 02/01/2024, các thôn đã nạo vét nhiều kênh.', true],
  ['Thực hiện Nghị quyết của Hội đồng nhân dân về thủy nông, Đảng ủy xã ban hành Kế hoạch như sau:', true],
  [`Thực hiện chương trình công tác của Huyện ủy về thủy nông, Ủy ban nhân dân xã đã chỉ đạo các thôn ${'nạo vét kênh mương, đắp bờ ruộng, khơi cống rãnh, '.repeat(7)}qua đó đã đạt được những kết quả cụ thể như sau:`, false],
])('what tells how things are is no reason: %s', (sentence, isReason) => {
  const parts = documentsOf([...letterhead, 'KẾ HOẠCH', 'về thủy nông', '', sentence, '', ...body])[0]!.children.map(({ type }) => type)
  expect(parts.includes('preamble')).toBe(isReason)
}) // prettier-ignore

test('a formula that names all the texts it amends is one, however long', () => {
  const decrees = Array.from(
    { length: 12 },
    (_, i) => `Nghị định số ${i + 10}/2018/NĐ-CP ngày ${i + 10} tháng 5 năm 2018 của Chính phủ về cấp phép nuôi trồng thủy sản`,
  )
  const { children } = parse(
    [
      'CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 61/2026/NĐ-CP', 'Hà Nội, ngày 5 tháng 3 năm 2026',
      'NGHỊ ĐỊNH', 'Sửa đổi, bổ sung một số nghị định trong lĩnh vực thủy sản', 'Căn cứ Luật Thủy sản số 18/2017/QH14;',
      `Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của các Nghị định về thủy sản, bao gồm ${decrees.join('; ')}.`,
      'Điều 1. Sửa đổi, bổ sung Nghị định số 10/2018/NĐ-CP', 'Bãi bỏ Điều 4.',
    ].join('\n'),
  ) // prettier-ignore
  const preamble = (children[0] as Document).children.find(({ type }) => type === 'preamble')!
  expect(preamble.children.map(({ type }) => type)).toEqual(['basis', 'enactingFormula'])
})

test('a day behind a number, or before "của", is that of another document', () => {
  const { children } = parse(
    'Thực hiện chỉ thị số 36 ngày 30/5/2014 của Ban Bí thư; kế hoạch số 126\nngày 10/7/2014 của huyện ủy, chi bộ mở đại hội như sau:\n1. Thời gian\nMột buổi.\n2. Địa điểm\nHội trường.\n',
  )
  expect((children[0] as Document).meta.date).toBeNull()
})

test('a title does not end before what it joins, over a blank line', () => {
  const head = ['HƯỚNG DẪN', 'MỘT SỐ NGHIỆP VỤ THỦY NÔNG VÀ', '', 'CHUYỂN NƯỚC VỀ BẢN', '', ...body]
  expect(documentsOf([...letterhead, ...head])[0]!.meta.title).toBe('MỘT SỐ NGHIỆP VỤ THỦY NÔNG VÀ CHUYỂN NƯỚC VỀ BẢN')
})

test.each([
  ['Để bảo đảm nước tưới cho đồng bào, xét đề nghị của Bộ Thủy nông, Chủ tịch Hội đồng Bộ trưởng quyết định:', ['recital']],
  ['Căn cứ Luật Thủy lợi;\nBộ trưởng Bộ Thủy nông, Bộ trưởng Bộ Công an liên tịch ban hành quy định về phối hợp giữ kênh.', ['basis', 'enactingFormula']],
])('what leads into the body of an older decision or of a joint text is its preamble: %s', (words, kinds) => {
  const [document] = documentsOf([...letterhead, 'QUYẾT ĐỊNH', 'Về kênh mương', '', words, '', ...body])
  const preamble = document!.children.find(({ type }) => type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(kinds)
}) // prettier-ignore

test.each([
  ['Điều1. Lập đội thủy nông.', 'Điều2: Đội do xã quản lý.'],
  ['Điêu 1: Lập đội thủy nông.', 'Điều 2: Đội do xã quản lý.'],
])('articles whose marks lost a blank or a grave: %s', (...articles) => {
  const [document] = documentsOf([...letterhead, 'QUYẾT ĐỊNH', 'Về thủy nông', '', 'QUYẾT ĐỊNH:', '', ...articles])
  const labels = document!.children.flatMap((part) => part.children.flatMap((node) => (node.type === 'division' ? [node.label] : [])))
  expect(labels).toEqual(['1', '2'])
})
const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

test.each([
  [['BỘ THỦY LỢI', 'BỘ TÀI CHÍNH'], '22-TT/LB', 'THÔNG TƯ LIÊN BỘ', 'Bộ Thủy lợi - Bộ Tài chính', 'bo.thuy.loi+bo.tai.chinh'],
  [['BỘ TÀI CHÍNH', 'TỔNG CÔNG ĐOÀN VIỆT NAM'], '22-TT/LB', 'THÔNG TƯ LIÊN BỘ', 'Bộ Tài chính - TỔNG CÔNG ĐOÀN VIỆT NAM', 'bo.tai.chinh+tong.cong.doan.viet.nam'],
  [['BỘ TÀI CHÍNH - TỔNG CỤC HẢI QUAN'], '07/TTLB', 'THÔNG TƯ LIÊN BỘ', 'Bộ Tài chính - Tổng cục Hải quan', 'bo.tai.chinh+tong.cuc.hai.quan'],
  [['BỘ NỘI VỤ', 'TOÀ ÁN NHÂN DÂN TỐI CAO'], '05-TTLN', 'THÔNG TƯ LIÊN NGÀNH', 'Bộ Nội vụ - Tòa án nhân dân tối cao', 'bo.noi.vu+toa.an.nhan.dan.toi.cao'],
])('the bodies of a joint circular of 1955 to 1995: %j %s', (organs, number, type, name, authority) => {
  const head = [...organs, ...motto, `Số: ${number}`, 'Hà Nội, ngày 5 tháng 6 năm 1986', type, 'Hướng dẫn tưới vườn', '']
  const { meta } = documentsOf([...head, ...body])[0]!
  expect(meta).toMatchObject({ docType: { code: 'TTLT' }, issuer: { name, parents: [] }, title: 'Hướng dẫn tưới vườn' })
  expect(meta.uri).toContain(`:${authority}:thong.tu.lien.tich:`)
}) // prettier-ignore

test('a committee stands above the offices that guide together', () => {
  const head = ['UBND TỈNH BẢN MẾ', 'SỞ THỦY NÔNG - SỞ MUỐI', ...motto, 'Số: 5/HD-LN', 'Bản Mế, ngày 5 tháng 6 năm 2006', 'HƯỚNG DẪN LIÊN NGÀNH', 'Tưới vườn', '']
  expect(documentsOf([...head, ...body])[0]!.meta.issuer).toEqual({ name: 'SỞ THỦY NÔNG - SỞ MUỐI', parents: ['UBND TỈNH BẢN MẾ'] })
}) // prettier-ignore

test.each([
  ['12/2005/TT-BTL', 'HƯỚNG DẪN TƯỚI VƯỜN', 'TT'],
  ['6-TL/TT', 'HƯỚNG DẪN TƯỚI VƯỜN', 'TT'],
  ['6-TL/QĐ', 'VỀ VIỆC TƯỚI VƯỜN', 'QĐ'],
])('the number tells the type where its line is lost: %s', (number, title, code) => {
  const head = ['BỘ THỦY LỢI', ...motto, `Số: ${number}`, 'Hà Nội, ngày 5 tháng 6 năm 1986', title, '']
  expect(documentsOf([...head, ...body])[0]!.meta).toMatchObject({ docType: { code }, title })
})

test('the authority of an older circular between its title and its addressees', () => {
  const head = ['BỘ THỦY LỢI', ...motto, 'Số: 6-TL/TT', 'Hà Nội, ngày 5 tháng 6 năm 1966', 'THÔNG TƯ', 'HƯỚNG DẪN TƯỚI VƯỜN', 'BỘ TRƯỞNG BỘ THỦY LỢI', 'Kính gửi: Các Ty Thủy lợi.', '']
  expect(documentsOf([...head, ...body])[0]!.meta).toMatchObject({ title: 'HƯỚNG DẪN TƯỚI VƯỜN', issuer: { name: 'Bộ Thủy lợi', parents: [] }, addressees: ['Các Ty Thủy lợi'] })
}) // prettier-ignore

test.each([
  ['THỦ TƯỚNG CHÍNH PHỦ', 'Điện:'],
  ['THỦ TƯỚNG CHÍNH PHỦ ĐIỆN'],
  ['Thủ tướng Chính phủ gửi:'],
  ['Thủ tướng Chính phủ điện'],
])('who sends a telegram, and the list below: %j', (...sender) => {
  const head = ['THỦ TƯỚNG CHÍNH PHỦ', ...motto, 'Số: 90/CĐ-TTg', 'Hà Nội, 16 giờ 30 phút, ngày 12 tháng 9 năm 2018', 'CÔNG ĐIỆN', 'Về phòng, chống lụt', '']
  const { meta } = documentsOf([...head, ...sender, '- Ủy ban nhân dân các tỉnh;', '- Các Bộ.', '', 'Lụt đang lên.', '', ...body])[0]!
  expect(meta).toMatchObject({ date: '2018-09-12', place: 'Hà Nội', issuer: { name: 'Thủ tướng Chính phủ' } })
  expect(meta.addressees).toEqual(['Ủy ban nhân dân các tỉnh', 'Các Bộ'])
}) // prettier-ignore

test.each([
  [['QUYẾT ĐỊNH CỦA BỘ TRƯỞNG', 'BỘ THỦY LỢI'], 'BỘ TRƯỞNG BỘ THỦY LỢI', 'Bộ Thủy lợi'],
  [['QUYẾT ĐỊNH CỦA UBND TỈNH LẠCSƠN'], 'ỦY BAN NHÂN DÂN TỈNH LẠC SƠN', 'ỦY BAN NHÂN DÂN TỈNH LẠC SƠN'],
])('the body behind the type of old decisions, on two lines or without a blank: %j', (head, authority, name) => {
  const { meta } = documentsOf([...head, 'Về việc tưới vườn', '', authority, 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', '', 'QUYẾT ĐỊNH:', '', ...body])[0]!
  expect(meta).toMatchObject({ docType: { code: 'QĐ' }, issuer: { name, parents: [] }, title: 'Về việc tưới vườn' })
}) // prettier-ignore

test("a society's body in a province is none of its name", () => {
  const head = [
    'HỘI LÀM VƯỜN VIỆT NAM',
    'TỈNH HỘI LẠC SƠN',
    '***',
    ...motto,
    'Lạc Sơn, ngày 3 tháng 6 năm 1999',
    '',
    'QUY CHẾ',
    'Tưới vườn',
    '',
  ]
  expect(documentsOf([...head, ...body])[0]!.meta.issuer).toEqual({ name: 'TỈNH HỘI LẠC SƠN', parents: ['HỘI LÀM VƯỜN VIỆT NAM'] })
})

test('a paper under the code of the form that it follows is a document of its own', () => {
  const head = ['Mẫu 10-KNĐ', 'ĐẢNG BỘ HUYỆN LẠC SƠN                    ĐẢNG CỘNG SẢN VIỆT NAM', 'CHI BỘ TRẠM BƠM', '*          Bản Mế, ngày 19 tháng 5 năm 2023', 'Số 12 - NQ/CB', '']
  const [document] = documentsOf([...head, 'NGHỊ QUYẾT', 'đề nghị công nhận đảng viên chính thức', '', ...body])
  expect(document).toMatchObject({ role: 'main', meta: { docType: { code: 'NQ' }, issuer: { name: 'CHI BỘ TRẠM BƠM', parents: ['ĐẢNG BỘ HUYỆN LẠC SƠN'] } } })
}) // prettier-ignore

const ministry = [
  'BỘ KÊNH MƯƠNG', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------', 'Số: 02/2009/TT-BKM', 'Hà Nội, ngày 27 tháng 5 năm 2009', '',
] // prettier-ignore

test.each([
  [['THÔNG TƯ', 'HƯỚNG DẪN CHỨC NĂNG, NHIỆM VỤ CỦA', 'SỞ THỦY NÔNG THUỘC ỦY BAN NHÂN DÂN CẤP TỈNH'], 'HƯỚNG DẪN CHỨC NĂNG, NHIỆM VỤ CỦA SỞ THỦY NÔNG THUỘC ỦY BAN NHÂN DÂN CẤP TỈNH'],
  [['QUY ĐỊNH (BỔ SUNG)', 'VỀ QUAN HỆ CỦA BỘ VỚI CÁC SỞ,', 'CHỦ TỊCH HỘI NƯỚC VÀ MỘT SỐ TRẠM BƠM'], 'VỀ QUAN HỆ CỦA BỘ VỚI CÁC SỞ, CHỦ TỊCH HỘI NƯỚC VÀ MỘT SỐ TRẠM BƠM'],
  [['HƯỚNG DẪN', '', 'CÔNG TÁC NẠO VÉT KÊNH', '', 'MƯƠNG VÀ ĐẮP BỜ NĂM 2009', ''], 'CÔNG TÁC NẠO VÉT KÊNH MƯƠNG VÀ ĐẮP BỜ NĂM 2009'],
])('a title goes on where a word wants another, and above the bases: %j', (lines, title) => {
  const text = [...ministry, ...lines, 'Căn cứ Nghị định số 13/2008/NĐ-CP ngày 04 tháng 02 năm 2008 của Chính phủ;', '', 'Điều 1. Vị trí', 'Điều 2. Nhiệm vụ']
  expect(documentsOf(text)[0]!.meta).toMatchObject({ title, issuer: { name: 'BỘ KÊNH MƯƠNG' } })
}) // prettier-ignore

test('a bracket over several lines stands between the title of what is issued and its note', () => {
  const [decision] = documentsOf([
    ...ministry, 'QUYẾT ĐỊNH', 'Ban hành Thông tin tuyển thợ', '', 'Điều 1. Ban hành kèm theo Quyết định này Thông tin tuyển thợ.', 'Nơi nhận:', '- Lưu: VT.', 'BỘ TRƯỞNG', 'Lò Văn A',
    '<<<PAGE 2>>>', 'BỘ KÊNH MƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'THÔNG TIN TUYỂN THỢ NĂM 2009', '(Bậc: Ba', 'Hình thức: Tại chỗ)', '(Kèm theo Quyết định số 2/QĐ-BKM ngày 27 tháng 5 năm 2009', 'của Bộ trưởng Bộ Kênh Mương)', 'I. THÔNG TIN CHUNG', '1. Tên trạm: Bản Mế.', '2. Mã trạm: BM.',
    'Số: 02/2009/QĐ-BKM', 'Thời gian ký: 2009-05-27T07:49:48+07:00', '<<<PAGE 3>>>', '2', '3. Địa chỉ: Lạc Sơn.',
  ]) // prettier-ignore
  const attached = decision!.children.find((part) => part.type === 'attachments')!.children[0]!
  expect(attached.meta).toMatchObject({ title: 'THÔNG TIN TUYỂN THỢ NĂM 2009 (Bậc: Ba Hình thức: Tại chỗ)', issuer: { parents: [] } })
  expect(outlineOf(attached)).toEqual(['I', '1', '2', '3'])
})

test.each([
  [['Thứ Hai, 24/6/2024', 'Văn kiện Đảng', '', 'Kết luận của Ban Bí thư về tổ chức ngày hội nước (1/8/1930 - 1/8/2010)', '', '1- Đồng ý tổ chức ngày hội nước.', '2- Giao các ban lập kế hoạch.'], { docType: { code: 'KL' }, issuer: { name: 'Ban Bí thư' }, place: null, date: null }],
  [['Bản in     Gửi bài viết', 'Thông báo số 8-TB/BKMTW, ngày 15/5/2007, về việc lấy ý kiến về thủy nông', '', 'Tiếp theo Thông báo số 7-TB/BKMTW ngày 5-4-2007, các tỉnh gửi ý kiến.', '', 'K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Đã ký', '', 'Lò Văn A'], { docType: { code: 'TB' }, docNumber: { canonical: '8-TB/BKMTW' }, date: '2007-05-15', title: 'về việc lấy ý kiến về thủy nông' }],
])('the title of a page says what a head does: %j', (lines, meta) => {
  expect(documentsOf(lines)[0]!.meta).toMatchObject(meta)
}) // prettier-ignore

test('what a person fills in begins with its title above whom it addresses', () => {
  const [decision] = documentsOf([
    ...ministry, 'THÔNG BÁO', 'Về việc giảm phí nước', '', '1. Giảm phí cho hộ nghèo.', '2. Hộ nộp đơn theo mẫu.', 'Nơi nhận:', '- Lưu: VT.', 'BỘ TRƯỞNG', 'Lò Văn A',
    'PHỤ LỤC', 'DANH MỤC HỘ', '', '1. Hộ cấp một;', '2. Hộ cấp hai.', 'ĐƠN ĐỀ NGHỊ GIẢM PHÍ', '', 'Kính gửi: Trạm bơm Bản Mế', '', 'Họ và tên: …………………', 'Lớp: …………………',
  ]) // prettier-ignore
  const attachments = decision!.children.find((part) => part.type === 'attachments')!.children
  expect(attachments.map(({ meta }) => meta.title)).toEqual(['DANH MỤC HỘ', 'ĐƠN ĐỀ NGHỊ GIẢM PHÍ'])
  expect(attachments[1]!.meta.addressees).toEqual(['Trạm bơm Bản Mế'])
})

test('a bare Phụ lục with its note covers the appendices below; a title apart goes on above the text; a note on the seal stands above who signs', () => {
  const [circular] = documentsOf([
    ...ministry, 'THÔNG TƯ', 'Quy định Danh mục vôi', '', 'Điều 1. Danh mục theo Phụ lục I.', 'Điều 2. Hiệu lực thi hành', '', 'Nơi nhận:', '- Lưu: VT.', '', '(Đã ký và đóng dấu)', '', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', 'Lò Văn A', '',
    'Phụ lục', '', '(Ban hành kèm theo Thông tư số 02/2009/TT-BKM ngày 27 tháng 5 năm 2009', '', 'của Bộ trưởng Bộ Kênh Mương)', '', 'Phụ lục I', '', 'DANH MỤC VÔI CŨ TẠM NGỪNG', '', 'KINH DOANH TẠM NHẬP, TÁI XUẤT', '', 'Danh mục này được lập theo danh mục hàng nhập.', '', '1. Vôi cục.', '', '2. Vôi bột.',
  ]) // prettier-ignore
  expect(circular!.meta.signatures).toHaveLength(1)
  const appendices = circular!.children.find((part) => part.type === 'attachments')!.children
  expect(appendices.map(({ meta }) => meta.title)).toEqual(['DANH MỤC VÔI CŨ TẠM NGỪNG KINH DOANH TẠM NHẬP, TÁI XUẤT'])
  expect([...walk(circular!)].flatMap(([node]) => (node.type === 'reference' ? [node.target] : []))).toContain(appendices[0]!.id)
})

test('an address of a site ends above the next clause', () => {
  const [plan] = documentsOf([...letterhead, 'KẾ HOẠCH', 'Thủy nông', '', 'I. THÔNG TIN', '1. Nơi đăng:', 'https://a.vn/kenh', '2. Điện thoại', '3. Thư'])
  expect(outlineOf(plan!)).toEqual(['I', '1', '2', '3'])
}) // prettier-ignore

test.each([
  ['Theo đề nghị của\nTrưởng trạm,', 'Bộ trưởng Bộ\nThủy nông quyết định:'],
  ['Theo đề nghị của Trưởng trạm;', 'Giám đốc Trạm bơm Bản Mế quyết định:'],
  ['- Căn cứ tình hình thực tế,', 'Ban Thường vụ Đảng ủy phân công như sau:'],
  ['Sau khi xem xét Tờ trình số 5/TTr-TB ngày 3/4/2024;', '\nHội đồng nhân dân xã Bản Mế quyết nghị:'],
])('the body decides in running case below its reasons: %j', (reason, formula) => {
  const lines = [...letterhead, 'QUYẾT ĐỊNH', 'về tưới vườn', '', 'Căn cứ Điều lệ trạm bơm năm 2020;', reason, formula, '', 'Điều 1. Tưới đủ nước.']
  const preamble = documentsOf(lines)[0]!.children.find(({ type }) => type === 'preamble')!
  expect(preamble.children.slice(1).map((node) => textOf(node))).toEqual([reason, formula.trim()].map((text) => text.replace('\n', ' ')))
  expect(preamble.children.at(-1)!.type).toBe('enactingFormula')
}) // prettier-ignore

test.each([['CHƯƠNG I. QUY ĐỊNH CHUNG'], ['CHƯƠNG I QUY ĐỊNH CHUNG']])('a chapter right below a title in capitals: %s', (chapter) => {
  const articles = ['Điều 1. Phạm vi', 'Quy chế này quy định về tưới vườn.', 'CHƯƠNG II. NGƯỜI TƯỚI', 'Điều 2. Quyền', 'Được tưới.']
  const [document] = documentsOf([...motto, 'QUY CHẾ LÀM VIỆC CỦA TRẠM BƠM BẢN MẾ', chapter, ...articles])
  expect(document!.meta.title).toBe('LÀM VIỆC CỦA TRẠM BƠM BẢN MẾ')
  expect(document!.children.find(({ type }) => type === 'body')!.children).toHaveLength(2)
})

test('when and where that was passed or amended on which a charter rests is not its own day and place', () => {
  const rests = 'Trên cơ sở Điều lệ được thông qua tại Đại hội xã viên thành lập ngày 14/12/2005, được sửa đổi lần thứ hai ngày 15/01/2016.'
  const [document] = documentsOf([...motto, '', 'ĐIỀU LỆ', 'HỢP TÁC XÃ BẢN MẾ', '', rests, '', 'Điều 1. Phạm vi', '', 'Điều lệ này quy định về tưới vườn.'])
  expect(document!.meta).toMatchObject({ place: null, date: null })
}) // prettier-ignore

test('the place and year of a cover and the words before the first unit are no title', () => {
  const [document] = documentsOf([...motto, 'ĐIỀU LỆ HỢP TÁC XÃ BẢN MẾ', '(Sửa đổi ngày 24 tháng 4 năm 2018)', 'LẠC SƠN, NĂM 2018', 'PHẦN MỞ ĐẦU', 'Điều lệ này là của xã viên.', 'Điều 1. Phạm vi', 'Tưới vườn.'])
  expect(document!.meta).toMatchObject({ title: 'HỢP TÁC XÃ BẢN MẾ (Sửa đổi ngày 24 tháng 4 năm 2018)', issuer: null })
}) // prettier-ignore

test('a purpose that ends in a comma above the formula is the last of the reasons', () => {
  const lines = [...letterhead, 'QUYẾT ĐỊNH', 'về tưới vườn', '', '- Căn cứ Điều lệ trạm bơm năm 2020;', '- Để thống nhất việc tưới vườn,', 'QUYẾT ĐỊNH', 'Điều 1. Tưới đủ nước.']
  const preamble = documentsOf(lines)[0]!.children.find(({ type }) => type === 'preamble')!
  expect(preamble.children.map(({ type }) => type)).toEqual(['basis', 'recital', 'enactingFormula'])
}) // prettier-ignore

test('the law that amends one of the bases stands with it', () => {
  const bases = ['Căn cứ Luật Bảo hiểm y tế số 25/2008/QH12 ngày 14 tháng 11 năm 2008;', 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13 ngày 13 tháng 6 năm 2014;', 'Căn cứ Luật Thủy lợi;']
  const [document] = documentsOf([...letterhead, 'QUYẾT ĐỊNH', 'Về kênh mương', '', ...bases, 'Theo đề nghị của Ban Thủy nông,', 'QUYẾT ĐỊNH:', 'Điều 1. Đào kênh.', 'Điều 2. Giữ kênh.'])
  const preamble = document!.children.find(({ type }) => type === 'preamble')!
  expect(preamble.children.map(({ type }) => type)).toEqual(['basis', 'basis', 'recital', 'enactingFormula'])
}) // prettier-ignore

test('the type of a consolidated text has the mark of a note', () => {
  const [document] = documentsOf(['VĂN BẢN HỢP NHẤT - BỘ TÀI CHÍNH', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'QUYẾT ĐỊNH1', 'Về kênh mương', '', 'Căn cứ Luật Thủy lợi;', '', '1 Văn bản này được hợp nhất từ 02 Quyết định sau:', '- Quyết định số 6/2015/QĐ-TTg;', '- Quyết định số 8/2019/QĐ-TTg.', '', 'CÔNG BÁO/Số 295/Ngày 22-3-2020', '', 'Căn cứ Luật Đê điều;', 'Thủ tướng Chính phủ ban hành Quyết định về kênh mương.', 'Điều 1. Phạm vi', 'Quyết định này quy định về kênh.', 'Điều 2. Hiệu lực', 'Từ năm 2020.'])
  expect(document!.meta.issuer).toEqual({ name: 'Bộ Tài chính', parents: [] })
  const [preface, preamble] = document!.children
  expect(preface!.children.flatMap((node) => (node.type === 'docType' ? [node.children.map(({ type }) => type)] : []))).toEqual([['text'], ['text', 'footnoteReference']])
  expect(preamble!.children.map(({ type }) => type)).toEqual(['basis', 'footnoteDefinition', 'basis', 'enactingFormula', 'furniture'])
}) // prettier-ignore

test('what a converter to Markdown escapes at the beginning of a line is the sign that stands there', () => {
  const [document] = documentsOf([...letterhead.map((line) => (line === '*' ? '\\*' : line)), 'HƯỚNG DẪN', 'giữ kênh mương', '', ...body, '', 'Nơi nhận:', '', '\\- Các chi bộ,', '', '\\- Lưu Văn phòng.', '', 'BÍ THƯ', '', 'Lò Văn An'])
  expect(document!.meta.recipients).toEqual([
    { text: 'Các chi bộ', note: null, archive: false },
    { text: 'Lưu Văn phòng', note: null, archive: true },
  ])
  expect(document!.meta.issuer?.parents).toEqual(['ĐẢNG BỘ HUYỆN LẠC SƠN'])
}) // prettier-ignore

test('a title without its type, right below the end of the document and above what it is issued with', () => {
  const [document] = documentsOf(['ỦY BAN NHÂN DÂN TỈNH HẢI AN', 'Số: 12/2016/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hải An, ngày 16 tháng 7 năm 2016', '', 'QUYẾT ĐỊNH', 'Về kênh mương', '', 'Điều 1. Ban hành Quy định.', 'Điều 2. Thi hành.', '', '| TM. ỦY BAN NHÂN DÂN |', 'VỀ HOẠT ĐỘNG CỦA KÊNH MƯƠNG TỈNH HẢI AN', '(Ban hành theo Quyết định số 12/2016/QĐ-UBND)', '', 'Điều 1. Phạm vi', 'Quy định này nói về kênh.', 'Điều 2. Hiệu lực', 'Từ năm 2016.'])
  expect(document!.meta.signatures[0]?.onBehalfOf).toBe('ỦY BAN NHÂN DÂN')
  const attachments = document!.children.find(({ type }) => type === 'attachments')!
  expect(attachments.children.map((each) => (each as Document).meta.title)).toEqual(['VỀ HOẠT ĐỘNG CỦA KÊNH MƯƠNG TỈNH HẢI AN'])
}) // prettier-ignore

const provincial = [
  'ỦY BAN NHÂN DÂN TỈNH BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/2004/QĐ-UB', 'Bản Mế, ngày 16 tháng 7 năm 2004', '',
] // prettier-ignore
const enacted = ['ỦY BAN NHÂN DÂN TỈNH BẢN MẾ', 'Căn cứ Luật Thủy lợi;', 'QUYẾT ĐỊNH', 'Điều 1. Tưới đủ nước.', 'Điều 2. Giữ kênh sạch.']

test.each([
  ['CỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT QUY HOẠCH KÊNH MƯƠNG', 'V/V PHÊ DUYỆT QUY HOẠCH KÊNH MƯƠNG'],
  ['CỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC NẠO VÉT KÊNH', 'VỀ VIỆC NẠO VÉT KÊNH'],
  ['CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VỀ NẠO VÉT KÊNH', 'VỀ NẠO VÉT KÊNH'],
])('organ and subject in one line below the type: %s', (line, title) => {
  const { meta } = documentsOf([...provincial, 'QUYẾT ĐỊNH', line, ...enacted])[0]!
  expect(meta).toMatchObject({ title, docNumber: { canonical: '12/2004/QĐ-UB' }, issuer: { parents: [] } })
  expect(meta.issuer?.name).toMatch(/^ỦY BAN NHÂN DÂN TỈNH BẢN MẾ$/iu)
})

test('an organ alone behind CỦA is no subject', () => {
  const { meta } = documentsOf([...provincial, 'QUYẾT ĐỊNH', 'CỦA ỦY BAN NHÂN DÂN TỈNH BẢN MẾ', 'V/V NẠO VÉT KÊNH', ...enacted])[0]!
  expect(meta).toMatchObject({ title: 'V/V NẠO VÉT KÊNH', issuer: { parents: [] } })
})

test.each([
  ['SỐ 30 NGÀY 17 THÁNG 3 NĂM 1947', '30', '1947-03-17', null],
  ['SỐ 38 NGÀY 27 THÁNG 3 NĂM 1946 VỀ VIỆC LẬP NHA KÊNH MƯƠNG', '38', '1946-03-27', 'VỀ VIỆC LẬP NHA KÊNH MƯƠNG'],
])('a decree numbered without a symbol: %s', (numbered, number, date, title) => {
  const { meta } = documentsOf([
    'SẮC LỆNH', `CỦA CHỦ TỊCH CHÍNH PHỦ VIỆT NAM DÂN CHỦ CỘNG HOÀ ${numbered}`, 'CHỦ TỊCH CHÍNH PHỦ', 'RA SẮC LỆNH:', 'Điều 1. Lập Nha Kênh mương.', 'Điều 2. Thi hành.',
  ])[0]! // prettier-ignore
  expect(meta).toMatchObject({ docNumber: { number, canonical: number }, date, title })
})

test('departments that end their line with a hyphen issue together', () => {
  const { meta } = documentsOf([
    'UBND TỈNH BẢN MẾ', 'SỞ THỦY NÔNG -', 'SỞ TÀI CHÍNH - SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    'Số: 65/LS-TN-TC-NV', 'Bản Mế, ngày 17 tháng 9 năm 2014', 'HƯỚNG DẪN', 'Về chi trực kênh', 'Căn cứ Luật Thủy lợi;', ...body,
  ])[0]! // prettier-ignore
  expect(meta.issuer).toEqual({ name: 'SỞ THỦY NÔNG - SỞ TÀI CHÍNH - SỞ NỘI VỤ', parents: ['UBND TỈNH BẢN MẾ'] })
})

test('a website leaves a line blank before what is approved, in the subject', () => {
  const long =
    'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của các ban thủy nông, tổ trực kênh và đội nạo vét trên địa bàn các xã vùng cao'
  const { meta } = documentsOf([
    ...provincial.filter((line) => line !== ''), 'THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn chi trực kênh cho các xã theo Quyết định số 9/QĐ-TTg',
    'ngày 09 tháng 02 năm 2003 của Thủ tướng Chính phủ phê duyệt', 'Đề án Kiên cố hóa kênh mương giai đoạn 2003 – 2005', '——————–',
    `Căn cứ Nghị định số 8/2003/NĐ-CP ngày 03 tháng 12 năm 2003 của Chính phủ ${long};`, `Căn cứ Quyết định số 9/QĐ-TTg ngày 09 tháng 02 năm 2003 ${long};`,
    `Liên Bộ hướng dẫn chi trực kênh, ${long} như sau:`, ...body,
  ].flatMap((line) => [line, '']))[0]! // prettier-ignore
  expect(meta.title).toMatch(/phê duyệt Đề án Kiên cố hóa kênh mương giai đoạn 2003 – 2005$/u)
})

test.each(['Sáng', 'Chiều'])('%s before the day is no place', (half) => {
  const document = documentsOf([
    'HỘI ĐỒNG NHÂN DÂN TỈNH BẢN MẾ', '-----', 'CHƯƠNG TRÌNH KỲ HỌP', 'Về thủy nông', '-----', `${half} ngày 19 tháng 8 năm 2013`, '', ...body,
  ])[0]! // prettier-ignore
  expect(document.meta.place).toBeNull()
})

const central = ['BAN CHẤP HÀNH TRUNG ƯƠNG', '*', 'Số 12-QĐ/TW', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Hà Nội, ngày 16 tháng 7 năm 2024', '']
const typed = ['QUY ĐỊNH', 'về trực kênh', '', '- Căn cứ Điều lệ Đảng;', '', '- Xét đề nghị của Ban Thủy nông,', '']
const articles = ['', 'Điều 1. Phạm vi', '1. Tưới đủ nước.', 'Điều 2. Đối tượng', '1. Các xã.']

test.each([
  [['BỘ CHÍNH TRỊ QUY ĐỊNH'], 'Bộ Chính trị'],
  [['BỘ CHÍNH TRỊ QUY ĐỊNH:'], 'Bộ Chính trị'],
  [['BAN BÍ THƯ BAN HÀNH QUY ĐỊNH'], 'Ban Bí thư'],
  [['Ban Bí thư quy định về trực kênh như sau:'], 'Ban Bí thư'],
])('under the letterhead of the Central Committee the formula says who issues: %j', (formula, name) => {
  const document = documentsOf([...central, ...typed, ...formula, ...articles])[0]!
  expect(document.meta.issuer).toEqual({ name, parents: ['Ban Chấp hành Trung ương'] })
  expect([...walk(document)].flatMap(([node]) => (node.type === 'enactingFormula' ? [textOf(node)] : []))).toEqual(formula)
})

test.each([[['']], [[]]])('a Party body enacts by type and subject below its name', (blank) => {
  const document = documentsOf([
    ...central,
    ...typed.slice(0, -1),
    ...blank,
    'BAN CHẤP HÀNH TRUNG ƯƠNG',
    ...blank,
    'QUY ĐỊNH VỀ TRỰC KÊNH',
    ...articles,
  ])[0]!
  const preamble = document.children.find(({ type }) => type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(['basis', 'recital', 'issuer', 'enactingFormula'])
  expect(document.meta.issuer).toEqual({ name: 'Ban Chấp hành Trung ương', parents: [] })
})

test("the Youth Union's central committee is not the Party's", () => {
  const head = ['BAN CHẤP HÀNH TRUNG ƯƠNG', '***', 'Số: 67-QĐ/TWĐTN-VP', 'ĐOÀN TNCS HỒ CHÍ MINH', 'Hà Nội, ngày 29 tháng 10 năm 2013', '']
  const { meta } = documentsOf([
    ...head,
    'QUYẾT ĐỊNH',
    'Về trực kênh',
    '',
    'BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN',
    '- Căn cứ Điều lệ Đoàn;',
    'QUYẾT ĐỊNH',
    ...articles,
  ])[0]!
  expect(meta.issuer).toEqual({ name: 'BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN', parents: ['Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh'] })
})

test.each([
  ['HỘI ĐỒNG NHÂN DÂN TỈNH BẢN MẾ', 'KHÓA XIII, KỲ HỌP THỨ 3'],
  ['QUỐC HỘI', 'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
])('a website sets the rest of the authority apart: %s / %s', (authority, rest) => {
  const document = documentsOf([
    authority, '', 'Số: 12/2004/NQ', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'Độc lập - Tự do - Hạnh phúc', '', 'Bản Mế, ngày 16 tháng 7 năm 2004', '',
    'NGHỊ QUYẾT', '', 'Về nạo vét kênh', '', authority, '', rest, '', 'Căn cứ Luật Thủy lợi;', '', 'Theo quyết nghị của Hội đồng Chính phủ;', '', 'QUYẾT NGHỊ:', '', ...articles,
  ])[0]! // prettier-ignore
  const preamble = document.children.find(({ type }) => type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(['issuer', 'issuer', 'basis', 'recital', 'enactingFormula'])
})

test('a form leaves open the organ, the day and the type', () => {
  const document = documentsOf([
    'Mẫu số 03', 'HỘI ĐỒNG NHÂN DÂN', 'Tỉnh (huyện, xã)…………………', 'Khóa ….., Kỳ họp thứ ….', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '',
    '…, ngày …… tháng …… năm ……', '', 'NGHỊ QUYẾT/BIÊN BẢN CUỘC HỌP/BẢN GHI NHỚ', 'Về việc.....', '', ...body,
  ])[0]! // prettier-ignore
  const preface = document.children.find(({ type }) => type === 'preface')
  const kinds = preface?.children.map(({ type }) => type).filter((type) => type !== 'motto')
  expect(kinds).toEqual(['docType', 'issuer', 'issuer', 'issuer', 'docDate', 'docType', 'docTitle'])
  expect(document.meta).toMatchObject({ title: 'Về việc.....', issuer: { name: 'HỘI ĐỒNG NHÂN DÂN Tỉnh (huyện, xã)' } })
})

test('a head printed row by row below the title of its page, which it has again', () => {
  const [document, ...others] = documentsOf([
    'Trang chủ', '', 'THÔNG BÁO NGHỈ LỄ VÀ NẠO VÉT KÊNH', '', '', 'ỦY BAN NHÂN DÂN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'XÃ BẢN MẾ', '', 'Độc lập - Tự do - Hạnh phúc', '',
    '_____', '', '_____', '', 'Số: 35/TB-UBND', '', 'Bản Mế, ngày 13 tháng 4 năm 2016', '', 'THÔNG BÁO', '', 'Về việc nghỉ lễ và nạo vét kênh năm 2016', '', '_____', '',
    'Căn cứ Thông báo số 7/TB-UBND ngày 12/4/2016 của UBND huyện về việc nạo vét kênh.', '', 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ THÔNG BÁO', '', ...body,
  ]) // prettier-ignore
  expect(others).toEqual([])
  expect(document!.meta).toMatchObject({ title: 'Về việc nghỉ lễ và nạo vét kênh năm 2016', issuer: { parents: [] } })
  const preamble = document!.children.find(({ type }) => type === 'preamble')
  expect(preamble?.children.map(({ type }) => type)).toEqual(['basis', 'enactingFormula'])
})

test('a label before the name of a school parts it from the office above', () => {
  const { meta } = documentsOf([
    'PHÒNG GD&ĐT BẢN MẾ', 'TRƯỜNG: THCS KÊNH MƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO', 'Về trực kênh', '', ...body,
  ])[0]! // prettier-ignore
  expect(meta.issuer).toEqual({ name: 'TRƯỜNG: THCS KÊNH MƯƠNG', parents: ['PHÒNG GD&ĐT BẢN MẾ'] })
})

test('an organ above its type and the first unit is a letterhead where no reasons stand above', () => {
  const document = documentsOf(['ĐẢNG ỦY XÃ BẢN MẾ', 'KẾ HOẠCH TRỰC KÊNH', ...body])[0]!
  expect(document.children.map(({ type }) => type)).toEqual(['preface', 'body'])
  expect(document.meta.issuer?.name).toBe('ĐẢNG ỦY XÃ BẢN MẾ')
})

test('a body of a company, right below a title in capitals, enacts with the name of the company', () => {
  const document = documentsOf([
    ...letterhead, 'QUYẾT ĐỊNH', 'BAN HÀNH QUY CHẾ TRỰC KÊNH TẠI CÔNG TY THỦY NÔNG BẢN MẾ', 'HỘI ĐỒNG THÀNH VIÊN', 'CÔNG TY THỦY NÔNG BẢN MẾ',
    'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;', 'Theo đề nghị của Giám đốc,', 'QUYẾT ĐỊNH:', 'Điều 1. Trực kênh ngày đêm.',
  ])[0]! // prettier-ignore
  expect(document.meta.title).toBe('BAN HÀNH QUY CHẾ TRỰC KÊNH TẠI CÔNG TY THỦY NÔNG BẢN MẾ')
  const preamble = document.children.find(({ type }) => type === 'preamble')
  expect(preamble?.children.filter(({ type }) => type === 'issuer').map(textOf)).toEqual([
    'HỘI ĐỒNG THÀNH VIÊN',
    'CÔNG TY THỦY NÔNG BẢN MẾ',
  ])
})

test('an article on the legal grounds of a regulation has them as its text', () => {
  const [document, ...others] = documentsOf([
    'QUY CHẾ', 'TRỰC KÊNH', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 3 tháng 4 năm 2019 của Ủy ban nhân dân xã Bản Mế)',
    'Chương 1.', 'QUY ĐỊNH CHUNG', 'Điều 1. Cơ sở pháp lý',
    'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
    'Căn cứ Nghị định số 67/2018/NĐ-CP ngày 14 tháng 5 năm 2018 của Chính phủ;',
    'Căn cứ Quyết định số 4/QĐ-UBND ngày 2 tháng 4 năm 2019 của Ủy ban nhân dân xã Bản Mế;',
    'Điều 2. Nguyên tắc', 'Kênh được trực ngày đêm.',
  ]) // prettier-ignore
  expect(others).toEqual([])
  expect(document!.children.map(({ type }) => type)).toEqual(['preface', 'body'])
  expect(outlineOf(document!)).toEqual(['1', '1', '2'])
})

test.each([
  ['1. Thẩm quyền ban hành', 'Quy chế trực kênh do xã lập.'],
  ['a) Trình tự phê duyệt', 'Kế hoạch trực kênh do xã trình lên huyện.'],
])('the title of a unit that ends in a verb ends above its text: %s', (title, text) => {
  const document = documentsOf([
    ...letterhead,
    'HƯỚNG DẪN',
    'Về trực kênh',
    '',
    '1. Các xã trực kênh.',
    '',
    title,
    '',
    text,
    '',
    '2. Thi hành.',
  ])[0]!
  expect([...walk(document)].some(([node]) => node.type === 'paragraph' && textOf(node) === text)).toBe(true)
})

test('minutes that begin with the half of the day are of that day', () => {
  const { meta } = documentsOf([
    'UBND XÃ BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BIÊN BẢN', 'Họp tổ trực kênh', '',
    'Sáng ngày 05 tháng 8 năm 2020, tại nhà văn hóa, tổ trực kênh họp.', ...body,
  ])[0]! // prettier-ignore
  expect(meta).toMatchObject({ date: '2020-08-05', docType: { code: 'BB' } })
})

test('a directive without a symbol is one that the subject names', () => {
  const { meta } = documentsOf([
    ...letterhead, 'KẾ HOẠCH', 'CỦA ĐẢNG ỦY XÃ TRIỂN KHAI CHỈ THỊ SỐ 5 NGÀY 3/4/2024 VỀ TRỰC KÊNH', '', 'Căn cứ Điều lệ Đảng;', ...body,
  ])[0]! // prettier-ignore
  expect(meta).toMatchObject({ date: '2024-07-16', docNumber: { canonical: '12-KH/ĐU' } })
})

test.each([['NGHỊ ĐỊNH'], ['NGHỊ ĐỊNH:']])('%s above the first unit is the formula of a decree', (formula) => {
  const decree = ['CHÍNH PHỦ', '------', 'Số: 31/2010/NĐ-CP', 'Hà Nội, ngày 16 tháng 7 năm 2010', '', 'NGHỊ ĐỊNH', 'Quy định về kênh mương', '', 'CHÍNH PHỦ', 'Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;', 'Xét đề nghị của Bộ trưởng Bộ Thủy nông,']
  const tree = parse([...decree, formula, 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '1. Nghị định này quy định về kênh.', '2. Cống có quy định riêng.'].join('\n'))
  const found = [...walk(tree)].flatMap(([node]) => (node.type === 'enactingFormula' || node.type === 'recital' ? [textOf(node)] : []))
  expect(found).toEqual(['Xét đề nghị của Bộ trưởng Bộ Thủy nông,', formula])
}) // prettier-ignore

test.each([
  [['Thực hiện Chương trình số 6-CTr/TU ngày 12/01/2023 của Tỉnh ủy về thủy nông;', 'Quyết định số 43/QĐ-UBND ngày 04/02/2023 của UBND tỉnh về thành lập tổ', 'thủy nông;', 'Kế hoạch số 71/KH-UBND ngày 26/02/2023 của UBND tỉnh về thủy nông, tổ thủy nông đã làm được các việc như sau:'], ['recital implements', 'recital implements', 'recital implements']],
  [['Căn cứ Luật Thủy lợi năm 2017;', 'Quyết định số 43/QĐ-UBND ngày 04/02/2023 của UBND tỉnh về thành lập tổ thủy nông;', 'Đảng ủy báo cáo như sau:'], ['basis basis', 'basis basis', 'enactingFormula undefined']],
])('what stands among reasons without a first word has that of the reason above: %j', (lines, kinds) => {
  const [report] = documentsOf([...letterhead, 'BÁO CÁO', 'Kết quả thủy nông', '-----', ...lines, ...body])
  const preamble = report!.children.find(({ type }) => type === 'preamble')!
  const kindOf = (node: Node): string => `${node.type} ${childrenOf(node).find((one) => one.type === 'citation')?.relation}`
  expect(childrenOf(preamble).map(kindOf)).toEqual(kinds)
}) // prettier-ignore

test.each([['Triển khai thực hiện Kế hoạch số 12-KH/TU ngày'], ['Triển khai Kế hoạch số 12-KH/TU ngày'], ['Triển khai chỉ đạo của Tỉnh ủy tại Công điện số 12-CĐ/TU ngày']])(
  '%s … is the reason of a letter, no words of its addressee',
  (reason) => {
    const letter = ['ĐẢNG ỦY XÃ BẢN MẾ', 'Số: 12-CV/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bản Mế, ngày 16 tháng 7 năm 2024', '', '**Kính gửi:** Ban Thủy nông huyện']
    const { meta } = documentsOf([...letter, reason, '05/7/2024 của Tỉnh ủy về thủy nông, Đảng ủy xã báo cáo như sau:', ...body])[0]!
    expect(meta.addressees).toEqual(['Ban Thủy nông huyện'])
  },
) // prettier-ignore

test('words between rules part texts, and are of none of them', () => {
  const end = ['Nơi nhận:', '- Lưu: VT.', '', 'TM. ĐẢNG ỦY', 'BÍ THƯ', '', '', 'Lò Văn An', '', '========== PHỤ LỤC ==========', 'Phụ lục', 'DANH SÁCH KÊNH', '', '1. Kênh chính.']
  const tree = parse([...letterhead, 'KẾ HOẠCH', 'Nạo vét kênh', '', ...body, ...end].join('\n'))
  const found = [...walk(tree)].flatMap(([node]) => (['signature', 'separator', 'docTitle'].includes(node.type) ? [`${node.type} ${textOf(node)}`] : []))
  expect(found).toEqual(['separator *', 'docTitle Nạo vét kênh', expect.stringMatching(/^signature .*Lò Văn An$/u), 'separator ========== PHỤ LỤC ==========', 'docTitle DANH SÁCH KÊNH'])
}) // prettier-ignore

test.each([
  ['**Phụ lục – Danh sách tổ nạo vét**', 'Danh sách tổ nạo vét'],
  ['## Phụ lục I: Danh mục cống phải sửa', 'Danh mục cống phải sửa'],
])('the head of an appendix and its title in one line of Markdown: %s', (head, title) => {
  const end = ['Nơi nhận:', '- Lưu: VT.', '', 'TM. ĐẢNG ỦY', 'BÍ THƯ', '', 'Lò Văn An', '']
  const text = [
    'ĐẢNG ỦY XÃ MUỐI',
    'Số: 5-QĐ/ĐU',
    'QUYẾT ĐỊNH',
    'Về nạo vét kênh',
    '',
    'Điều 1. Nạo vét kênh.',
    'Điều 2. Thi hành.',
    ...end,
  ].join('\n')
  const [document, ...others] = parse(`${text}\n${head}\n\n| STT | Tên |\n|---|---|\n| 1 | Kênh Đông |\n`).children as Document[]
  expect(others).toEqual([])
  const attachments = document!.children.find(({ type }) => type === 'attachments')!
  expect((attachments.children as Document[]).map(({ role, meta }) => [role, meta.title])).toEqual([['appendix', title]])
  const listed = parse(`${text}\n**Phụ lục 1: Kênh Đông**\n\n**Phụ lục 2: Kênh Tây**\n`).children
  expect(JSON.stringify(listed)).not.toContain('"appendix"')
})

test('the rule below the recipients of a Markdown file is none of them', () => {
  const end = ['**Nơi nhận:**', '', '- Như Điều 1;', '- Lưu: VT.', '', '---', '', 'CHỦ TỊCH', '', 'Lò Văn An']
  const tree = parse(['UBND XÃ MUỐI', 'Số: 5/QĐ-UBND', 'QUYẾT ĐỊNH', 'Về nạo vét kênh', '', 'Điều 1. Nạo vét kênh.', '', ...end].join('\n'))
  const found = [...walk(tree)].flatMap(([node]) =>
    ['recipient', 'separator'].includes(node.type) ? [`${node.type} ${textOf(node)}`] : [],
  )
  expect(found).toEqual(['recipient - Như Điều 1;', 'recipient - Lưu: VT.', 'separator ---'])
})

test('organs under one emphasis, below the path of a website', () => {
  const head = ['Trang chủ » Văn bản', '|', '**ỦY BAN MTTQ VIỆT NAM XÃ BẢN MẾ', 'BAN VẬN ĐỘNG QUỸ "VÌ NGƯỜI NGHÈO"**', '|', '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc**', '|']
  const [document] = documentsOf([...head, 'Số: 4/TTr-BVĐ', '', 'TỜ TRÌNH', 'Về việc nạo kênh', '', ...body])
  expect(document!.meta.issuer).toMatchObject({ name: 'BAN VẬN ĐỘNG QUỸ "VÌ NGƯỜI NGHÈO"', parents: ['ỦY BAN MTTQ VIỆT NAM XÃ BẢN MẾ'] })
}) // prettier-ignore
test.each([
  [['CHẾ ĐỘ', 'TRỰC BAN MÙA LŨ'], 'CHẾ ĐỘ TRỰC BAN MÙA LŨ'],
  [['CHẾ ĐỘ TRỰC BAN VÀ BÁO CÁO', 'TRONG MÙA LŨ'], 'CHẾ ĐỘ TRỰC BAN VÀ BÁO CÁO TRONG MÙA LŨ'],
])('CHẾ ĐỘ is no type with a code, and so the first word of the title, however the lines are broken: %j', (lines, title) => {
  const [main] = documentsOf([
    ...['UBND XÃ BẢN MẾ', 'Số: 12/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bản Mế, ngày 16 tháng 7 năm 2024', ''],
    ...['QUYẾT ĐỊNH', 'Ban hành chế độ trực ban', '', 'Điều 1. Ban hành chế độ trực ban.', 'Điều 2. Quyết định này có hiệu lực từ ngày ký.', '', 'CHỦ TỊCH', '', 'Lò Văn Mo', ''],
    ...lines, '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 16 tháng 7 năm 2024)', '', '1. Trực suốt ngày đêm.', '2. Báo cáo hằng giờ.',
  ]) // prettier-ignore
  const attached = [...walk(main!)]
    .map(([node]) => node)
    .filter((node) => node.type === 'document' && node.role === 'attachment') as Document[]
  expect(attached.map(({ meta }) => meta.title)).toEqual([title])
})

test.each([
  ['Số 12-CTrTU', '12-CTr/TU'],
  ['Số: 12/QĐUBND', '12/QĐ-UBND'],
])('what a converter lost between the codes of %s is a stroke behind a hyphen, a hyphen behind a stroke', (printed, canonical) => {
  const [document] = documentsOf([
    'TỈNH ỦY LẠC SƠN',
    printed,
    'Lạc Sơn, ngày 16 tháng 7 năm 2024',
    '',
    'THÔNG BÁO',
    'Lịch trực ban mùa lũ',
    '',
    ...body,
  ])
  expect(document!.meta.docNumber?.canonical).toBe(canonical)
})
test.each([
  [['CỦA HỘI ĐỒNG BỘ TRƯỞNG NGÀY 15 THÁNG 7 NĂM 1986 QUY ĐỊNH VIỆC NẠO KÊNH CỦA CÁC XÃ']],
  [['CỦA HỘI ĐỒNG BỘ TRƯỞNG NGÀY 15-7-1986', '', 'QUY ĐỊNH VIỆC NẠO KÊNH', '', 'CỦA CÁC XÃ']],
  [['CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 115-HĐBT', '', 'NGÀY 15-7-1986 QUY ĐỊNH VIỆC', '', 'NẠO KÊNH', '', 'CỦA CÁC XÃ']],
  [['CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 115-HĐBT NGÀY 15', '', 'THÁNG 7 NĂM 1986 QUY ĐỊNH VIỆC', '', 'NẠO KÊNH CỦA CÁC XÃ']],
])('organ, day and subject behind the type: %j', (lines) => {
  const { meta, children } = documentsOf(['HỘI ĐỒNG BỘ TRƯỞNG', 'Số: 115-HĐBT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', 'NGHỊ ĐỊNH', '', ...lines, '', 'HỘI ĐỒNG BỘ TRƯỞNG', '', 'Căn cứ Luật Thủy nông ngày 4/7/1981;', '', 'NGHỊ ĐỊNH:', '', 'Điều 1. Xã nạo kênh.', '', 'Điều 2. Nghị định này có hiệu lực từ ngày ký.'])[0]!
  expect(meta).toMatchObject({ title: 'QUY ĐỊNH VIỆC NẠO KÊNH CỦA CÁC XÃ', issuer: { name: 'Hội đồng Bộ trưởng', parents: [] }, date: '1986-07-15', docNumber: { canonical: '115-HĐBT' } })
  expect(children[1]!.children.map(({ type }) => type)).toEqual(['issuer', 'basis', 'enactingFormula'])
}) // prettier-ignore

test.each([
  ['1. Mục đích, yêu cầu', 'Quán triệt đầy đủ việc giữ nước.'],
  ['1. Mục đích', 'Thực hiện có hiệu quả việc giữ nước.'],
])('below the formula the first unit has its own text, however a reason begins: %s / %s', (mark, text) => {
  const head = [...letterhead, 'KẾ HOẠCH', 'giữ nước mùa khô', '-----', '']
  const [document] = documentsOf([...head, 'Đảng ủy xã xây dựng Kế hoạch như sau:', '', mark, text, '', '2. Nhiệm vụ', 'Giữ kênh sạch.'])
  const first = [...walk(document!)].find(([node]) => node.type === 'division')![0]
  expect(outlineOf(document!)).toEqual(['1', '2'])
  expect(textOf(first)).toContain(text)
})

test('a star with its escape on a line that a converter broke is no stamp', () => {
  const lines = [String.raw`**ĐẢNG ỦY XÃ BẢN MẾ**\ `.trim(), String.raw`\*\ `.trim(), '**Số 12-KH/ĐU**', '', '**ĐẢNG CỘNG SẢN VIỆT NAM**']
  const [document] = documentsOf([...lines, '', '**KẾ HOẠCH**', '', ...body])
  expect(document!.children[0]!.children.map(({ type }) => type).slice(0, 3)).toEqual(['issuer', 'separator', 'docNumber'])
})

test.each([
  [String.raw`**ĐẢNG ỦY XÃ BẢN MẾ** **\*** Số 12-KH/ĐU`, 'ĐẢNG ỦY XÃ BẢN MẾ'],
  [String.raw`**ĐẢNG ỦY XÃ BẢN MẾ** **CHI BỘ XÓM KHE** \* Số 12-KH/CB`, 'CHI BỘ XÓM KHE'],
  ['**ĐẢNG ỦY XÃ BẢN MẾ** Số 12-KH/ĐU', 'ĐẢNG ỦY XÃ BẢN MẾ'],
  ['**ĐẢNG ỦY XÃ BẢN MẾ** **CHI BỘ XÓM KHE** Số 12-KH/CB', 'CHI BỘ XÓM KHE'],
])("the Party's organ, its star as a converter escapes it or lost, and the number in one cell: %s", (cell, name) => {
  const row = `| ${cell} | **ĐẢNG CỘNG SẢN VIỆT NAM** *Bản Mế, ngày 16 tháng 7 năm 2024* |`
  const [document] = documentsOf([row, '| --- | --- |', '', '**KẾ HOẠCH**', '**giữ nước**', '', ...body])
  expect(document!.meta.docNumber?.canonical).toMatch(/^12-KH\//)
  expect(document!.meta.issuer?.name.toUpperCase()).toBe(name)
})

test("the subject of a Party's letter in the line of its number", () => {
  const [document] = documentsOf([
    'ĐẢNG ỦY XÃ BẢN MẾ',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số 12 - CV/ĐU về việc giữ nước hồ Khe',
    'Bản Mế, ngày 16 tháng 7 năm 2024',
    '',
    'Kính gửi: Chi bộ xóm Khe',
    '',
    'Đảng ủy xã đề nghị chi bộ giữ nước.',
  ])
  expect(document!.meta).toMatchObject({ docNumber: { canonical: '12-CV/ĐU' }, title: 'về việc giữ nước hồ Khe' })
})

test('the title that a portal prints in capitals above a head without a number', () => {
  const root = parse(
    'HƯỚNG DẪN MỘT SỐ VIỆC GIỮ NƯỚC MÙA KHÔ\n\nĐẢNG BỘ HỢP TÁC XÃ KHE\n\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBản Mế, ngày 16 tháng 7 năm 2024\n\nHƯỚNG DẪN\n\nMỘT SỐ VIỆC GIỮ NƯỚC\nMÙA KHÔ\n\nI. MỤC TIÊU\n\nGiữ nước.\n',
  )
  const [document, ...others] = root.children.filter((child) => child.type === 'document')
  expect(others).toEqual([])
  expect(document!.meta).toMatchObject({ title: 'MỘT SỐ VIỆC GIỮ NƯỚC MÙA KHÔ', issuer: { name: 'ĐẢNG BỘ HỢP TÁC XÃ KHE' } })
})

test("a news site's lead between the title of a programme and its text enacts nothing", () => {
  const [document] = documentsOf([
    'Chương trình hành động của Ban Thường vụ Huyện ủy thực hiện Nghị quyết số 8',
    'Ban Thường vụ Huyện ủy vừa ban hành Chương trình hành động thực hiện Nghị quyết số 8-NQ/TU, ngày 22/12/2023 của Tỉnh ủy về giữ nước. Nội dung như sau:',
    'Để giữ nước trong mùa khô, Ban Thường vụ Huyện ủy ban hành Chương trình hành động như sau:',
    ...body,
  ])
  expect(document!.meta).toMatchObject({ docType: { code: 'CTr' }, issuer: { name: 'Ban Thường vụ Huyện ủy' } })
  const types = document!.children.slice(0, 2).flatMap((part) => part.children.map(({ type }) => type))
  expect(types.slice(0, 2)).toEqual(['docType', 'sourceNote'])
  expect(types.filter((type) => type === 'enactingFormula').length).toBeLessThan(2)
})

test('a name with a dash before QUYẾT NGHỊ', () => {
  const head = [...letterhead, 'NGHỊ QUYẾT', 'về giữ nước', '', 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', '']
  const [document] = documentsOf([...head, 'CHI BỘ KÊNH - ĐẬP QUYẾT NGHỊ:', '', '1. Giữ nước.', '2. Giữ kênh.'])
  expect(document!.children[1]!.children.map(({ type }) => type)).toContain('enactingFormula')
})

test('an addressee goes on with the number that its line leaves open', () => {
  const [document] = documentsOf([
    ...letterhead.slice(0, 3),
    'Số 12-GM/ĐU',
    ...letterhead.slice(4),
    'GIẤY MỜI',
    'dự Hội nghị thủy nông',
    '-----',
    '',
    'Đảng ủy xã Bản Mế trân trọng kính mời:',
    '',
    '- Các đồng chí Đảng ủy viên xã;',
    '- Đại diện Đoàn công tác của Ban Thường vụ Huyện ủy theo Quyết định số',
    '12-QĐ/HU ngày 01/7/2024.',
    '',
    'Dự Hội nghị thủy nông.',
    '',
    'Thời gian: ngày 18/7/2024.',
    '',
    'Đề nghị các đồng chí dự đầy đủ.',
  ])
  expect(document!.meta.addressees).toEqual([
    'Các đồng chí Đảng ủy viên xã',
    'Đại diện Đoàn công tác của Ban Thường vụ Huyện ủy theo Quyết định số 12-QĐ/HU ngày 01/7/2024',
  ])
})

test('the plenum that names its organ before its number', () => {
  const [document] = documentsOf([
    ...letterhead,
    'KẾT LUẬN',
    'HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ XÃ LẦN THỨ HAI, KHÓA I',
    'về việc giữ nước',
    '',
    ...body,
  ])
  expect(document!.meta.title).toBe('về việc giữ nước')
})

test('BẢN SAO VĂN BẢN is the type of a copy and has no subject', () => {
  const [document] = documentsOf([
    'ĐẢNG ỦY XÃ BẢN MẾ',
    '*',
    'BẢN SAO VĂN BẢN',
    'Số 9-BS/ĐU',
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Bản Mế, ngày 20 tháng 7 năm 2024',
    '',
    'HUYỆN ỦY LẠC SƠN',
    '*',
    'Số 12-QĐ/HU',
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Lạc Sơn, ngày 16 tháng 7 năm 2024',
    '',
    'QUYẾT ĐỊNH',
    'về việc giữ nước',
    '',
    'Điều 1. Xã giữ nước.',
    'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
  ])
  expect(document!.meta).toMatchObject({ docType: { code: 'BS' }, docNumber: { canonical: '9-BS/ĐU' }, title: null })
})

test('the term is no part of the name of who speaks', () => {
  const [document] = documentsOf([
    'CHƯƠNG TRÌNH',
    'Giữ nước mùa khô',
    '',
    'Thực hiện Chỉ thị số 3-CT/TU, Ban Thường vụ Huyện ủy (khóa XV) ban hành Chương trình với các nội dung sau:',
    ...body,
  ])
  expect(document!.meta.issuer?.name).toBe('Ban Thường vụ Huyện ủy')
})

test('grounds that head a list are a heading of the text, no basis', () => {
  const list = [
    '- Điều 1, 2 Điều lệ trạm bơm;',
    '',
    '- Mục 1 Quy định số 24-QĐ/HU ngày 30/7/2021.',
    '',
    '1. Người tưới',
    '',
    'Người tưới phải đủ tuổi.',
  ]
  const [guide] = documentsOf([...letterhead, 'HƯỚNG DẪN', 'Tưới vườn', '', 'Căn cứ thực hiện', '', ...list])
  expect(guide!.children.map(({ type }) => type)).toEqual(['preface', 'body'])
  expect([...walk(guide!)].flatMap(([node]) => (node.type === 'basis' ? [textOf(node)] : []))).toEqual([])
})

test.each([['Đính kèm'], ['Kèm theo']])('the number of a copy stands above the title of what is attached: %s', (word) => {
  const [list] = documentsOf(['7613', 'Bản 01', 'DANH MỤC CÁC KÊNH CẦN NẠO', `(${word} Công văn số 12/TB ngày 10/7/2024)`, '1. Kênh chính.', '2. Kênh phụ.'])
  expect(list).toMatchObject({ role: 'attachment', meta: { title: 'DANH MỤC CÁC KÊNH CẦN NẠO' } })
}) // prettier-ignore

const marked = (mark: string, at: number): string[] => [...letterhead.slice(0, at), mark, ...letterhead.slice(at), 'KẾ HOẠCH', 'tưới vườn']

test.each(['Khẩn', 'Hoả tốc', 'Tối mật', 'Tài liệu thu hồi', 'Họp xong trả lại', 'Tài liệu lưu hành nội bộ', 'XONG HỘI NGHỊ TRẢ LẠI'])(
  'a mark in a letterhead, in whatever case and wherever it stands: %s',
  (mark) => {
    for (const at of [0, 4, 5, 6]) {
      const [plan] = documentsOf([...marked(mark, at), '', ...body])
      expect(plan!.meta).toMatchObject({ title: 'tưới vườn', place: 'Bản Mế', docNumber: { canonical: '12-KH/ĐU' } })
      expect([...walk(plan!)].flatMap(([node]) => (node.type === 'mark' ? [textOf(node)] : []))).toEqual([mark])
    }
  },
)

test.each([
  'MẬT - HOẢ TỐC',
  'MẬT, KHẨN',
  'KHẨN/MẬT',
  'MẬT KHẨN',
  'Độ mật: Mật; độ khẩn: Khẩn',
  'TÀI LIỆU THU HỒI - MẬT',
  'MẬT (thu hồi sau hội nghị)',
])('two marks in one line, a mark with its label or what is to be done with it: %s', (mark) => {
  for (const at of [3, 6]) {
    const [plan] = documentsOf([...marked(mark, at), '', ...body])
    expect(plan!.meta).toMatchObject({ title: 'tưới vườn', place: 'Bản Mế', docNumber: { canonical: '12-KH/ĐU' } })
    expect([...walk(plan!)].flatMap(([node]) => (node.type === 'mark' ? [textOf(node)] : []))).toEqual([mark])
  }
})

test.each(['MẬT', 'HOẢ TỐC', 'TÀI LIỆU THU HỒI', 'LƯU HÀNH NỘI BỘ'])(
  'a mark between the number and the subject of a letter is no organ: %s',
  (mark) => {
    const [letter] = documentsOf([
      ...['ĐẢNG BỘ XÃ BẢN MẾ', 'CHI BỘ THỦY NÔNG', '*', 'Số 5-CV/CB', mark, 'về việc nạo kênh'],
      ...['', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Bản Mế, ngày 05 tháng 6 năm 2026', '', 'Kính gửi: Đảng ủy xã', '', 'Chi bộ đã nạo kênh.'],
    ])
    expect(letter!.meta).toMatchObject({ title: 'về việc nạo kênh', issuer: { name: 'CHI BỘ THỦY NÔNG' } })
    expect([...walk(letter!)].flatMap(([node]) => (node.type === 'mark' ? [textOf(node)] : []))).toEqual([mark])
  },
)

test('the words of a mark in small letters are text elsewhere', () => {
  const [plan] = documentsOf([...letterhead, 'KẾ HOẠCH', 'tưới vườn', '', 'I. MỤC TIÊU', 'Khẩn', 'Mật', 'II. NHIỆM VỤ', 'Giữ kênh sạch.'])
  expect([...walk(plan!)].some(([node]) => node.type === 'mark')).toBe(false)
})

test.each([
  ['Tổng kết ngày 15 tháng 12 năm 2026.', []],
  ['Thực hiện Luật Thủy lợi ngày 19 tháng 6 năm 2017.', []],
  ['Bản Mế, ngày 15 tháng 12 năm 2026', ['Bản Mế, ngày 15 tháng 12 năm 2026']],
  ['Thành phố Hồ Chí Minh ngày 15 tháng 12 năm 2026', ['Thành phố Hồ Chí Minh ngày 15 tháng 12 năm 2026']],
])('a sentence above the recipients that ends with a day is no place and date: %s', (last, days) => {
  const head = letterhead.filter((line) => !line.includes('ngày'))
  const [plan] = documentsOf([...head, 'KẾ HOẠCH', 'tưới vườn', '', ...body, last, '', 'Nơi nhận:', '- Các thôn.', '', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lò Văn An'])
  expect([...walk(plan!)].flatMap(([node]) => (node.type === 'docDate' ? [textOf(node)] : []))).toEqual(days)
  expect(plan!.meta.date).toBe(days.length > 0 ? '2026-12-15' : null)
}) // prettier-ignore

test.each([
  ['Xét đề nghị của Ban Thủy nông,', 'recital'],
  ['Theo đề nghị của Trưởng ban Thủy nông xã,', 'recital'],
  ['Căn cứ Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh,', 'basis'],
])('whoever submits on the last reason says what in the body: %s', (reason, kind) => {
  const [submission] = documentsOf([
    ...letterhead,
    ...[
      'TỜ TRÌNH',
      'về nạo kênh',
      '',
      'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
      reason,
      'Ban Thủy nông xã trình Đảng ủy xem xét việc nạo kênh.',
    ],
  ])
  expect(submission!.children.map(({ type }) => type)).toEqual(['preface', 'preamble', 'body'])
  const [, preamble, main] = submission!.children
  expect(
    childrenOf(preamble!)
      .map((node) => [node.type, textOf(node)])
      .at(-1),
  ).toEqual([kind, reason])
  expect(textOf(main!)).toBe('Ban Thủy nông xã trình Đảng ủy xem xét việc nạo kênh.')
})

test.each([
  'Tiến sĩ',
  'Thạc sĩ',
  'Kỹ sư',
  'BS.CKII',
  'BS CKII.',
  'NGND.',
  'Nhà giáo ưu tú',
  'GS. Viện sĩ',
  'Trung tướng, TS',
  'Thiếu tướng, PGS.TS',
  'Đồng chí',
])('the name that ends a document is no text behind it, whatever title it has: %s', (title) => {
  const end = ['Nơi nhận:', '- Các thôn;', '- Lưu Văn phòng.', '', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '', `${title} Lò Văn An`]
  const root = parse([...letterhead, 'KẾ HOẠCH', 'tưới vườn', '', ...body, '', ...end].join('\n'))
  expect(root.children.map(({ type }) => type)).toEqual(['document'])
  expect((root.children[0] as Document).meta.signatures).toMatchObject([{ position: 'BÍ THƯ', name: 'Lò Văn An' }])
})

test.each([
  ['ngày 05 tháng 6 năm 2026', null, '2026-06-05'],
  ['Bản Mế, 05 tháng 6 năm 2026', 'Bản Mế', '2026-06-05'],
  ['Bản Mế, ngày 05, tháng 6, năm 2026', 'Bản Mế', '2026-06-05'],
  ['Bản Mế - ngày 05 tháng 6 năm 2026', 'Bản Mế', '2026-06-05'],
  ['Bản Mế, ngày 05 tháng sáu năm 2026', 'Bản Mế', null],
])('the day of a head that is not quite in its form is no title: %s', (line, place, date) => {
  for (const head of [
    ['ỦY BAN NHÂN DÂN', 'XÃ BẢN MẾ', '', 'Số: 15/BC-UBND', '', ...motto, '', line],
    [...motto, '', line, '', 'ỦY BAN NHÂN DÂN', 'XÃ BẢN MẾ', '', 'Số: 15/BC-UBND'],
  ]) {
    const [report] = documentsOf([...head, '', 'BÁO CÁO', 'Kết quả nạo kênh', '', ...body])
    expect(report!.meta).toMatchObject({ place, date, title: 'Kết quả nạo kênh', issuer: { name: 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ' } })
  }
})

test.each(['\n', '\n\n'])('the organ below number and subject of a letter is no part of the subject', (between) => {
  const head = [
    'Số: 15/UBND-TL\nV/v hướng dẫn nạo kênh',
    'ỦY BAN NHÂN DÂN\nXÃ BẢN MẾ',
    motto.join('\n'),
    'Bản Mế, ngày 05 tháng 6 năm 2026',
  ]
  const [letter] = documentsOf([head.join(between), '', 'Kính gửi: Các thôn.', '', 'Các thôn nạo kênh./.'])
  expect(letter!.meta).toMatchObject({ title: 'V/v hướng dẫn nạo kênh', issuer: { name: 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ' } })
})

test.each([
  ['KT: CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT.'],
  ['K/t CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'K/T'],
  ['Kt. Chủ tịch\nPhó Chủ tịch', 'KT.'],
  ['TM: ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'TM.'],
])('an authority with another sign or in small letters: %j', (block, authority) => {
  const [plan] = documentsOf([
    ...letterhead,
    'KẾ HOẠCH',
    'tưới vườn',
    '',
    ...body,
    '',
    'Nơi nhận:',
    '- Các thôn;',
    '- Lưu: VT.',
    '',
    ...block.split('\n'),
    '',
    'Lò Văn An',
  ])
  expect(plan!.meta.signatures).toMatchObject([{ authority, name: 'Lò Văn An' }])
  expect(plan!.meta.signatures[0]!.position).toMatch(/^(?:phó )?chủ tịch$/iu)
})

test('decimals that no clause of their section has are those of the clause that is open', () => {
  const units = [
    'I. MỤC TIÊU',
    '1. Kênh chính',
    '1.1. Tưới đủ nước.',
    '1.2. Giữ kênh sạch.',
    '2. Kênh nhánh',
    '1.1. Nạo kênh nhánh còn chậm so với kế hoạch.',
    '2.2. Đắp bờ kênh còn chậm so với kế hoạch.',
    '2.3. Trồng cây bên kênh còn chậm so với kế hoạch.',
    'II. NHIỆM VỤ',
    'Giữ kênh.',
  ]
  const [plan] = documentsOf([...letterhead, 'KẾ HOẠCH', 'tưới vườn', '', ...units])
  const clause = [...walk(plan!)].find(([node]) => node.type === 'division' && node.name === 'clause' && node.label === '2')![0]
  expect(childrenOf(clause).flatMap((node) => (node.type === 'division' ? [node.label] : []))).toEqual(['1.1', '2.2', '2.3'])
})

test.each([
  [
    'a comma behind the last of several reasons',
    ['Căn cứ Điều lệ thủy nông;', 'Thực hiện ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 7-CV/TU', 'ngày 22/12/2023 của Văn phòng Tỉnh ủy,', 'Ban Thường vụ Đảng ủy xã hướng dẫn thực hiện', 'một số việc giữ kênh như sau:'],
    ['basis', 'recital', 'enactingFormula'],
  ],
  [
    'no other reason above it',
    ['Thực hiện ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 7-CV/TU,', 'Ban Thường vụ Đảng ủy xã hướng dẫn thực hiện', 'một số việc giữ kênh như sau:'],
    ['recital'],
  ],
  [
    'a name that goes on with the reason',
    ['Căn cứ Điều lệ thủy nông;', 'Thực hiện ý kiến chỉ đạo của Tỉnh ủy,', 'Ban Thường vụ Huyện ủy tại Công văn số 7-CV/HU hướng dẫn giữ kênh;', 'Đảng ủy xã ban hành Kế hoạch như sau:'],
    ['basis', 'recital', 'enactingFormula'],
  ],
  [
    'a stop for the colon, behind the purpose',
    ['Theo báo cáo năm 2023, kênh của xã còn cạn.', 'Để giữ nước cho đồng lúa của các thôn bản vùng cao, tạo chuyển biến trong việc nạo vét kênh mương của xã, Đảng ủy xã', 'ban hành Kế hoạch giữ nước như', 'sau.'],
    ['paragraph', 'enactingFormula'],
  ],
])('where who enacts begins: %s', (_, lines, kinds) => {
  const [document] = documentsOf([...letterhead, 'KẾ HOẠCH', 'tưới vườn', '', ...lines, ...body])
  const preamble = document!.children.find(({ type }) => type === 'preamble')
  expect(preamble && childrenOf(preamble).map(({ type }) => type)).toEqual(kinds)
}) // prettier-ignore

const cell = ['ĐẢNG BỘ XÃ BẢN MẾ', 'CHI BỘ TRẠM BƠM', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Bản Mế, ngày 16 tháng 7 năm 2024', '']

test.each([
  [['BẢN NHẬN XÉT', 'thợ bơm tập sự', '', 'Kính gửi: Chi ủy Trạm bơm'], 'thợ bơm tập sự'],
  [['TỔNG HỢP Ý KIẾN NHẬN XÉT', 'của các tổ thủy nông', 'và của chi ủy nơi cư trú', ''], 'của các tổ thủy nông và của chi ủy nơi cư trú'],
  [['Ý KIẾN NHẬN XÉT', 'của Đoàn xã đối với thợ bơm', '', 'Kính gửi: Chi ủy Trạm bơm'], 'của Đoàn xã đối với thợ bơm'],
  [['DANH SÁCH', 'Thợ bơm được tặng Huy hiệu', '-----'], 'Thợ bơm được tặng Huy hiệu'],
  [['BẢN KIỂM ĐIỂM', '', 'Kính gửi: Chi ủy Trạm bơm'], 'BẢN KIỂM ĐIỂM'],
  [['BẢN CAM KẾT GIỮ KÊNH', '', 'Họ và tên: Lò Văn A', 'Sinh ngày: 04/5/1990'], 'BẢN CAM KẾT GIỮ KÊNH'],
])('a type that has no code is none, no letter and no part of the subject below it: %j', (lines, title) => {
  const [paper] = documentsOf([...cell, ...lines, 'Thợ bơm có những ưu điểm như sau:', '- Chăm chỉ.', '- Thật thà.'])
  expect(paper!.meta).toMatchObject({ docType: null, title, issuer: { name: expect.stringMatching(/^CHI BỘ/iu) as string }, place: 'Bản Mế', date: '2024-07-16' })
}) // prettier-ignore

test('a ballot below who signed a report is a form, a list without a head belongs to what was signed', () => {
  const report = [...cell, 'BÁO CÁO', 'sửa kênh', '', '1. Đã sửa kênh.', '2. Đã tưới.', '', 'T/M CHI ỦY', 'BÍ THƯ', '', 'Lò Văn A', '']
  const attached = (lines: readonly string[]): unknown =>
    documentsOf([...report, ...lines])[0]!.children.flatMap((part) => (part.type === 'attachments' ? part.children.map(({ role, meta }) => [role, meta.docType, meta.title]) : []))
  expect(attached(['PHIẾU BIỂU QUYẾT', 'xếp loại thợ bơm', '', '1. Lò Văn B', '2. Lò Văn C'])).toEqual([['appendix', null, 'xếp loại thợ bơm']])
  expect(attached(['DANH SÁCH', 'thợ bơm', '', '1. Lò Văn B', '2. Lò Văn C'])).toEqual([['attachment', null, 'DANH SÁCH thợ bơm']])
}) // prettier-ignore

test('minutes of a cell without a head are of the Party', () => {
  const [minutes] = documentsOf(['BIÊN BẢN', 'Họp chi bộ tháng 7 năm 2024', '', 'Thời gian: 19 giờ, ngày 03 tháng 7 năm 2024', 'I. NỘI DUNG', '1. Sửa kênh.', '2. Tưới cam.'])
  expect(minutes).toMatchObject({ system: 'party', meta: { docType: { code: 'BB' }, title: 'Họp chi bộ tháng 7 năm 2024' } })
}) // prettier-ignore

test('the field with a person’s name ends with it', () => {
  const [paper] = documentsOf([...cell, 'BẢN NHẬN XÉT', 'thợ bơm', '', 'Tôi là: Lò Văn A, sinh ngày 02 tháng 02 năm 1975', 'Tôi xin giới thiệu thợ bơm Lò Thị Sen.', '- Chăm chỉ.', '- Thật thà.'])
  const body = paper!.children.find((part) => part.type === 'body')!
  expect(body.children.slice(0, 2).map((node) => textOf(node))).toEqual(['Tôi là: Lò Văn A, sinh ngày 02 tháng 02 năm 1975', 'Tôi xin giới thiệu thợ bơm Lò Thị Sen.'])
}) // prettier-ignore

test.each([
  ['Số: 12/2031/NĐ-CP', 'NĐ', 'QUY ĐỊNH MỨC NƯỚC CỦA KÊNH'],
  ['Số: 12/2031/TT-BTN', 'TT', 'QUY ĐỊNH MỨC NƯỚC CỦA KÊNH'],
  ['Số: 12-QĐ/TW', 'QyĐ', 'MỨC NƯỚC CỦA KÊNH'],
])('what is regulated, in capitals below the head of a document whose type a site dropped: %s', (number, code, title) => {
  const lines = ['CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', number, 'Bản Mế, ngày 16 tháng 7 năm 2031', 'QUY ĐỊNH MỨC NƯỚC CỦA KÊNH', 'Căn cứ Luật Thủy lợi;', 'Điều 1. Giữ nước.', 'Điều 2. Thi hành.']
  expect(documentsOf(lines)[0]!.meta).toMatchObject({ docType: { code }, title })
}) // prettier-ignore

test.each(['# NGHỊ ĐỊNH 12/2031/NĐ-CP 📜', '# 📜 TOÀN VĂN NGHỊ ĐỊNH 12/2031/NĐ-CP'])('the name of the file above the head is no organ: %s', (name) => {
  const [document] = documentsOf([name, 'CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/2031/NĐ-CP', 'Bản Mế, ngày 16 tháng 7 năm 2031', 'NGHỊ ĐỊNH', 'Quy định mức nước', 'Điều 1. Giữ nước.', 'Điều 2. Thi hành.'])
  expect(document!.meta.issuer).toEqual({ name: 'Chính phủ', parents: [] })
}) // prettier-ignore

test.each([
  ['beside the date', ['Số: 24/HDLN-BM-BR-', 'Hải An, ngày 5 tháng 6 năm 2026', 'BKT-BGS']],
  ['below an organ and its dash', ['Số: 24/HDLN-BM-BR-', 'Hải An, ngày 5 tháng 6 năm 2026', '-', 'BỘ RUỘNG', '-', 'BKT-BGS']],
  ['right below', ['Số: 24/HDLN-BM-BR-', 'BKT-BGS', 'Hải An, ngày 5 tháng 6 năm 2026']],
])('the rest of a symbol of many bodies: %s', (_, head) => {
  const [document] = documentsOf(['BỘ MUỐI - BỘ RUỘNG', ...head, 'HƯỚNG DẪN LIÊN NGÀNH', 'Về việc giữ muối', '', '1. Giữ muối khô.', '2. Giữ kho kín.'])
  expect(document!.meta.docNumber?.canonical).toBe('24/HDLN-BM-BR-BKT-BGS')
}) // prettier-ignore

test.each([
  ['HỢP ĐỒNG LAO ĐỘNG\n\nĐiều 1. Thời gian\nLàm việc hồi đầu từ ngày 1 tháng 4 năm 2024 đến ngày 1 tháng 4 năm 2025.\n\nĐiều 2. Lương\nTrả hằng tháng.\n', null],
  ['BIÊN BẢN\nKiểm tra kế hoạch\n\nI. Kế hoạch\n\n1. Thời gian\n\nTừ ngày 1 tháng 4 năm 2024 đến ngày 1 tháng 4 năm 2025.\n\n2. Nơi làm\n\nBến đò.\n\nII. Kết quả\n\n1. Đã làm.\n', null],
  ['BIÊN BẢN\nHọp thôn\n\nI. Thời gian, địa điểm\n1. Thời gian: lúc 9 giờ, ngày 25 tháng 11 năm 2017\n2. Địa điểm: Bến đò\nII. Thành phần\n1. Bà Lò Thị Hạt\n', '2017-11-25'],
])('how long something lasts is not the day of minutes: %s', (text, date) => {
  expect(documentsOf(['HỢP TÁC XÃ MUỐI BẢN MẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', text])[0]!.meta.date).toBe(date)
}) // prettier-ignore

test.each([
  [['NGÀY 12 THÁNG 3 NĂM 2021', 'CỦA ỦY BAN NHÂN DÂN TỈNH VỀ THU PHÍ ĐÒ']],
  [['NGÀY 12/3/2021', '', 'CỦA ỦY BAN NHÂN DÂN TỈNH', 'VỀ THU PHÍ ĐÒ']],
])('day and organ of the document that a title names: %j', (lines) => {
  const head = ['ỦY BAN NHÂN DÂN', 'TỈNH BẢN MẾ', 'Số: 15/2024/QĐ-UBND', 'Bản Mế, ngày 5 tháng 6 năm 2024', 'QUYẾT ĐỊNH']
  const title = ['SỬA ĐỔI MỘT SỐ ĐIỀU CỦA QUYẾT ĐỊNH SỐ 12/2021/QĐ-UBND', ...lines]
  const rest = ['', 'Căn cứ Luật Đường thủy ngày 15 tháng 6 năm 2004;', 'QUYẾT ĐỊNH:', 'Điều 1. Bỏ Điều 3.', 'Điều 2. Có hiệu lực ngay.']
  expect(documentsOf([...head, ...title, ...rest])[0]!.meta).toMatchObject({
    date: '2024-06-05',
    issuer: { name: 'ỦY BAN NHÂN DÂN TỈNH BẢN MẾ' },
    title: title.filter(Boolean).join(' '),
  })
})

test('headings in capitals below the type, above a line in strong type', () => {
  const lines = ['# HỢP TÁC XÃ BẢN MẾ', '*Số: 8/KH-HTX*', '', '# KẾ HOẠCH', '## TỔ CHỨC ĐÀO MƯƠNG', '### MÙA KHÔ 2024 - 2025', '**Việc chính: Đào mương chung cho cả ba bản trong xã**', '', '## I. MỤC TIÊU', '1. Tưới đủ nước.', '']
  expect(documentsOf(lines)[0]!.meta.title).toBe('TỔ CHỨC ĐÀO MƯƠNG MÙA KHÔ 2024 - 2025')
}) // prettier-ignore

test('the comma between number and place, and the mark that a scanner changed in the type, are of neither', () => {
  const { meta } = documentsOf(['BỘ THỦY NÔNG', 'Số: 12/GM-BTN, Bản Mế, ngày 3 tháng 6 năm 2024', '', 'GIÁY MỜI', '', 'Kính gửi: Sở Thủy nông', '', 'Bộ Thủy nông trân trọng kính mời Sở dự họp.'])[0]!
  expect([meta.docNumber?.raw, meta.docType?.code, meta.title]).toEqual(['Số: 12/GM-BTN', 'GM', null])
}) // prettier-ignore

test.each([
  [['QUYẾT ĐỊNH', 'SỐ 12/2003/QĐ-BTN', 'NGÀY 12 THÁNG 3 NĂM 2003', 'CỦA BỘ TRƯỞNG BỘ THỦY NÔNG', 'VỀ PHÍ ĐÒ'], 'VỀ PHÍ ĐÒ'],
  [['QUYẾT ĐỊNH', 'VỀ PHÍ ĐÒ', 'NGÀY 12 THÁNG 3 NĂM 2003', 'CỦA BỘ TRƯỞNG BỘ THỦY NÔNG'], 'VỀ PHÍ ĐÒ'],
])('its own day and organ are none of the title: %j', (lines, title) => {
  const { meta } = documentsOf([...lines, '', 'Căn cứ Luật Đường thủy năm 2004;', 'QUYẾT ĐỊNH:', 'Điều 1. Bỏ phí.', 'Điều 2. Có hiệu lực ngay.'])[0]!
  expect(meta).toMatchObject({ title, date: '2003-03-12' })
}) // prettier-ignore
