import { describe, expect, it } from 'vitest'
import { countSteps } from '../checks/generate/count-steps.ts'
import { parse } from '../pipeline.ts'
import { collectMentions } from './collect-mentions.ts'
import { resolveReferences } from './resolve.ts'

const head = (type: string, number: string, title: string) => `CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}
Hà Nội, ngày 05 tháng 3 năm 2024

${type}
${title}

`

const decree = (
  body: string,
  title = 'QUY ĐỊNH VỀ QUẢN LÝ KHO LƯU TRỮ',
) => `${head('NGHỊ ĐỊNH', '25/2024/NĐ-CP', title)}Căn cứ Luật Lưu trữ số 33/2024/QH15;

${body}

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TM. CHÍNH PHỦ
THỦ TƯỚNG
Nguyễn Văn A
`

/** What each reference or citation of a text points to: `raw → target`. */
function targets(text: string): string[] {
  return collectMentions(parse(text)).map(
    ({ text: raw, target, provisions }) => `${raw}${provisions.length > 0 ? ` [${provisions.join('; ')}]` : ''} → ${target ?? '?'}`,
  )
}

const messages = (text: string) => parse(text).data.diagnostics.map(({ message }) => message)

const body = `Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định về kho lưu trữ.
2. Các trường hợp sau:
a) Kho của cơ quan;
b) Kho theo điểm a khoản này và khoản 1 Điều này.

Điều 2. Trách nhiệm
1. Cơ quan thực hiện theo điểm a khoản 2 Điều 1 Nghị định này.
2. Đơn vị thực hiện theo khoản 1 và theo các điểm a, b khoản 2 Điều 1.
3. Bãi bỏ khoản 3 Điều 9 Nghị định số 11/2010/NĐ-CP.
4. Xem Điều 12 và khoản 9 Điều 2.`

describe('references to units of the document', () => {
  const found = targets(decree(body))
  it.each([
    'Nghị định này → doc_1',
    'điểm a khoản này [article 1 clause 2 point a] → art_1__cl_2__pnt_a',
    'khoản 1 Điều này [article 1 clause 1] → art_1__cl_1',
    'điểm a khoản 2 Điều 1 Nghị định này [article 1 clause 2 point a] → art_1__cl_2__pnt_a',
    'khoản 1 [clause 1] → art_2__cl_1',
    'điểm a, b khoản 2 Điều 1 [article 1 clause 2 point a] → art_1__cl_2__pnt_a',
    'b [article 1 clause 2 point b] → art_1__cl_2__pnt_b',
    'Điều 12 [article 12] → ?',
    'khoản 9 Điều 2 [article 2 clause 9] → ?',
    'Điều 2 [article 2] → art_2',
  ])('%s', (expected) => expect(found).toContain(expected))

  it('are told when they are not there, and only then', () => {
    expect(messages(decree(body)).filter((message) => message.startsWith('Unresolved'))).toEqual([
      'Unresolved reference `Điều 12`: `12` (article) is not in this document',
      'Unresolved reference `khoản 9 Điều 2`: `9` (clause) is not in this document',
    ])
  })
})

describe('a point that is named without its clause', () => {
  it.each([
    ['1. Một loại kho.\n2. Các loại kho khác:\na) Kho của cơ quan;\nb) Kho của đơn vị.', '?'],
    ['Các loại kho:\na) Kho của cơ quan;\nb) Kho của đơn vị.', 'art_1__pnt_a'],
  ])('is found only where the article has no clauses: %s', (article, target) => {
    const text = decree(`Điều 1. Các loại kho\n${article}\n\nĐiều 2. Hiệu lực\nKho nêu tại điểm a Điều 1 được dùng ngay.`)
    expect(targets(text)).toContain(`điểm a Điều 1 [article 1 point a] → ${target}`)
  })
})

describe('units of a document that is amended', () => {
  const amending = decree(
    `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 11/2010/NĐ-CP
1. Sửa đổi khoản 1 Điều 2 như sau:
“1. Việc quản lý thực hiện theo khoản 2 Điều 1 và khoản 3 Điều này.”
2. Bãi bỏ Điều 1 và Điều 2.

Điều 2. Hiệu lực
Nghị định này có hiệu lực theo Điều 1 Nghị định này.`,
    'SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ ĐỊNH SỐ 11/2010/NĐ-CP',
  )
  it('are no references, and "này" in the new text points nowhere', () => {
    expect(targets(amending).filter((line) => !line.includes('11/2010') && !line.startsWith('Luật'))).toEqual([
      'khoản 3 Điều này [clause 3] → ?',
      'Nghị định này → doc_1',
      'Điều 1 Nghị định này [article 1] → art_1',
      'Điều 2 [article 2] → art_2',
    ])
  })
})

describe('a unit that adds money, not words', () => {
  it('keeps its references', () => {
    const body =
      'Điều 1. Bổ sung có mục tiêu từ ngân sách trung ương cho các tỉnh theo mức nêu tại Điều 2.\n\nĐiều 2. Mức hỗ trợ\nNhư đã duyệt.'
    expect(targets(decree(body, 'VỀ VIỆC BỔ SUNG KINH PHÍ'))).toContain('Điều 2 [article 2] → art_2')
  })
})

describe('sections with Roman numbers', () => {
  const found = targets(
    decree(`I. NHIỆM VỤ

1. Xây dựng kho
a) Khảo sát địa điểm;
b) Lập dự án.

2. Mua sắm thiết bị lưu trữ.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính bố trí vốn cho điểm b khoản 1 mục I Nghị định này.

2. Sở Nội vụ hướng dẫn khoản 2 mục I, báo cáo theo Hiệp định này.

2.1. Theo dõi.

2.2. Báo cáo theo tiết 2.1 khoản 2 mục II.`),
  )
  it.each([
    'điểm b khoản 1 mục I Nghị định này [section I clause 1 point b] → sec_I__cl_1__pnt_b',
    'khoản 2 mục I [section I clause 2] → sec_I__cl_2',
    'Hiệp định này → ?',
    'tiết 2.1 khoản 2 mục II [section II clause 2 item 2.1] → sec_II__cl_2__subcl_2.1',
  ])('%s', (expected) => expect(found).toContain(expected))
})

describe('what is issued with a document', () => {
  const issued = `${decree(`Điều 1. Ban hành kèm theo Nghị định này Quy chế và Phụ lục II.

Điều 2. Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2024.`)}
QUY CHẾ
QUẢN LÝ KHO
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ)

Điều 1. Phạm vi
Quy chế này và Nghị định này áp dụng với mọi kho.

Điều 5. Trách nhiệm
Theo Điều 1 và Điều 2 của Nghị định này.
`
  const found = targets(issued)
  it.each([
    'Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ → doc_1',
    'Quy chế này → doc_1__att_1',
    'Điều 1 và Điều 2 của Nghị định này [article 1] → art_1',
    'Điều 2 của Nghị định này [article 2] → art_2',
  ])('%s', (expected) => expect(found).toContain(expected))

  it('means the issuing document by its type', () => {
    expect(found.filter((line) => line.startsWith('Nghị định này →')).map((line) => line.split('→ ')[1])).toEqual([
      'doc_1',
      'doc_1',
      'doc_1',
    ])
  })
})

describe('forms attached to a document', () => {
  const found = targets(
    `${decree(`Điều 1. Hồ sơ
1. Kho lập danh sách theo mẫu số 02 kèm theo Nghị định này.
2. Kho lập sổ theo Mẫu số 07 kèm theo Nghị định này.

Điều 2. Nghị định này có hiệu lực từ ngày 01 tháng 6 năm 2024.`)}
Mẫu số 01

SỔ THEO DÕI KHO
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05/3/2024 của Chính phủ)

Tên kho: ..........

Mẫu số 02

DANH SÁCH KHO
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05/3/2024 của Chính phủ)

Tên kho: ..........
`,
  )
  it.each(['mẫu số 02 kèm theo Nghị định này [appendix 02] → doc_1__app_2', 'Mẫu số 07 kèm theo Nghị định này [appendix 07] → ?'])(
    '%s',
    (line) => {
      expect(found).toContain(line)
    },
  )
})

describe('forms in numbered appendices', () => {
  const found = targets(
    `${decree(`Điều 1. Hồ sơ
1. Kho lập danh sách theo Mẫu số 01 Phụ lục II kèm theo Nghị định này.
2. Kho lập sổ theo Mẫu số 02 Phụ lục III kèm theo Nghị định này.
3. Kho báo cáo theo Mẫu số 01, Biểu số 01 Phụ lục I kèm theo Nghị định này.

Điều 2. Nghị định này có hiệu lực từ ngày 01 tháng 6 năm 2024.`)}
PHỤ LỤC I
CÁC MẪU BÁO CÁO

Biểu số 01. Tổng số kho lưu trữ
Đơn vị báo cáo: Kho

Mẫu số 01
BÁO CÁO KHO
Tên kho: ..........

PHỤ LỤC II
SỔ SÁCH

Mẫu số 01
DANH SÁCH KHO
Tên kho: ..........

Mẫu số 02
SỔ KHO
Tên kho: ..........
`,
  )
  it.each([
    'Mẫu số 01 Phụ lục II kèm theo Nghị định này [appendix II appendix 01] → doc_1__app_5',
    'Mẫu số 02 Phụ lục III kèm theo Nghị định này [appendix III appendix 02] → ?',
    'Mẫu số 01, Biểu số 01 Phụ lục I kèm theo Nghị định này [appendix I appendix 01] → doc_1__app_3',
    'Biểu số 01 Phụ lục I kèm theo Nghị định này [appendix I appendix 01] → doc_1__app_2',
  ])('%s', (line) => {
    expect(found).toContain(line)
  })
})

describe('a document that quotes another', () => {
  it('leaves "… này" of another kind alone', () => {
    expect(
      targets(
        decree('Điều 1. Theo Thông tư này và khoản 1 Điều 3 Luật này thì cần xin ý kiến.\n\nĐiều 2. Thi hành\nCó hiệu lực từ nay.'),
      ).slice(1, 3),
    ).toEqual(['Thông tư này → ?', 'khoản 1 Điều 3 Luật này [article 3 clause 1] → ?'])
  })
})

describe('new text whose opening mark is lost', () => {
  it('speaks of the units of the document that is amended', () => {
    const body =
      'Điều 1. Sửa đổi\n\n1. Sửa đổi khoản 1 Điều 3 như sau:\n\n1. Kho theo khoản 2 Điều này và Điều 9 Nghị định này.”.\n\n2. Bãi bỏ Điều 4.\n\nĐiều 2. Hiệu lực\nTừ nay.'
    expect(targets(decree(body)).filter((target) => /khoản 2|Điều 9/.test(target))).toEqual([
      'khoản 2 Điều này [clause 2] → ?',
      'Điều 9 Nghị định này [article 9] → ?',
    ])
  })
})

describe('details of an amendment', () => {
  it('stand in an appendix of the document itself', () => {
    const body =
      'Điều 1. Điều chỉnh danh mục kho như sau:\n\n1. Điều chỉnh mục 3 Phụ lục II kèm theo Nghị định số 11/2010/NĐ-CP (chi tiết tại Phụ lục I).\n\n2. Điều chỉnh mục 4 Phụ lục II.\n\nĐiều 2. Hiệu lực\nTừ nay.\n\nPHỤ LỤC I\nDANH MỤC KHO\n\n1. Kho muối.'
    expect(targets(decree(body)).filter((target) => target.startsWith('Phụ lục'))).toEqual(['Phụ lục I [appendix I] → doc_1__app_1'])
  })
})

describe('what a document calls itself', () => {
  const written = (type: string, number: string, self: string) =>
    targets(`${head(type, number, 'QUY ĐỊNH VỀ KHO')}Điều 1. Phạm vi\n${self} này áp dụng với mọi kho.\n\nĐiều 2. Hiệu lực\nTừ nay.`)
  it('is a joint circular briefly', () => {
    expect(written('THÔNG TƯ LIÊN TỊCH', '12/2012/TTLT-BNV-BTC', 'Thông tư')).toContain('Thông tư này → doc_1')
  })
  it('is told by the symbol where the type was not read', () => {
    expect(written('QUYẾT ĐỊHN', '12/2012/QĐ-TTg', 'Quyết định')).toContain('Quyết định này → doc_1')
  })
  it('is no citation in the enacting sentence of a law', () => {
    const law = (words: string) =>
      targets(
        `${head('LUẬT', '57/2020/QH14', 'THANH NIÊN')}Quốc hội ban hành ${words}.\n\nĐiều 1. Phạm vi\nLuật này quy định về thanh niên.`,
      )
    expect(law('Luật Thanh niên')).toEqual(['Luật này → doc_1'])
    expect(law('Luật Trẻ em')).toEqual(['Luật Trẻ em → ?', 'Luật này → doc_1'])
  })
})

describe('units of another document below a lead that announces them', () => {
  const listed = (lead: string) =>
    targets(
      decree(`Điều 1. Phạm vi\n${lead}:\n1. Tiêu hủy theo khoản 4 Điều 31.\n2. Kho theo Điều này.\n\nĐiều 2. Hiệu lực\nTừ nay.`),
    ).slice(1, -1)
  it('are none of this one', () => {
    expect(listed('Nghị định này quy định chi tiết một số điều, khoản sau đây của Luật Lưu trữ')).toEqual([
      'Nghị định này → doc_1',
      'Luật Lưu trữ → ?',
      'Điều này [article 1] → art_1',
    ])
  })
  it('are told from those of this one', () => {
    expect(listed('Cơ quan quản lý kho của Luật Lưu trữ thực hiện')).toContain('khoản 4 Điều 31 [article 31 clause 4] → ?')
  })
})

describe('hostile trees', () => {
  it('take any number of references and units', () => {
    const many = decree(`Điều 1. Phạm vi\n${'Theo khoản 1 Điều 1, Điều 2 và điểm a khoản này. '.repeat(5000)}\n\nĐiều 2. Hiệu lực\nTừ nay.`)
    expect(collectMentions(parse(many)).length).toBeGreaterThan(15_000)
  })
})

it('lets an attachment that has lost the name of its type call itself by any', () => {
  const attached = `
PHÍ ĐÒ NGANG TRÊN ĐỊA BÀN CẢ NƯỚC
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ)
Điều 1. Mức phí
1. Quy định này áp dụng đối với mọi bến đò.
2. Bến đò theo Nghị định này thu phí theo Điều 1 Quy định này.
`
  const found = targets(decree('Điều 1. Ban hành kèm theo Nghị định này mức phí đò ngang.') + attached)
  expect(found).toContain('Quy định này → doc_1__att_1')
  expect(found).toContain('Nghị định này → doc_1')
})

it('finds the unit around the place before one inside it that the words may mean as well', () => {
  const parts = 'Phần I\nNGHỀ NẶNG NHỌC\n\nMục 1\nNghề trên bờ\n1. Lái cẩu.\n2. Bốc vác.\n\nMục 2\nNghề dưới nước\n'
  expect(targets(`${parts}Ngoài nghề tại Mục 1 Phần I này còn có:\n1. Lặn.\n2. Vớt gỗ.\n`)).toContain(
    'Mục 1 Phần I [part I section 1] → part_I__sec_1',
  )
})

it('finds the parts A, B, C of a section', () => {
  const parts = 'I. NGHỀ NẶNG NHỌC\nA. Nghề trên bờ\nLái cẩu.\nB. Nghề dưới nước\nLặn.\nC. Nghề khác\nBốc vác.\n\nII. PHỤ CẤP\n'
  expect(targets(decree(`${parts}Nghề tại mục C hưởng phụ cấp một lần.`))).toContain('mục C [section C] → sec_I__subsec_C')
})

describe('words for itself that are ordinary nouns as well', () => {
  const regime = `
CHẾ ĐỘ
Thu phí đò ngang
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ)
Điều 1. Mức phí
Bến đò theo chế độ này thu phí theo kế hoạch này.
`
  const found = (text: string) => targets(decree('Điều 1. Phạm vi\nNay ban hành Chế độ thu phí. Chế độ này có hiệu lực từ năm sau.') + text)
  it('mean the document that is titled so', () => {
    expect(found(regime)).toContain('Chế độ này → doc_1__att_1')
    expect(found(regime)).toContain('chế độ này → doc_1__att_1')
  })
  it('mean no text where none is', () => {
    expect(found('').filter((each) => /^chế độ/i.test(each))).toEqual([])
    expect(found(regime).filter((each) => each.startsWith('kế hoạch'))).toEqual([])
  })
})

it('takes articles for those of another text where there are none', () => {
  const letter = targets(
    decree('I. TÌNH HÌNH\nCác trường hợp tại Điều 16, khoản 2 Điều 86 và mục I.\nII. KIẾN NGHỊ\nBãi bỏ Điều 9 Nghị định này.'),
  )
  expect(letter.filter((line) => /^(?:Điều|khoản|mục)/u.test(line))).toEqual([
    'mục I [section I] → sec_I',
    'Điều 9 Nghị định này [article 9] → ?',
  ])
})

it('finds "… này" in the only document of that kind that it comes with', () => {
  const attached = (number: number) => `
KẾ HOẠCH
Thu phí bến đò giai đoạn ${number}
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ)

1. Thu phí theo ngày.
`
  const body =
    'Điều 1. Ban hành kế hoạch\nNay ban hành Kế hoạch thu phí bến đò.\n\nĐiều 2. Thi hành\nCác bộ căn cứ khoản 1 Kế hoạch này để thực hiện kế hoạch này.'
  expect(targets(decree(body) + attached(1)).filter((each) => /kế hoạch này/i.test(each))).toEqual([
    'khoản 1 Kế hoạch này [clause 1] → doc_1__att_1__cl_1',
    'kế hoạch này → doc_1__att_1',
  ])
  expect(targets(decree(body) + attached(1) + attached(2)).filter((each) => each.startsWith('kế hoạch này'))).toEqual(['kế hoạch này → ?'])
})

it('takes the standard that it issues for no other document', () => {
  const title = 'BAN HÀNH QCVN 77:2024/BXD QUY CHUẨN KỸ THUẬT QUỐC GIA VỀ CẦU PHAO'
  const found = targets(decree('Điều 1. Ban hành kèm theo Nghị định này QCVN 77:2024/BXD, thay QCVN 77:2011/BXD.', title))
  expect(found.filter((each) => each.includes('QCVN'))).toEqual(['QCVN 77:2011/BXD → ?'])
})

it('finds a decimal point of an article by the clause that its label says, and three steps of one label', () => {
  const plan = targets(
    decree('Điều 1. Nội dung\n1. Việc một.\n2. Việc hai:\n2.1. Bến đò.\n2.2. Bến phà.\n\nĐiều 2. Thi hành\nTheo điểm 2.1 Điều 1.'),
  )
  expect(plan.filter((line) => line.startsWith('điểm'))).toEqual(['điểm 2.1 Điều 1 [article 1 point 2.1] → art_1__cl_2__subcl_2.1'])
  const parts = targets(
    decree('I. VIỆC\n1. Bến.\n2. Đò:\n2.1. Đò ngang:\na) Một.\nb) Hai.\nII. THI HÀNH\nTheo mục I.2.1.a và mục I (điểm 2); mục 1 - I.'),
  )
  expect(parts.map((line) => line.replace(/^.* → /u, ''))).toEqual(
    expect.arrayContaining(['sec_I__cl_2__subcl_2.1__pnt_a', 'sec_I__cl_2', 'sec_I__cl_1']),
  )
})

it('finds a sheet by its number among the sheets, not among the appendices', () => {
  const appendix = '\nPHỤ LỤC 1\nDANH MỤC BẾN ĐÒ\n(Kèm theo Nghị định số 25/2024/NĐ-CP)\n\n1. Bến A.\n'
  const found = targets(decree('Điều 1. Theo Biểu số 01 kèm theo Nghị định này. Theo Phụ lục 1 kèm theo Nghị định này.') + appendix)
  expect(found.filter((line) => /^(?:Biểu|Phụ)/u.test(line)).map((line) => line.replace(/ kèm theo.*(?= →)/u, ''))).toEqual([
    'Biểu số 01 → ?',
    'Phụ lục 1 → doc_1__app_1',
  ])
})

it('takes no appendix for all of them, and finds a form by its code', () => {
  const note = '(Kèm theo Nghị định số 25/2024/NĐ-CP)'
  const appendices = `\nPHỤ LỤC I\nDANH MỤC BẾN ĐÒ\n${note}\n\n1. Bến A.\n\nPHỤ LỤC II\nDANH MỤC BẾN PHÀ\n${note}\n\n1. Bến B.\n`
  const form =
    '\nMẫu BĐ-01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTỜ KHAI MỞ BẾN ĐÒ\n(Kèm theo Nghị định số 25/2024/NĐ-CP)\n\nTên bến: ..........\n'
  const body =
    'Điều 1. Theo các Phụ lục kèm theo Nghị định này. Theo Phụ lục kèm theo Nghị định này. Theo Mẫu BĐ-01 kèm theo Nghị định này.'
  const found = targets(decree(body) + appendices + form)
  expect(found.filter((line) => /^(?:Phụ|Mẫu) /u.test(line)).map((line) => line.replace(/ kèm theo.*(?= →)/u, ''))).toEqual([
    'Phụ lục → ?',
    'Phụ lục → doc_1__app_1',
    'Mẫu BĐ-01 → doc_1__app_3',
  ])
})

it('finds the appendices of a regulation from the decree that it comes with', () => {
  const regulation = `
QUY CHẾ
Quản lý bến đò
(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP)

Điều 1. Phạm vi
Quy chế này áp dụng cho bến đò.

PHỤ LỤC 03-1
DANH MỤC BẾN ĐÒ

1. Bến A.

PHỤ LỤC 03-2
DANH MỤC BẾN PHÀ

1. Bến B.
`
  const found = targets(decree('Điều 1. Ban hành Quy chế và Phụ lục 03-2, Phụ lục 04-1 kèm theo Nghị định này.') + regulation)
  expect(found.filter((line) => /^Phụ lục \S+ .*→/u.test(line)).map((line) => line.replace(/ kèm theo.*(?= →)/u, ''))).toEqual([
    'Phụ lục 03-2, Phụ lục 04-1 → doc_1__att_1__app_2',
    'Phụ lục 04-1 → ?',
  ])
})

it('finds an appendix behind the rules that come with a decision, by the part or the symbol in its label', () => {
  const note = '(Ban hành kèm theo Nghị định số 25/2024/NĐ-CP ngày 05 tháng 3 năm 2024 của Chính phủ)'
  const source = decree(
    'Điều 1. Ban hành kèm theo Nghị định này Quy chế giữ kho, Phụ lục I.1 và phụ lục số 02/GK.\nĐiều 2. Hiệu lực\nTừ ngày ký.',
  )
  const appendices = 'Phụ lục I.1\nCÁC KHO\n\n1. Kho cũ.\n2. Kho mới.\n\nPhụ lục số 02/GK\nCÁC TỔ\n\n1. Tổ trực.\n2. Tổ sửa.\n'
  expect(targets(`${source}\nQUY CHẾ\nGIỮ KHO\n${note}\n\nĐiều 1. Kho\nKho mở cửa.\nĐiều 2. Tổ\nTổ trực.\n\n${appendices}`)).toEqual(
    expect.arrayContaining(['Phụ lục I.1 [appendix I.1] → doc_1__att_1__app_1', 'phụ lục số 02/GK [appendix 02/GK] → doc_1__att_1__app_2']),
  )
})

it('finds an appendix whose label is a Roman number and a letter', () => {
  const note = '(Kèm theo Nghị định số 25/2024/NĐ-CP)'
  const appendices = `\nPhụ lục IA\nDANH MỤC BẾN ĐÒ\n${note}\n\n1. Bến A.\n\nPhụ lục IB\nDANH MỤC BẾN PHÀ\n${note}\n\n1. Bến B.\n`
  const found = targets(
    decree('Điều 1. Theo Phụ lục Ib ban hành kèm theo Nghị định này. Theo Phụ lục I kèm theo Nghị định này.') + appendices,
  )
  expect(found.filter((line) => line.startsWith('Phụ lục')).map((line) => line.replace(/ (?:ban hành )?kèm theo.*(?= →)/u, ''))).toEqual([
    'Phụ lục Ib → doc_1__app_2',
    'Phụ lục I → ?',
  ])
})

describe('another document of the file', () => {
  it('is meant by the name of a law alone, as the order cites it that makes it known', () => {
    const order = `CHỦ TỊCH NƯỚC
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 31-L/CTN
Hà Nội, ngày 12 tháng 4 năm 1994

LỆNH

CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

NAY CÔNG BỐ:

Pháp lệnh Quản lý bến đò đã được Ủy ban thường vụ Quốc hội thông qua.

PHÁP LỆNH

QUẢN LÝ BẾN ĐÒ

Căn cứ vào Điều 91 của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;
Pháp lệnh này quy định về bến đò.

Chương 1

QUY ĐỊNH CHUNG

Điều 1. Bến đò có người trông coi.

Điều 2. Pháp lệnh Quản lý bến đò trước đây hết hiệu lực.
`
    expect(targets(order).filter((line) => line.startsWith('Pháp lệnh Quản lý'))).toEqual([
      'Pháp lệnh Quản lý bến đò → doc_2',
      'Pháp lệnh Quản lý bến đò → ?',
    ])
  })

  it('is meant where the issuer is called by its name with that of the body above', () => {
    const text = `Hướng dẫn 31-HD/VPTW về giữ hồ sơ do Văn phòng Ban Chấp hành Trung ương ban hành

BAN CHẤP HÀNH TRUNG ƯƠNG
VĂN PHÒNG
--------

ĐẢNG CỘNG SẢN VIỆT NAM
------------

Số: 31-HD/VPTW

Hà Nội, ngày 12 tháng 4 năm 2005

HƯỚNG DẪN
VỀ GIỮ HỒ SƠ

1. Hồ sơ được giữ trong kho.
`
    expect(targets(text)).toContain('Hướng dẫn 31-HD/VPTW về giữ hồ sơ do Văn phòng Ban Chấp hành Trung ương ban hành → doc_1')
  })

  it.each([
    ['Công văn 31-QC/TU ngày 12/4/2031', 'doc_1'],
    ['Công văn 31-QC/TU ngày 13/4/2031', '?'],
    ['Quyết định 31-QC/TU ngày 12/4/2031', '?'],
  ])('is meant by what a website calls a letter, on its day: %s', (caption, target) => {
    const text = `${caption} Mở kho giống

TỈNH ỦY TÂN LẬP
*
Số 31-QC/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Tân Lập, ngày 12 tháng 4 năm 2031

QUY CHẾ
Mở kho giống
-----

Điều 1. Giờ mở kho
Kho mở từ sáng.
`
    expect(targets(text)[0]).toBe(`${caption} → ${target}`)
  })
})

describe('the name that a document gives to another', () => {
  const definition = 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị (sau đây gọi là Nghị quyết kho sách).'
  const later = '2. Cơ quan thực hiện Mục II Nghị quyết kho sách.'

  it('means it in all units below, with its uri', () => {
    const cited = collectMentions(parse(decree(`Điều 1. Mục đích\n1. ${definition}\n${later}`))).filter(({ text }) =>
      text.includes('kho sách'),
    )
    expect(cited.map(({ text, provisions, uri }) => [text, provisions[0], uri])).toEqual([
      ['Mục II Nghị quyết kho sách', 'section II', 'urn:lex:vn:bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw'],
    ])
  })

  it('means nothing in another document of the file', () => {
    const texts = [decree(`Điều 1. Mục đích\n1. ${definition}\n2. Cơ quan làm việc.`), decree(`Điều 1. Mục đích\n1. Kho mở cửa.\n${later}`)]
    expect(collectMentions(parse(texts.join('\n'))).filter(({ kind, text }) => kind === 'citation' && text.includes('kho sách'))).toEqual(
      [],
    )
  })
})

describe('"này" where no such unit is around', () => {
  const first = 'Điều 1. Kho\n1. Kho mở cửa.\n2. Kho đóng cửa.'

  it('keeps the kind of unit, and is told where the text has such units before', () => {
    const text = decree(`${first}\n\nĐiều 2. Sách\nSách theo quy định tại khoản này được giữ lại trong kho.`)
    expect(targets(text)).toContain('khoản này [clause] → ?')
    expect(messages(text)).toEqual(['Unresolved reference `khoản này`: there is no clause around it'])
  })

  it('is not told in a text that has none so far, which may be an excerpt', () => {
    const text = decree(`Điều 2. Sách\nSách theo quy định tại khoản này và tại Chương này được giữ lại.\n\n${first.replace('1', '3')}`)
    expect(targets(text)).toContain('khoản này [clause] → ?')
    expect(messages(text)).toEqual([])
  })
})

describe('a part that is not there', () => {
  it('is told, and not the section that is', () => {
    const text = decree('I. KHO\n1. Kho mở cửa.\n2. Kho theo khoản 1 Mục I Phần thứ nhất.\nII. SÁCH\n1. Sách ở trong kho.')
    expect(messages(text).join()).toContain('`thứ nhất` (part) is not in this document')
  })
})

describe('an appendix that is not there', () => {
  const withAppendices = (body: string, ...labels: string[]) =>
    decree(body) +
    labels
      .map((label) => `\nPHỤ LỤC ${label}\nDANH MỤC KHO ${label}\n(Kèm theo Nghị định số 25/2024/NĐ-CP)\n\n1. Kho giấy.\n2. Kho phim.\n`)
      .join('')
  const body = (label: string) => `Điều 1. Kho\nKho theo Phụ lục ${label}.\n\nĐiều 2. Thi hành\nCó hiệu lực từ nay.`

  it('is told between two that are', () =>
    expect(messages(withAppendices(body('II'), 'I', 'III'))).toEqual(['Unresolved reference `Phụ lục II`: there is no appendix `II`']))

  it.each([
    ['III', ['I', 'II']],
    ['01', []],
  ])('may be left out behind the last: %s', (label, labels) => expect(messages(withAppendices(body(label), ...labels))).toEqual([]))
})

describe('articles where none are', () => {
  it('are no references in a text outside documents, nor anywhere in its file', () => {
    const text = 'Nhà nước thu hồi đất theo Điều 61 và khoản 1 Điều 62.\n'
    expect(targets(text)).toEqual([])
  })

  it('are counted in Roman numerals by scanners', () =>
    expect(targets(decree(body.replace('Xem Điều 12', 'Xem Điều I')))).toContain('Điều I [article I] → art_1'))
})

it('"hướng dẫn này" is the guidance itself, in small letters too, and nothing elsewhere', () => {
  const guidance = (type: string, code: string) => `ỦY BAN MẶT TRẬN TỔ QUỐC
XÃ TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/${code}-MTTQ
Tân Lập, ngày 05 tháng 4 năm 2030

${type}
Về việc mở kho sách

I. MỤC ĐÍCH
Mở kho.
II. THỰC HIỆN
Căn cứ hướng dẫn này, các thôn mở kho.
`
  expect(targets(guidance('HƯỚNG DẪN', 'HD'))).toEqual(['hướng dẫn này → doc_1'])
  expect(targets(guidance('KẾ HOẠCH', 'KH'))).toEqual([])
})

it('takes "Phụ lục này" outside any appendix for the one that the unit has just named', () => {
  const appendix = (n: number) => `\nPhụ lục ${n}\nDANH MỤC BẾN ĐÒ\n(Kèm theo Nghị định số 25/2024/NĐ-CP)\n\n1. Bến A.\n`
  const found = (said: string) => {
    const text = decree(`Điều 1. ${said} Bến nào ngoài Phụ lục này thì đóng.\nĐiều 2. Bến khác.`)
    return targets(text + appendix(1) + appendix(2)).find((target) => target.startsWith('Phụ lục này'))
  }
  const kept = 'Bến đò theo Phụ lục 2 kèm theo Nghị định này.'
  expect(found(kept)).toBe('Phụ lục này [appendix 2] → doc_1__app_2')
  expect(found(`${kept} Mẫu đơn theo Mẫu số 01 Phụ lục 2 kèm theo Nghị định này.`)).toBe('Phụ lục này [appendix 2] → doc_1__app_2')
  expect(found(`Bến cũ theo Phụ lục 1 kèm theo Nghị định này. ${kept}`)).toBe('Phụ lục này [appendix] → ?')
  expect(found('Bến đò theo Phụ lục 2 kèm theo Nghị định số 7/2019/NĐ-CP.')).toBe('Phụ lục này [appendix] → ?')
})

describe('a notice with a list and a form behind it', () => {
  const notice = (line: string) => `TRƯỜNG CAO ĐẲNG BẾN GỖ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG ĐÀO TẠO
Độc lập - Tự do - Hạnh phúc
Bến Gỗ, ngày 16 tháng 9 năm 2030

THÔNG BÁO
Về việc nghỉ học

I. Hồ sơ

- ${line};
- Ảnh.

TRƯỞNG PHÒNG

Lê Thị Lái

PHỤ LỤC
DANH MỤC LỚP
(Kèm theo Thông báo số 31/TB-CĐBG ngày 16 tháng 9 năm 2030 của Trường Cao đẳng Bến Gỗ)

1. Lớp lái đò.

2. Lớp đóng thuyền.

ĐƠN XIN NGHỈ HỌC

Kính gửi: Phòng Đào tạo

Họ và tên: ………
`
  const own = 'Thông báo số 31/TB-CĐBG ngày 16 tháng 9 năm 2030 của Trường Cao đẳng Bến Gỗ → doc_1'

  it.each([
    ['Đơn xin nghỉ học (theo mẫu)', 'mẫu [appendix] → doc_1__app_2'],
    ['Giấy xác nhận (theo mẫu)', 'mẫu [appendix] → ?'],
  ])('%s', (line, expected) => expect(targets(notice(line))).toEqual([expected, own]))

  it('of another day is not meant', () =>
    expect(targets(notice('Đơn').replace('31/TB-CĐBG ngày 16', '31/TB-CĐBG ngày 15')).at(-1)).toMatch(/ → \?$/))
})

it('"công văn này" behind a letter that the sentence has named may be that one', () => {
  const letter = (body: string) => `SỞ NÔNG NGHIỆP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 31/SNN-TL
V/v nạo kênh
Tân Lập, ngày 05 tháng 4 năm 2030

Kính gửi: Ủy ban nhân dân xã Tân Lập

${body}
`
  const own = (body: string) => targets(letter(body)).find((each) => each.startsWith('công văn này'))
  expect(own('Chi cục đã có công văn số 12/CCTL-KT ngày 02/4/2030, đề nghị xã làm theo hướng dẫn tại công văn này.')).toBe(
    'công văn này → ?',
  )
  expect(own('Chi cục đã có công văn số 12/CCTL-KT ngày 02/4/2030. Đề nghị xã làm theo hướng dẫn tại công văn này.')).toBe(
    'công văn này → doc_1',
  )
})

describe('a quotation over several paragraphs', () => {
  const notice = (body: string) => `ỦY BAN NHÂN DÂN
XÃ BẢN MẾ
Số: 12/TB-UBND
Bản Mế, ngày 5 tháng 2 năm 2026

THÔNG BÁO
Về phí đò

${body}

1. Xã làm theo Thông báo này.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn An
`

  it('goes on to its closing mark where the parser has not followed it', () => {
    const report = '“Cống phải có biển.\n\nChủ cống làm biển.\n\nBiển làm theo Thông báo này.” (trích báo cáo của thôn).'
    expect(targets(notice(report))).toEqual(['Thông báo này → ?', 'Thông báo này → doc_1'])
    const item = '- “Cống phải có biển, theo mẫu.\n\nMục 1 Thông báo này là mẫu.”'
    expect(targets(notice(item)).at(-1)).toBe('Thông báo này → doc_1')
    expect(targets(notice(item)).find((each) => each.startsWith('Mục 1'))).toMatch(/ → \?$/)
  })

  it('that is not closed ends before the body', () => {
    const decided = decree('Theo đề nghị của Giám đốc Kho;\n\nĐiều 1. Phạm vi\n\nNghị định này quy định kho.')
    expect(targets(decided.replace('Căn cứ Luật', '“Căn cứ Luật'))).toContain('Nghị định này → doc_1')
  })
})

it('a form that is named takes no more steps where more documents are attached', () => {
  const costOf = (mentions: number, attached: number): number => {
    const forms = Array.from({ length: attached }, (_, i) => `PHỤ LỤC ${i + 1}\nDANH MỤC KÊNH ${i + 1}\n\n1. Kênh.\n`).join('\n')
    const root = parse(`${decree(`Điều 1. Hồ sơ\n\n${'- Đơn (theo mẫu);\n'.repeat(mentions)}`)}\n${forms}`)
    return countSteps(() => resolveReferences(root))
  }
  const [few, many] = [150, 450].map((attached) => costOf(200, attached) - costOf(100, attached))
  expect(many! / few!).toBeLessThan(1.05)
})
