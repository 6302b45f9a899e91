// Texts for measuring: made up, the same for the same size and seed, with what real documents have.

const subjects = [
  'phát triển kinh tế số',
  'cải cách thủ tục hành chính',
  'bảo vệ môi trường',
  'đào tạo nguồn nhân lực',
  'chuyển đổi số quốc gia',
  'quản lý đất đai',
]
const bodies = [
  'Bộ Tài chính',
  'Bộ Nội vụ',
  'Ủy ban nhân dân các tỉnh, thành phố',
  'Văn phòng Trung ương Đảng',
  'Ban Tổ chức Trung ương',
  'Bộ Khoa học và Công nghệ',
]
const verbs = [
  'chủ trì, phối hợp với',
  'hướng dẫn',
  'kiểm tra, đôn đốc',
  'báo cáo',
  'rà soát, sửa đổi, bổ sung quy định của',
  'tổng hợp ý kiến của',
]
const ends = [
  'bảo đảm thống nhất, đồng bộ, khả thi',
  'hoàn thành trước ngày 31/12/2027',
  'theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
  'quy định tại khoản 2 Điều 5 Luật Ngân sách nhà nước số 83/2015/QH13',
  'đạt tối thiểu 95% vào năm 2030',
  'theo Kế hoạch số 22-KH/TU và Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  'phù hợp với điều kiện thực tế của từng địa phương',
]

/** A text of whole decisions, at least `characters` long. */
export function makeText(characters, seed = 1) {
  const pick = picker(seed)
  const parts = []
  let length = 0
  for (let number = 1; length < characters; number++) {
    const document = makeDecision(number, pick, Math.min(characters - length, 86_000))
    parts.push(document)
    length += document.length
  }
  return parts.join('\n')
}

/** A text of exactly one decision of about `characters`. */
export function makeDecision(number, pick = picker(1), characters = 86_000) {
  const subject = pick(subjects)
  const lines = [
    'THỦ TƯỚNG CHÍNH PHỦ', '-------', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------',
    `Số: ${number}/QĐ-TTg`, 'Hà Nội, ngày 15 tháng 7 năm 2026', '', 'QUYẾT ĐỊNH', `Về việc phê duyệt Chương trình ${subject} giai đoạn 2026 - 2030`, '',
    'THỦ TƯỚNG CHÍNH PHỦ', '', 'Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;',
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị;', 'Theo đề nghị của Bộ trưởng Bộ Khoa học và Công nghệ.', '', 'QUYẾT ĐỊNH:', '',
  ] // prettier-ignore
  let length = lines.join('\n').length
  for (let article = 1; length < characters - 600; article++) {
    const from = lines.length
    if (article % 12 === 1) lines.push('', `Chương ${roman((article - 1) / 12 + 1)}`, pick(subjects).toUpperCase(), '')
    lines.push(`Điều ${article}. Về ${pick(subjects)}`)
    for (let clause = 1; clause <= 4; clause++) {
      lines.push(`${clause}. ${sentence(pick)}`)
      if (clause % 2 === 0) for (const point of ['a', 'b', 'c', 'd', 'đ']) lines.push(`${point}) ${sentence(pick)}`)
    }
    lines.push('Trong đó tập trung:', ...[1, 2, 3].map(() => `- ${sentence(pick)}`))
    if (article % 5 === 0)
      lines.push(
        '',
        '| TT | Nhiệm vụ | Thời hạn |',
        '| --- | --- | --- |',
        ...[1, 2, 3].map((n) => `| ${n} | ${sentence(pick)} | Quý ${n} năm 2027 |`),
        '',
      )
    for (let i = from; i < lines.length; i++) length += lines[i].length + 1
  }
  lines.push(
    '',
    'Nơi nhận:',
    '- Ban Bí thư Trung ương Đảng;',
    '- Các bộ, cơ quan ngang bộ;',
    '- Lưu: VT, KTTH (2b).',
    'THỦ TƯỚNG',
    '',
    'Nguyễn Văn A',
    '',
  )
  if (number % 2 === 1) return lines.join('\n')
  // As copied from a website: a blank line between paragraphs, some of them emphasised.
  return lines
    .map((line, i) => (i % 9 === 0 && line !== '' && !line.startsWith('|') ? `**${line}**` : line))
    .join('\n\n')
    .replaceAll('|\n\n|', '|\n|')
}

function sentence(pick) {
  return `${pick(bodies)} ${pick(verbs)} ${pick(bodies)} về ${pick(subjects)}, ${pick(subjects)}; ${pick(ends)}.`
}

/** Chooses from lists by a small generator of pseudo-random numbers. */
function picker(seed) {
  let state = seed * 2654435761
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)]
  }
}

function roman(number) {
  const signs = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] // prettier-ignore
  let text = ''
  for (const [value, sign] of signs) for (; number >= value; number -= value) text += sign
  return text
}
