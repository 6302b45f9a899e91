import { expect, it } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Meta } from '../../tree/index.ts'

function metaOf(text: string): Meta {
  const document = parse(text).children.find(({ type }) => type === 'document')
  if (document?.type !== 'document') throw new Error('no document')
  return document.meta
}

it.each(['về quyết toán ngân sách năm 1981', 'phê chuẩn quyết toán ngân sách năm 1981', 'thông qua kế hoạch năm 1981'])(
  'reads organ and subject in the line of the type: %s',
  (subject) => {
    const line = `Nghị quyết của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam ${subject}`
    const { issuer, title } = metaOf(
      `${line}\n\nSau khi nghe báo cáo của Hội đồng Bộ trưởng;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Ngân sách được duyệt.\n`,
    )
    expect(issuer?.name).toBe('Quốc hội')
    expect(title).toBe(subject)
  },
)

it('takes `TƯ` in the number of a provincial committee for its code', () => {
  const { docNumber } = metaOf(
    'TỈNH ỦY TÂN LẬP\n*\nSố 31-KL/TƯ\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 12 tháng 4 năm 2021\n\nKẾT LUẬN\nvề trồng cam\n-----\n\n1. Trồng cam trên đồi.\n',
  )
  expect([docNumber?.raw, docNumber?.canonical]).toEqual(['Số 31-KL/TƯ', '31-KL/TU'])
})

it('reads number, organ and subject of a headline without a day: the number alone is raw', () => {
  const { docNumber, issuer, title } = metaOf(
    'KẾT LUẬN 31-KL/TW CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ TRỒNG CAM TRÊN ĐỒI\nBộ Chính trị, Ban Bí thư có ý kiến như sau:\nI- MỤC TIÊU\n1. Trồng cam.\n2. Giữ đồi.\n',
  )
  expect([docNumber?.raw, issuer?.name, title]).toEqual(['31-KL/TW', 'Bộ Chính trị, Ban Bí thư', 'VỀ TRỒNG CAM TRÊN ĐỒI'])
})

const ofParty = (lines: string): string =>
  `${lines}\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 12 tháng 4 năm 2021\n\nNGHỊ QUYẾT\nvề trồng cam\n-----\n\n1. Trồng cam.\n2. Giữ đồi.\n`

it.each([
  ['ĐẠI HỘI\nCHI BỘ TRƯỜNG MẦM NON TÂN LẬP\nNHIỆM KỲ 2020 - 2022', 'ĐẠI HỘI CHI BỘ TRƯỜNG MẦM NON TÂN LẬP', []],
  ['ĐẠI HỘI ĐẢNG VIÊN\nCHI BỘ THÔN ĐỒI CAM', 'ĐẠI HỘI ĐẢNG VIÊN CHI BỘ THÔN ĐỒI CAM', []],
  ['ĐẢNG BỘ XÃ TÂN LẬP\nĐẠI HỘI\nCHI BỘ THÔN ĐỒI CAM', 'ĐẠI HỘI CHI BỘ THÔN ĐỒI CAM', ['ĐẢNG BỘ XÃ TÂN LẬP']],
])('a congress is not above the cell whose it is: %j', (lines, name, parents) => {
  expect(metaOf(ofParty(lines)).issuer).toEqual({ name, parents })
})

it.each([
  ['ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ: ……….', 'Chi bộ', ['ĐẢNG BỘ XÃ TÂN LẬP']],
  ['ĐẢNG BỘ:.\nCHI BỘ:..', 'Chi bộ', ['ĐẢNG BỘ']],
])('the name of a cell that a form leaves blank has no colon and no dots: %j', (lines, name, parents) => {
  expect(metaOf(ofParty(lines)).issuer).toEqual({ name, parents })
})

it.each([
  ['BAN CHẤP HÀNH TRUNG ƯƠNG\nỦY BAN KIỂM TRA', 'Ủy ban Kiểm tra Trung ương yêu cầu giữ đồi.', 'Ủy ban Kiểm tra Trung ương'],
  ['ỦY BAN MTTQ VIỆT NAM\nXÃ TÂN LẬP\nBAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã mời họp.', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Lập'],
  ['ỦY BAN MTTQ VIỆT NAM\nXÃ TÂN LẬP\nBAN THƯỜNG TRỰC', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Lập mời họp.', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Tân Lập'],
])('a body is named as the text names it, with the body that it is of: %j', (head, sentence, name) => {
  expect(metaOf(`${head}\n\nTân Lập, ngày 12 tháng 4 năm 2021\n\nHƯỚNG DẪN\nvề trồng cam\n\n${sentence}\n`).issuer?.name).toBe(name)
}) // prettier-ignore

it('whoever asks leave to tell something has no name with that word', () => {
  const head = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 62/VPCP-QHQT\nHà Nội, ngày 30 tháng 10 năm 2007\n'
  expect(metaOf(`${head}\nKính gửi: Bộ Cam.\n\nVăn phòng Chính phủ xin thông báo để các bộ biết./.\n`).issuer?.name).toBe(
    'Văn phòng Chính phủ',
  )
})

it.each([
  [['ĐẢNG BỘ BỘ PHẬN', 'TRƯỜNG ĐẠI HỌC THỦY NÔNG', 'CHI BỘ THỢ BƠM'], ['CHI BỘ THỢ BƠM', ['ĐẢNG BỘ BỘ PHẬN TRƯỜNG ĐẠI HỌC THỦY NÔNG']]],
  [['ĐẢNG BỘ XÃ BẢN MẾ', 'CHI BỘ', 'TRẠM BƠM SỐ 2'], ['CHI BỘ TRẠM BƠM SỐ 2', ['ĐẢNG BỘ XÃ BẢN MẾ']]],
  [['ĐẢNG ỦY', 'VĂN PHÒNG'], ['VĂN PHÒNG', ['Đảng ủy']]],
])('a cell or a committee is named by where it is: %j', (lines, organs) => {
  const { issuer } = metaOf(
    [...lines, '*', 'Số 3-KH/CB', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Bản Mế, ngày 12 tháng 4 năm 2021', '', 'KẾ HOẠCH', 'trồng cam', '', '1. Trồng cam.', '2. Tưới cam.'].join('\n'),
  )
  expect([issuer?.name, issuer?.parents]).toEqual(organs)
}) // prettier-ignore

it.each([
  ['CHI ỦY CHI BỘ KHỐI 4', 'CHI ỦY CHI BỘ KHỐI 4'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẢN MẾ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẢN MẾ'],
  ['GIÁM ĐỐC SỞ THỦY NÔNG', 'SỞ THỦY NÔNG'],
  ['Chi ủy Chi bộ Khối 4', 'Chi ủy Chi bộ Khối 4'],
])('the formula of a decision without a head names who decides: %s', (who, name) => {
  const { issuer } = metaOf(
    `QUYẾT ĐỊNH\nPhân công thợ bơm\n\n- Căn cứ Điều lệ trạm bơm;\n- Xét năng lực của thợ bơm.\n\n${who} ${who === who.toUpperCase() ? 'QUYẾT ĐỊNH' : 'quyết định'}:\n\nĐiều 1. Phân công ông Lò Văn A.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n`,
  )
  expect(issuer).toEqual({ name, parents: [] })
}) // prettier-ignore

it.each([
  ['QUYẾT ĐỊNH', 'CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['QUYẾT ĐỊNH CỦA CHỦ TỊCH NƯỚC', 'CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['QUYẾT ĐỊNH', 'CHỦ TỊCH NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
])('the President of the State has one name and no parent: %s, %s', (type, authority) => {
  const { issuer } = metaOf(
    `CHỦ TỊCH NƯỚC\nSố: 77/QĐ-CTN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nội, ngày 3 tháng 2 năm 2012\n\n${type}\nVề việc tặng thưởng Huân chương\n\n${authority}\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng thưởng ông Lê Văn Tám.\n`,
  )
  expect(issuer).toEqual({ name: 'Chủ tịch nước', parents: [] })
})

it.each(['ỦY BAN NHÂN DÂN — XÃ BẢN MẾ', 'ỦY BAN NHÂN DÂN\n- XÃ BẢN MẾ -', '- ỦY BAN NHÂN DÂN\nXÃ BẢN MẾ _', 'ỦY BAN NHÂN DÂN ~ XÃ BẢN MẾ'])(
  'strokes that a scanner made around and within a name are none of it: %s',
  (organ) => {
    const head = `${organ}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-UBND\nBản Mế, ngày 3 tháng 2 năm 2026\n\n`
    const { issuer } = metaOf(`${head}BÁO CÁO\nVề ruộng muối\n\n1. Xã có 71 ha ruộng.\n`)
    expect(issuer).toEqual({ name: 'ỦY BAN NHÂN DÂN XÃ BẢN MẾ', parents: [] })
  },
)

it('names an office with its committee as the text does, and whose committee it is', () => {
  const head = 'ĐẢNG ỦY CÁC XÃ VEN SÔNG\nVĂN PHÒNG\n*\nSố 12-TB/VPĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 12 tháng 4 năm 2021\n\nTHÔNG BÁO\nvề trồng cam\n-----\n\n'
  const nameIn = (text: string): string | undefined => metaOf(head + text).issuer?.name
  expect(nameIn('Văn phòng Đảng ủy các xã ven sông thông báo lịch trồng cam.\n')).toBe('Văn phòng Đảng ủy các xã ven sông')
  expect(nameIn('Văn phòng Đảng ủy thông báo lịch trồng cam.\n')).toBe('Văn phòng Đảng ủy')
}) // prettier-ignore

it.each(['PHÒNG VĂN HÓA - XÃ HỘI', 'BAN CHỈ ĐẠO LIÊN XÃ BẢN MẾ - XÃ ĐỒNG SẬY'])('a dash within a name stays: %s', (organ) => {
  const head = `${organ}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BC-VHXH\nBản Mế, ngày 3 tháng 2 năm 2026\n\n`
  expect(metaOf(`${head}BÁO CÁO\nVề ruộng muối\n\n1. Xã có 71 ha ruộng.\n`).issuer?.name).toBe(organ)
})

it('knows a body by its full name, not by the word for its kind', () => {
  const rules = (who: string): string =>
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNỘI QUY LAO ĐỘNG\n\nCăn cứ Bộ luật Lao động ngày 20/11/2019;\n${who} ban hành Nội quy lao động như sau:\n\nĐiều 1. Giờ làm việc\n\nNgày làm tám giờ.\n`
  expect(metaOf(rules('Công ty')).issuer).toBeNull()
  expect(metaOf(rules('Công ty Cổ phần Cam Hạ Mế')).issuer?.name).toBe('Công ty Cổ phần Cam Hạ Mế')
})

it('writes a name whose marks a scanner changed as the text has it most often', () => {
  const { issuer } = metaOf(
    'BAN THUỶ NONG SÔNG LÈN\nTRẠM BƠM TIEU BẢN MÊ\nSố: 12/TB-TBBM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạc Sơn, ngày 02 tháng 3 năm 2031\n\nTHÔNG BÁO\nVề việc mở cống\n\nTrạm bơm tiêu Ban Mế mở cống. Trạm bơm tiêu Bản Mế trực đêm theo lệnh của Ban Thuỷ nông Sông Lèn. Trạm bơm tiêu Bản Mế trực ngày.\n',
  )
  expect(issuer).toEqual({ name: 'Trạm bơm tiêu Bản Mế', parents: ['Ban Thuỷ nông Sông Lèn'] })
})

it.each([
  ['Ủy ban nhân dân tỉnh Tân Lập ban hành', 'Ủy ban nhân dân tỉnh Tân Lập'],
  ['các xã báo cáo, Sở Y tế ban hành', 'Ủy ban nhân dân'],
])('a committee whose place a copy left out is whose text says “%s …”', (says, name) => {
  const { issuer } = metaOf(
    `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 30/KH-UBND | Tân Lập, ngày 12 tháng 4 năm 2021 |\nKẾ HOẠCH\nTRỒNG CAM\nThực hiện Quyết định số 9/QĐ-TTg ngày 01/3/2021 của Thủ tướng Chính phủ, ${says} Kế hoạch trồng cam như sau:\n1. Trồng cam.\n2. Giữ đồi.\n`,
  )
  expect(issuer?.name).toBe(name)
})

it('sets the tone marks of a name as the text mostly does', () => {
  const text =
    'UỶ BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 12/BC-UBND\nTân Lập, ngày 12 tháng 4 năm 2021\n\nBÁO CÁO\nvề trồng cam\n\nUỷ ban nhân dân xã Tân Lập đã trồng cam. Ủy ban nhân dân xã Tân Lập giữ đồi.\nỦy ban nhân dân xã Tân Lập báo cáo.\n'
  expect(metaOf(text).issuer?.name).toBe('Ủy ban nhân dân xã Tân Lập')
})

it.each(['Số:', 'Sô:', 'So:', 'Số;'])('%s alone is the word before the number of the next line', (word) => {
  const text = `CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${word}\n31-CP\nHà Nội, ngày 05 tháng 7 năm 1994\n\nNGHỊ ĐỊNH\nVề trồng cam\n\nĐiều 1. Trồng cam.\n`
  expect([metaOf(text).docNumber?.canonical, parse(text).children.length]).toEqual(['31-CP', 1])
})

it('keeps the capitals with which a body first names itself, however often others are named in small letters', () => {
  const text =
    'SỞ Y TẾ TÂN LẬP\nTRUNG TÂM Y TẾ\nSố: 12/KH-TTYT\nTân Lập, ngày 12 tháng 4 năm 2021\n\nKẾ HOẠCH\nvề trồng cam\n\nTrung tâm Y tế trồng cam như sau:\n1. Trung tâm y tế các xã giữ đồi.\n2. Trung tâm y tế huyện báo cáo.\n'
  expect(metaOf(text).issuer?.name).toBe('Trung tâm Y tế')
})
