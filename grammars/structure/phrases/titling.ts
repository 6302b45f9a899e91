// Types and titles, and what stands where a title may.

/** `CỦA QUỐC HỘI NƯỚC … KHÓA VII KỲ HỌP THỨ 5 NGÀY 27 THÁNG 6 NĂM 1983 PHÊ CHUẨN …`: who resolved it when, and what about; groups: organ, day, month, year. */
export const passedAtSession =
  /^CỦA\s(QUỐC HỘI)(?:\sNƯỚC\s[\p{Lu}\s]{10,50}?)?,?\s(?:KHÓA|KHOÁ)\s[IVXLC\d]{1,6},?\sKỲ HỌP\s(?:THỨ\s)?(?:MƯỜI\s)?\S{1,5}(?:,?\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|[/.-])(\d{1,2})(?:\sNĂM\s|[/.-])(\d{4}))?,?\s(?=(?:PHÊ CHUẨN|VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|THÔNG QUA|THÀNH LẬP|BÃI BỎ|CHO PHÉP)(?!\p{L}))/u

/**
 * `CỦA HỘI ĐỒNG BỘ TRƯỞNG NGÀY 15 THÁNG 7 NĂM 1982 QUY ĐỊNH …`: organ, day and subject, the number in the letterhead or none (how the databases
 * title what was issued up to 2000); groups: organ, day, month, year.
 */
export const organAndDay =
  /^CỦA\s(\p{Lu}(?:(?!\s(?:VỀ|V\/V|SỐ)\s)[^.;:\d]){3,120}?),?\sNGÀY\s(\d{1,2})(?:\sTHÁNG\s|\s?[/.-]\s?)(\d{1,2})(?:\sNĂM\s|\s?[/.-]\s?)(\d{4})(?:,?\s(?=\p{Lu})|$)/u

/** `CỦA ỦY BAN NHÂN DÂN … V/V …`: organ and subject in one line below the type, the number in the letterhead (the house style of decisions up to 2005); groups: the organ. */
export const organAndSubject = /^CỦA\s(\p{Lu}(?:(?!\s(?:VỀ|V\/V)\s)[^.;:\d]){3,80})\s(?=(?:VỀ|V\/V)\s\p{Lu}{2})/u

/** Does a heading begin with the words behind `V/v`? */
export function repeatsSubject(subject: string, heading: string): boolean {
  const words = subject.startsWith('V') ? /^V\/v\s?:?\s((?:\S{1,12}\s){3})/iu.exec(subject)?.[1] : undefined
  return words !== undefined && heading.slice(0, words.length).toLowerCase() === words.toLowerCase()
}

/** Treaties are documents that have no code (Luật Điều ước quốc tế Đ2), their reasons, and the words that lead to the articles. */
export const treaty = /^(?:HIỆP ĐỊNH|HIỆP ƯỚC|NGHỊ ĐỊNH THƯ|CÔNG ƯỚC|BẢN GHI NHỚ|TH[ỎO][AẢ] THUẬN)(?!\p{L})/u

/** The words for its kind above the title of a standard that stands alone in a file. */
export const standardKind = /^(?:TIÊU CHUẨN (?:QUỐC GIA|VIỆT NAM|CƠ SỞ)|QUY CHUẨN KỸ THUẬT (?:QUỐC GIA|ĐỊA PHƯƠNG))$/u

/** What a person or a firm fills in and hands to an office (mẫu đơn, tờ khai): it has a title, and none of the types of official documents (NĐ 30/2020 Đ7). */
export const applicantsTitle =
  /^(?:ĐƠN(?! VỊ| GIÁ)|GIẤY (?:ĐỀ NGHỊ|ĐĂNG KÝ|CAM KẾT|CAM ĐOAN|XÁC NHẬN|ỦY QUYỀN|UỶ QUYỀN|BIÊN NHẬN)|TỜ KHAI|PHIẾU|BẢN (?:KHAI|KÊ KHAI|CAM KẾT|CAM ĐOAN|ĐĂNG KÝ|TỰ (?:KHAI|NHẬN XÉT|KIỂM ĐIỂM|ĐÁNH GIÁ|CÔNG BỐ)|TƯỜNG TRÌNH|THUYẾT MINH)|(?:SƠ YẾU )?LÝ LỊCH)(?!\p{L})/u

/**
 * The same, and what a cell of the Party, a school or an office calls the other papers that no table of types has (05-HD/VPTW PL 1, NĐ 30/2020 PL III):
 * a type all the same, on a line of its own below the letterhead.
 */
export const typeWithoutCode = new RegExp(
  `${applicantsTitle.source}|^(?:BẢN (?:KIỂM ĐIỂM|(?:GHI )?NHẬN XÉT|ĐÁNH GIÁ|GIẢI TRÌNH|TỔNG HỢP|XÁC NHẬN|GÓP Ý|TÓM TẮT)|(?:BẢNG |BIỂU )?(?:TỔNG HỢP|THỐNG KÊ)|BẢNG (?:KÊ|PHÂN CÔNG|THEO DÕI|XẾP LOẠI|CHẤM|ĐIỂM)|DANH SÁCH|Ý KIẾN (?:NHẬN XÉT|ĐÁNH GIÁ|GÓP Ý|THAM GIA)|(?:TRÍCH|TÓM TẮT) (?:NGANG|LÝ LỊCH)|NHẬN XÉT|NỘI QUY|LỊCH (?:SINH HOẠT|CÔNG TÁC|LÀM VIỆC|TIẾP|TRỰC|HỌP))(?!\\p{L})`,
  'u',
)

/** `PHẦN MỞ ĐẦU`, `LỜI NÓI ĐẦU`: the words before the first unit. */
export const forewordLine = /^(?:(?:PHẦN|LỜI|Phần|Lời) (?:MỞ ĐẦU|mở đầu)|(?:LỜI NÓI ĐẦU|Lời nói đầu))\s?[.:]?$/u

/** How minutes begin (NĐ 30/2020 PL III mẫu 1.8): no title goes on so. */
export const minutesOpening =
  /^(?:Hôm nay,|(?:Vào )?(?:[Hh]ồi|[Ll]úc)\s(?:\d|[.…[])|(?:Thời gian|Địa điểm|Thành phần)(?:\s[^:]{1,40})?\s?:)/u

/** A sentence that leads into a list is no title. */
export const leadsIn =
  /(?:(?:^|\s)(?:sau đây|dưới đây|kèm theo \p{L}{2,7} \p{L}{2,7} này|sau|như sau này|chia (?:làm|thành|ra) [^:]{1,40}|như|gồm|gồm có|bao gồm|là|rằng|trách nhiệm|có quyền|có|nghĩa vụ|phải|được|để|theo|cho|với|và|(?<!(?:tồn|hiện|thực) )tại|về|tại nơi|khi|nếu|(?<!(?:lý|tự) )do|nhằm|các|những|cụm từ|của|trong đó|cụ thể như sau|có (?:các )?nhiệm vụ(?:, quyền hạn)?|và (?:tổ chức )?thực hiện|(?<!^|(?:cơ quan|đơn vị) )chủ trì|(?<!^)(?:căn cứ|dựa) (?:vào|trên) [^,:]{1,40})|, cụ thể|, trong đó[^:]{0,40})(?:\s\([^()]{1,160}\))?\s?:$/iu
