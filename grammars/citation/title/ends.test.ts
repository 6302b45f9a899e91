import { describe, expect, it } from 'vitest'
import { findMentions } from '../index.ts'

const citationsOf = (text: string) => findMentions(text).filter(({ kind }) => kind === 'citation')
const titleOf = (text: string) => citationsOf(text)[0]?.title

describe('what becomes of the document', () => {
  it.each([
    ['Nghị định số 31/2031/NĐ-CP quy định về chở cam bị bãi bỏ, thay thế bởi Nghị định số 32/2033/NĐ-CP.', 'quy định về chở cam'],
    ['Nghị định số 31/2031/NĐ-CP quy định về chở cam bị thay thế bởi Nghị định số 32/2033/NĐ-CP.', 'quy định về chở cam'],
    ['Nghị định số 31/2031/NĐ-CP về chở cam (có hiệu lực từ ngày 25/4/2031) Sở Nông nghiệp yêu cầu các đơn vị:', 'về chở cam'],
    ['Nghị định số 31/2031/NĐ-CP về chở cam (Nghị định số 31/2031/NĐ-CP) là cơ sở.', 'về chở cam'],
  ])('is none of its title: %s', (text, title) => expect(titleOf(text)).toBe(title))

  it('unless the title is of texts or procedures that were repealed', () =>
    expect(titleOf('Quyết định số 31/QĐ-UBND về việc công bố Danh mục thủ tục hành chính bị bãi bỏ.')).toBe(
      'về việc công bố Danh mục thủ tục hành chính bị bãi bỏ',
    ))
})

describe('what stands beside the document in the sentence', () => {
  it.each([
    ['Căn cứ Nghị định số 31/2031/NĐ-CP về nghề trồng cam và các văn bản hướng dẫn thi hành;', 'về nghề trồng cam'],
    [
      'Thực hiện Chỉ thị số 31-CT/TW ngày 12/6/2031 của Ban Bí thư về mùa cam và các văn bản chỉ đạo, hướng dẫn của Trung ương, các cấp đã làm.',
      'về mùa cam',
    ],
    [
      'Theo Kế hoạch số 31-KH/TU của Tỉnh ủy về mùa cam năm 2031 và các văn bản chỉ đạo, triển khai hướng dẫn khác có liên quan đến cam;',
      'về mùa cam năm 2031',
    ],
    ['Theo Kế hoạch số 31-KH/TU của Tỉnh ủy về mùa cam năm 2031 và các văn bản của tỉnh; các xã thực hiện.', 'về mùa cam năm 2031'],
    ['Theo Nghị định số 31/2031/NĐ-CP của Chính phủ về nghề trồng cam và hướng dẫn tại Thông tư này.', 'về nghề trồng cam'],
    ['Thực hiện Kế hoạch số 31-KH/TU ngày 12/6/2031 về mùa cam, tổ chức hội nghị quán triệt đến đảng viên.', 'về mùa cam'],
    [
      'Kế hoạch số 31/KH-UBND về việc triển khai thi hành Luật Đất đai và các văn bản hướng dẫn thi hành.',
      'về việc triển khai thi hành Luật Đất đai và các văn bản hướng dẫn thi hành',
    ],
    [
      'Công văn số 31/UBDN ngày 12/6/2031 về việc trả lời kiến nghị trước Kỳ họp thứ 9, Quốc hội khóa XX, nội dung như sau:',
      'về việc trả lời kiến nghị trước Kỳ họp thứ 9, Quốc hội khóa XX',
    ],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('units that the title names', () => {
  it('are counted up to the document that has them', () => {
    const [circular, decree] = citationsOf('Thông tư số 31/2031/TT-BTN hướng dẫn Điều 13, Điều 16 và Điều 35 Nghị định số 32/2031/NĐ-CP.')
    expect(circular!.title).toBe('hướng dẫn Điều 13, Điều 16 và Điều 35 Nghị định số 32/2031/NĐ-CP')
    expect(decree!.provisions?.map(([step]) => step!.label)).toEqual(['13', '16', '35'])
  })

  it('bear their own in quotation marks', () => {
    const [resolution, code, ...more] = findMentions(
      'Nghị quyết số 31/2031/NQ-HĐTP hướng dẫn một số quy định trong phần thứ hai “Trồng cam” của Bộ luật Dân sự có hiệu lực.',
    )
    expect(resolution!.title).toBe('hướng dẫn một số quy định trong phần thứ hai “Trồng cam” của Bộ luật Dân sự')
    expect(code!.provision).toEqual([{ name: 'part', label: 'thứ hai' }])
    expect(more).toEqual([])
  })
})

describe('what a unit of the document says', () => {
  it.each([
    ['Khoản 24 Điều 1 Thông tư số 31/2031/TT-BTN sửa đổi khoản 2 Điều 43 Thông tư số 32/2030/TT-BTN như sau:', null],
    ['khi Thông tư 31 bãi bỏ Khoản 3 Điều 42 Thông tư 32/2030/TT-BTN nhưng Khoản 7 lại được thực hiện.', null],
    ['Thông tư số 31/2031/TT-BTN về cam bưởi bãi bỏ Điều 5 Thông tư số 32/2030/TT-BTN.', 'về cam bưởi'],
    ['Điểm 4 Thông tư số 31/2031/TT-BTN ngày 12/6/2031 của Bộ Tài chính quy định về người trồng cam như sau:', null],
    [
      'Căn cứ Điều 6 Thông tư số 31/2031/TT-BTN hướng dẫn Nghị định số 32/2030/NĐ-CP quy định về chi phí như sau:',
      'hướng dẫn Nghị định số 32/2030/NĐ-CP',
    ],
    [
      'Thông tư số 31/2031/TT-BTN sửa đổi khoản 2 Điều 43 Thông tư số 32/2030/TT-BTN.',
      'sửa đổi khoản 2 Điều 43 Thông tư số 32/2030/TT-BTN',
    ],
    ['Điều 5 Thông tư số 31/2031/TT-BTN quy định về người trồng cam.', 'quy định về người trồng cam'],
  ])('is no title of it: %s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('a title in several halves', () => {
  it.each([
    [
      'Thông tư số 31/2031/TT-BTN hướng dẫn thi hành Luật Thuế tài nguyên và Luật sửa đổi, bổ sung một số điều của Luật Thuế tài nguyên có hiệu lực.',
      'hướng dẫn thi hành Luật Thuế tài nguyên và Luật sửa đổi, bổ sung một số điều của Luật Thuế tài nguyên',
    ],
    [
      'Nghị định số 31/2031/NĐ-CP quy định xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp; hôn nhân và gia đình; thi hành án dân sự là cơ sở.',
      'quy định xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp; hôn nhân và gia đình; thi hành án dân sự',
    ],
    [
      'Nghị định số 31/2031/NĐ-CP xử phạt vi phạm hành chính trong lĩnh vực đất đai; kiểm tra các xã.',
      'xử phạt vi phạm hành chính trong lĩnh vực đất đai',
    ],
    ['Thông tư số 31/2031/TT-BTN hướng dẫn về các khoản chi được trừ khi tính thuế.', 'hướng dẫn về các khoản chi được trừ khi tính thuế'],
    ['Thông tư số 31/2031/TT-BTN quy định về vật liệu được khuyến khích sử dụng.', 'quy định về vật liệu được khuyến khích sử dụng'],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

it('the title before the day, as the codification has it', () =>
  expect(
    citationsOf('(Điều 1 Nghị định số 31/2031/NĐ-CP Quy định về nghề trồng cam ngày 18/11/2031 của Chính phủ, có hiệu lực)'),
  ).toMatchObject([{ title: 'Quy định về nghề trồng cam', date: '2031-11-18', issuer: 'Chính phủ' }]))

describe('plans by the years that they are for', () => {
  it.each([
    [
      'Thực hiện Chỉ thị số 31/CT-TTg ngày 12/6/2031 của Thủ tướng Chính phủ về việc thi đua trồng cam hằng năm và Kế hoạch 5 năm (2031 - 2035) của tỉnh.',
      'về việc thi đua trồng cam hằng năm và Kế hoạch 5 năm (2031 - 2035) của tỉnh',
    ],
    [
      'THỰC HIỆN CHỈ THỊ SỐ 31/CT-TTG NGÀY 12/6/2031 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC TRỒNG CAM HẰNG NĂM VÀ KẾ HOẠCH 5 NĂM 2031-2035',
      'VỀ VIỆC TRỒNG CAM HẰNG NĂM VÀ KẾ HOẠCH 5 NĂM 2031-2035',
    ],
    ['Thực hiện Chỉ thị số 31/CT-TTg về việc trồng cam và Kế hoạch 5 năm số 32/KH-UBND ngày 12/6/2031.', 'về việc trồng cam'],
    [
      'Thực hiện Chỉ thị số 31/CT-TTg về việc trồng cam và Kế hoạch 5 năm (2031 - 2035) của Bộ Nông nghiệp và Môi trường.',
      'về việc trồng cam',
    ],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('a semicolon in the title of one of a series', () => {
  const series = (second: string) =>
    citationsOf(
      `Thực hiện các Nghị quyết của Hội đồng nhân dân tỉnh: số 31/NQ-HĐND ngày 08/12/2031 về ${second}; số 33/NQ-HĐND ngày 08/12/2031 về kho sách.`,
    ).map(({ title, issuer }) => `${title} | ${issuer}`)

  it('is no end of it, nor of the series', () => {
    expect(series('thu phí chợ; chi sửa chợ năm 2032')).toEqual([
      'về thu phí chợ; chi sửa chợ năm 2032 | Hội đồng nhân dân tỉnh',
      'về kho sách | Hội đồng nhân dân tỉnh',
    ])
  })

  it('unless another document begins behind it', () =>
    expect(series('thu phí chợ; công văn số 32/UBND-TH ngày 09/12/2031')[0]).toBe('về thu phí chợ | Hội đồng nhân dân tỉnh'))
})

describe('what a unit rules, told behind its document', () => {
  it.each([
    ['Căn cứ khoản 4 Điều 47 Nghị định số 31/2031/NĐ-CP ngày 12/11/2031 của Chính phủ quy định nhà đầu tư làm bến đò được thuê bãi.', null],
    ['Căn cứ khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP của Chính phủ quy định người nộp phí đã nộp phí đò thì được hoàn phí.', null],
    ['Theo khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP quy định chậm nhất là ngày thứ 90, chủ bến đò báo cáo xã.', null],
    ['Theo khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP quy định doanh nghiệp làm bến đò có đầy đủ quyền của chủ bến.', null],
    ['Theo Điều 6 Nghị định số 31/2031/NĐ-CP quy định người nộp phí tự kê khai phí đò.', null],
    // titles
    ['Theo khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP quy định mức phí đò thì được hoàn phí.', 'quy định mức phí đò'],
    ['Theo khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP quy định việc người lái đò học nghề thì được.', 'quy định việc người lái đò học nghề'],
    ['Theo khoản 1 Điều 6 Nghị định số 31/2031/NĐ-CP quy định chi tiết Luật Đê điều thì được.', 'quy định chi tiết Luật Đê điều'],
    ['Theo Điều 6 Nghị định số 31/2031/NĐ-CP quy định tổ chức bến đò thì được.', 'quy định tổ chức bến đò'],
    ['Căn cứ Điều 6 Nghị định số 31/2031/NĐ-CP quy định hàng hóa phải kiểm tra;', 'quy định hàng hóa phải kiểm tra'],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

describe('behind the title', () => {
  const cited = 'Nghị định số 31/2031/NĐ-CP ngày 12/11/2031 của Chính phủ quy định phí bến đò'
  it.each([
    [`Sửa mức phí tại ${cited} từ "2%" lên "5%".`, 'quy định phí bến đò'],
    [`Sửa đổi ${cited} theo yêu cầu của lãnh đạo Chính phủ.`, 'quy định phí bến đò'],
    [`Sửa đổi ${cited}, trình Chính phủ trong tháng 10.`, 'quy định phí bến đò'],
    [`Theo ${cited} theo yêu cầu của chủ đò thì được.`, 'quy định phí bến đò theo yêu cầu của chủ đò'],
    [`Chính phủ ban hành Nghị định sửa đổi ${cited}; thủ tục mở bến.`, 'quy định phí bến đò; thủ tục mở bến'],
    ['SỬA ĐỔI THÔNG TƯ SỐ 31/2031/TT-BYT QUY ĐỊNH PHÍ ĐÒ; THỦ TỤC MỞ BẾN', 'QUY ĐỊNH PHÍ ĐÒ; THỦ TỤC MỞ BẾN'],
    [`Chính phủ ban hành Nghị định sửa đổi ${cited}; bãi bỏ quy định cũ.`, 'quy định phí bến đò'],
    [`Xã thu theo ${cited}; thủ tục mở bến.`, 'quy định phí bến đò'],
    [`Chính phủ ban hành Nghị định sửa đổi ${cited}; giao Sở Bến bãi hướng dẫn.`, 'quy định phí bến đò'],
    [`Chính phủ ban hành Nghị định sửa đổi ${cited}; đến nay đã có 12 xã thực hiện.`, 'quy định phí bến đò'],
    [`Chính phủ ban hành Nghị định sửa đổi ${cited}; UBND tỉnh đã chỉ đạo các xã thực hiện.`, 'quy định phí bến đò'],
    [`Chính phủ đã ban hành Nghị định sửa đổi ${cited}; thủ tục mở bến.`, 'quy định phí bến đò'],
    // within it
    [`Căn cứ ${cited} theo chỉ đạo của lãnh đạo Chính phủ;`, 'quy định phí bến đò theo chỉ đạo của lãnh đạo Chính phủ'],
    [`Thực hiện ${cited} theo yêu cầu của Thủ tướng Chính phủ;`, 'quy định phí bến đò theo yêu cầu của Thủ tướng Chính phủ'],
    [
      'Căn cứ Thông tư số 31/2031/TT-BTC hướng dẫn lập, thẩm định, trình Hội đồng nhân dân phân bổ dự toán;',
      'hướng dẫn lập, thẩm định, trình Hội đồng nhân dân phân bổ dự toán',
    ],
    [
      'Thực hiện Quyết định số 31/QĐ-UBND về việc giao Sở Y tế soạn thảo, trình cấp có thẩm quyền phê duyệt đề án trong năm 2031;',
      'về việc giao Sở Y tế soạn thảo, trình cấp có thẩm quyền phê duyệt đề án trong năm 2031',
    ],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))
})

it('goes on with each of the tasks that it regulates', () => {
  const text =
    'Căn cứ Nghị quyết số 31/2031/UBTVQH20 của Ủy ban Thường vụ Quốc hội hướng dẫn việc trồng cam; việc tưới cam; Nghị định số 32/2031/NĐ-CP;'
  expect(titleOf(text)).toBe('hướng dẫn việc trồng cam; việc tưới cam')
  expect(titleOf('Thực hiện Công văn số 31/UBND-VP về việc trồng cam; việc tưới cam phải xong.')).toBe('về việc trồng cam')
})

/** `issuer | title` of each citation. */
const citations = (text: string): string[] =>
  findMentions(text).flatMap(({ kind, issuer, title }) => (kind === 'citation' ? [`${issuer ?? '-'} | ${title ?? '-'}`] : []))

describe('what belongs to the title behind a comma, a colon or a semicolon', () => {
  it.each([
    [
      'Thực hiện Quyết định số 31/QĐ-UBND ngày 02/3/2031 của UBND tỉnh về kiểm tra việc của Sở Văn hóa, Thể thao và Du lịch.',
      'UBND tỉnh | về kiểm tra việc của Sở Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Thực hiện Quyết định số 31/QĐ-UBND ngày 02/3/2031 của UBND tỉnh về thủ tục lĩnh vực Văn hóa, Thể thao và Du lịch, Sở Nội vụ báo cáo.',
      'UBND tỉnh | về thủ tục lĩnh vực Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Thực hiện Quyết định số 31/QĐ-TTg ngày 02/3/2031 của Thủ tướng Chính phủ phê duyệt Chương trình giữ kênh giai đoạn 2031 - 2040, giai đoạn I: từ năm 2031 đến năm 2035.',
      'Thủ tướng Chính phủ | phê duyệt Chương trình giữ kênh giai đoạn 2031 - 2040, giai đoạn I: từ năm 2031 đến năm 2035',
    ],
    [
      'Nghị quyết số 31/2031/NQ-HĐND ngày 02/3/2031 của Hội đồng nhân dân tỉnh về việc quy định mức thu; quy định mức chi trực kênh hết hiệu lực.',
      'Hội đồng nhân dân tỉnh | về việc quy định mức thu; quy định mức chi trực kênh',
    ],
    // what the sentence says
    [
      'Thực hiện Quyết định số 31/QĐ-UBND ngày 02/3/2031 của UBND tỉnh về kiểm tra việc của Sở Văn hóa, Sở Nội vụ báo cáo.',
      'UBND tỉnh | về kiểm tra việc của Sở Văn hóa',
    ],
    [
      'Thực hiện Nghị quyết số 31/2031/NQ-HĐND ngày 02/3/2031 của Hội đồng nhân dân tỉnh quy định mức thu; quy định này đã có hiệu lực.',
      'Hội đồng nhân dân tỉnh | quy định mức thu',
    ],
    [
      'Nghị quyết số 31/2031/NQ-HĐND ngày 02/3/2031 của Hội đồng nhân dân tỉnh về mức thu; mức chi thực hiện theo quy định.',
      'Hội đồng nhân dân tỉnh | về mức thu',
    ],
    [
      'Sửa đổi Nghị định số 31/2031/NĐ-CP ngày 02/3/2031 của Chính phủ về cho vay giữ kênh theo hướng giảm lãi.',
      'Chính phủ | về cho vay giữ kênh',
    ],
    [
      'Quản lý theo Nghị định số 31/2031/NĐ-CP ngày 02/3/2031 của Chính phủ quy định cơ chế trực kênh; quy định của pháp luật có liên quan.',
      'Chính phủ | quy định cơ chế trực kênh',
    ],
    [
      'Thực hiện Nghị định số 31/2031/NĐ-CP ngày 02/3/2031 của Chính phủ quy định chính sách trực kênh; chính sách ưu đãi người trồng cam.',
      'Chính phủ | quy định chính sách trực kênh',
    ],
    [
      'Quyết định này thay thế Quyết định số 31/QĐ-TTg ngày 02/3/2031 của Thủ tướng Chính phủ phê duyệt Đề án trồng cam theo hướng nâng cao giá trị.',
      'Thủ tướng Chính phủ | phê duyệt Đề án trồng cam theo hướng nâng cao giá trị',
    ],
    [
      'Bộ Thủy lợi đã có Công văn số 31/BTL-KH ngày 02/3/2031 về việc triển khai Nghị định số 12/2031/NĐ-CP của Chính phủ và Thông tư số 45/2031/TT-BTL của Bộ Thủy lợi.',
      '- | về việc triển khai Nghị định số 12/2031/NĐ-CP của Chính phủ',
    ],
    [
      'Thực hiện Nghị quyết số 31/NQ-CP ngày 02/3/2031 của Chính phủ về trồng cam theo hướng hiện đại.',
      'Chính phủ | về trồng cam theo hướng hiện đại',
    ],
    ['Theo Nghị định số 31/2031/NĐ-CP ngày 02/3/2031 của Chính phủ về đò ngang trong đó nêu rõ giờ chạy.', 'Chính phủ | về đò ngang'],
  ])('%s', (text, citation) => expect(citations(text)[0]).toBe(citation))

  it('is no verb that tells what amended it', () =>
    expect(
      citations('theo Thông tư số 31/2031/TT-BTC ngày 02/3/2031 của Bộ Tài chính sửa đổi bổ sung bởi Thông tư số 8/2032/TT-BTC'),
    ).toEqual(['Bộ Tài chính | -', '- | -']))

  it('is the second text that a letter is on, which its writer has not issued', () => {
    const of =
      'Công văn số 31/CT-CS về việc triển khai Nghị định số 31/2031/NĐ-CP của Chính phủ và Thông tư số 8/2031/TT-BTC của Bộ Tài chính'
    expect(citations(`Cục Thuế đã có ${of}.`)[0]).toBe(`- | ${of.slice('Công văn số 31/CT-CS '.length)}`)
    expect(citations(`Thực hiện ${of}.`)[0]).toBe('- | về việc triển khai Nghị định số 31/2031/NĐ-CP của Chính phủ')
  })

  it('is the whole name of a law', () =>
    expect(citations('Luật Hỗ trợ doanh nghiệp vừa và nhỏ, Luật Thuế xuất khẩu, nhập khẩu để')).toEqual([
      '- | Hỗ trợ doanh nghiệp vừa và nhỏ',
      '- | Thuế xuất khẩu, nhập khẩu',
    ]))
})
