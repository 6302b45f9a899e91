import type { Example } from './rule.ts'

// Whole small documents around the part that an example is about.

const decisionParts = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  number: 'Số: 15/QĐ-UBND',
  date: 'Lâm Đồng, ngày 05 tháng 5 năm 2024',
  type: 'QUYẾT ĐỊNH',
  title: 'Về việc thành lập Tổ công tác cải cách hành chính',
  enacting: '\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
  bases: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo đề nghị của Giám đốc Sở Nội vụ.',
  formula: 'QUYẾT ĐỊNH:',
  body: 'Điều 1. Thành lập Tổ công tác cải cách hành chính của tỉnh.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
  end: '/.',
  recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
  signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh',
  after: '',
}

const letterParts = {
  issuer: 'BỘ NỘI VỤ',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  number: 'Số: 125/BNV-VP',
  title: 'V/v góp ý dự thảo kế hoạch',
  date: 'Hà Nội, ngày 05 tháng 5 năm 2024',
  addressee: 'Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng',
  body: 'Bộ Nội vụ nhận được đề nghị góp ý dự thảo kế hoạch và có ý kiến như sau:\n1. Thống nhất với nội dung dự thảo.\n2. Đề nghị bổ sung nguồn kinh phí thực hiện.',
  end: './.',
  recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.',
  signature: 'TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n\nLê Thị Hoa',
  after: '',
}

const planParts = {
  issuer: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ TÂN HÒA',
  star: '*',
  number: 'Số 12-KH/ĐU',
  motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  date: 'Tân Hòa, ngày 05 tháng 8 năm 2025',
  type: 'KẾ HOẠCH',
  title: 'về kiểm tra, giám sát năm 2025',
  opening: 'Thực hiện nhiệm vụ năm 2025, Đảng ủy xã ban hành Kế hoạch như sau:',
  body: 'I. MỤC ĐÍCH\n1. Nâng cao chất lượng công tác kiểm tra.\n2. Kịp thời phát hiện hạn chế.\nII. TỔ CHỨC THỰC HIỆN\nCác chi bộ căn cứ Kế hoạch này để thực hiện.',
  recipients: 'Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.',
  signature: 'T/M ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình',
}

const circularParts = {
  ...decisionParts,
  issuer: 'BỘ KHOA HỌC VÀ CÔNG NGHỆ',
  number: 'Số: 15/2025/TT-BKHCN',
  date: 'Hà Nội, ngày 05 tháng 8 năm 2025',
  type: 'THÔNG TƯ',
  title: 'Quy định về quản lý nhiệm vụ khoa học',
  enacting: '',
  bases: 'Căn cứ Luật Khoa học và công nghệ năm 2013;\nTheo đề nghị của Vụ trưởng Vụ Pháp chế;',
  formula: 'Bộ trưởng Bộ Khoa học và Công nghệ ban hành Thông tư quy định về quản lý nhiệm vụ khoa học.',
  body: 'Điều 1. Phạm vi điều chỉnh\nThông tư này quy định về quản lý nhiệm vụ khoa học.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành từ ngày 20 tháng 9 năm 2025.',
  recipients: 'Nơi nhận:\n- Văn phòng Chính phủ;\n- Lưu: VT, PC.',
  signature: 'BỘ TRƯỞNG\n\nNguyễn Văn Hùng',
}

/** A decision of a provincial committee, with these parts put in (an empty part is left out). */
export function inDecision(changed: Partial<typeof decisionParts>): Example {
  return example(changed, () => inOrder({ ...decisionParts, ...changed }))
}

/** A ministry's letter (công văn). */
export function inLetter(changed: Partial<typeof letterParts>): Example {
  return example(changed, () => {
    const p = { ...letterParts, ...changed }
    const body = '\n' + p.body.replace(/\.$/, '') + p.end
    return [p.issuer, p.motto, p.number, p.title, p.date, p.addressee, body, p.recipients, p.signature, p.after]
  })
}

/** A plan of a commune's Party committee. */
export function inPartyPlan(changed: Partial<typeof planParts>): Example {
  return example(changed, () => {
    const p = { ...planParts, ...changed }
    return [p.issuer, p.star, p.number, p.motto, p.date, p.type, p.title, p.opening, p.body, p.recipients, p.signature]
  })
}

/** A minister's circular. */
export function inCircular(changed: Partial<typeof circularParts>): Example {
  return example(changed, () => inOrder({ ...circularParts, ...changed }))
}

/** The parts of a decision or circular as they follow one another. */
function inOrder(p: typeof decisionParts): string[] {
  return [
    p.issuer,
    p.motto,
    p.number,
    p.date,
    p.type,
    p.title,
    p.enacting,
    p.bases,
    p.formula,
    closed(p),
    p.recipients,
    p.signature,
    p.after,
  ]
}

const closed = ({ body, end }: { body: string; end: string }) => (body.endsWith('.') ? body + end : body)

/** Put together when it is asked for: a run of the rules has no use for their examples. */
function example(changed: Record<string, string | undefined>, parts: () => readonly string[]): Example {
  return {
    text: () =>
      parts()
        .filter((part) => part !== '')
        .join('\n') + '\n',
    shown: Object.values(changed).filter(Boolean).join('\n'),
  }
}
