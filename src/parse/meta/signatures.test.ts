import { expect, test } from 'vitest'
import { parse } from '../../pipeline.ts'
import { textOf, walk, type Document, type Signature } from '../../tree/index.ts'

function documentsIn(source: string): Document[] {
  return [...walk(parse(source))].flatMap(([node]) => (node.type === 'document' ? [node] : []))
}

function signaturesOf(end: string): Signature[] {
  const source = `SỞ Y TẾ TỈNH HẢI AN
Số: 12/QĐ-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải An, ngày 04 tháng 5 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Quy chế phối hợp

Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;
QUYẾT ĐỊNH:
Điều 1. Ban hành Quy chế phối hợp giữa các đơn vị.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

${end}`
  return (parse(source).children.find(({ type }) => type === 'document') as Document).meta.signatures
}

const [of, none] = [
  { authority: 'KT.', deputyFor: null },
  { authority: null, onBehalfOf: null, deputyFor: null, position: null },
]

test.each<[string, string, Partial<Signature>[]]>([
  [
    'a seal read between post and name',
    'Nơi nhận:\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nPHÒNG\nKINH TẾ\n\nLò Văn Thuận',
    [{ ...none, position: 'TRƯỞNG PHÒNG', name: 'Lò Văn Thuận' }],
  ],
  [
    'a seal read below an authority and its post',
    'KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\nPHÒNG KINH TẾ\n\nLò Văn Thuận',
    [{ ...of, onBehalfOf: 'TRƯỞNG PHÒNG', position: 'PHÓ TRƯỞNG PHÒNG', name: 'Lò Văn Thuận' }],
  ],
  [
    'a post set apart line by line goes on',
    'GIÁM ĐỐC\n\nSỞ Y TẾ\n\nLò Văn Thuận',
    [{ ...none, position: 'GIÁM ĐỐC SỞ Y TẾ', name: 'Lò Văn Thuận' }],
  ],
  [
    'a family name with one mark more',
    'TM. UBND XÃ ĐỒNG SẬY\nCHỦ TỊCH\n\nTRƯỞNG VĂN THUẬN',
    [{ authority: 'TM.', onBehalfOf: 'UBND XÃ ĐỒNG SẬY', deputyFor: null, position: 'CHỦ TỊCH', name: 'TRƯỞNG VĂN THUẬN' }],
  ],
  [
    'a post that begins as such a name does',
    'CÔNG CHỨNG VIÊN\n\nTRƯỞNG VĂN PHÒNG',
    [{ ...none, position: 'TRƯỞNG VĂN PHÒNG', name: null }],
  ],
  [
    'his part in a board, above the post that he holds elsewhere',
    'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\n\nCHỦ TỊCH UBND XÃ ĐỒNG SẬY\nLò Văn Thuận',
    [{ authority: 'TM.', onBehalfOf: 'BAN CHỈ ĐẠO', deputyFor: null, position: 'TRƯỞNG BAN', name: 'Lò Văn Thuận' }],
  ],
  [
    'the chair of a council, who signs for himself',
    'CHỦ TỊCH HỘI ĐỒNG\n\n\nPHÓ GIÁM ĐỐC SỞ Y TẾ\nLò Văn Thuận',
    [{ ...none, position: 'CHỦ TỊCH HỘI ĐỒNG', name: 'Lò Văn Thuận' }],
  ],
  [
    'whom who signs stands for, and his post',
    'ĐẠI DIỆN BÊN B\n\nCÔNG TY CỔ PHẦN ĐỒNG SẬY\nGIÁM ĐỐC\n\nLò Văn Thuận',
    [{ ...none, authority: 'ĐẠI DIỆN', onBehalfOf: 'BÊN B', position: 'GIÁM ĐỐC', name: 'Lò Văn Thuận' }],
  ],
  [
    'organs that two sign minutes for, a blank apart',
    'ĐẠI DIỆN ĐẠI DIỆN\nSỞ NỘI VỤ ỦY BAN NHÂN DÂN XÃ ĐỒNG SẬY\n\nTrần Đăng Thuận Nguyễn Văn Sậy',
    [
      { ...none, authority: 'ĐẠI DIỆN', onBehalfOf: 'SỞ NỘI VỤ', name: 'Trần Đăng Thuận' },
      { ...none, authority: 'ĐẠI DIỆN', onBehalfOf: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG SẬY', name: 'Nguyễn Văn Sậy' },
    ],
  ],
  [
    'two posts, no name',
    'TM. UBND XÃ ĐỒNG SẬY\nCHỦ TỊCH\n\nTRƯỞNG CÔNG AN XÃ',
    [{ authority: 'TM.', onBehalfOf: 'UBND XÃ ĐỒNG SẬY', deputyFor: null, position: 'TRƯỞNG CÔNG AN XÃ', name: null }],
  ],
  ['what a scanner made of a signature', 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nĐTKahm - Phzu LyVzn', []],
  [
    'posts in running case',
    'TM. ỦY BAN NHÂN DÂN TỈNH\nKT. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\n\nLò Văn Thuận',
    [{ authority: 'TM.', onBehalfOf: 'ỦY BAN NHÂN DÂN TỈNH', deputyFor: 'Chủ tịch', position: 'Phó Chủ tịch', name: 'Lò Văn Thuận' }],
  ],
  [
    'who presides over a congress',
    'T/M ĐẠI HỘI\nĐOÀN CHỦ TỊCH\n\nLò Văn Thuận',
    [{ authority: 'T/M', onBehalfOf: 'ĐẠI HỘI', position: 'ĐOÀN CHỦ TỊCH', name: 'Lò Văn Thuận' }],
  ],
  [
    'the bodies of a joint document above the posts',
    'BAN THỦY NÔNG                 BAN KÊNH ĐẬP\nTRƯỞNG BAN                    TRƯỞNG BAN\n\nLò Văn Thuận                  Bùi Thị Mận',
    [
      { ...none, position: 'TRƯỞNG BAN', name: 'Lò Văn Thuận' },
      { ...none, position: 'TRƯỞNG BAN', name: 'Bùi Thị Mận' },
    ],
  ],
  [
    'the two titles of one office',
    'BỘ TRƯỞNG\nCHỦ NHIỆM VĂN PHÒNG PHỦ THỦ TƯỚNG\nLò Văn Thuận',
    [{ ...none, position: 'BỘ TRƯỞNG CHỦ NHIỆM VĂN PHÒNG PHỦ THỦ TƯỚNG', name: 'Lò Văn Thuận' }],
  ],
  ...['PHÓ GIÁM ĐỐC\nkiêm TRƯỞNG TRẠM BƠM', 'PHÓ GIÁM ĐỐC\nkiêm\nTRƯỞNG TRẠM BƠM', 'PHÓ GIÁM ĐỐC kiêm\nTRƯỞNG TRẠM BƠM'].map(
    (posts): [string, string, Partial<Signature>[]] => [
      'two posts joined by kiêm',
      `TM. HỘI ĐỒNG TRẠM\n${posts}\n\nLò Văn Thuận`,
      [{ onBehalfOf: 'HỘI ĐỒNG TRẠM', position: 'PHÓ GIÁM ĐỐC kiêm TRƯỞNG TRẠM BƠM', name: 'Lò Văn Thuận' }],
    ],
  ),
  [
    'who confirms a signature, apart from the signer',
    'CHỦ TRÌ HỘI NGHỊ\n\nLò Văn Thuận\n\nXác nhận chữ ký của đồng chí Lò Văn Thuận\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nBùi Thị Mận',
    [
      { ...none, position: 'CHỦ TRÌ HỘI NGHỊ', name: 'Lò Văn Thuận' },
      { authority: 'T/L', onBehalfOf: 'BAN THƯỜNG VỤ', position: 'CHÁNH VĂN PHÒNG', name: 'Bùi Thị Mận' },
    ],
  ],
  [
    'a post in running case above what says that it was signed',
    'Giám đốc\n(Đã ký)\nLý Thị Mơ',
    [{ ...none, position: 'Giám đốc', name: 'Lý Thị Mơ' }],
  ],
  [
    'a stop behind each letter of the mark, as in old texts',
    'T.M. HỘI ĐỒNG BỘ TRƯỞNG\nK.T. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Hữu Tố\n(Đã ký)',
    [{ authority: 'T.M.', onBehalfOf: 'HỘI ĐỒNG BỘ TRƯỞNG', deputyFor: 'CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Hữu Tố' }],
  ],
  [
    'a blank within the mark, as typists set it',
    'T. M. HỘI ĐỒNG CHÍNH PHỦ\nK. T. THỦ TƯỚNG CHÍNH PHỦ\nPHÓ THỦ TƯỚNG\nLò Văn Thuận',
    [
      {
        authority: 'T.M.',
        onBehalfOf: 'HỘI ĐỒNG CHÍNH PHỦ',
        deputyFor: 'THỦ TƯỚNG CHÍNH PHỦ',
        position: 'PHÓ THỦ TƯỚNG',
        name: 'Lò Văn Thuận',
      },
    ],
  ],
  [
    'a comma for the stop of the mark',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT, GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n—Lý Thị Mơ',
    [{ ...of, onBehalfOf: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lý Thị Mơ' }],
  ],
  [
    "one wrong letter in the recipients' label, none of their signs",
    'Nai nhận: KT. CỤC TRƯỞNG\n- Như trény PHÓ CỤC TRƯỞNG\n- Lưu: VT.\n\n‘Lý Thị Mơ',
    [{ ...of, onBehalfOf: 'CỤC TRƯỞNG', position: 'PHÓ CỤC TRƯỞNG', name: 'Lý Thị Mơ' }],
  ],
  [
    "the end of the organ's name and the signer's post in one line",
    'TL. CỤC TRƯỞNG\nKT. TRƯỞNG BAN GIÁM SÁT\nVỀ THUẾ PHÓ TRƯỞNG BAN\nLò Văn Hải',
    [
      {
        authority: 'TL.',
        onBehalfOf: 'CỤC TRƯỞNG',
        deputyFor: 'TRƯỞNG BAN GIÁM SÁT VỀ THUẾ',
        position: 'PHÓ TRƯỞNG BAN',
        name: 'Lò Văn Hải',
      },
    ],
  ],
  [
    'a note where to sign below each of two',
    'THƯ KÝ                              CHỦ TỌA\n(Ký, ghi rõ họ tên)                 (Ký, ghi rõ họ tên)\n\nVi Thị Hà                           Trần Văn Bình\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.',
    [
      { ...none, position: 'THƯ KÝ', name: 'Vi Thị Hà' },
      { ...none, position: 'CHỦ TỌA', name: 'Trần Văn Bình' },
    ],
  ],
  [
    'two signers side by side, row by row',
    'KT. BỘ TRƯỞNG BỘ XÂY DỰNG\n\nKT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nThứ trưởng\nThứ trưởng\n(Đã ký)\n(Đã ký)\n\nPhan Thị Xuân\n\nTrung tướng Đỗ Văn Hữu',
    [
      { ...of, onBehalfOf: 'BỘ TRƯỞNG BỘ XÂY DỰNG', position: 'Thứ trưởng', name: 'Phan Thị Xuân' },
      { ...of, onBehalfOf: 'BỘ TRƯỞNG BỘ TÀI CHÍNH', position: 'Thứ trưởng', name: 'Đỗ Văn Hữu' },
    ],
  ],
  [
    'the minutes of a meeting, signed by two',
    'THƯ KÝ\nCHỦ TỌA\nVi Thị Hà\nTrần Văn Bình',
    [
      { ...none, position: 'THƯ KÝ', name: 'Vi Thị Hà' },
      { ...none, position: 'CHỦ TỌA', name: 'Trần Văn Bình' },
    ],
  ],
  ...[
    'THƯ KÝ\nTM. ĐOÀN CHỦ TỊCH\n\nVi Thị Hà\nTrần Văn Bình',
    'THƯ KÝ\n(Ký, ghi rõ họ tên)\nTM. ĐOÀN CHỦ TỊCH\n(Ký, ghi rõ họ tên)\n\nVi Thị Hà\nTrần Văn Bình',
  ].map((end): [string, string, Signature[]] => [
    'the minutes of a congress, signed by its secretary and for its presidium',
    end,
    [
      { ...none, position: 'THƯ KÝ', name: 'Vi Thị Hà' },
      { ...none, authority: 'TM.', onBehalfOf: 'ĐOÀN CHỦ TỊCH', name: 'Trần Văn Bình' },
    ],
  ]),
  [
    'a block in one line behind a bar',
    '| KT. BỘ TRƯỞNG THỨ TRƯỞNG Trương Hữu Thọ\n|',
    [{ ...of, onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Trương Hữu Thọ' }],
  ],
  [
    'a name glued to the organ behind its post',
    'CHỦ TỊCH QUỐC HỘITrương Hữu Thọ',
    [{ ...none, position: 'CHỦ TỊCH QUỐC HỘI', name: 'Trương Hữu Thọ' }],
  ],
  [
    "the signer's own post behind the authority",
    'KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN\n\n\nThS. Lò Thị Xuân',
    [{ ...of, onBehalfOf: 'TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Lò Thị Xuân' }],
  ],
  [
    'bodies whose last words name a post',
    'TM. HỘI NGHỊ CÁN BỘ, CÔNG CHỨC\nCHỦ TRÌ\n\nLò Thị Xuân',
    [{ authority: 'TM.', onBehalfOf: 'HỘI NGHỊ CÁN BỘ, CÔNG CHỨC', position: 'CHỦ TRÌ', name: 'Lò Thị Xuân' }],
  ],
  [
    'authority, post and name glued to one another',
    'KT. BỘ TRƯỞNGTHỨ TRƯỞNGTrương Hữu Thọ',
    [{ ...of, onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Trương Hữu Thọ' }],
  ],
  [
    'a post beside the head of the recipients',
    'Nơi nhận: GIÁM ĐỐC\n- Như Điều 2;\n- Lưu: VT.\nLò Văn Thuận',
    [{ ...none, position: 'GIÁM ĐỐC', name: 'Lò Văn Thuận' }],
  ],
  [
    'the same with a scrap of the seal between, the name lost',
    'Nơi nhận: Lz: GIÁM  ĐÓC\n- Như Điều 2;\n- Lưu: VT.',
    [{ ...none, position: 'GIÁM ĐÓC', name: null }],
  ],
  ['a name alone that was signed', 'Trần Đình Lương (Đã ký)', [{ ...none, name: 'Trần Đình Lương' }]],
  [
    'a blank line below each line, the organ below its head',
    'K/T CỤC TRƯỞNG\n\nCỤC ĐƯỜNG THỦY HẢI AN\n\nPHÓ CỤC TRƯỞNG\n\nĐã ký: Bá Văn Thuận',
    [{ authority: 'K/T', onBehalfOf: 'CỤC TRƯỞNG CỤC ĐƯỜNG THỦY HẢI AN', position: 'PHÓ CỤC TRƯỞNG', name: 'Bá Văn Thuận' }],
  ],
  [
    'a post on two lines',
    'KT. BỘ TRƯỞNG\nTHỨ\nTRƯỞNG\n\nLò Quang Bá',
    [{ ...of, onBehalfOf: 'BỘ TRƯỞNG', position: 'THỨ TRƯỞNG', name: 'Lò Quang Bá' }],
  ],
  [
    'a degree, the family name and the name on lines of their own',
    'KT. GIÁM ĐỐC\n\nPGS.TS.\nLò\nQuang Bá',
    [{ ...of, onBehalfOf: 'GIÁM ĐỐC', position: null, name: 'Lò Quang Bá' }],
  ],
  [
    'for two States, side by side',
    ` THAY MẶT CHÍNH PHỦ NƯỚC CỘNG                 THAY MẶT CHÍNH PHỦ NƯỚC
 HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM                CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO
      Đã ký: Bùi Văn Lượng                        Đã ký: Sổm Phon Vông`,
    [
      { authority: 'THAY MẶT', onBehalfOf: 'CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', position: null, name: 'Bùi Văn Lượng' },
      { authority: 'THAY MẶT', onBehalfOf: 'CHÍNH PHỦ NƯỚC CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO', position: null, name: 'Sổm Phon Vông' },
    ],
  ],
  [
    'forms not yet signed, one below the other',
    'THƯ KÝ HỘI ĐỒNG\n(Ký, ghi rõ họ tên)\n\nXÁC NHẬN CỦA TRẠM Y TẾ\nTRẠM TRƯỞNG\n(ký, họ tên)\n\nTM. HỘI ĐỒNG\nCHỦ TỊCH\n(Ký, đóng dấu)',
    [
      { ...none, position: 'THƯ KÝ HỘI ĐỒNG', name: null },
      { ...none, position: 'TRẠM TRƯỞNG', name: null },
      { authority: 'TM.', onBehalfOf: 'HỘI ĐỒNG', position: 'CHỦ TỊCH', name: null },
    ],
  ],
  [
    'side by side, the name of the second alone',
    '     THƯ KÝ                              CHỦ TỌA\n\n\n                                       Trần Văn Bình',
    [
      { ...none, position: 'THƯ KÝ', name: null },
      { ...none, position: 'CHỦ TỌA', name: 'Trần Văn Bình' },
    ],
  ],
  [
    'side by side, the name of the first alone',
    '     THƯ KÝ                              CHỦ TỌA\n\n\n   Vi Thị Hà',
    [
      { ...none, position: 'THƯ KÝ', name: 'Vi Thị Hà' },
      { ...none, position: 'CHỦ TỌA', name: null },
    ],
  ],
  [
    'two columns of a table without recipients, and where to sign',
    '| THƯ KÝ<br>(Ký & ghi rõ họ tên)<br>… | CHỦ TỌA<br>(Ký, ghi rõ họ tên)<br><br>Trần Văn Bình |\n|---|---|',
    [
      { ...none, position: 'THƯ KÝ', name: null },
      { ...none, position: 'CHỦ TỌA', name: 'Trần Văn Bình' },
    ],
  ],
  [
    'posts and names in rows of their own',
    '| KẾ TOÁN TRƯỞNG | GIÁM ĐỐC |\n|---|---|\n| Vi Thị Hà | Trần Văn Bình |',
    [
      { ...none, position: 'KẾ TOÁN TRƯỞNG', name: 'Vi Thị Hà' },
      { ...none, position: 'GIÁM ĐỐC', name: 'Trần Văn Bình' },
    ],
  ],
  [
    'where to sign in small letters, beside the head of the recipients',
    'Nơi nhận:                              TM. BAN GIÁM ĐỐC\n                                       GIÁM ĐỐC\n                                    (ký, đóng dấu)',
    [{ authority: 'TM.', onBehalfOf: 'BAN GIÁM ĐỐC', position: 'GIÁM ĐỐC', name: null }],
  ],
  [
    'a name in capitals above what says that it was signed',
    'T/M BAN THƯỜNG VỤ\nP. BÍ THƯ\n\nLÊ VĂN THUẬN\n(đã ký)',
    [{ authority: 'T/M', onBehalfOf: 'BAN THƯỜNG VỤ', position: 'P. BÍ THƯ', name: 'LÊ VĂN THUẬN' }],
  ],
  ['the same in one line', 'BÍ THƯ\n\nLÊ VĂN THUẬN (đã ký)', [{ ...none, position: 'BÍ THƯ', name: 'LÊ VĂN THUẬN' }]],
  [
    'the same below a post in running case',
    'Thứ trưởng\nLÊ VĂN THUẬN\n(Đã ký)',
    [{ ...none, position: 'Thứ trưởng', name: 'LÊ VĂN THUẬN' }],
  ],
  [
    'for a body of the Party in running case',
    'T/M Ban Thường vụ\nBí thư\n\nLò Văn Thuận',
    [{ authority: 'T/M', onBehalfOf: 'Ban Thường vụ', position: 'Bí thư', name: 'Lò Văn Thuận' }],
  ],
  [
    'for a cell',
    'TM. Chi bộ\nBí thư\n\nLò Văn Thuận',
    [{ authority: 'TM.', onBehalfOf: 'Chi bộ', position: 'Bí thư', name: 'Lò Văn Thuận' }],
  ],
  ['an admiral', 'TƯ LỆNH\nChuẩn Đô đốc Lò Văn Thuận', [{ ...none, position: 'TƯ LỆNH', name: 'Lò Văn Thuận' }]],
  [
    'heads of bodies side by side, their bodies in a row of their own',
    `KT. BỘ TRƯỞNG                      KT. BỘ TRƯỞNG
BỘ MUỐI                            BỘ THỦY LỢI
THỨ TRƯỞNG                         THỨ TRƯỞNG

Lò Quang Bá                        Trần Văn Bình`,
    [
      { ...of, onBehalfOf: 'BỘ TRƯỞNG BỘ MUỐI', position: 'THỨ TRƯỞNG', name: 'Lò Quang Bá' },
      { ...of, onBehalfOf: 'BỘ TRƯỞNG BỘ THỦY LỢI', position: 'THỨ TRƯỞNG', name: 'Trần Văn Bình' },
    ],
  ],
  [
    'three side by side, the first for a body',
    `T/M CHI BỘ                 NGƯỜI GHI BIÊN BẢN               TRƯỞNG ĐOÀN
BÍ THƯ

Lò Quang Bá                Vi Thị Hà                        Trần Văn Bình`,
    [
      { authority: 'T/M', onBehalfOf: 'CHI BỘ', position: 'BÍ THƯ', name: 'Lò Quang Bá' },
      { ...none, position: 'NGƯỜI GHI BIÊN BẢN', name: 'Vi Thị Hà' },
      { ...none, position: 'TRƯỞNG ĐOÀN', name: 'Trần Văn Bình' },
    ],
  ],
])('%s', (_, end, expected) => {
  expect(signaturesOf(end)).toMatchObject(expected)
})

test.each(['Bộ Muối\nBộ trưởng', 'Ủy ban nhân dân huyện Mỏ Đá\nK/T Chủ tịch\nPhó Chủ tịch', 'BỘ MUỐI\nThứ trưởng'])(
  'the body above its head who signs: %j',
  (posts) => {
    const [decision] = documentsIn(
      `BỘ MUỐI\nSố: 12-QĐ\nHải An, ngày 04 tháng 5 năm 1988\nQUYẾT ĐỊNH\nVề việc lập trạm\nĐiều 1. Lập trạm.\nĐiều 2. Thi hành kể từ ngày ký.\n\n${posts}\n(Đã ký)\nLò Văn Thuận`,
    )
    const end = [...walk(decision!)].flatMap(([node]) => (node.type === 'signature' ? [textOf(node)] : []))
    expect(end).toEqual([`${posts.replaceAll('\n', ' ')} (Đã ký) Lò Văn Thuận`])
  },
)

test('places below each other at the end of a list are no signers', () => {
  const [list] = documentsIn(`SỞ Y TẾ TỈNH HẢI AN
Số: 12/QĐ-SYT
Hải An, ngày 04 tháng 5 năm 2024
QUYẾT ĐỊNH
Về việc công nhận các xã đạt chuẩn y tế
Điều 1. Công nhận các xã đạt chuẩn y tế (danh sách kèm theo).
GIÁM ĐỐC
Lý Thị Mơ

DANH SÁCH CÁC XÃ ĐẠT CHUẨN Y TẾ
(Kèm theo Quyết định số 12/QĐ-SYT ngày 04 tháng 5 năm 2024)
HUYỆN MỎ ĐÁ
Xã Suối Hoa
Phường Tân Lập
HUYỆN BẢN LẦU
Xã Nậm Cang
Xã Lùng Phình`).filter(({ role }) => role === 'attachment')
  expect(list?.meta.signatures).toEqual([])
})

test('the day above who signs a form, dots glued to its words or the post in running case', () => {
  const form = (day: string, post: string): string =>
    `SỞ Y TẾ TỈNH HẢI AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nPHIẾU NHẬN XÉT\n\n1. Tiến độ: Đạt.\n2. Kết luận: Đạt.\n\nMỏ Đá, ${day}\n${post}\n(Ký, ghi rõ họ tên)`
  const metaOf = (source: string) => documentsIn(source)[0]!.meta
  expect(metaOf(form('ngày 7 tháng 8 năm 2024', 'Người nhận xét'))).toMatchObject({ place: 'Mỏ Đá', date: '2024-08-07' })
  expect(metaOf(form('ngày...... tháng...... năm.......', 'NGƯỜI NHẬN XÉT'))).toMatchObject({ place: 'Mỏ Đá', date: null })
})

test.each([
  ['TM. ĐẠI HỘI XÃ VIÊN\nCHỦ TỌA\n\nLò Văn An\nCHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ', 'CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ'],
  ['TM. HỘI ĐỒNG QUẢN TRỊ\n\n(Đã ký)\n\nLò Văn An\nChủ tịch HĐQT', 'Chủ tịch HĐQT'],
  ['XÁC NHẬN CỦA ĐẢNG ỦY\n\nT/M CHI ỦY\nBÍ THƯ\n\nLò Văn An', 'BÍ THƯ'],
])('the post right below the name is that of the same signer, room for a confirmation of none: %j', (end, position) => {
  expect(signaturesOf(end)).toMatchObject([{ position, name: 'Lò Văn An' }])
})

test('another office below the name is not the one that was signed by, where no line stands closer to the next', () => {
  const [signature, ...more] = signaturesOf('TM. TIỂU BAN\n\nTRƯỞNG TIỂU BAN\n\n\n\n\nLò Văn An\n\nTRƯỞNG BAN XÂY DỰNG ĐẢNG')
  expect(more).toEqual([])
  expect(signature).toMatchObject({ onBehalfOf: 'TIỂU BAN', position: 'TRƯỞNG TIỂU BAN', name: 'Lò Văn An' })
})

test('a name whose first letters pen or seal cover, printed below the recipients', () => {
  const end = (name: string) => `\nNơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Sở Nội vụ;\n- Lưu: VT, KT(2b) 23\n\n${name}`
  expect(signaturesOf(end('š Zuyến Văn Mận'))).toMatchObject([{ authority: 'KT.', name: 'š Zuyến Văn Mận' }])
  expect(signaturesOf(end('uyên Văn Mận'))).toMatchObject([{ authority: 'KT.', name: 'uyên Văn Mận' }])
})

test('whose signature is confirmed is no recipient', () => {
  const [document] = documentsIn(
    'CHI BỘ TRẠM BƠM\n*\nSố 2-BB/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nHải An, ngày 4 tháng 5 năm 2024\n\nBIÊN BẢN\nhội nghị chi bộ\n\nHội nghị bàn việc giữ nước.\n\nNơi nhận:\n- Đảng ủy,\n- Lưu.\n\nXác nhận chữ ký của đồng chí Lò Văn Thuận\nT/M CHI BỘ\nBÍ THƯ\n\nBùi Thị Mận',
  )
  expect(document!.meta.recipients.map(({ text }) => text)).toEqual(['Đảng ủy', 'Lưu'])
  expect([...walk(document!)].flatMap(([node]) => (node.type === 'signature' ? [textOf(node)] : []))).toEqual([
    expect.stringContaining('Xác nhận chữ ký'),
  ])
})

test.each([
  ['the day above the last of them', '\nNgày … tháng … năm …'],
  ['no day', ''],
])('the posts at the foot of an accounting form, each above the room for its name: %s', (_, day) => {
  const foot = `NGƯỜI LẬP BIỂU\n(Ký, họ tên)\n\nKẾ TOÁN TRƯỞNG/\nPHỤ TRÁCH KẾ TOÁN\n(Ký, họ tên)${day}\nTHỦ TRƯỞNG ĐƠN VỊ\n(Ký, họ tên, đóng dấu)`
  const form = documentsIn(`Mẫu số 01\nBÁO CÁO THU HOẠCH MUỐI\nNăm …\n1. Số thu: ……\n2. Số chi: ……\n\n${foot}`)[0]!
  const posts = ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN TRƯỞNG/ PHỤ TRÁCH KẾ TOÁN', 'THỦ TRƯỞNG ĐƠN VỊ']
  expect(form.meta.signatures.map(({ position }) => position)).toEqual(posts)
})

test.each<[string, string, unknown]>([
  [
    'what who signs is in the matter',
    'Bản Mế, ngày 12 tháng 5 năm 2024\nTHỢ BƠM ĐƯỢC PHÂN CÔNG GIÚP ĐỠ\n\n\nLò Văn Thuận',
    [['THỢ BƠM ĐƯỢC PHÂN CÔNG GIÚP ĐỠ', 'Lò Văn Thuận']],
  ],
  ['a member of the Party', '\nĐẢNG VIÊN GIỚI THIỆU\n\n\nLò Văn Thuận', [['ĐẢNG VIÊN GIỚI THIỆU', 'Lò Văn Thuận']]],
  [
    'who confirms beside who signs',
    'Bản Mế, ngày 12 tháng 5 năm 2024\nXÁC NHẬN CỦA CHI ỦY                    NGƯỜI CAM KẾT\n\n\nLò Văn Thuận                            Lò Thị Sen',
    [
      ['XÁC NHẬN CỦA CHI ỦY', 'Lò Văn Thuận'],
      ['NGƯỜI CAM KẾT', 'Lò Thị Sen'],
    ],
  ],
  [
    'the opinion left blank beside who signs',
    'Bản Mế, ngày 12 tháng 5 năm 2024\nÝ KIẾN CỦA CHI ỦY                       NGƯỜI VIẾT ĐƠN\n\n\n                                        Lò Thị Sen',
    [['NGƯỜI VIẾT ĐƠN', 'Lò Thị Sen']],
  ],
  [
    'the head of a class',
    'Bản Mế, ngày 12 tháng 5 năm 2024\nTHƯ KÝ                                  LỚP TRƯỞNG\n\n\nLò Văn Thuận                            Lò Thị Sen',
    [
      ['THƯ KÝ', 'Lò Văn Thuận'],
      ['LỚP TRƯỞNG', 'Lò Thị Sen'],
    ],
  ],
])('papers that no office signs: %s', (_, end, signers) => {
  const [paper] = documentsIn(`ĐẢNG CỘNG SẢN VIỆT NAM

BẢN NHẬN XÉT
thợ bơm

Kính gửi: Chi ủy Trạm bơm

Tôi xin báo cáo như sau:
- Thợ bơm chăm chỉ.
- Thợ bơm thật thà.
Tôi xin chịu trách nhiệm về lời nhận xét của mình.
${end}
`)
  expect(paper!.meta.signatures.map(({ position, name }) => [position, name])).toEqual(signers)
  if (end.startsWith('Bản Mế')) expect(paper!.meta).toMatchObject({ place: 'Bản Mế', date: '2024-05-12' })
})
