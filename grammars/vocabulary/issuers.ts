import { foldPhrase } from './fold.ts'
import { createPhraseTrie } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import type { System } from './doc-types.ts'

/** A body that issues documents. */
export interface IssuerRow {
  /** As it stands in symbols, with term numbers left out (`QH15` is found as `QH`); empty where none is looked for. */
  code: string
  name: string
  system: System
  /** Other codes and other wordings. */
  codes?: readonly string[]
  aliases?: readonly string[]
  /** First and last day of existence under this name (ISO 8601); open where absent. */
  from?: string
  to?: string
  /** Codes of the bodies that took over. */
  successors?: readonly string[]
  /** The body's head signs in the body's symbol: "Bộ trưởng" + name. */
  head?: string
  /** Abolished with the district level on 2025-07-01. */
  district?: true
  /** The code is one of many bodies' (`TU`, `UBND`, `ĐU`): the symbol alone does not tell which. */
  shared?: true
  /** Has offices of its own name in the provinces or regions: "Cục Thuế tỉnh Bắc Ninh", "Kiểm toán nhà nước khu vực II". */
  offices?: true
}

const merged2025 = '2025-02-28'
const since2025 = '2025-03-01'
const districtEnd = '2025-06-30'

const state: Omit<IssuerRow, 'system'>[] = [
  { code: 'QH', name: 'Quốc hội', codes: ['QHK'] },
  { code: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', aliases: ['UBTVQH', 'Ủy ban thường vụ Quốc hội'] },
  { code: 'VPQH', name: 'Văn phòng Quốc hội' },
  { code: 'HĐNN', name: 'Hội đồng Nhà nước', to: '1992-09-22', successors: ['UBTVQH', 'CTN'] },
  { code: 'CTN', name: 'Chủ tịch nước', aliases: ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam'] },
  { code: 'VPCTN', name: 'Văn phòng Chủ tịch nước' },
  { code: 'CP', name: 'Chính phủ', aliases: ['Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam'] },
  { code: 'TTg', name: 'Thủ tướng Chính phủ', aliases: ['Thủ tướng', 'Thủ tướng phủ', 'Phủ Thủ tướng'], codes: ['TTG'] },
  { code: 'HĐBT', name: 'Hội đồng Bộ trưởng', aliases: ['Chủ tịch Hội đồng Bộ trưởng'], to: '1992-09-29', successors: ['CP'] },
  { code: 'HĐCP', name: 'Hội đồng Chính phủ', to: '1981-07-03', successors: ['HĐBT'] },
  { code: 'VPCP', name: 'Văn phòng Chính phủ', head: 'Bộ trưởng, Chủ nhiệm' },
  { code: 'TANDTC', name: 'Tòa án nhân dân tối cao', codes: ['TATC'], head: 'Chánh án', aliases: ['TANDTC', 'TAND tối cao'] },
  {
    code: 'HĐTP',
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    codes: ['HĐTPTANDTC'],
    aliases: ['Hội đồng Thẩm phán', 'Hội đồng thẩm phán TAND tối cao', 'Hội đồng thẩm phán TANDTC', 'HĐTP TANDTC'],
  },
  { code: 'VKSNDTC', name: 'Viện kiểm sát nhân dân tối cao', codes: ['VKSTC'], head: 'Viện trưởng', aliases: ['VKSNDTC', 'VKSND tối cao'] },
  { code: 'KTNN', name: 'Kiểm toán nhà nước', head: 'Tổng Kiểm toán', aliases: ['Tổng Kiểm toán nhà nước'], offices: true },
  { code: 'HĐBCQG', name: 'Hội đồng bầu cử quốc gia' },
  {
    code: 'ĐCTUBTWMTTQVN',
    name: 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    aliases: ['Đoàn Chủ tịch Ủy ban trung ương Mặt trận Tổ quốc Việt Nam'],
  },
  {
    code: 'MTTW',
    name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    aliases: ['Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    codes: ['UBTWMTTQVN', 'UBTƯMTTQVN', 'MTTQ'],
  },
  {
    code: 'TLĐ',
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    codes: ['TLĐLĐVN'],
    aliases: [
      'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
      ...['Tổng LĐLĐ Việt Nam', 'Tổng LĐLĐVN', 'Tổng LĐLĐ', 'TLĐLĐVN', 'TLĐLĐ Việt Nam'].flatMap((name) => [
        name,
        `Đoàn Chủ tịch ${name}`,
        `ĐCT ${name}`,
      ]),
    ],
  },

  { code: 'BQP', name: 'Bộ Quốc phòng' },
  { code: 'BCA', name: 'Bộ Công an' },
  { code: 'BNG', name: 'Bộ Ngoại giao' },
  { code: 'BNV', name: 'Bộ Nội vụ' },
  { code: 'BTP', name: 'Bộ Tư pháp' },
  { code: 'BTC', name: 'Bộ Tài chính' },
  { code: 'BCT', name: 'Bộ Công Thương', aliases: ['Bộ Công thương'] },
  { code: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường', from: since2025, codes: ['BNN&MT', 'BNNVMT'] },
  { code: 'BXD', name: 'Bộ Xây dựng' },
  { code: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch', aliases: ['Bộ VHTTDL', 'Bộ Văn hóa Thể thao và Du lịch'] },
  { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', codes: ['BKH&CN'] },
  { code: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo', codes: ['BGD&ĐT', 'BGD-ĐT', 'BGDDT'] },
  { code: 'BYT', name: 'Bộ Y tế' },
  { code: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo', from: since2025 },
  {
    code: 'NHNN',
    name: 'Ngân hàng Nhà nước Việt Nam',
    head: 'Thống đốc',
    aliases: ['Ngân hàng Nhà nước', 'NHNN Việt Nam', 'Thống đốc Ngân hàng Nhà nước'],
    offices: true,
  },
  { code: 'TTCP', name: 'Thanh tra Chính phủ', head: 'Tổng Thanh tra', aliases: ['Tổng Thanh tra Chính phủ'] },

  {
    code: 'BKHĐT',
    name: 'Bộ Kế hoạch và Đầu tư',
    codes: ['BKH', 'BKH&ĐT'],
    aliases: ['Bộ Kế hoạch & Đầu tư', 'Bộ KH&ĐT'],
    to: merged2025,
    successors: ['BTC'],
  },
  { code: 'BGTVT', name: 'Bộ Giao thông vận tải', aliases: ['Bộ Giao thông Vận tải'], to: merged2025, successors: ['BXD'] },
  {
    code: 'BNNPTNT',
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    codes: ['BNN', 'BNN&PTNT'],
    aliases: ['Bộ Nông nghiệp và PTNT', 'Bộ NN&PTNT'],
    to: merged2025,
    successors: ['BNNMT'],
  },
  { code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường', aliases: ['Bộ TN&MT'], codes: ['BTN&MT'], to: merged2025, successors: ['BNNMT'] },
  {
    code: 'BTTTT',
    name: 'Bộ Thông tin và Truyền thông',
    aliases: ['Bộ TT&TT'],
    codes: ['BTT&TT'],
    to: merged2025,
    successors: ['BKHCN', 'BVHTTDL'],
  },
  {
    code: 'BLĐTBXH',
    name: 'Bộ Lao động - Thương binh và Xã hội',
    aliases: ['Bộ Lao động – Thương binh và Xã hội', 'Bộ Lao động, Thương binh và Xã hội', 'Bộ LĐTBXH'],
    codes: ['BLĐTB&XH', 'BLĐTB-XH'],
    to: merged2025,
    successors: ['BNV', 'BYT', 'BGDĐT'],
  },
  { code: 'UBDT', name: 'Ủy ban Dân tộc', to: merged2025, successors: ['BDTTG'] },
  { code: 'BTM', name: 'Bộ Thương mại', to: '2007-08-01', successors: ['BCT'] },
  { code: 'BCN', name: 'Bộ Công nghiệp', to: '2007-08-01', successors: ['BCT'] },
  { code: 'BTS', name: 'Bộ Thủy sản', to: '2007-08-01', successors: ['BNNPTNT'] },
  { code: 'BVHTT', name: 'Bộ Văn hóa - Thông tin', aliases: ['Bộ Văn hóa Thông tin'], to: '2007-08-01', successors: ['BVHTTDL', 'BTTTT'] },
  { code: 'BBCVT', name: 'Bộ Bưu chính, Viễn thông', aliases: ['Bộ Bưu chính Viễn thông'], to: '2007-08-01', successors: ['BTTTT'] },
  { code: 'UBTDTT', name: 'Ủy ban Thể dục thể thao', to: '2007-08-01', successors: ['BVHTTDL'] },
  { code: 'BKHCNMT', name: 'Bộ Khoa học, Công nghệ và Môi trường', to: '2002-08-05', successors: ['BKHCN', 'BTNMT'] },
  { code: 'TCHQ', name: 'Tổng cục Hải quan', to: merged2025, successors: ['CHQ'] },
  { code: 'TCT', name: 'Tổng cục Thuế', to: merged2025, successors: ['CT'] },
  { code: 'TCTK', name: 'Tổng cục Thống kê', to: merged2025, successors: ['CTK'] },
  { code: 'KBNN', name: 'Kho bạc Nhà nước', offices: true },
  { code: 'UBCK', name: 'Ủy ban Chứng khoán Nhà nước' },
  { code: 'CHQ', name: 'Cục Hải quan', from: since2025, offices: true },
  { code: 'CT', name: 'Cục Thuế', from: since2025, offices: true },
  { code: 'CTK', name: 'Cục Thống kê', from: since2025, offices: true },
  { code: 'BHXH', name: 'Bảo hiểm xã hội Việt Nam', shared: true },
  { code: 'TTXVN', name: 'Thông tấn xã Việt Nam' },
  { code: 'ĐTHVN', name: 'Đài Truyền hình Việt Nam', codes: ['THVN'] },
  { code: 'ĐTNVN', name: 'Đài Tiếng nói Việt Nam', codes: ['TNVN'] },
  { code: 'UBQLV', name: 'Ủy ban Quản lý vốn nhà nước tại doanh nghiệp', to: merged2025, successors: ['BTC'] },
  { code: 'HĐND', name: 'Hội đồng nhân dân', aliases: ['HĐND', 'Thường trực Hội đồng nhân dân'], shared: true },
  { code: 'UBND', name: 'Ủy ban nhân dân', aliases: ['UBND', 'Chủ tịch Ủy ban nhân dân'], shared: true },
]

/**
 * Bodies of the State that are gone and whose symbols nobody looks for: by the last day under the name, as the resolutions on the Government's
 * structure have it. Names that today's ministries begin with (Bộ Lao động) are left out: they would hide a damaged name.
 */
const retired: Readonly<Record<string, string>> = {
  '1987-02-15': 'Bộ Lương thực; Bộ Công nghiệp thực phẩm; Bộ Điện lực; Bộ Mỏ và Than; Bộ Thương binh và Xã hội',
  '1988-03-22': 'Bộ Ngoại thương',
  '1990-03-30':
    'Bộ Nội thương; Bộ Vật tư; Bộ Kinh tế đối ngoại; Bộ Đại học và Trung học chuyên nghiệp; Bộ Đại học, Trung học chuyên nghiệp và Dạy nghề; Bộ Cơ khí và Luyện kim',
  '1992-10-07':
    'Bộ Thương nghiệp; Bộ Thương mại và Du lịch; Ủy ban Vật giá Nhà nước; Ủy ban Khoa học và Kỹ thuật Nhà nước; Ủy ban Khoa học Nhà nước',
  '1995-10-21':
    'Bộ Thủy lợi; Bộ Lâm nghiệp; Bộ Nông nghiệp và Công nghiệp thực phẩm; Bộ Năng lượng; Bộ Công nghiệp nặng; Bộ Công nghiệp nhẹ; Ủy ban Kế hoạch Nhà nước; Ủy ban Nhà nước về Hợp tác và Đầu tư',
  '2002-08-04':
    'Ban Tổ chức - Cán bộ Chính phủ; Tổng cục Bưu điện; Tổng cục Địa chính; Ủy ban Dân tộc và Miền núi; Ủy ban Bảo vệ và Chăm sóc trẻ em Việt Nam',
  '2007-08-01': 'Ủy ban Dân số, Gia đình và Trẻ em',
}

const party: Omit<IssuerRow, 'system'>[] = [
  {
    code: 'TW',
    name: 'Ban Chấp hành Trung ương',
    aliases: [
      'Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
      'Trung ương',
      'Trung ương Đảng',
      'BCH Trung ương',
      'BCHTW',
    ],
    codes: ['TƯ'],
    shared: true,
  },
  { code: 'TW', name: 'Bộ Chính trị', aliases: ['BCT'], shared: true },
  // what both decided bears both names
  { code: 'TW', name: 'Bộ Chính trị, Ban Bí thư', aliases: ['Bộ Chính trị và Ban Bí thư'], shared: true },
  { code: 'TW', name: 'Ban Bí thư', aliases: ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương', 'BBT'], shared: true },
  { code: 'VPTW', name: 'Văn phòng Trung ương Đảng', aliases: ['Văn phòng Trung ương'] },
  { code: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương' },
  { code: 'BTCTW', name: 'Ban Tổ chức Trung ương' },
  { code: 'BTGDVTW', name: 'Ban Tuyên giáo và Dân vận Trung ương', from: '2025-02-03' },
  { code: 'BNCTW', name: 'Ban Nội chính Trung ương' },
  { code: 'BCSTW', name: 'Ban Chính sách, chiến lược Trung ương', aliases: ['Ban Chính sách, Chiến lược Trung ương'], from: '2025-02-03' },
  { code: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', to: '2025-02-02', successors: ['BTGDVTW'] },
  { code: 'BDVTW', name: 'Ban Dân vận Trung ương', codes: ['BDNTW'], to: '2025-02-02', successors: ['BTGDVTW'] },
  { code: 'BKTTW', name: 'Ban Kinh tế Trung ương', to: '2025-02-02', successors: ['BCSTW'] },
  { code: 'BĐNTW', name: 'Ban Đối ngoại Trung ương', to: '2025-02-02', successors: ['BNG'] },
  { code: 'QUTW', name: 'Quân ủy Trung ương' },
  { code: 'ĐUCA', name: 'Đảng ủy Công an Trung ương' },
  { code: 'ĐUQH', name: 'Đảng ủy Quốc hội' },
  { code: 'ĐUCP', name: 'Đảng ủy Chính phủ' },
  { code: 'ĐUCQĐTW', name: 'Đảng ủy các cơ quan Đảng Trung ương' },
  { code: 'HVCTQGHCM', name: 'Học viện Chính trị quốc gia Hồ Chí Minh' },
  { code: 'TCCS', name: 'Tạp chí Cộng sản' },
  { code: 'BND', name: 'Báo Nhân Dân', aliases: ['Báo Nhân dân'] },
  { code: 'ĐH', name: 'Đại hội', shared: true },
  { code: 'TU', name: 'Tỉnh ủy', aliases: ['Ban Thường vụ Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh'], shared: true },
  {
    code: 'TU',
    name: 'Thành ủy',
    aliases: ['Ban Thường vụ Thành ủy', 'Thường trực Thành ủy', 'Ban Chấp hành Đảng bộ thành phố'],
    shared: true,
  },
  { code: 'VPTU', name: 'Văn phòng Tỉnh ủy', shared: true },
  { code: 'VPTU', name: 'Văn phòng Thành ủy', shared: true },
  { code: 'UBKTTU', name: 'Ủy ban Kiểm tra Tỉnh ủy', shared: true },
  { code: 'UBKTTU', name: 'Ủy ban Kiểm tra Thành ủy', shared: true },
  { code: 'BTCTU', name: 'Ban Tổ chức Tỉnh ủy', shared: true },
  { code: 'BTCTU', name: 'Ban Tổ chức Thành ủy', shared: true },
  { code: 'BTGDVTU', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', shared: true },
  { code: 'BTGDVTU', name: 'Ban Tuyên giáo và Dân vận Thành ủy', shared: true },
  { code: 'BNCTU', name: 'Ban Nội chính Tỉnh ủy', shared: true },
  { code: 'BNCTU', name: 'Ban Nội chính Thành ủy', shared: true },
  {
    code: 'HU',
    name: 'Huyện ủy',
    aliases: ['Ban Thường vụ Huyện ủy', 'Ban Chấp hành Đảng bộ huyện'],
    shared: true,
    district: true,
    to: districtEnd,
  },
  {
    code: 'QU',
    name: 'Quận ủy',
    aliases: ['Ban Thường vụ Quận ủy', 'Ban Chấp hành Đảng bộ quận'],
    shared: true,
    district: true,
    to: districtEnd,
  },
  {
    code: 'TXU',
    name: 'Thị ủy',
    aliases: ['Ban Thường vụ Thị ủy', 'Ban Chấp hành Đảng bộ thị xã'],
    codes: ['ThU'],
    shared: true,
    district: true,
    to: districtEnd,
  },
  { code: 'ĐU', name: 'Đảng ủy', aliases: ['Ban Thường vụ Đảng ủy', 'Ban Chấp hành Đảng bộ'], shared: true },
  { code: 'VPĐU', name: 'Văn phòng Đảng ủy', shared: true },
  { code: 'BXDĐ', name: 'Ban Xây dựng Đảng', shared: true },
  { code: 'UBKT', name: 'Ủy ban Kiểm tra', aliases: ['Ủy ban kiểm tra Đảng ủy'], codes: ['UBKTĐU'], shared: true },
  { code: 'CQUBKT', name: 'Cơ quan Ủy ban Kiểm tra', shared: true },
  { code: 'BTC', name: 'Ban Tổ chức', shared: true },
  { code: 'BTG', name: 'Ban Tuyên giáo', shared: true },
  { code: 'BTGDV', name: 'Ban Tuyên giáo và Dân vận', shared: true },
  { code: 'CB', name: 'Chi bộ', shared: true },
  { code: 'BCĐ', name: 'Ban Chỉ đạo', shared: true },
  { code: 'BCĐTW', name: 'Ban Chỉ đạo Trung ương' },
  { code: 'ĐĐ', name: 'Đảng đoàn', shared: true },
  { code: 'BCSĐ', name: 'Ban cán sự đảng', shared: true },
  { code: 'ĐUQS', name: 'Đảng ủy Quân sự', shared: true },
  { code: 'ĐUBP', name: 'Đảng ủy Bộ đội Biên phòng', shared: true },
  {
    code: 'TWĐTN',
    name: 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    codes: ['TWĐTN-VP', 'TWĐTN-BTC'],
    aliases: ['Ban Chấp hành Trung ương Đoàn', 'Ban Bí thư Trung ương Đoàn', 'Ban Thường vụ Trung ương Đoàn', 'Trung ương Đoàn'].flatMap(
      (body) => [body, `${body} TNCS Hồ Chí Minh`, `${body} Thanh niên Cộng sản Hồ Chí Minh`],
    ),
  },
]

const rows: IssuerRow[] = [
  ...state.map((row) => ({ ...row, system: 'state' as const })),
  ...party.map((row) => ({ ...row, system: 'party' as const })),
  ...Object.entries(retired).flatMap(([to, names]) => names.split('; ').map((name) => ({ code: '', name, to, system: 'state' as const }))),
]

let byName: PhraseTrie<{ issuer: IssuerRow; name: string }> | null = null
let byDamagedName: PhraseTrie<{ issuer: IssuerRow; name: string }> | null = null
let byCode: Map<string, IssuerRow[]> | null = null

export const issuers: readonly IssuerRow[] = rows

/** Every body that a code in a symbol can stand for, term number left out: `QH15` → Quốc hội; `TW` → three organs. */
export function issuersOfCode(code: string, system?: System): IssuerRow[] {
  byCode ??= indexCodes()
  const upper = code.toUpperCase()
  const found = byCode.get(upper) ?? byCode.get(upper.replace(/\d{1,3}$/, '')) ?? []
  return system ? found.filter((row) => row.system === system) : found
}

/** The known body whose name (or its head's title before it, "Bộ trưởng Bộ Tài chính") stands at `at`, any case; `name` in normal case. */
export function issuerOfName(text: string, at = 0): { issuer: IssuerRow; name: string; end: number } | null {
  byName ??= createPhraseTrie(rows.flatMap((issuer) => namesOf(issuer).map((name) => [name, { issuer, name }] as const)))
  const match = byName.match(text, at)
  return match && { issuer: match.value.issuer, name: match.value.name, end: match.end }
}

/** The same where converting the text has glued two words (`Thủ tướng Chínhphủ`) or lost a letter (`Kim toán nhà nước`); `name` as printed. */
export function issuerOfDamagedName(text: string, at: number): { issuer: IssuerRow; name: string; end: number } | null {
  byDamagedName ??= createPhraseTrie(
    rows.flatMap((issuer) => namesOf(issuer).flatMap((name) => damagedForms(name).map((form) => [form, { issuer, name: form }] as const))),
  )
  const match = byDamagedName.match(text, at)
  return match && { issuer: match.value.issuer, name: match.value.name, end: match.end }
}

/** A font that lacks a letter lacks it everywhere; those above the common accented ones are lost. */
function damagedForms(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2) return []
  const glued = words.slice(1).map((_, i) => `${words.slice(0, i + 1).join(' ')}${words.slice(i + 1).join(' ')}`)
  const rare = new Set(name.match(/[\u1ea0-\u1ef9]/gu))
  const lost = words.length < 3 ? [] : [...rare].map((letter) => name.replaceAll(letter, ''))
  return [...glued, ...lost]
}

/** Do two names mean one body? Case, tone marks, aliases and the usual abbreviations do not matter. */
export function isSameIssuer(a: string, b: string): boolean {
  if (foldPhrase(a) === foldPhrase(b)) return true
  const [left, right] = [writtenOut(a), writtenOut(b)]
  if (foldPhrase(left) === foldPhrase(right)) return true
  const one = issuerOfName(left)
  const other = issuerOfName(right)
  return (
    one !== null && other !== null && one.issuer === other.issuer && foldPhrase(left.slice(one.end)) === foldPhrase(right.slice(other.end))
  )
}

const abbreviations: Readonly<Record<string, string>> = {
  BTV: 'Ban Thường vụ', UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', TTg: 'Thủ tướng Chính phủ', TW: 'Trung ương', TP: 'thành phố',
} // prettier-ignore

/** "BTV Tỉnh ủy" → "Ban Thường vụ Tỉnh ủy". */
export function writtenOut(name: string): string {
  return name.replace(/(?<![A-Za-zÀ-ỹ])(?:BTV|UBND|HĐND|TTg|TW|TP)(?![A-Za-zÀ-ỹ])\.?/g, (word) => abbreviations[word.replace('.', '')]!)
}

/** "Quốc hội khóa XV" → "Quốc hội". */
export function withoutTerm(name: string): string {
  return name.replace(/ (?:khóa|khoá) [IVX]{1,6}$/u, '')
}

export function addIssuers(more: readonly IssuerRow[]): void {
  rows.push(...more)
  byName = byCode = null
}

function namesOf(row: IssuerRow): string[] {
  const names = [row.name, ...(row.aliases ?? [])]
  const head = row.head ?? (row.name.startsWith('Bộ ') && row.system === 'state' ? 'Bộ trưởng' : null)
  return head ? [...names, ...names.filter((name) => !name.startsWith(head)).map((name) => `${head} ${name}`)] : names
}

function indexCodes(): Map<string, IssuerRow[]> {
  const index = new Map<string, IssuerRow[]>()
  for (const row of rows)
    for (const code of new Set([row.code, ...(row.codes ?? [])].filter((each) => each !== '').map((each) => each.toUpperCase())))
      index.set(code, [...(index.get(code) ?? []), row])
  return index
}
