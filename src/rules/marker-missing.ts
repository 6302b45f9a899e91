import type { Division } from '../tree/index.ts'
import { inPartyPlan } from './frames.ts'
import { unitName } from './ordinals.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** Where every unit of a level lists its content by marks, one with bare paragraphs has lost them. */
export const markerMissing: Rule = {
  id: 'marker-missing',
  category: 'numbering-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, II.6', normative: 'NĐ 78/2025/NĐ-CP, Điều 63', party: 'HD 05-HD/VPTW, 6.2.4' },
  what: { vi: 'Các mục cùng cấp trình bày nội dung theo một cách', en: 'The units of one level set out their content in one way' },
  why: {
    vi: 'Một mục không có gạch đầu dòng giữa các mục đều có thường là bị mất dấu.',
    en: 'One unit without dashes among units that all have them has usually lost them.',
  },
  examples: {
    good: [inPartyPlan({})],
    bad: [
      {
        ...inPartyPlan({
          body: 'I. NỘI DUNG\n\n1. Công tác tuyên truyền\n\n- Tổ chức tuyên truyền đến cán bộ, đảng viên.\n\n- Báo cáo kết quả với Đảng ủy.\n\n2. Công tác kiểm tra\n\n- Tổ chức tuyên truyền đến cán bộ, đảng viên.\n\n- Báo cáo kết quả với Đảng ủy.\n\n3. Công tác giám sát\n\nTổ chức tuyên truyền đến cán bộ, đảng viên.\n\nBáo cáo kết quả với Đảng ủy.\n\n4. Công tác tổ chức\n\n- Tổ chức tuyên truyền đến cán bộ, đảng viên.\n\n- Báo cáo kết quả với Đảng ủy.\n\n5. Công tác dân vận\n\n- Tổ chức tuyên truyền đến cán bộ, đảng viên.\n\n- Báo cáo kết quả với Đảng ủy.',
        }),
        expect: ['Tổ chức tuyên truyền đến cán bộ, đảng viên.'],
      },
    ],
  },
  check(context) {
    const families = new Map<unknown, Division[]>()
    for (const division of context.nodes('division')) {
      const parent = context.parentOf(division)
      const list = families.get(parent)
      if (list) list.push(division)
      else families.set(parent, [division])
    }
    for (const family of families.values()) {
      if (family.length < 5) continue
      const bare = family.filter((division) => !division.children.some((child) => child.type === 'division'))
      const only = bare[0]
      const listed = family.filter(
        (division) => division !== only && division.children.some((child) => child.type === 'division' && child.name === 'indent'),
      )
      if (!only || bare.length !== 1 || listed.length !== family.length - 1 || !only.children.some((child) => child.type === 'heading'))
        continue
      const paragraphs = only.children.filter((child) => child.type === 'paragraph')
      if (paragraphs.length < 2) continue
      context.report({
        at: paragraphs[0]!,
        message: {
          vi: `Nội dung ${unitName(only)} không có gạch đầu dòng như các mục bên cạnh`,
          en: `Missing marks in ${unitName(only)}, expected dashes as in the units beside it`,
        },
      })
    }
  },
}
