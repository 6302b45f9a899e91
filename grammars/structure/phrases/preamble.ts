// Bases, recitals, formulas, and the first words of letters.

import { itemSigns } from '../markers.ts'

/** Opening words of legal bases ("Chiểu Sắc lệnh số …" in those of 1945 to 1960) and recitals; "Căn cứ pháp lý" heads a list of them, "Căn cứ quy định nêu trên" draws a conclusion. */
export const basisWord = new RegExp(
  String.raw`^(?:[${itemSigns}*]\s?(?:-\s)?|_{1,3}\s?)?(?:C[ăâaắằẳẵặấầẩẫậáàảãạ]n\s?c[ứừửữựưúùủũụu]|CĂN CỨ(?!\p{Lu})|Chi[ểế]u(?=\s(?:(?:theo|chi|các|lời|đề nghị|tờ trình|kết quả|sắc l(?:ệnh|uật)|đạo luật|lệ luật|luật|nghị định|quyết nghị|quyết định|thông (?:lệnh|tư))\s(?!thi hành)|\p{Lu})))(?!\p{Ll}|\s(?:pháp lý|PHÁP LÝ)|\s(?:vào\s)?(?:các\s)?(?:quy định|nội dung|hướng dẫn)\s(?:nêu\s)?trên)`,
  'u',
)

/**
 * `Căn sử`, `Xót`, `Theo và để nghị`: the same with a letter that a scanner misread, or a speck's word among them; proven only by the reason above, which ends
 * in a semicolon (NĐ 30/2020 PL I II.6).
 */
export const spoiltBasis = /^C[ăâaắằẳẵặ]n\s(?!c[ứừửữựưúùủũụu]\s)\p{Ll}?[uưúùủũụứừửữự]\p{Ll}?\s/u
export const spoiltRecital = /^(?:X(?!ét)\p{Ll}t|Theo (?!đề nghị)(?:\p{Ll}{1,3}\s)?[đd]\p{Ll} ngh\p{Ll})\s/u

export const recitalWord =
  /^(?:[-–*]\s?(?:-\s)?|_{1,3}\s?)?(?:Xét|Theo (?:lời )?[đd][ềêèéeễểế] ngh[ịi]|Theo đề xuất|Trên cơ sở|Thực hiện|Tại (?:phiên họp|kỳ họp|cuộc họp|cuộc làm việc|buổi làm việc|[Hh]ội nghị)|Sau khi (?:xem xét|nghe|thảo luận|bàn bạc|trao đổi|thống nhất|lấy ý kiến|có ý kiến|(?:Quốc hội|Hội đồng|Ban) [^.;]{2,60} (?:(?:thỏa|thoả) (?:hiệp|luận|thuận)|đồng ý|chấp thuận)|(?:Quốc hội|Hội đồng|Ban|Ủy ban|Uỷ ban) [^.;,]{2,60} (?:thảo luận|bàn bạc|xem xét|thông qua)(?=[,;]?$)|đã có sự (?:thỏa|thoả) thuận)|Quán triệt|Triển khai(?: thực hiện)?(?=\s(?:(?:Nghị quyết|Nghị định|Kết luận|Chỉ thị|Quyết định|Quy định|Kế hoạch|Chương trình|Công văn|Công điện|Văn bản|Thông báo|Thông tư|Luật)\s(?:số\s)?\d|(?:ý kiến )?(?:chỉ đạo|kết luận)\s(?:của|tại)\s))|Được sự (?:thống nhất|đồng ý)|Th[iì] hành|Tiếp theo|Theo (?:[Nn]ghị quyết|quyết nghị) (?:của|ngày|số)\s[^.;:]{4,160};|Theo yêu cầu|Theo tinh thần)(?!\p{Ll})/u

/** "Theo Nghị định số 80-CP ngày …;": up to the nineties a basis with its number began so too; in a letter it is the text that begins. */
export const oldBasisWord =
  /^(?:[-–]\s?)?Theo (?:Luật|Pháp lệnh|Sắc l(?:ệnh|uật)|Nghị định|Quyết định|Chỉ thị|Thông tư(?: liên bộ)?|Thông lệnh)\s(?:của [^\d;:]{3,60} )?số\s\d/u

/** Those of them that a subject may begin with too: "Thực hiện Nghị quyết …", "Xét tặng danh hiệu …". */
export const subjectWord =
  /^(?:Thực hiện|Triển khai|Thi hành|Quán triệt|Xét (?:tặng|thăng|chọn|duyệt|tuyển|công nhận|nâng|phong|cấp|khen|hỗ trợ|miễn|đặc cách|hưởng))(?!\p{L})/u

export const treatyRecital =
  /^(?:Với )?(?:mong|Mong) muốn\s|^(?:Hiểu rõ|Nhận thức|Thừa nhận|Khẳng định|Ghi nhận|Tin tưởng|Xét rằng|Nhằm|Căn cứ|Sau khi)\s/u

export const agreed = /^(?:Đã (?:cùng )?)?(?:[Tt]h[ỏo][aả] thuận|[Nn]hất trí)\s.{0,60}sau(?: đây)?\s?[:,.]?$/u

/** "Để tăng cường …;", "Nhằm mục đích …": the purpose, in older texts a reason like the others. */
export const purposeWord = /^(?:[-–]\s?)?(?:Để|Nhằm)\s\p{Ll}/u

/** "Thể hiện lòng yêu nước …;", "Là chương trình có ý nghĩa …;": how the reasons of a letter may begin, which only the bases below them prove. */
export const reasonWord = /^(?:[-–]\s?)?(?:Thể hiện|Là|Với|Xuất phát từ|Hưởng ứng|Phát huy|Trước|Do|Vì)\s\p{Ll}/u

/**
 * A notice of conclusions tells first when and where who met: "Ngày 7 tháng 5 năm 2026, tại trụ sở …, … chủ trì cuộc họp"; a resolution of a
 * congress or a committee when it sat: "Hội nghị lần thứ 11 … họp từ ngày 10/4 …, sau khi thảo luận …,", "… đã thảo luận … và kết luận:".
 */
export const occasion =
  /^(?:Ngày\s\d{1,2}(?:\stháng\s|[/.-])\d{1,2}(?:\snăm\s|[/.-])\d{4},\s.{0,160}\s(?:chủ trì|làm việc|họp)\s|(?:Hội nghị|Đại hội)\s.{0,160}\shọp\s.{0,200}\s(?:sau khi|đã (?:thảo luận|nghe|xem xét|bàn|cho ý kiến))\s)/u

/** First words of a letter's text. */
export const letterWord =
  /^(?:Trả lời|Phúc đáp|Nhận được|Căn cứ|Theo|Th[iì] hành|Thực hiện|Để|Qua|Ngày \d|Kể từ|Từ (?:ngày|tháng|năm)|Thời gian (?:qua|vừa qua)|Trong (?:thời gian|những|các)|Vừa qua|Hiện nay)(?!\p{L})/u

/** "Ủy ban nhân dân xã trân trọng kính mời …": a letter's writer speaks. */
export const letterSentence = /^\p{Lu}[^.;:]{3,120}\s(?:trân trọng|kính mời|kính đề nghị|nhận được|đề nghị)\s/u

/** `… (Tên đơn vị) … đề nghị …`: the same in a form, where who writes is left to be filled in. */
export const blankSentence = /^(?:[.…_]|\([Tt]ên\s)[^:;]{2,160}\s(?:trân trọng|kính mời|kính đề nghị|nhận được|đề nghị|xin|báo cáo)\s/u

/** Those of them that open no title. */
export const answerWord = /^(?:Trả lời|Phúc đáp|Nhận được|Căn cứ)\s/u

/** A consolidated text names above its bases what it consolidates: "Thông tư số … được sửa đổi, bổ sung bởi:". */
export const consolidated =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định)\s(?:[^\d]{0,80}\s)?số\s\d{1,4}/u

/** What stands among bases without "Căn cứ": a text with its number, or a law with its year. */
export const citedText = new RegExp(
  `${consolidated.source}|^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\\s[^;:]{3,160}(?:năm|ngày|/)\\s?\\d{1,4}`,
  'u',
)

/** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ`, `BỘ CHÍNH TRỊ QUY ĐỊNH`, `KẾT LUẬN`, `CHỈ THỊ:`, `RA SẮC LỆNH`, `NAY BAN HÀNH …`, also without the colon after bases. */
export const enactingWord =
  /^(?:QUY[ẾÉÊ]T\s?ĐỊNH|QUY[ẾÉÊ]T\s?NGHỊ|NGHỊ ĐỊNH(?=\s?:)|NAY QUYẾT ĐỊNH|KẾT LUẬN|CHỈ THỊ|LỆNH|THÔNG BÁO|QUY ĐỊNH|YÊU CẦU|NAY CÔNG BỐ|KIẾN NGHỊ|ĐỀ NGHỊ|TUYÊN BỐ|(?:NAY )?RA (?:SẮC L(?:ỆN\s?H|UẬT)|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|LỆNH)|NAY (?:BAN HÀNH|QUY ĐỊNH|RA LỆNH)(?:\s\p{Lu}[\p{Lu}\s,]{1,80})?|\p{Lu}[\p{Lu}\d\s,–-]{6,80}\s(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)|(?:BỘ CHÍNH TRỊ|BAN (?:BÍ THƯ|CHẤP HÀNH|THƯỜNG VỤ))(?:\s[\p{Lu},]{1,8}){0,10}?\s(?:BAN HÀNH )?QUY ĐỊNH)\s?:?$/u

/** A sentence in which the body enacts: "Chính phủ ban hành Nghị định …"; what has a number was enacted before. */
export const enactingSentence =
  /(?:ban hành|thông qua|công bố|quyết định|ban bố)\s[“"]?(?:phê duyệt|Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Bộ luật|Pháp lệnh|Kế hoạch|Chương trình|Quy chế|Quy định|Hướng dẫn|Chỉ thị|Đề án|Lệnh)(?!\s(?:số\s)?\d)|liên tịch ban hành quy định\s/u

/** "Để thi hành Pháp lệnh …, Bộ … hướng dẫn … như sau:": older circulars begin with the text that they implement, as others with "Thi hành …". */
export const implementsWord =
  /^(?:Để|Nhằm)\s(?:thi hành|thực hiện)\s(?:đúng |tốt |thống nhất )?(?:các )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Sắc l(?:ệnh|uật)|Hiến pháp)\s/u

/** "Để từng bước cải thiện …, Chủ tịch Hội đồng Bộ trưởng quyết định:": reason and formula of an older decision in one. */
export const decides = /,\s\p{Lu}[^.;:]{3,100}\squyết định\s?:$/u

/** "Để thống nhất …, Bộ … hướng dẫn … như sau:": purpose and formula of a circular without bases in one. */
export const guides =
  /,\s(?:Liên )?(?:Bộ|bộ|Tổng cục|Ngân hàng|Ban|Toà|Tòa|Viện|Thanh tra|(?:Ủy|Uỷ) ban)\s[^.;:]{2,160}\shướng dẫn\s.{0,900}\ssau(?: đây)?\s?:$/u

export const leadIn = /^[^.;:]{20,600},\s\p{Lu}[^.;:]{3,400}\ssau(?: đây)?\s?:$/u

/** How a sentence ends that leads into the body. */
export const enactingEnd = /như sau\s?:$/u

/** "Bộ trưởng Bộ … quyết định:", "Chi bộ Khối phố 3 quyết nghị:": nothing but who decides. */
export const whoDecides =
  /^(?!(?:Căn cứ|Theo|Xét|Sau|Trên|Để|Nhằm|Thực hiện|Thi hành|Tại|Khi|Nay)\s)\p{Lu}[^.;:\d]{3,160}(?:\s\d{1,3})?\s(?:quyết định|quyết nghị)\s?:$/u

/** "Để chấm dứt tình trạng trên, Chủ tịch Hội đồng Bộ trưởng chỉ thị:": who issues the document orders what stands below. */
export const orders =
  /(?:^|,\s)(?:Thủ tướng|Chủ tịch|Chính phủ|Quốc hội|Hội đồng|Ban|Bộ|Liên Bộ|(?:Ủy|Uỷ) ban|UBND|HĐND|Thường trực|(?:Tỉnh|Thành|Huyện|Quận|Đảng) (?:ủy|uỷ))(?:\s[^\s.;:,]{1,10}){0,14}?\s(?:chỉ thị|yêu cầu|quyết định|quyết nghị)(?:\s[^.;:]{2,160})?\s?:$/u
