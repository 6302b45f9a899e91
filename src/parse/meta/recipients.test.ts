import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import type { Document } from '../../tree/index.ts'

/** The end of a notice as it is read: recipients and signatures. */
function endOf(printed: string): Pick<Document['meta'], 'recipients' | 'signatures'> {
  const { children } = parse(
    `UBND XÃ BẢN MẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 16/TB-UBND\nBản Mế, ngày 5 tháng 3 năm 2024\nTHÔNG BÁO\nVề sửa cống\nỦy ban nhân dân xã thông báo sửa cống từ ngày mai.\n${printed}\n`,
  )
  const { recipients, signatures } = (children[0] as Document).meta
  return { recipients, signatures }
}

test('recipients in the line of their label', () => {
  const { recipients } = endOf('Nơi nhận: Đảng ủy xã (b/c); Trạm bơm, trạm giống; Lưu: VT, ĐN.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn An')
  expect(recipients).toMatchObject([
    { text: 'Đảng ủy xã', note: 'b/c' },
    { text: 'Trạm bơm, trạm giống' },
    { text: 'Lưu: VT, ĐN', archive: true },
  ])
  expect(endOf('Nơi nhận: Các thôn, Trạm bơm, Lưu VP\nCHỦ TỊCH\nLò Văn An').recipients).toMatchObject([
    { text: 'Các thôn' },
    { text: 'Trạm bơm' },
    { archive: true },
  ])
})

test('an office behind a comma ends the archive line without a stop', () => {
  expect(endOf('Nơi nhận:\n- Như trên;\n- Lưu: VT, KH\nCHỦ TỊCH\nLò Văn An').recipients.at(-1)).toMatchObject({
    text: 'Lưu: VT, KH',
    archive: true,
  })
})

test('to whom it stands for a report', () => {
  const { recipients } = endOf('Nơi nhận:\n- Đảng ủy xã (thay báo cáo);\n- Lưu: VT\nCHỦ TỊCH\nLò Văn An')
  expect(recipients[0]).toMatchObject({ text: 'Đảng ủy xã', note: 'thay báo cáo' })
})

test('who within a body is to do it, in the note', () => {
  const { recipients } = endOf(
    'Nơi nhận:\n- Huyện ủy (Ban 2 - để b/c);\n- Trạm bơm (Tổ Một theo dõi);\n- Phòng Kênh (UBND huyện);\n- Ông Lò Văn Kênh (Tổ trưởng Tổ theo dõi);\n- Lưu: VT (để theo dõi).\nCHỦ TỊCH\nLò Văn An',
  )
  expect(recipients).toMatchObject([
    { text: 'Huyện ủy', note: 'Ban 2 - để b/c' },
    { text: 'Trạm bơm', note: 'Tổ Một theo dõi' },
    { text: 'Phòng Kênh (UBND huyện)', note: null },
    { text: 'Ông Lò Văn Kênh (Tổ trưởng Tổ theo dõi)', note: null },
    { text: 'Lưu: VT', note: 'để theo dõi' },
  ])
})

test('a note over the lines of two, and the drafter’s mark behind the archive line', () => {
  const torn = endOf('Nơi nhận:\n- Đảng ủy xã; (để\n- Đài xã (đưa tin);\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An')
  expect(torn.recipients[1]).toMatchObject({ text: 'Đài xã', note: 'đưa tin' })
  const { recipients } = endOf(
    'Nơi nhận:\n- Đảng ủy xã; (Để\n- HĐND xã;     báo cáo)\n- Các thôn;\n- Lưu: VT (BC-2024).\nCHỦ TỊCH\nLò Văn An',
  )
  expect(recipients).toEqual([
    { text: 'Đảng ủy xã', note: 'Để báo cáo', archive: false },
    { text: 'HĐND xã', note: 'Để báo cáo', archive: false },
    { text: 'Các thôn', note: null, archive: false },
    { text: 'Lưu: VT (BC-2024)', note: null, archive: true },
  ])
})

test('a note in quotation marks', () => {
  const { recipients } = endOf(
    'Nơi nhận:\n- Như trên “ để thực hiện” ;\n- Huyện ủy "báo cáo";\n- Ban Biên tập "Báo cáo viên";\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An',
  )
  expect(recipients).toMatchObject([
    { text: 'Như trên', note: 'để thực hiện' },
    { text: 'Huyện ủy', note: 'báo cáo' },
    { text: 'Ban Biên tập "Báo cáo viên"', note: null },
    { archive: true },
  ])
})

test('the registry behind the archive line, and a note in capitals', () => {
  const { recipients } = endOf('Nơi nhận:\n- Như Điều 3 (Th/h)”;\n- Lưu: VT\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn An')
  expect(recipients).toMatchObject([
    { text: 'Như Điều 3', note: 'Th/h' },
    { text: 'Lưu: VT', archive: true },
  ])
})

test('what a recipient gets besides, and a bracket that a converter took for a formula', () => {
  const printed =
    'Nơi nhận:\n- Như trên (kèm QĐ số 46);\n- Đảng ủy xã $( \\mathsf { b } / \\mathsf { c } )$ ;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An'
  expect(endOf(printed).recipients).toMatchObject([
    { text: 'Như trên', note: 'kèm QĐ số 46' },
    { text: 'Đảng ủy xã', note: 'b/c' },
    { text: 'Lưu: VT', archive: true },
  ])
})

test('recipients in a narrow column: the stop of an abbreviation ends none, a dash may stand alone', () => {
  const { recipients } = endOf(
    'CHỦ TỊCH\nLò Văn An\nNơi nhận\n:\n- VP.\nHĐND xã, VP.\nĐảng ủy,\nVP.\nUBND huyện;\n-\nCác thôn của\nxã;\n- Trạm bơm, Trạm giống\nxã;\n- Luu VT, ĐN.',
  )
  expect(recipients).toMatchObject([
    { text: 'VP. HĐND xã, VP. Đảng ủy, VP. UBND huyện' },
    { text: 'Các thôn của xã' },
    { text: 'Trạm bơm, Trạm giống xã' },
    { text: 'Luu VT, ĐN', archive: true },
  ])
})

test.each([
  ['what is left of [daky] behind a post', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCHy]\nLò Văn An', { authority: 'KT.', onBehalfOf: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn An' }],
  ['the whole of it', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH [daky]\nLò Văn An', { position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn An' }],
  ['run into the archive line', 'Nơi nhận:\n- Như trên;\n- Lưu: VT, ĐN (2b). Hà CHÁNH VĂN PHÒNG, CHỦ NHIỆM Lò Văn An', { position: 'CHÁNH VĂN PHÒNG, CHỦ NHIỆM', name: 'Lò Văn An' }],
  ['post with its organ and name in one line', 'CHỦ TỊCH HỘI ĐỒNG TRƯỜNG Lò Văn An', { position: 'CHỦ TỊCH HỘI ĐỒNG TRƯỜNG', name: 'Lò Văn An' }],
  ['a dash before the post', 'T/M CHI BỘ - BÍ THƯ', { authority: 'T/M', onBehalfOf: 'CHI BỘ', position: 'BÍ THƯ' }],
])('a signature: %s', (_, printed, expected) => {
  expect(endOf(printed).signatures).toMatchObject([expected])
}) // prettier-ignore

test('dashes without a blank behind them are marks in a list of them', () => {
  const { recipients } = endOf('Nơi nhận:\n-Trạm bơm\n-Thủy nông, TTVH\n-VP. Thành ủy\n-Anh 5 Xuân, anh 9 Lê\n-Lưu.\n\nCHỦ TỊCH\nLò Văn An')
  expect(recipients).toMatchObject([
    { text: 'Trạm bơm' },
    { text: 'Thủy nông, TTVH' },
    { text: 'VP. Thành ủy' },
    { text: 'Anh 5 Xuân, anh 9 Lê' },
    { text: 'Lưu', archive: true },
  ])
})

test.each([['Lưu: VT, ĐN (2b). GT'], ['Lưu: VT, ĐN (2b).Hà'], ['Lưu: VT, ĐN (2). Lò An']])('who typed the text stands behind the archive line: %s', (line) => {
  expect(endOf(`Nơi nhận:\n- Như trên;\n- ${line}\n\nCHỦ TỊCH\nLò Văn An`).recipients).toMatchObject([{ text: 'Như trên' }, { text: line, archive: true }])
}) // prettier-ignore

test.each([
  ['beside its middle', '- Trạm bơm, }\n- Trạm giống, } (để báo cáo)\n- Các thôn, }'],
  ['in three signs', '- Trạm bơm,     ⎫\n- Trạm giống,   ⎬ (để báo cáo)\n- Các thôn,     ⎭'],
  ['below it', '- Trạm bơm, }\n- Trạm giống, }\n- Các thôn, }\n(để báo cáo)'],
  ['on the first line', '- Trạm bơm, } để báo cáo\n- Trạm giống, }\n- Các thôn }'],
])('the note of a drawn brace is of every line beside it: %s', (_, printed) => {
  const { recipients } = endOf(`Nơi nhận:\n${printed}\n- Trường Hạ (để thực hiện),\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn An`)
  expect(recipients).toMatchObject([
    { text: 'Trạm bơm', note: 'để báo cáo' },
    { text: 'Trạm giống', note: 'để báo cáo' },
    { text: 'Các thôn', note: 'để báo cáo' },
    { text: 'Trường Hạ', note: 'để thực hiện' },
    { text: 'Lưu: VT', note: null, archive: true },
  ])
})
