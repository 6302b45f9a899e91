import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk, type Document } from '../tree/index.ts'

const circular =
  'BỘ MUỐI\nSố: 12/2024/TT-BM\nHải An, ngày 4 tháng 5 năm 2024\n\nTHÔNG TƯ\nQuy định về ruộng muối\n\nĐiều 1. Ruộng theo mẫu ban hành kèm theo Thông tư này.\nBỘ TRƯỞNG\n\nLò Văn An\n\n'
const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n'
const text = '\nKính gửi: Sở Muối.\n1. Tên ruộng: ……\n2. Nơi có ruộng: ……\n'
const note = 'Ban hành kèm theo Thông tư số 12/2024/TT-BM ngày 4 tháng 5 năm 2024 của Bộ Muối'

const attached = (form: string): Document[] =>
  [...walk(parse(circular + form))].flatMap(([node]) => (node.type === 'document' ? [node] : [])).slice(1)
const partsOf = (document: Document | undefined, name: string): string[] =>
  [...walk(document!)].flatMap(([node]) => (node.type === name ? [textOf(node)] : []))

test.each([
  ['a mark of a note in the blank', `Mẫu số 01\n…….(1)……\n-------\n${motto}Số: ………\n\nGIẤY ĐỀ NGHỊ\nGiao ruộng${text}`, 'GIẤY ĐỀ NGHỊ Giao ruộng', undefined],
  ['a name in brackets', `Mẫu số 02\n(TÊN DOANH NGHIỆP)\n-------\n${motto}Số:…..……\n……, ngày … tháng … năm…\n\nĐƠN ĐỀ NGHỊ\nTrả ruộng${text}`, 'ĐƠN ĐỀ NGHỊ Trả ruộng', undefined],
  ['below the note', `Phụ lục số 06\n${note}\nTÊN DOANH NGHIỆP\n-------\n${motto}Số:………\n……, ngày… tháng… năm…\n\nĐĂNG KÝ LÀM MUỐI THEO MÙA\n1. Tên: ……`, 'ĐĂNG KÝ LÀM MUỐI THEO MÙA', 'TÊN DOANH NGHIỆP'],
  ['in one row', `Phụ lục số 06\n${note}\nTÊN DOANH NGHIỆP\n-------\n${motto}Số:……… ……, ngày… tháng… năm…\n\nĐĂNG KÝ LÀM MUỐI THEO MÙA\n1. Tên: ……`, 'ĐĂNG KÝ LÀM MUỐI THEO MÙA', 'TÊN DOANH NGHIỆP'],
  ['marks behind number and place', `Mẫu số 03\nTÊN TỔ CHỨC (1)\n-------\n${motto}Số: ………(2)\n…..(3), ngày.... tháng.... năm …..\n\nVĂN BẢN ĐỀ NGHỊ\nMở kho muối${text}`, 'VĂN BẢN ĐỀ NGHỊ Mở kho muối', 'TÊN TỔ CHỨC (1)'],
])('what is to be filled in at the head of a form is no part of its title: %s', (_, form, title, issuer) => {
  const forms = attached(form)
  expect(forms.map(({ role, meta }) => [role, meta.title, meta.issuer?.name])).toEqual([['appendix', title, issuer]])
  expect(partsOf(forms[0], 'docNumber')).toHaveLength(1)
}) // prettier-ignore

test('an applicant leaves the number of his paper blank, and it stays a form', () => {
  expect(attached(`TÊN DOANH NGHIỆP\n-------\n${motto}Số: ………\n\nĐƠN ĐỀ NGHỊ\nTrả ruộng muối${text}`).map(({ role, meta }) => [role, meta.title])).toEqual([
    ['appendix', 'ĐƠN ĐỀ NGHỊ Trả ruộng muối'],
  ])
}) // prettier-ignore

test.each([
  ['Mẫu 03a. Mẫu văn bản đề nghị mở kho\nMẫu 03a', 'Mẫu 03a'],
  ['Mẫu 03b. Mẫu giấy và phiếu đề nghị mở kho\nMẫu 03b-1', 'Mẫu 03b-1'],
])('the number of a form again below its name is its mark: %s', (label, mark) => {
  const forms = attached(`${label}\nTÊN TỔ CHỨC\nHỘI ĐỒNG KHO\n-------\n${motto}Số: ………\n\nVĂN BẢN ĐỀ NGHỊ\nMở kho muối${text}`)
  expect(forms.map(({ meta }) => meta.title)).toEqual(['VĂN BẢN ĐỀ NGHỊ Mở kho muối'])
  expect(partsOf(forms[0], 'mark')).toEqual([mark])
})

test('a form by its figure and letter alone', () => {
  const forms = attached(`Mẫu 01a\n${motto}GIẤY ĐỀ NGHỊ\nGiao ruộng${text}\nMẫu 01b\n${motto}GIẤY XÁC NHẬN\nĐã giao ruộng${text}`)
  expect(forms.map(({ role, meta }) => [role, meta.title])).toEqual([
    ['appendix', 'GIẤY ĐỀ NGHỊ Giao ruộng'],
    ['appendix', 'GIẤY XÁC NHẬN Đã giao ruộng'],
  ])
})

test.each([
  ['organs', 'TÊN TỔ CHỨC (1)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI ĐỒNG MUỐI\nĐộc lập - Tự do - Hạnh phúc\n……… (2), ngày…… tháng…… năm……..'],
  ['blanks', '….(1)…..\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n….(2)…..\nĐộc lập - Tự do - Hạnh phúc\nSố: ……/QĐ-....        ………., ngày….. tháng……. năm....'],
  ['the paper to which it belongs', 'CƠ QUAN KHO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nĐộc lập - Tự do - Hạnh phúc\n-------\nSố: …..…. …….⁽¹⁾, ngày … tháng … năm ……'],
])("two columns of a form's head, row by row: %s", (_, head) => {
  const forms = attached(`Mẫu số 04\n${head}\n\nBIÊN BẢN\nHọp về kho muối\n1. Họp ở: ……\n2. Họp về: ……`)
  expect(forms.map(({ role, meta }) => [role, meta.title])).toEqual([['appendix', 'Họp về kho muối']])
  expect(partsOf(forms[0], 'docDate')).toHaveLength(1)
}) // prettier-ignore

test('the rule of a grid within a cell is no title', () => {
  const row = (left: string, right: string): string => `| ${left.padEnd(44)} | ${right.padEnd(44)} |\n`
  const [rule, inner] = [`+${'-'.repeat(46)}+${'-'.repeat(46)}+\n`, `+${'-'.repeat(36)}+`]
  const motto = row('', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + row('', 'Độc lập - Tự do - Hạnh phúc')
  const form = attached(
    `Mẫu số 05\n\n${rule}${row(inner, inner)}${motto}${row(inner, inner)}${row('', 'SỔ KHO MUỐI')}${rule}\n1. Kho: ……\n2. Muối: ……`,
  )
  expect(form.map(({ meta }) => meta.title)).toEqual(['SỔ KHO MUỐI'])
})

test('`Số lượng` / `(1.000 bao)` in the head of a table is no number of a document', () => {
  expect(attached('Mẫu số 05\nSỔ KHO MUỐI\nMua vào\n\nSố lượng\n(1.000 bao)\nTrị giá\n(1.000 đồng)\n\nSố lượng\n(1.000 bao)')).toHaveLength(
    1,
  )
})

test('`PHỤ LỤC` below a rule and above its note heads an appendix without a title', () => {
  const [appendix] = attached(`----------\n\n----------\n\nPHỤ LỤC\n\n(${note})\n\n1. Ruộng.\n2. Kho.`)
  expect([appendix!.role, appendix!.meta.title]).toEqual(['appendix', null])
})

test('the mark of a form may have a colon behind its word', () => {
  const [form] = attached(`MẪU SỐ: 02\n(${note})\n\nSỔ KHO MUỐI\n\n1. Kho: ……\n2. Muối: ……`)
  expect([form!.role, form!.meta.title]).toEqual(['appendix', 'SỔ KHO MUỐI'])
})
