import { describe, expect, it } from 'vitest'
import { findMentions } from './index.ts'

const relationsOf = (text: string) => findMentions(text).flatMap(({ kind, relation }) => (kind === 'citation' ? [relation] : []))

describe('what another document did to the one that the text speaks of', () => {
  it.each([
    ['Quy định này được sửa đổi và bổ sung bởi Luật số 35/2031/QH20.', ['refers']],
    ['(sửa bổ sung bởi NĐ 166/2031/NĐ-CP)', ['refers']],
    ['20/04/2006 Bị thay thế 32/2031/NĐ-CP', ['refers']],
    ['01/01/2014 Bị bãi bỏ 1 phần 32/2031/QH20', ['refers']],
    ['Nghị định số 31/2031/NĐ-CP về cam bị bãi bỏ, thay thế bởi Nghị định số 32/2033/NĐ-CP.', ['refers', 'refers']],
    ['Thông tư này thay thế Thông tư số 31/2031/TT-BTN', ['replaces']],
    ['sửa đổi và bổ sung Nghị định số 31/2031/NĐ-CP', ['amends']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('laws that amended the basis', () => {
  it.each([
    [
      'Căn cứ Luật Đầu tư công số 58/2031/QH20 được sửa đổi, bổ sung bởi Luật số 90/2032/QH20, Luật Xây dựng số 135/2032/QH20;',
      ['basis', 'refers', 'refers'],
    ],
    // an older one is the next basis
    [
      'Căn cứ Luật Đầu tư công số 58/2031/QH20 được sửa đổi, bổ sung bởi Luật số 90/2032/QH20, Luật Xây dựng số 135/2030/QH20;',
      ['basis', 'refers', 'basis'],
    ],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what a cited document, or a text without a number, does to another', () => {
  it.each([
    [
      'Thực hiện Nghị định số 7/2031/NĐ-CP ngày 02/3/2031 của Chính phủ sửa đổi Điều 3 Nghị định số 5/2029/NĐ-CP;',
      ['implements', 'refers'],
    ],
    ['Nghị định số 7/2031/NĐ-CP thay thế Nghị định số 5/2029/NĐ-CP', ['refers', 'refers']],
    ['khoản 4 Điều 1 Nghị định số 7/2031/NĐ-CP sửa đổi khoản 2 Điều 3 Nghị định số 5/2029/NĐ-CP', ['refers', 'refers']],
    ['áp dụng theo các Nghị định của Chính phủ sửa đổi, bổ sung Nghị định số 5/2029/NĐ-CP', ['refers']],
    ['góp ý dự thảo Thông tư thay thế Thông tư số 5/2029/TT-BTN', ['refers']],
    ['các văn bản quy định chi tiết một số điều của Luật Đất đai', ['refers']],
    // the document itself
    ['Bộ trưởng ban hành Thông tư hướng dẫn thi hành Luật Đất đai.', ['guides']],
    ['Quyết định ban hành kèm theo Nghị quyết số 7/NQ-HĐND thay thế Nghị quyết số 5/NQ-HĐND', ['refers', 'replaces']],
    ['Thông tư này thay thế Thông tư số 5/2029/TT-BTN và bãi bỏ Thông tư số 6/2029/TT-BTN', ['replaces', 'repeals']],
    ['Căn cứ Quyết định của Thủ tướng và thay thế Quyết định số 5/QĐ-BTN', ['replaces']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what something came with', () => {
  it.each([
    ['- Điều lệ bến đò ban hành kèm theo nghị định số 31-NĐ ngày 12-6-1958 của Bộ Thủy lợi;', ['refers']],
    ['Thi hành điều 5 của bản Điều lệ ban hành kèm theo nghị định số 31-NĐ', ['implements']],
    ['Bãi bỏ Điều 5 Quy chế bến đò ban hành kèm theo Quyết định số 31/2031/QĐ-UBND', ['repeals']],
    // with this document, and it itself
    ['(Ban hành kèm theo Quyết định số 31/2031/QĐ-UBND)', ['attaches']],
    ['Quy chế này được ban hành kèm theo Quyết định số 31/2031/QĐ-UBND', ['attaches']],
    ['(Được ban hành kèm theo Quyết định số 31/2031/QĐ-UBND)', ['attaches']],
    ['(Mẫu ban hành kèm theo Thông tư số 31/2031/TT-BTN)', ['attaches']],
    ['(Quy chế ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 5/3/2031 của UBND xã An Đò)', ['attaches']],
    ['Quản lý bến đò ban hành kèm theo Quyết định số 31/QĐ-UBND', ['attaches']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what is not done', () => {
  it.each([
    ['Không thực hiện Quyết định số 31-CT ngày 2-3-1988 nữa.', ['refers']],
    ['Đình chỉ việc thi hành Chỉ thị số 31/CT-UB', ['refers']],
    ['Nay thôi thực hiện các văn bản dưới đây: 1. Quyết định số 31-CT ngày 2-3-1988;', ['refers']],
    ['Cục Hàng không thực hiện Chỉ thị số 31/CT-TTg', ['implements']],
    ['Không ngừng thực hiện Chỉ thị số 31/CT-TTg', ['implements']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what a verb that stands once governs', () => {
  it.each([
    ['Thực hiện Chương trình hành động của Tỉnh ủy; Kế hoạch số 31/KH-UBND ngày 4/5/2031 của UBND tỉnh, Sở báo cáo.', ['implements']],
    ['Có Chương trình hành động của Tỉnh ủy; Kế hoạch số 31/KH-UBND của UBND tỉnh.', ['refers']],
    // later than the plan that would name it in its title
    [
      'Thực hiện Kế hoạch số 31-KH/TU ngày 4/5/2031 của Tỉnh ủy thực hiện Kết luận số 7-KL/TW của Ban Bí thư và Kết luận số 9-KL/TU ngày 4/5/2032 của Tỉnh ủy',
      ['implements', 'refers', 'implements'],
    ],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what an office goes by, and what is put into something', () => {
  it.each([
    ['Đề nghị các sở căn cứ chức năng, nhiệm vụ được giao nghiên cứu Nghị quyết số 31-NQ/TW ngày 22/8/2031 của Bộ Chính trị.', ['refers']],
    ['Các xã căn cứ chức năng, nhiệm vụ tổ chức thực hiện Kế hoạch số 31/KH-UBND', ['implements']],
    ['Căn cứ vào chức năng, nhiệm vụ và Nghị quyết số 31/NQ-HĐND ngày 1/2/2031 của HĐND xã;', ['basis']],
    ['Căn cứ tình hình thực tế và Quyết định số 31/QĐ-UBND ngày 1/2/2031 của UBND tỉnh;', ['basis']],
    ['Căn cứ điều kiện thực tế và Công văn số 31/UBND-VP;', ['basis']],
    ['Các xã căn cứ Kế hoạch số 31/KH-UBND để làm', ['basis']],
    ['Quốc hội thống nhất bổ sung dự án Luật Đò ngang (LĐN) (sửa đổi) vào Chương trình xây dựng luật.', ['refers']],
    ['Đề nghị bổ sung Nghị quyết số 31/NQ-HĐND ngày 08/7/2031 của HĐND xã vào hồ sơ.', ['refers']],
    ['Sửa đổi, bổ sung Nghị quyết số 31/NQ-HĐND như sau:', ['amends']],
    ['Bổ sung khoản 5 vào Điều 3 Nghị định số 31/2031/NĐ-CP.', ['amends']],
    ['Bổ sung Điều 3a Nghị định số 31/2031/NĐ-CP vào sau Điều 3.', ['amends']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('who proposes a change, or is to see to it, does not make it', () => {
  it.each([
    ['Rà soát, kiến nghị sửa đổi, bổ sung Luật Đê điều, Luật Thủy lợi.', ['refers', 'refers']],
    ['Giao Sở Thủy lợi tham mưu thay thế Quyết định số 31/2031/QĐ-UBND.', ['refers']],
    ['Bộ Thủy lợi hoàn thiện hồ sơ, trình Chính phủ sửa đổi Nghị định số 31/2031/NĐ-CP.', ['refers']],
    ['Nghiên cứu sửa đổi các luật sau: Luật Đê điều; Luật Thủy lợi.', ['refers', 'refers']],
    // it has been done
    ['Theo đề nghị của Giám đốc Sở Thủy lợi, bãi bỏ Quyết định số 31/2031/QĐ-UBND.', ['repeals']],
    ['Sau khi rà soát, bãi bỏ Quyết định số 31/2031/QĐ-UBND.', ['repeals']],
    ['Điều chỉnh Chương trình nghiên cứu kênh mương ban hành kèm theo Quyết định số 31/QĐ-UBND.', ['amends']],
    ['Qua công tác rà soát, bãi bỏ các văn bản: Quyết định số 31/2031/QĐ-UBND; Quyết định số 32/2031/QĐ-UBND.', ['repeals', 'repeals']],
    ['Trên cơ sở rà soát văn bản, Ủy ban nhân dân tỉnh bãi bỏ Quyết định số 31/2031/QĐ-UBND.', ['repeals']],
    // nouns
    ['Quyết định này quy định hồ sơ đề nghị hỗ trợ và thay thế Quyết định số 31/2031/QĐ-UBND.', ['replaces']],
    ['Quy định mức chi hoạt động nghiên cứu khoa học và thay thế Quyết định số 31/2031/QĐ-UBND', ['replaces']],
    ['Quyết định này quy định về các cơ quan tham mưu, giúp việc và thay thế Quyết định số 31/2031/QĐ-UBND.', ['replaces']],
    ['Tiếp nhận phản ánh, kiến nghị về quy định hành chính và thay thế Quyết định số 31/2031/QĐ-UBND.', ['replaces']],
    ['Mẫu đơn đề nghị cấp thẻ tại Phụ lục I thay thế Mẫu số 02 ban hành kèm theo Quyết định số 31/2031/QĐ-UBND.', ['replaces']],
    ['Nghị quyết này quy định chính sách hỗ trợ người đề nghị vay vốn và sửa đổi, bổ sung Nghị quyết số 31/2031/NQ-HĐND.', ['amends']],
    ['Bãi bỏ Quyết định số 31/QĐ-UBND do Sở Thủy lợi đề xuất, thay thế bằng Quyết định số 32/QĐ-UBND.', ['repeals', 'replaces']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

describe('what else than the document is changed', () => {
  it.each([
    ['Điều chỉnh quy trình trực kênh để đáp ứng các quy định của Luật Đê điều.', ['refers']],
    ['Bổ sung chính sách giữ kênh và hoàn thiện Luật Đê điều trình Quốc hội.', ['refers']],
    ['Bổ sung quy định để giữ kênh vào Điều 3 Nghị định số 31/2031/NĐ-CP.', ['amends']],
    ['Sửa đổi Quy chế quản lý quỹ đất để đấu giá ban hành kèm theo Quyết định số 31/2031/QĐ-UBND.', ['amends']],
    ['Bãi bỏ Quy định hỗ trợ đất để sản xuất ban hành kèm theo Quyết định số 31/2031/QĐ-UBND.', ['repeals']],
    ['Thay thế Quy chế phối hợp hoàn thiện hồ sơ đất đai ban hành kèm theo Quyết định số 31/2031/QĐ-UBND.', ['replaces']],
    ['Bãi bỏ một số quy định của Thông tư số 31/2031/TT-BTL.', ['amends']],
    ['Bãi bỏ các quy định tại Nghị định số 31/2031/NĐ-CP trái với Nghị định này.', ['amends']],
    ['Bãi bỏ các quy định tại Điều 3 Nghị định số 31/2031/NĐ-CP.', ['repeals']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations))
})

it('two documents joined in a title in capitals', () =>
  expect(
    relationsOf(
      'BÃI BỎ QUYẾT ĐỊNH SỐ 31/2031/QĐ-UBND NGÀY 21/3/2031 CỦA ỦY BAN NHÂN DÂN TỈNH VỀ ĐÒ NGANG VÀ QUYẾT ĐỊNH SỐ 14/2032/QĐ-UBND NGÀY 15/6/2032 CỦA ỦY BAN NHÂN DÂN TỈNH VỀ ĐÊ ĐIỀU',
    ),
  ).toEqual(['repeals', 'repeals']))
