import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { runRules } from '../../rules/run-rules.ts'
import { textOf, walk, type Document, type Node } from '../../tree/index.ts'

const byLaterText = (unit: string): string =>
  `[${unit} này được hướng dẫn bởi Mục 2 Thông tư 9-TT/LN năm 1995 có hiệu lực từ ngày 01/06/1995]`
const decree = [
  ...['Nghị định 7-CP', 'CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:'],
  '7-CP Hà Nội, ngày 02 tháng 3 năm 1994',
  'NGHỊ ĐỊNH [Nghị định này bị thay thế bởi Điều 9 Nghị định 5/2001/NĐ-CP] CỦA CHÍNH PHỦ SỐ 7-CP NGÀY 02 THÁNG 3 NĂM 1994 VỀ RUỘNG MUỐI',
  ...['CHÍNH PHỦ', 'Căn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;', 'NGHỊ ĐỊNH:'],
  `Chương 1: ${byLaterText('Chương')} RUỘNG MUỐI`,
  `Điều 1.- ${byLaterText('Điều')} Ruộng muối có bờ.`,
  `Điều 2.- Bờ cao một mét. ${byLaterText('Nội dung')} Chương 2:`,
  ...['THI HÀNH', 'Điều 3.- Nghị định này có hiệu lực từ ngày ký.'],
].join('\n') // prettier-ignore

test('what a site says of a unit in square brackets is no word of a title, and stands in the unit it is about', () => {
  const root = parse(decree)
  const document = root.children.find((child): child is Document => child.type === 'document')!
  expect(document.meta).toMatchObject({ docType: { code: 'NĐ' }, docNumber: { canonical: '7-CP' }, place: 'Hà Nội', date: '1994-03-02', title: 'VỀ RUỘNG MUỐI' })
  const nodes = [...walk(document)].map(([node]) => node)
  const headings = nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))
  expect(headings).toEqual(['RUỘNG MUỐI', 'THI HÀNH'])
  const holders = nodes.flatMap((node) => ('children' in node && node.type === 'division' && (node.children as Node[]).some(({ type }) => type === 'sourceNote') ? [node.id] : []))
  expect(holders).toEqual(['chp_1', 'chp_1__art_1', 'chp_1__art_2'])
  expect(nodes.flatMap((node) => (node.type === 'reference' && /(?:Chương|Điều) này/.test(textOf(node)) ? [node.target] : []))).toEqual(['chp_1', 'chp_1__art_1'])
}) // prettier-ignore

test('the later text that such a note names is not cited too early', () => {
  expect(runRules(parse(decree), decree).filter(({ ruleId }) => ruleId.startsWith('cited'))).toEqual([])
})
