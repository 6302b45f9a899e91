import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { textOf, walk } from '../tree/index.ts'

const head = `ỦY BAN NHÂN DÂN TỈNH LẠC SƠN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 13/KH-UBND
Lạc Sơn, ngày 07 tháng 5 năm 2025
KẾ HOẠCH
Quản lý chợ phiên

`
const clause = (number: number): string => `      ${number}. Sở Công Thương chủ trì, phối hợp với các sở, ban, ngành của tỉnh quản lý
chợ phiên theo quy định của pháp luật về thương mại và về bảo vệ môi trường của
tỉnh trong cả năm.`

/** A plan whose first lines are set in, as the text of a PDF keeps them. */
const plan = (last: string): string => `${head}${Array.from({ length: 13 }, (_, i) => clause(i + 1)).join('\n')}\n${last}`

const blocksOf = (text: string): string[] =>
  [...walk(parse(text))].flatMap(([node]) => (node.type === 'paragraph' || node.type === 'heading' ? [textOf(node)] : [])).slice(13)

test.each<[string, string, string[]]>([
  [
    'a line that is set in begins a paragraph below a full one',
    '      14. Ban Quản lý chợ phiên tỉnh và Ban Quản lý các khu công nghiệp tỉnh Lạc Sơn\n      - Thực hiện quản lý chợ phiên theo quy định.\n',
    ['Ban Quản lý chợ phiên tỉnh và Ban Quản lý các khu công nghiệp tỉnh Lạc Sơn', 'Thực hiện quản lý chợ phiên theo quy định.'],
  ],
  [
    'a line at the margin goes on, whatever it begins with',
    '      14. Sở Tài chính bảo đảm kinh phí cho chợ phiên theo phân cấp của tỉnh, cụ thể;\n(ii) lập dự toán hằng năm.\n',
    ['Sở Tài chính bảo đảm kinh phí cho chợ phiên theo phân cấp của tỉnh, cụ thể; (ii) lập dự toán hằng năm.'],
  ],
  [
    'a line that is set in begins a paragraph below a short title whose words may go on',
    '      14. Nhiệm vụ của Tổ giúp việc Hội đồng\n      Giúp việc cho Hội đồng trong quá trình hoạt động.\n',
    ['Nhiệm vụ của Tổ giúp việc Hội đồng', 'Giúp việc cho Hội đồng trong quá trình hoạt động.'],
  ],
  [
    'recipients at the margin and addressees far in tell nothing about the text',
    `      14. Sở Tài chính bảo đảm kinh phí cho chợ phiên theo quy định tại Nghị định
số 31/2031/NĐ-CP và theo phân cấp ngân sách của tỉnh tại Quyết định số 9/QĐ-UB.
      Các sở của tỉnh định kỳ báo cáo kết quả quản lý chợ phiên về Sở Công Thương.

Nơi nhận:
${Array.from({ length: 8 }, (_each, i) => `- Sở ${i + 1};`).join('\n')}
- Lưu: VT.
`,
    [
      'Sở Tài chính bảo đảm kinh phí cho chợ phiên theo quy định tại Nghị định số 31/2031/NĐ-CP và theo phân cấp ngân sách của tỉnh tại Quyết định số 9/QĐ-UB.',
      'Các sở của tỉnh định kỳ báo cáo kết quả quản lý chợ phiên về Sở Công Thương.',
    ],
  ],
])('%s', (_, last, expected) => expect(blocksOf(plan(last))).toEqual(expected))
