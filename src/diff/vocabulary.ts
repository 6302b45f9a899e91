import { createPhraseTrie, type PhraseTrie } from '../../grammars/vocabulary/phrase-trie.ts'

/** What a phrase does to the meaning of a sentence. */
export interface Phrase {
  /**
   * `duty`, `scope`, `rhythm`: a fact by itself. `bound`, `time`: of the figure or date after it; `after`: of the figure before it.
   * `role`: what the body beside it does. `unit`: measures the number before it, `span` in time. `provision`: a label follows.
   * `none`: no more than its words, listed because it holds a word that would mean something.
   */
  sort: 'duty' | 'scope' | 'rhythm' | 'bound' | 'time' | 'after' | 'role' | 'unit' | 'span' | 'provision' | 'numeral' | 'none'
  /** Phrases of one value mean the same. */
  value: string
}

type Rows = Record<Phrase['sort'], (string | readonly [value: string, ...same: string[]])[]>

/** `mười lăm`, `hai mươi`, `hai mươi mốt` … `một trăm`. */
function numeralsInTens(): [value: string, ...same: string[]][] {
  const digits = ' một hai ba bốn năm sáu bảy tám chín'.split(' ')
  const units = ['', 'mốt|một', 'hai', 'ba', 'bốn|tư', 'lăm|nhăm', 'sáu', 'bảy', 'tám', 'chín'].map((same) => same.split('|'))
  const tens = ['mười', ...digits.slice(2).map((digit) => `${digit} mươi`)]
  const each = tens.flatMap((ten, at) =>
    units.map((same, unit): [string, ...string[]] => [`${(at + 1) * 10 + unit}`, ...same.map((word) => `${ten} ${word}`.trim())]),
  )
  return [...each.slice(1), ['100', 'một trăm']]
}

const rows: Rows = {
  duty: [
    ['phải', 'cần phải', 'buộc phải', 'phải được'],
    ['bắt buộc', 'bắt buộc phải'],
    'được',
    ['được phép', 'được quyền'],
    ['không được', 'không được phép', 'không được quyền'],
    ['cấm', 'nghiêm cấm', 'tuyệt đối không được'],
    ['có trách nhiệm', 'có nghĩa vụ'],
    'chịu trách nhiệm',
    'có quyền',
    'có thể',
    'không thể',
    ['cần', 'cần thiết phải'],
    'không',
    'không phải',
    ['chưa', 'chưa được'],
    'chỉ được',
    ['cho phép'],
    'không cho phép',
    'khuyến khích',
    'miễn',
    'tự nguyện',
    'đình chỉ',
    'bãi bỏ',
    'thay thế',
    'hết hiệu lực',
    'có hiệu lực',
  ],
  scope: [
    ['toàn bộ', 'tất cả', 'tất cả các', 'mọi'],
    ['một số'],
    ['mỗi', 'từng'],
    ['chỉ', 'duy nhất'],
    ['trừ', 'ngoại trừ', 'trừ trường hợp'],
    ['kể cả', 'bao gồm cả', 'gồm cả'],
    ['bao gồm', 'gồm'],
    'không bao gồm',
    ['hoặc', 'hay là'],
    ['và hoặc', 'và/hoặc'],
    ['cả nước', 'toàn quốc'],
    'trong nước',
    'nước ngoài',
    ['cấp tỉnh', 'tỉnh'],
    ['cấp huyện', 'huyện'],
    ['cấp xã', 'xã'],
    'phường',
    'đặc khu',
    'khu vực',
    'nông thôn',
    ['đô thị', 'thành thị'],
    'nội thành',
    'ngoại thành',
    'miền núi',
    'hải đảo',
    'biên giới',
    'cá nhân',
    ['cơ quan, tổ chức', 'cơ quan tổ chức'],
    ['tổ chức, cá nhân', 'tổ chức và cá nhân', 'tổ chức cá nhân'],
    ['các tổ chức', 'mọi tổ chức'],
    'cơ quan',
    'đơn vị',
    'doanh nghiệp',
    'doanh nghiệp nhà nước',
    'doanh nghiệp nhỏ và vừa',
    ['hợp tác xã', 'HTX'],
    'hộ gia đình',
    'hộ kinh doanh',
    'hộ nghèo',
    'hộ cận nghèo',
    'hộ mới thoát nghèo',
    ['ngân sách trung ương', 'vốn trung ương', 'kinh phí trung ương'],
    ['ngân sách địa phương', 'vốn địa phương', 'kinh phí địa phương'],
    'ngân sách nhà nước',
    'ngân sách tỉnh',
    'ngân sách xã',
    ['nguồn xã hội hóa', 'vốn xã hội hóa', 'kinh phí xã hội hóa'],
    'người nghèo',
    'người lao động',
    'người cao tuổi',
    'người khuyết tật',
    'người có công',
    'trẻ em',
    'phụ nữ',
    'thanh niên',
    'học sinh',
    'sinh viên',
    'giáo viên',
    'cán bộ',
    'công chức',
    'viên chức',
    'đảng viên',
    'nhà đầu tư',
    'đồng bào dân tộc thiểu số',
    'cơ sở giáo dục',
    'cơ sở y tế',
    'công lập',
    'ngoài công lập',
    'tư nhân',
  ],
  rhythm: [
    ['hằng ngày', 'hàng ngày'],
    ['hằng tuần', 'hàng tuần'],
    ['hằng tháng', 'hàng tháng', 'mỗi tháng'],
    ['hằng quý', 'hàng quý', 'mỗi quý'],
    ['hằng năm', 'hàng năm', 'mỗi năm'],
    'đột xuất',
    'định kỳ',
    ['quý I'],
    ['quý II'],
    ['quý III'],
    ['quý IV'],
    ['đầu năm'],
    ['cuối năm'],
    ['6 tháng đầu năm', '06 tháng đầu năm'],
    ['6 tháng cuối năm', '06 tháng cuối năm'],
  ],
  bound: [
    ['>', 'trên', 'hơn', 'vượt', 'quá', 'lớn hơn', 'cao hơn'],
    ['<', 'dưới', 'nhỏ hơn', 'thấp hơn', 'chưa đến', 'chưa tới'],
    ['≥', 'tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', 'tối thiểu là', 'ít nhất là', 'tối thiểu đạt'],
    ['≤', 'tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'tối đa là', 'tối đa không quá'],
    ['≈', 'khoảng', 'gần', 'xấp xỉ', 'ước'],
  ],
  after: [
    ['≥', 'trở lên', 'trở về sau'],
    ['≤', 'trở xuống', 'trở về trước'],
  ],
  time: [
    ['<', 'trước', 'trước ngày'],
    ['≤', 'chậm nhất', 'muộn nhất', 'chậm nhất là', 'chậm nhất vào', 'không muộn hơn', 'chậm nhất đến'],
    ['>', 'sau', 'sau ngày'],
    ['≥', 'từ', 'kể từ', 'bắt đầu từ'],
    ['→', 'đến', 'tới', 'đến hết', 'hết', 'đến trước'],
  ],
  role: [
    ['chủ trì', 'làm đầu mối', 'đầu mối'],
    ['phối hợp', 'phối hợp với', 'phối hợp cùng'],
  ],
  unit: [
    'km',
    'km2',
    'km²',
    'm',
    'm2',
    'm²',
    'm3',
    'ha',
    'kg',
    'tấn',
    'lít',
    'MW',
    'kWh',
    'người',
    'hộ',
    'suất',
    'bậc',
    'lần',
    'bản',
    'điểm phần trăm',
    ['%', 'phần trăm'],
    'tầng',
  ],
  span: ['ngày làm việc', ['ngày', 'ngày kể từ'], 'tháng', 'tuần', 'quý', 'năm', ['giờ', 'tiếng'], 'phút'],
  provision: ['điểm', 'khoản', 'điều', 'mục', 'tiểu mục', 'chương', 'phần', ['phụ lục', 'phụ lục số'], 'mẫu số', 'biểu số'],
  numeral: [
    ['1', 'một'],
    ['2', 'hai'],
    ['3', 'ba'],
    ['4', 'bốn'],
    ['6', 'sáu'],
    ['7', 'bảy'],
    ['8', 'tám'],
    ['9', 'chín'],
    ['10', 'mười'],
    ...numeralsInTens(),
  ],
  none: [
    ...'đạt được|có được|thu được|nhận được|làm được|giữ được|tìm được|đáp ứng được|bảo đảm được|đảm bảo được|giải quyết được|phát huy được|tạo được|khắc phục được'.split(
      '|',
    ),
    ...'bên phải|phải trái|phải chăng|lẽ phải|không gian|không khí|hàng không|không quân|không ngừng|không những|không chỉ|không thể thiếu|không còn'.split(
      '|',
    ),
    ...'chỉ đạo|chỉ tiêu|chỉ số|chỉ thị|chỉ huy|chỉ dẫn|chỉ định|chỉ rõ|chỉ ra|địa chỉ|tôn chỉ|chỉ giới|chỉ báo'.split('|'),
    ...'phòng trừ|loại trừ|khấu trừ|bài trừ|diệt trừ|miễn trừ|miễn nhiệm|miễn phí|miễn dịch|miễn là|trừ khử'.split('|'),
    ...'trên cơ sở|trên địa bàn|trên toàn|trên tinh thần|trên thế giới|trên nền tảng|trên thực tế|nêu trên|trước pháp luật|trước hết|trước đây|sau đây|sau khi|trước khi|quá trình|quá hạn|hơn nữa'.split(
      '|',
    ),
    ...'gần dân|gần gũi|vượt trội|vượt bậc|vượt qua|khoảng cách|cơ sở|phần mềm|thành phần|phần lớn|góp phần|cổ phần|mục tiêu|mục đích|hạng mục|danh mục|chuyên mục|điểm nghẽn|quan điểm|thời điểm|trọng điểm|đặc điểm|thí điểm|điểm đến|điểm nhấn|địa điểm|tài khoản|điều khoản|điều kiện|điều hành|điều chỉnh|điều tra|điều phối|điều tiết|điều hòa|điều lệ|văn chương|chương trình|phần việc|tâm điểm|ưu điểm|khuyết điểm'.split(
      '|',
    ),
    ...'xã hội|hợp tác xã hội|chính trị - xã hội|kinh tế - xã hội|thị xã|làng xã|cần thiết|cần cù|cần kiệm|chuyên cần|cách làm hay|nhu cầu|thành phố thông minh|dân tộc|hiện nay|ngày nay|ngày càng|từ đó|từ xa|từ sớm|từ ngữ|từng bước|ba lần|phụ nữ hóa|chưa từng|đô thị hóa|trước mắt'.split(
      '|',
    ),
  ],
}

let trie: PhraseTrie<Phrase> | null = null

/** The longest listed phrase at `at`, whatever its case and tone-mark style. */
export function phraseAt(text: string, at: number): { value: Phrase; end: number } | null {
  trie ??= createPhraseTrie(
    Object.entries(rows).flatMap(([sort, list]) =>
      list.flatMap((row) => {
        const wordings = typeof row === 'string' ? [row] : row.slice(wordingsFrom(row[0]))
        const value = typeof row === 'string' ? row : row[0]
        return wordings.map((wording) => [wording, { sort: sort as Phrase['sort'], value }] as const)
      }),
    ),
  )
  return trie.match(text, at)
}

/** A value that is a sign and no word is itself no wording. */
function wordingsFrom(value: string): 0 | 1 {
  return /\p{L}/u.test(value) ? 0 : 1
}
