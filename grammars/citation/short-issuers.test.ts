import { expect, test } from 'vitest'
import { findMentions } from './index.ts'

const citationsIn = (text: string) => findMentions(text).filter(({ kind }) => kind === 'citation')

test('who writes within a body names but its kind, before the title', () => {
  const title = 'quy định những biện pháp giữ bến đò'
  expect(citationsIn(`Thông tư số 12-PC ngày 21-6-1965 của Bộ ${title};`)).toMatchObject([{ issuer: 'Bộ', title }])
  expect(citationsIn('Công văn số 12/CV-PC ngày 21/6/2031 của Sở về việc giữ bến đò.')).toMatchObject([
    { issuer: 'Sở', title: 'về việc giữ bến đò' },
  ])
  expect(citationsIn('Thông tư số 12-PC ngày 21-6-1965 của Bộ được gửi các bến.')).toMatchObject([{ issuer: null }])
  expect(
    citationsIn('Theo Công văn số 8/SNV ngày 2/3/2024 của Sở hướng dẫn các bến lập danh sách gửi về Phòng trước ngày 5/3/2024.'),
  ).toMatchObject([{ title: null }])
  expect(citationsIn('Thông tư số 12-PC ngày 21-6-1965 của Bộ hướng dẫn việc giữ bến đò;')).toMatchObject([
    { issuer: 'Bộ', title: 'hướng dẫn việc giữ bến đò' },
  ])
})

test('ministries of one name, a blank lost before the dash', () =>
  expect(
    citationsIn('Thông tư số 26/TT-LB ngày 3/10/1995 của Liên bộ Lao động- Thương binh và Xã hội và Thương mại hướng dẫn việc cấp phép.'),
  ).toMatchObject([{ issuer: 'Liên bộ Lao động- Thương binh và Xã hội và Thương mại', title: 'hướng dẫn việc cấp phép' }]))

test('units of what came with a document whose kind is in small letters', () =>
  expect(
    findMentions('theo điều 15 của bản Điều lệ về quản lý bến đò ban hành kèm theo nghị định số 47-NĐ ngày 12-6-1958 của Bộ Thủy lợi.'),
  ).toMatchObject([{ kind: 'citation', number: '47-NĐ', provision: [{ name: 'article', label: '15' }] }]))

test('the Party and its members are one pair of a title', () =>
  expect(citationsIn('theo Quy định số 31-QĐ/TW về kỷ luật tổ chức Đảng, Đảng viên vi phạm; sổ bến')[0]!.title).toBe(
    'về kỷ luật tổ chức Đảng, Đảng viên vi phạm',
  ))

test('the head of the body that the symbol names, behind the title', () => {
  const title = 'về việc ban hành Quy chế quản lý bến đò'
  expect(citationsIn(`Thông tư số 12/2014/TT-BGTVT ngày 11/8/2014 ${title} của Bộ trưởng Bộ Giao thông vận tải;`)).toMatchObject([
    { issuer: 'Bộ trưởng Bộ Giao thông vận tải', title },
  ])
  for (const other of [
    `${title} của Bộ Giao thông vận tải`,
    `${title} của Bộ trưởng Bộ Tài chính`,
    'về ủy quyền thực hiện nhiệm vụ của Bộ trưởng Bộ Giao thông vận tải',
    'quy định trình tự bổ nhiệm các chức danh thuộc quyền bổ nhiệm của Bộ trưởng Bộ Giao thông vận tải',
    'về việc ban hành Chương trình hành động của Bộ trưởng Bộ Giao thông vận tải',
    'về việc ban hành Danh mục thủ tục thuộc thẩm quyền giải quyết của Bộ trưởng Bộ Giao thông vận tải',
    'sửa đổi Quy chế kèm theo Quyết định số 3/QĐ-BGTVT của Bộ trưởng Bộ Giao thông vận tải',
  ])
    expect(citationsIn(`Thông tư số 12/2014/TT-BGTVT ngày 11/8/2014 ${other};`)[0]).toMatchObject({ issuer: null })
})

test('a level glued to the abbreviation of its body', () =>
  expect(
    citationsIn('Nghị quyết số 3/NQ-HĐND ngày 5/6/2013của HĐNDTỈNH Lạc Sơn về bến đò và Quyết định số 5/QĐ-UBND của UBNDtỉnh về giá đò.'),
  ).toMatchObject([
    { issuer: 'HĐND TỈNH Lạc Sơn', title: 'về bến đò' },
    { issuer: 'UBND tỉnh', title: 'về giá đò' },
  ]))
