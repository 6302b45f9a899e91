import { beforeAll, describe, expect, it } from 'vitest'
import { loadMarkdown } from '../parse/split/markdown.ts'
import { parse } from '../pipeline.ts'
import { compare } from './compare.ts'
import type { Change } from './types.ts'

beforeAll(loadMarkdown)

const head = 'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n'
const opening = 'Số: 12/KH-UBND\nVí Dụ, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\n'
const end =
  '\nNơi nhận:\n- Như trên;\n- Thường trực Tỉnh ủy;\n- Sở Tài chính;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n'
const plan = (body: string, { top = opening, bottom = end } = {}) =>
  parse(`${head}${top}${body}${bottom}`, { format: body.includes('| --- |') ? 'markdown' : 'text' })

const body = `I. MỤC TIÊU
1. Phấn đấu 80% hồ sơ được giải quyết trực tuyến trước ngày 30/6/2026.
2. Kinh tế số đạt tối thiểu 20% tổng sản phẩm trên địa bàn.
3. Mỗi xã có ít nhất 02 tổ công nghệ số cộng đồng hoạt động thường xuyên.
II. NHIỆM VỤ
1. Sở Khoa học và Công nghệ đào tạo cán bộ chuyển đổi số cấp xã theo từng đợt.
2. Sở Tài chính bố trí kinh phí cho các nhiệm vụ tại mục I của Kế hoạch này.
3. Các sở, ngành rà soát quy trình; cắt giảm thủ tục hành chính không cần thiết; công khai kết quả trên trang thông tin điện tử.
`

const brief = ({ kind, meaning, subject, a, b }: Change) =>
  `${kind} ${meaning} ${subject} ${a.map(({ path }) => path).join('+')}>${b.map(({ path }) => path).join('+')}`
const between = (a: string, b: string) => compare(plan(a), plan(b)).changes.map(brief)

describe('kinds of changes', () => {
  it('one inserted clause renumbers the rest, and no more', () => {
    expect(
      between(body, body.replace('2. Kinh', '2. Phủ sóng 5G tại các khu dân cư tập trung.\n3. Kinh').replace('3. Mỗi', '4. Mỗi')),
    ).toEqual(['inserted substance division >I.2', 'renumbered renumbering division I.2>I.3', 'renumbered renumbering division I.3>I.4'])
  })

  it('a clause that goes to another section is moved', () => {
    const line = '3. Mỗi xã có ít nhất 02 tổ công nghệ số cộng đồng hoạt động thường xuyên.\n'
    expect(between(body, `${body.replace(line, '')}${line.replace('3.', '4.')}`)).toEqual(['moved renumbering division I.3>II.4'])
  })

  it('a clause divided in two is split, and two put together are merged', () => {
    const split = body.replace('; cắt giảm', '.\n4. Cắt giảm')
    expect(between(body, split)).toEqual(['split editorial division II.3>II.3+II.4'])
    expect(between(split, body)).toEqual(['merged editorial division II.3+II.4>II.3'])
  })

  it('figures outweigh words, and words looks', () => {
    const edited = body.replace('80%', '90%').replace('đào tạo', 'tập huấn').replace('thường xuyên.', 'thường xuyên;')
    expect(between(body, edited)).toEqual([
      'changed substance division I.1>I.1',
      'changed editorial division II.1>II.1',
      'changed cosmetic division I.3>I.3',
    ])
  })

  it('wrapping is cosmetic', () => {
    expect(between(body, body.replace('trực tuyến trước', 'trực tuyến\ntrước'))).toEqual(['changed cosmetic division I.1>I.1'])
  })

  it('a mention that follows its unit is renumbered with it', () => {
    const rules =
      'Điều 1. Phạm vi\n1. Kế hoạch này áp dụng cho các sở, ngành của tỉnh.\nĐiều 2. Thực hiện\n1. Các sở, ngành nêu tại khoản 1 Điều 1 Kế hoạch này báo cáo hằng quý.\n'
    const later = `Điều 1. Căn cứ\n1. Tình hình thực tế của địa phương.\n${rules.replace('Điều 2.', 'Điều 3.').replaceAll(/Điều 1/gu, 'Điều 2')}`
    const { changes } = compare(plan(rules), plan(later))
    expect(changes.filter(({ meaning }) => meaning === 'substance').map(brief)).toEqual(['inserted substance division >1'])
    expect(changes.find(({ reasons }) => reasons.includes('reference'))?.b[0]?.path).toBe('3.1')
  })

  it('a place says no label twice: a decimal one has those around it', () => {
    const line = 'Giám đốc các sở chịu trách nhiệm về tiến độ của từng nhiệm vụ được giao'
    const tasks = `I. NHIỆM VỤ\n1. Về tổ chức\n1.1. Bộ máy\n1.1.1. ${line}.\na) Hằng quý báo cáo Ủy ban nhân dân tỉnh.\n1.1.2. Các xã phối hợp.\n1.2. Cán bộ\n2. Về kinh phí\n`
    expect(between(tasks, tasks.replace('của từng', 'của mỗi').replace('Hằng quý', 'Hằng tháng'))).toEqual([
      expect.stringContaining(' division I.1.1.1.a>I.1.1.1.a') as string,
      expect.stringContaining(' division I.1.1.1>I.1.1.1') as string,
    ])
    const articles = `Điều 1. Phạm vi\n1. Chung\n1.1. ${line}.\n1.2. Các xã phối hợp.\n`
    expect(between(articles, articles.replace('của từng', 'của mỗi'))).toEqual([expect.stringContaining('1.1.1>1.1.1') as string])
  })

  it('metadata, bases, signatures and recipients are compared as what they are', () => {
    const a = plan(body, { top: `${opening}Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\n` })
    const b = plan(body, {
      top: `${opening.replace('12/', '15/').replace('05 tháng', '08 tháng')}Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;\n\n`,
      bottom: end
        .replace('- Như trên;\n- Thường trực Tỉnh ủy;', '- Thường trực Tỉnh ủy;\n- Như trên;')
        .replace('Nguyễn Văn A', 'Trần Thị B'),
    })
    const found = compare(a, b).changes.map(brief)
    expect(found).toContain('changed substance meta meta.docNumber>meta.docNumber')
    expect(found).toContain('changed substance meta meta.date>meta.date')
    expect(found).toContain('changed substance signature signature 1>signature 1')
    expect(found.filter((change) => change.includes('basis'))).not.toEqual([])
    expect(found.filter((change) => change.includes('recipient'))).toEqual([expect.stringMatching(/^moved renumbering recipient/u)])
  })

  it('a mark of secrecy, urgency or the draft is substance, however it came; its letters are looks', () => {
    const marked = (mark: string) => plan(body, { top: `${mark}\n\n${opening}` })
    const found = (a: string, b: string) => compare(marked(a), marked(b)).changes.map(({ kind, meaning }) => `${kind} ${meaning}`)
    expect(compare(plan(body), marked('TUYỆT MẬT')).changes.map(({ kind, meaning }) => `${kind} ${meaning}`)).toEqual([
      'inserted substance',
    ])
    expect(found('MẬT', 'TUYỆT MẬT')).toEqual(['changed substance'])
    expect(found('Dự thảo lần 2', 'Dự thảo lần 3')).toEqual(['changed substance'])
    expect(found('HỎA TỐC', 'HOẢ TỐC')).toEqual(['changed cosmetic'])
  })

  it('citations are named, and notes compared by their text', () => {
    const cited = body.replace('theo từng đợt', 'theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị')
    const [change] = compare(plan(cited), plan(cited.replace('57-NQ/TW', '58-NQ/TW'))).changes
    expect(change).toMatchObject({ meaning: 'substance', citations: { removed: ['Nghị quyết 57-NQ/TW'], added: ['Nghị quyết 58-NQ/TW'] } })
    const noted = body.replace('hoạt động thường xuyên.', 'hoạt động thường xuyên[1].')
    const note = '\n[1] Tổ công nghệ số cộng đồng gồm 05 thành viên do xã thành lập.\n'
    const changes = compare(plan(noted, { bottom: end + note }), plan(noted, { bottom: end + note.replace('05', '07') })).changes
    expect(changes.map(brief)).toEqual(['changed substance footnote note 1>note 1'])
  })

  it('a table is compared by row and column', () => {
    const table =
      '| TT | Nhiệm vụ | Thời hạn |\n| --- | --- | --- |\n| 1 | Đào tạo cán bộ công nghệ | Quý I năm 2027 |\n| 2 | Mua sắm thiết bị | Quý II năm 2027 |\n'
    const [change, ...more] = compare(plan(`${body}\n${table}`), plan(`${body}\n${table.replace('Quý II', 'Quý III')}`)).changes
    expect(more).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', meaning: 'substance', subject: 'cell', row: '2', column: 'Thời hạn' })
    const wider = table.replace(/\|\n/gu, '| x |\n').replace('--- | x', '--- | ---').replace('Thời hạn | x', 'Thời hạn | Kinh phí')
    expect(
      compare(plan(`${body}\n${table}`), plan(`${body}\n${wider}`))
        .changes.filter(({ meaning }) => meaning !== 'cosmetic')
        .map(({ kind, subject, column }) => [kind, subject, column]),
    ).toEqual([['inserted', 'column', 'Kinh phí']])
  })

  it('tells nothing of equal texts, however long', () => {
    expect(between(body, body)).toEqual([])
  })
})
