import { describe, expect, it } from 'vitest'
import { parse } from '../pipeline.ts'
import { collectMentions } from './collect-mentions.ts'

const guide = (body: string, title = 'thực hiện một số điều của Quy định số 45-QĐ/TW') => `ĐẢNG CỘNG SẢN VIỆT NAM
BAN TỔ CHỨC TRUNG ƯƠNG
*
Số 12-HD/BTCTW
Hà Nội, ngày 12 tháng 4 năm 2019

HƯỚNG DẪN
${title}
-----

${body}
`

/** What a text mentions of its own, and what is told of it. */
function mentionsOf(text: string): { found: string[]; told: string[] } {
  const root = parse(text)
  return {
    found: collectMentions(root).flatMap(({ kind, text: raw, target }) => (kind === 'reference' ? [`${raw} → ${target ?? '?'}`] : [])),
    told: root.data.diagnostics.flatMap(({ ruleId, message }) => (ruleId === 'reference-unresolved' ? [message] : [])),
  }
}

describe('the caption of what is said of a unit of another document', () => {
  it('alone in its line', () => {
    const { found, told } = mentionsOf(
      guide('Điều 2. Giải thích từ ngữ\n\n* Khoản 11\n\nThời hạn tính từ ngày ký.\n\nĐiều 3. Nguyên tắc\n\n* Khoản 6\n\nLàm đúng việc.'),
    )
    expect(found).toEqual([])
    expect(told).toEqual([])
  })

  it('in brackets before the title', () => {
    const text = guide(
      '1- Điều 3: Về quyền của đảng viên\n2.1- (Khoản 1): Quyền được thông tin\nHằng tháng có họp.\n2.2- (Khoản 7): Quyền ứng cử\nTheo quy chế.',
    )
    expect(mentionsOf(text)).toEqual({ found: [], told: [] })
  })

  it('is none in a sentence, in a list or where the text goes on', () => {
    const { found } = mentionsOf(
      guide('1. Hồ sơ nộp theo khoản 2.\n2. Thực hiện theo các quy định sau:\n- Khoản 1;\n- Khoản 2 Hướng dẫn này.'),
    )
    expect(found).toEqual(['khoản 2 → cl_2', 'Khoản 1 → cl_1', 'Khoản 2 Hướng dẫn này → cl_2'])
  })
})
