import { expect, it } from 'vitest'
import { type Identified, uriOf } from './uri.ts'

const NQ = { code: 'NQ', name: 'Nghị quyết' }
const nothing = { issuer: null, docType: null, number: null, date: null }

it.each([
  [{ issuer: 'Chính phủ', docType: NQ, number: '158/NQ-CP', date: '2026-06-19' }, 'urn:lex:vn:chinh.phu:nghi.quyet:2026-06-19;158-nq-cp'],
  [
    { issuer: 'CHỦ NHIỆM UỶ BAN KẾ HOẠCH NHÀ NƯỚC', docType: NQ, number: '11-UB/NQ', date: '1987-06-19' },
    'urn:lex:vn:uy.ban.ke.hoach.nha.nuoc:nghi.quyet:1987-06-19;11-ub-nq',
  ],
  [{ issuer: null, docType: NQ, number: '158/NQ-CP', date: '2026-06-19' }, 'urn:lex:vn:chinh.phu:nghi.quyet:2026-06-19;158-nq-cp'],
  [{ issuer: 'Chính phủ', docType: NQ, number: '30c/NQ-CP', date: '2011-11-08' }, 'urn:lex:vn:chinh.phu:nghi.quyet:2011-11-08;30c-nq-cp'],
  [
    { issuer: 'Bộ Chính trị', docType: { code: 'HD', name: 'Hướng dẫn' }, number: '26-HD/BTCTW', date: '2019-10-18' },
    'urn:lex:vn:ban.to.chuc.trung.uong:huong.dan:2019-10-18;26-hd-btctw',
  ],
  [
    { issuer: 'PHỦ THỦ TƯỚNG', docType: NQ, number: '185-TTg', date: '1957-05-03' },
    'urn:lex:vn:thu.tuong.chinh.phu:nghi.quyet:1957-05-03;185-ttg',
  ],
  [
    { issuer: null, docType: { code: 'NĐ', name: 'Nghị định' }, number: '30/2020/NĐ-CP', date: null },
    'urn:lex:vn:chinh.phu:nghi.dinh:2020;30-2020-nd-cp',
  ],
  [
    { issuer: null, docType: { code: 'Luật', name: 'Luật' }, number: '31/2024/QH15', date: null },
    'urn:lex:vn:quoc.hoi:luat:2024;31-2024-qh15',
  ],
  [
    { issuer: null, docType: { code: 'BL', name: 'Bộ luật' }, number: null, date: null, year: '2015', title: 'Hình sự' },
    'urn:lex:vn:quoc.hoi:bo.luat:2015;hinh.su',
  ],
  [
    { issuer: 'Bộ trưởng Bộ Tài chính', docType: { code: 'TT', name: 'Thông tư' }, number: '38/2015/TT-BTC', date: '2015-03-25' },
    'urn:lex:vn:bo.tai.chinh:thong.tu:2015-03-25;38-2015-tt-btc',
  ],
  [
    { issuer: 'UBND tỉnh Nghệ An', docType: { code: 'KH', name: 'Kế hoạch' }, number: '980/KH-UBND', date: '2025-11-18' },
    'urn:lex:vn:uy.ban.nhan.dan.tinh.nghe.an:ke.hoach:2025-11-18;980-kh-ubnd',
  ],
  [
    { issuer: null, docType: { code: 'TTLT', name: 'Thông tư liên tịch' }, number: '01/2026/TTLT-BCA-BQP', date: null },
    'urn:lex:vn:bo.cong.an+bo.quoc.phong:thong.tu.lien.tich:2026;01-2026-ttlt-bca-bqp',
  ],
  [
    {
      issuer: 'Bộ trưởng Bộ Công an và Bộ trưởng Bộ Quốc phòng',
      docType: { code: 'TTLT', name: 'Thông tư liên tịch' },
      number: '01/2026/TTLT-BCA-BQP',
      date: null,
    },
    'urn:lex:vn:bo.cong.an+bo.quoc.phong:thong.tu.lien.tich:2026;01-2026-ttlt-bca-bqp',
  ],
  [
    {
      issuer: 'BỘ Y TẾ-BỘ NỘI VỤ',
      docType: { code: 'TTLT', name: 'Thông tư liên tịch' },
      number: '3/2009/TTLT-BYT-BNV',
      date: '2009-05-04',
    },
    'urn:lex:vn:bo.y.te+bo.noi.vu:thong.tu.lien.tich:2009-05-04;3-2009-ttlt-byt-bnv',
  ],
  [
    { issuer: 'Bộ Lao động - Thương binh và Xã hội', docType: NQ, number: '3/NQ-BLĐTBXH', date: '2009-05-04' },
    'urn:lex:vn:bo.lao.dong.thuong.binh.va.xa.hoi:nghi.quyet:2009-05-04;3-nq-bldtbxh',
  ],
  [
    { issuer: 'Bộ Văn hóa, Thể thao và Du lịch', docType: NQ, number: '3/NQ-BVHTTDL', date: '2009-05-04' },
    'urn:lex:vn:bo.van.hoa.the.thao.va.du.lich:nghi.quyet:2009-05-04;3-nq-bvhttdl',
  ],
  [
    { issuer: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI TP. HẢI AN', docType: NQ, number: '3/NQ-BCĐ', date: '2009-05-04' },
    'urn:lex:vn:ban.chi.dao.phong.chong.thien.tai.thanh.pho.hai.an:nghi.quyet:2009-05-04;3-nq-bcd',
  ],
  [
    { issuer: 'Văn phòng HĐND và UBND huyện Lạc Sơn', docType: NQ, number: '3/NQ-VP', date: '2009-05-04' },
    'urn:lex:vn:van.phong.hoi.dong.nhan.dan.va.uy.ban.nhan.dan.huyen.lac.son:nghi.quyet:2009-05-04;3-nq-vp',
  ],
  [
    { issuer: 'Sở Y tế và Cục Thuế tỉnh Sơn La', docType: { code: 'QC', name: 'Quy chế' }, number: '3/QC-SYT-CT', date: '2009-05-04' },
    'urn:lex:vn:so.y.te+cuc.thue.tinh.son.la:quy.che:2009-05-04;3-qc-syt-ct',
  ],
  // a Party organisation's committee, its standing board and the name in the letterhead are one body
  ...['Ban Chấp hành Đảng bộ tỉnh HẢI AN', 'Ban Thường vụ Tỉnh ủy Hải An', 'TỈNH ỦY HẢI AN'].map((issuer): [Identified, string] => [
    { issuer, docType: NQ, number: '18-NQ/TU', date: '2026-02-05' },
    'urn:lex:vn:tinh.uy.hai.an:nghi.quyet:2026-02-05;18-nq-tu',
  ]),
  ...['Ban Chấp hành Đảng bộ xã Bản Mế', 'Ban Thường vụ Đảng ủy xã Bản Mế', 'ĐẢNG ỦY XÃ BẢN MẾ'].map((issuer): [Identified, string] => [
    { issuer, docType: NQ, number: '18-NQ/ĐU', date: '2026-02-05' },
    'urn:lex:vn:dang.uy.xa.ban.me:nghi.quyet:2026-02-05;18-nq-du',
  ]),
  [
    { issuer: null, docType: { code: 'TB', name: 'Thông báo' }, number: '31/TB-CT', date: '2025-06-02' },
    'urn:lex:vn:cuc.thue:thong.bao:2025-06-02;31-tb-ct',
  ],
  [
    { issuer: 'Quốc hội khóa XV', docType: NQ, number: '27/2021/QH15', date: '2021-07-25' },
    'urn:lex:vn:quoc.hoi:nghi.quyet:2021-07-25;27-2021-qh15',
  ],
])('%j', (identified, expected) => expect(uriOf(identified)).toBe(expected))

it.each([
  ['a symbol that many bodies use', { docType: NQ, number: '02-NQ/TW', date: '2026-03-17' }],
  [
    'a code that was the offices’ before the body had it',
    { docType: { code: 'TB', name: 'Thông báo' }, number: '31/TB-CT', date: '2015-06-02' },
  ],
  ['no time', { docType: NQ, number: '158/NQ-CP' }],
  ['a short number', { docType: NQ, number: '57', date: '2024-12-22', issuer: 'Bộ Chính trị' }],
  ['no kind', { number: '158/NQ-CP', date: '2026-06-19' }],
])('no name with %s', (_, identified) => expect(uriOf({ ...nothing, ...identified })).toBeNull())
