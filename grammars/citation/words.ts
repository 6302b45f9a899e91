import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'

/** Words that end a name or a title: they govern what follows, or go on with the sentence. */
export const stopWords =
  phrases(`về; v/v; tại; trong; theo; ngày; tháng; năm; số; khóa; nhiệm kỳ; được; bị; đã; đang; sẽ; phải; cần; có; không; chưa; là; như; thì; mà; do; bởi; bằng; với; giữa; cho; của; từ; đến; để; nhằm; khi; nếu; nên
quy định; qui định; ban hành; phê duyệt; hướng dẫn; sửa đổi; bổ sung; thay thế; bãi bỏ; công bố; chỉ đạo; yêu cầu; đề nghị; thông qua; thông báo; cũng; còn; vẫn; đều; và; hoặc; hay; cùng; trên; dưới; ở; ra; vào; sau; trước; này; đó; nêu; nói
căn cứ; thực hiện; triển khai; tổ chức; xem xét; quyết định; ký; trình; đối với; các; những; một số; mọi; mỗi; nhất; liên quan; thuộc; trực thuộc; kèm; đính kèm; gồm; hiện; hiện hành; cấp; góp phần; xây dựng; chủ trì; phối hợp; báo cáo; xác định; nêu rõ; chỉ rõ; đặt ra; áp dụng; điều chỉnh; chịu; tiếp tục; nhưng; tuy nhiên; vì; song; rằng; bao gồm; cụ thể; đồng thời; khoản; điều; điểm; thẩm định; thẩm tra; kiểm tra; tiếp nhận; gửi; có hiệu lực; hết hiệu lực; vừa; lần; thống nhất; ủy quyền; mới; sớm; hỏi; trả lời; phản ánh; kiến nghị; đề xuất; chấp thuận; tham mưu; soạn thảo; rà soát`)

/**
 * Verbs of what a decision does to people, land or money, with which its title begins behind the issuer ("của Chủ tịch UBND tỉnh giao dự toán"); nouns
 * that begin as they do are under `false`.
 */
const decisionVerbs = createPhraseTrie<boolean>([
  ...`giao; tạm giao; phân bổ; tạm cấp; thu hồi; công nhận; phân công; phân quyền; bổ nhiệm; bổ nhiệm lại; miễn nhiệm; điều động; luân chuyển; biệt phái; cử viên chức; cử công chức; cử cán bộ; cử giáo viên; cử đoàn; cử đồng chí; cử ông; cử bà; cử người; đính chính; công khai; xếp hạng di tích; xếp loại; đổi tên; tổ chức lại; cho phép; cho thôi; cho chủ trương; cấp phép; cấp giấy; cấp kinh phí; cấp bổ sung; cấp bằng; trích ngân sách; trích kinh phí; gia hạn; chấm dứt; tạm dừng; tạm ngừng; đình chỉ; chuyển mục đích; hủy bỏ; hoàn trả; nâng bậc; nâng lương; chấn chỉnh`
    .split('; ')
    .map((verb) => [verb, true] as const),
  ...'giao thông; giao dịch; giao nhận; giao lưu; giao thương; giao hàng; giao ban; giao hưởng; giao tiếp; giao công nghệ; giao khoa học; giao kỹ thuật; giao tiến bộ; giao tri thức'
    .split('; ')
    .map((noun) => [noun, false] as const),
])

/** The verb of a decision at `at`, unless the name of a body goes on with it ("Hội đồng xét công nhận …", "Trung tâm chuyển giao …"). */
export function decisionVerbAt(text: string, at: number): { end: number } | null {
  const verb = decisionVerbs.match(text, at)
  return verb?.value && !namedForDeed.test(text.slice(Math.max(0, at - longestDeed), at)) ? verb : null
}

const longestDeed = 70
/** Boards, councils and groups are named for what they decide on, up to their level. */
const namedForDeed =
  /(?:^|[^\p{L}])(?:(?:Hội đồng(?! (?:[Nn]hân dân|Bộ trưởng|Nhà nước|Chính phủ|[Tt]rường|quản trị|thành viên))|Ban [Cc]hỉ đạo|Ban vận động|Tổ(?! chức)(?: công tác)?)(?:,? (?!(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\p{L}))\p{L}{1,8}){0,5}|[Cc]huyển|[Bb]àn|[Xx]ét|[Xx]úc tiến) $/u

/** What scanners make of "số", whose mark is lost and misread more than any other; some copies lose the letter with it. */
export const misreadNumberWords = ['s', 'só', 'sô', 'sồ', 'sỏ', 'sớ', 'sẻ', 'sé', 'so', 's6']

/** Nouns that a number counts: "Kế hoạch 5 năm" names no document. */
export const countedWords = phrases(
  `năm; tháng; ngày; giờ; phút; tuần; quý; tỷ; triệu; nghìn; ngàn; trăm; đồng; phần trăm; người; lần; bản; nhóm; nhiệm vụ; nội dung; giải pháp; mục tiêu; chỉ tiêu; dự án; đề án; xã; phường; tỉnh; huyện; đơn vị; cơ quan; tổ chức; cá nhân; trường hợp; đồng chí; hộ; km; m2; m; ha; kg; tấn; thủ tục; tổ; đoàn; bước; giai đoạn; lĩnh vực; vấn đề; trọng tâm; đột phá; doanh nghiệp; cuộc; buổi; hội nghị; chuyên đề; đợt; vụ; trang; công trình; điểm; khoản; mục; điều; nghị quyết; văn bản`,
)

/** Units of money and measure. */
export const measureWords = phrases(
  'tỷ; triệu; nghìn; ngàn; trăm; đồng; phần trăm; lần; km; m2; m; ha; kg; tấn; ngày; tháng; giờ; phút; tuổi; người',
)

/** "thứ hai" → 2. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i + 1] as const),
)

function phrases(list: string) {
  return createPhraseTrie(list.split(/; |\n/).map((phrase) => [phrase, true] as const))
}
