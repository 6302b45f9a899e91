/*
 * Lines that websites and readers of legal databases print around a document: a row a line, written as a pattern. The rows of the first two lists are beginnings, in small letters or
 * capitals; those of the others whole lines as printed.
 */

/** What a website adds anywhere, and where a clerk kept the file. */
export const webLines = [
  String.raw`Nguồn(?: tra cứu)?\s?:`,
  String.raw`(?:>{1,3}|»)\s?Xem thêm`,
  String.raw`(?:Source\s?:\s?)?https?://`,
  String.raw`Bản quyền thuộc (?:về )?(?:Báo|Cổng|Công ty|Tạp chí|Trang|Website|Thư viện|[\w.-]{2,40}\.(?:vn|com|net))(?!\p{L})`,
  String.raw`www\.`,
  'FILE ĐƯỢC ĐÍNH KÈM',
  'Văn bản này (?:đang cập nhật|có file)',
  'Copyright',
  String.raw`©\s?(?:\d{4}|Copyright|Bản quyền|Công ty|Cổng|Báo\s|Trang|LuatVietnam|Thư viện|[\w.-]{2,40}\.(?:vn|com|net|org))`,
  'THƯ VIỆN PHÁP LUẬT',
  String.raw`Bạn đang xem\s?:`,
  String.raw`You are on page \d`,
  String.raw`Văn bản (?:gốc|(?:T|t)iếng \p{L}{3,6}) đang (?:được )?cập nhật`,
  'Bạn chưa có tài khoản',
  String.raw`Bình luận(?: \(\d{1,5}\))?$`,
  String.raw`(?:\*\s?)?Vui lòng (?:nhập|viết|gõ) (?:bình luận|tiếng Việt)`,
  String.raw`[a-z]:\\|[a-z]\\\d{4}\\`,
  String.raw`Cỡ chữ\s?:\s?A`,
]

/** What a website says in so many words, and running text in a sentence that goes on in small letters to its stop: "In trang bìa bằng giấy A4.", "Lượt xem trang: tối thiểu …;". */
export const openingsOfWebLines = [
  // a sentence that names a document is the text's: "Xem thêm chi tiết tại Công văn 47/TCT-CS …"
  String.raw`Xem thêm(?!\s[^:>]{4,60}\s\d{1,6}(?:/\d{4})?[-/]\p{Lu}{2})`,
  String.raw`Tải về(?!\s\p{L}{1,7}\s\p{L}{1,7}\s)`,
  String.raw`(?:• ?)?(?:Thuộc tính|Lược đồ)(?!\s(?!văn bản))`,
  'In trang',
  String.raw`Chia sẻ (?:(?:lên|qua|trên)\s)?(?:Facebook|Zalo|Twitter|Email|LinkedIn|Telegram)(?!\p{L})`,
  String.raw`Bản quyền(?!\s(?:tác|và|của|đối))`,
  'Hotline',
  String.raw`(?:Cập nhật|Sửa)\s(?:lần|lại)?\s?(?:sau\s|lần\s)?(?:cuối|cùng)`,
  // the day of an entry in a register is a field of countless forms
  String.raw`Ngày đăng(?!\s(?:ký|kí|kiểm|bộ|cai)(?!\p{L}))`,
  String.raw`Đăng (?:ngày|lúc\s?:)`,
  'Lượt xem',
]

/** The same on a page, never within its text. */
export const openingsOfSiteLines = ['Tải (?:bản đầy đủ|file đính kèm)', 'In bài viết']

/** Below it a website lists its other texts. */
export const headsOfLinks = [
  String.raw`(?:Các )?(?:[Tt]in|[Bb]ài)(?: viết)? (?:liên quan|khác|đã đưa|(?:mới|cũ) hơn|cùng chuyên mục)\s?:?`,
  'Tham khảo thêm',
  'Đọc thêm',
  String.raw`Có thể bạn quan tâm\s?:?`,
  'Nội dung liên quan',
]

/** The same of documents; within a text it may be a heading of its own. */
export const headsOfDocuments = [
  '(?:Các )?[Vv]ăn bản (?:khác|liên quan|mới(?: nhất)?|(?:mới|cũ) hơn|cùng (?:loại|lĩnh vực|chuyên mục|cơ quan(?: ban hành)?))',
]

/** Below it, at a document's end, a website has the files that belong to it, and what its readers say. */
export const headsOfBoxes = [
  String.raw`(?:Tệp(?: tin)?|Tập tin|File|Tài liệu|Văn bản)(?: được)? (?:đính kèm|kèm theo)\s?:?`,
  String.raw`(?:Bình luận|Ý kiến bạn đọc)(?: \(\d{1,5}\))?\s?:?`,
]

/** What stands above and below the text on a website's page, and never within it. */
export const siteLines = [
  'Đang tải (?:nội dung|văn bản)',
  String.raw`Lưu trữ\s?Ghi chú\s?Ý kiến`,
  String.raw`Nếu bạn là thành viên\. Vui lòng`,
  'Dịch vụ doanh nghiệp online',
  'This div, which you should delete',
  'Đây là tiện ích dành cho thành viên',
  'Quý khách vui lòng Đăng nhập',
  '(?:- )?Tổng hợp lại tất cả các quy định pháp luật còn hiệu lực',
  '(?:- )?Khách hàng chỉ cần xem Nội dung MIX',
  'Để sử dụng toàn bộ tiện ích',
  'Bạn đang xem bản rút gọn',
  String.raw`Lưu trữ\s?Ghi chú`,
  'Gửi bài (?:viết )?này',
  'Thông báo cho tôi khi',
  String.raw`Hướng dẫn\s?: Bôi đen`,
  String.raw`Từ kho(?:á|óa)\s?:`,
  'Skip to (?:main )?content',
  'Open navigation',
  '(?:Sign|Log) ?(?:in|up|out)$',
  String.raw`Tags\s?:`,
  String.raw`Nội dung toàn văn \p{L}[^.;:]{4,190}$`,
  String.raw`Nội dung Text\s?:`,
  String.raw`Caselaw Việt Nam\s?:`,
  'Quên mật khẩu',
  String.raw`(?:Gửi|Nhập) (?:bình luận|ý kiến)(?: của bạn)?$`,
  String.raw`Ý kiến (?:bạn đọc|đóng góp)(?: \(\d{1,5}\))?$`,
  // where one may speak into the field of the search
  'Nhấp vào nút tại mỗi ô tìm kiếm',
  'Màn hình hiện lên như thế này thì bạn bắt đầu nói',
  'Bạn cũng có thể dừng bất kỳ lúc nào để gửi kết quả tìm kiếm',
  'Để tăng độ chính xác bạn hãy nói',
  // in the place of what the site does not know yet
  'Đang cập nhật$',
  'Xem bài gốc',
  'Link gốc',
  'Đăng nhập bằng',
  String.raw`Đăng lúc\s?:`,
  // when it was set on the page; no invitation tells the zone of its hour
  String.raw`(?:Thứ \p{L}{2,3}|Chủ [Nn]hật),? (?:ngày )?\d{1,2}/\d{1,2}/\d{4},? (?:\||-)? ?\d{1,2}:\d{2} ?\(GMT ?\+7\)$`,
  String.raw`Trang chủ\s?[\\/>»›]`,
  String.raw`\d{1,2}/\d{1,2}/\d{4}\s(?:\|\s)?(?:[\d.,]{1,9}\slượt (?:xem|đọc)|\d{1,2}:\d{2}(?::\d{2})?'?\s(?:(?:gửi|in) bài|[|–-]\s(?:Số )?lượt (?:xem|đọc)\s?:))`,
]

/** What a reader of a legal database can choose beside the text; each of them alone may be a document's own word. */
export const toolLines = [
  'Thuộc tính',
  'Nội dung(?: MIX)?',
  'VB gốc',
  'Văn bản gốc',
  'Tiếng Anh',
  'Hiệu lực',
  'VB liên quan',
  'Văn bản liên quan',
  'Lược đồ',
  'Tải về',
  'Mục lục',
  'Tìm từ trong trang',
  'Tải văn bản',
  'Văn bản tiếng (?:[Vv]iệt|Anh)',
  'Bản dịch tham khảo',
  'Lưu',
  'Theo dõi hiệu lực VB',
  'Báo lỗi',
  'Lưu trữ',
  'Ghi chú',
  'Ý kiến',
  'Chia sẻ',
  'Facebook',
  'Zalo',
  'Twitter',
  'Tweet',
  'Google\\+?',
  'Email',
  'Print',
  'In(?: trang| bài viết| văn bản)?',
  'Bản in',
  'Sao chép (?:link|liên kết)',
]

/** A line of a website's menu above what it prints. */
export const menuLines = [
  'Hệ thống pháp luật',
  'Đăng nhập',
  'Đăng ký',
  'Tìm kiếm',
  'Thư viện',
  'Giới thiệu',
  'Liên hệ',
  'Tin tức',
  'Trang chủ',
  'Thông tin văn bản',
  '[Cc]ơ sở dữ liệu pháp (?:lý|luật)',
  '(?:Sự kiện|SỰ KIỆN|Tin|TIN) (?:nổi bật|NỔI BẬT)',
]

/** What the State's database of laws prints above a unit that a later text changed: within the text, and never its own words. */
export const unitLines = [
  'Điều khoản được (?:sửa đổi, bổ sung|sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|hướng dẫn)',
  // a law does not say of its own article by what later text it was changed, and has a stop; the site names the text by its number or its units
  String.raw`(?:Điều|Khoản|Điểm|Chương|Mục|Phụ lục|Nội dung|Quy định|Cụm từ .{1,60}) này (?:được|bị) (?:hướng dẫn|sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính) bởi (?=.{0,160}\d)\p{L}.{4,180}[\p{L}\d)]`,
  String.raw`\[(?:Bổ sung|Sửa đổi|Sửa đổi, bổ sung|Bãi bỏ|Thay thế|Hướng dẫn|Đính chính)\]`,
  String.raw`\(Đã hết hiệu lực\)`,
]

/** What a website sets anywhere to sell something: a document has no such line. */
export const adLines = [
  String.raw`>{2,3}\s?\p{L}.{1,150}`,
  String.raw`\(adsbygoogle\s.{1,80}`,
  'Advertisements?',
  'ADVERTISEMENTS?',
  'Xem nội dung VB',
  String.raw`Văn bản này có phụ lục\. Vui lòng đăng nhập.{0,60}`,
]

/** The same below a finished sentence: the word alone is a heading too. */
export const adWords = ['(?:Quảng cáo|QUẢNG CÁO)']
