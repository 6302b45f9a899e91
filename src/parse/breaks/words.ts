/** Words that no title and no sentence ends with; "Kết quả đạt được" is one. */
const hanging =
  /^Đề nghị$|(?:^|[\s(])(?:của|và|các|những|tại|Tại|theo|Theo|Trong|Khi|Nếu|Đối với|(?<!mọi |từng )trường hợp|là|với|giữa|bởi|cho|từ|về|ở|trong|đến|để|bằng|do|khi|nếu|hoặc|như|một|mọi|vào|thuộc|trên|dưới|đạt|hết|gồm|Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|(?<=(?:ban|đồng|án|sát) )nhân dân|[Cc]ông ty TNHH|Công ty|[Dd]ự thảo|Trong quá trình(?: \p{Ll}{1,7}){0,2}|đề nghị|đề xuất|bị|(?<!đạt |làm |thu )được|không|đã|sẽ|phải|có|ông|bà|Bên|[Bb]ổ sung|[Ss]ửa đổi|[Bb]ãi bỏ|[Tt]hay thế|(?:[Vv]ề việc|[Vv]\/v) (?:ban hành|phê duyệt|công bố|thành lập|thông qua|quy định|giao|phân công|cho phép)|CỦA|VÀ|CÁC|TẠI|THEO|VỀ|CHO|VỚI|TRONG)$/u

/**
 * The same words as the second half of another that a title may well end with: "2. Tồn tại", "Trang thiết bị", "Nhà ở", "Cấp trên". `của`, `và`
 * and the like are the half of none.
 */
const wholeWord =
  /(?:^|[\s(])(?:(?:tồn|hiện|nội|thực|ngoại|đương) tại|(?:thiết|trang|chuẩn|dự) bị|(?:nhà|đất|chỗ|nơi) ở|(?:hiện|sẵn|vốn) có|(?:cấp|bên|phía|bề) (?:trên|dưới|trong)|(?:học tập và |học và )làm theo|hàng không|phòng không|thời gian đến|đầu vào|(?:truyền|diễn) đạt|(?:kiến nghị|ý kiến)(?:,| và) đề (?:xuất|nghị)|(?:đề nghị|kiến nghị)(?:,| và) đề xuất)$/iu

/** The line ends inside a sentence or a title. */
export function isHanging(text: string): boolean {
  return hanging.test(text) && !wholeWord.test(text)
}

/** Organs and posts whose names go on: "Giám đốc" / "Sở Y tế"; in a list of members an item may end with one. */
export const opensName =
  /(?:^|[\s(“"])(?:Bộ|Cục|Chi cục|Tổng cục|Vụ|Ủy ban|Uỷ ban|Hội đồng|Sở|Ban|Chánh Văn phòng|Tổng công ty|Tập đoàn|Giám đốc|Bộ trưởng|Cục trưởng|Chủ tịch|Chánh|Thủ trưởng|Trưởng)$/u

/** Words that a figure follows, else they may well end a title: "Kinh tế số", "Kế hoạch hằng năm". */
export const counting =
  /(?:^|[\s(])(?:số|ngày|tháng|năm|quý|kỳ|khóa|khoá|lần|thứ|đợt|giai đoạn|[Đđ]iều|[Kk]hoản|[Đđ]iểm|Mục|mục|Chương|SỐ|NGÀY)$/u

export const articleMark = /^(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?\.\s/u
