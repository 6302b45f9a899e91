import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { inPartyPlan } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** Long names of organs that sign digitally, for finding a stamp that shows only the end of one. */
const organs = [
  'Văn phòng Trung ương Đảng',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Văn phòng Chủ tịch nước',
  'Văn phòng Tỉnh ủy',
  'Văn phòng Thành ủy',
  'Văn phòng Đảng ủy',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Nội chính Trung ương',
  'Ủy ban Kiểm tra Trung ương',
  'Cổng thông tin điện tử Chính phủ',
]

/** What ends such a name and is an organ by itself. */
const alone = ['Thành ủy', 'Tỉnh ủy', 'Đảng ủy', 'Chính phủ', 'Quốc hội', 'Chủ tịch nước', 'Trung ương Đảng']

/** Both without marks; made at the first stamp, which most texts do not have. */
let names: { organs: string[]; alone: Set<string> } | null = null

/** A digital signature's stamp that begins in the middle of an organ's name. */
export const stampCut: Rule = {
  id: 'stamp-cut',
  category: 'ocr-garble',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Dấu chữ ký số ghi đủ tên cơ quan', en: "A stamp has the organ's whole name" },
  why: {
    vi: 'Tên bị cắt là dấu hiệu bản quét, bản chép thiếu phần bên trái.',
    en: 'A cut name tells that the left part was lost in scanning or copying.',
  },
  examples: {
    good: [inPartyPlan({})],
    bad: [
      {
        ...inPartyPlan({ issuer: 'PHÒNG TRUNG ƯƠNG ĐẢNG\n20-03-2026 16:33:46 +07:00\n\nĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ TÂN HÒA' }),
        expect: ['PHÒNG TRUNG ƯƠNG ĐẢNG'],
      },
    ],
  },
  check(context) {
    for (const stamp of context.nodes('stamp')) {
      const name = bare(context.textOf(stamp).replace(/\d[\s\S]*$/u, ''))
      names ??= { organs: organs.map(bare), alone: new Set(alone.map(bare)) }
      if (name.split(' ').length < 2 || names.alone.has(name)) continue
      const whole = names.organs.find((organ) => organ !== name && organ.endsWith(` ${name}`))
      if (whole)
        context.report({
          at: stamp,
          message: { vi: 'Tên cơ quan trong dấu bị cắt phần đầu', en: 'Unexpected beginning: the name in the stamp is cut' },
          data: { organ: whole },
        })
    }
  },
}

/** Letters without any marks, since a stamp's are often misread. */
function bare(name: string): string {
  return foldPhrase(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
