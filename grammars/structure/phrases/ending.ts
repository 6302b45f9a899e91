// Recipients and signatures.

import { itemSigns } from '../markers.ts'

export const recipientsWord =
  /^(?:\(?\*?)?(?:N[ơo]i nh[ậâạa]n(?!\s(?!như\s)\p{Ll})|N[aôởờợ]i nh[ậâạa]n(?=\s?[:;])|N[ƠO]I NH[ẬÂẠA]N|Nơi gửi)\s?:?/u

export const archiveItem = new RegExp(
  String.raw`^[${itemSigns}*~]?\s?(?:(?:Lưu|LƯU)(?:\s?[:;]|\s(?!tại Trung tâm Lưu trữ)|$)|(?:L[uư]r?[uưn]|LUU)\s?:|Luu\s(?=V[TP](?!\p{L})))`,
  'u',
)

/**
 * `TM.`, `KT.` … of the State (NĐ 30/2020 Đ13), `T.M.`, `K.T.`, `K. T.`, `KT/` in old texts, `T/M`, `K/T`, `T/L` of the Party (05-HD/VPTW I.7.1.1), `THAY MẶT` in
 * full in treaties; in running case (`KT. Chủ tịch`) only with its stop or stroke and above a post or an organ, as where a scanner read a comma (`KT, CỤC TRƯỞNG`), or a colon; `Kt.`, `K/t` too.
 */
export const authorityMark =
  /^(T\s?\/\s?[Mm]|K\s?\/\s?[Tt]|T\s?\/\s?[Ll]|T\s?\/\s?UQ|(?:TM|KT|TL|TUQ)\s?[/:]|(?:Tm|Kt|Tl|Tuq)\s?\.|T\.M|K\.T|T\.L|T\.U\.Q|(?:T\.\s[ML]|K\.\sT|T\.\sU\.\s?Q)(?!\p{L})|TM\s?\.|KT\s?\.|TL\s?\.|TUQ\s?\.|Q\s?\.|(?:TM|KT|TL|TUQ),(?=\s?(?:UBND|(?:ỦY|UỶ) BAN|BAN|HỘI ĐỒNG|(?:CHI |TỔNG )?CỤC|BỘ|VỤ|VIỆN|HIỆU|THỦ|THỐNG|CHỦ|GIÁM|TỔNG GIÁM|CHÁNH|TRƯỞNG|BÍ) )|TM(?=\s)|KT(?=\s)|TL(?=\s)|TUQ(?=\s)|THAY M[ẶẠ]T(?=\s))\s?\.?\s{0,2}(?=\p{Lu}{2}|(?<=[./]\p{Lu}{0,2}\s{0,2})(?:(?:Bí|Bộ|Chánh|Chi|Chính|Chủ|Công|Cục|Đảng|Giám|Hiệu|Hội|Huyện|Liên|Quân|Quận|Thành|Thị|Thống|Thủ|Tỉnh|Tổng|Trưởng|[UỦ][yỷ]|Viện|Vụ)\s\p{Ll}|(?:Ban|Đoàn)\s\p{L}))/u

/** The mark on a line of its own, above whose place the signer takes. */
export const authorityAlone = /^(?:T\/M|T\.\s?M\.|K\.\s?T\.|T\.\s?L\.|K\/T|T\/L|T\/UQ|TM|KT|TL|TUQ|Q)\.?$/u

/** `TIẾP KÝ`, `Tiếp ký:`: in decrees up to the 1950s above whoever signs besides the head of State. */
export const countersigned = /^(?:TIẾP KÝ|Tiếp ký)\s?:?$/u

export const postWord =
  /^(?:PHÓ\s|QUYỀN\s|Q\.\s?|P\.\s?(?=BÍ |TRƯỞNG |CHỦ |GIÁM |HIỆU |(?:CỤC|VỤ|VIỆN) TRƯỞNG))?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CHỦ NHIỆM|TỔNG BÍ THƯ|BÍ THƯ|PHÓ BÍ THƯ|TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|(?<=^PHÓ )(?:TỔNG CỤC(?= TỔNG CỤC)|CỤC(?= CỤC)|VỤ(?= VỤ))|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TỔNG THƯ KÝ|TƯ LỆNH|CHÍNH ỦY|CHỈ HUY|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|THÀNH VIÊN|ĐẠI DIỆN|NGƯỜI|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|KẾ TOÁN|(?:TRẠM|ĐỘI|HẠT|TỔ|NHÓM|CỤM|KHOA|LỚP|KHỐI|(?:CHI |PHÂN |LIÊN )?HỘI|CHI ĐỘI) TRƯỞNG|TỔ PHÓ|TỔNG BIÊN TẬP|ĐỒNG CHỦ TỊCH|XÁC THỰC|CÔNG CHỨC|CHUYÊN VIÊN|THỦ TRƯỞNG|THẨM PHÁN|(?:KIỂM SÁT|ĐIỀU TRA|CHẤP HÀNH|CÔNG CHỨNG) VIÊN)(?!\p{L})/u

/** How posts end, letters only; their first ones may lie under the seal. */
export const endOfPost = /(?:TICH|TRUONG|TUONG|DOC|NHIEM|THU|CHANHAN)$/u

/** `UC TRƯỞNG CỤC THUẾ`, letters only: a head's post, with what he heads behind it. */
export const headOfBody = /RUONG(?:TONGCUC|CUC|VU|VIEN|BAN|PHONG|COQUAN|DONVI)/u

/**
 * `Nơi nhận: GIÁM ĐỐC`, also with a scrap of the seal between: the post beside the list's head; `Nơi nhận: - BỘ TRƯỞNG, CHỦ NHIỆM` with the dash of the list,
 * where nothing behind it says that the post is another's.
 */
export const postBesideHead = /(?<=^.{7,9}:\s(?:[^\s;-]{1,3}\s|-\s(?=.{0,60}(?:ỞNG|IỆM|ỊCH|ĐỐC)$))?)\p{Lu}{2,8}(?:,?\s\p{Lu}{2,8}){1,5}$/u

/** `XÁC NHẬN CỦA CHI BỘ`, `Ý KIẾN CỦA CHI ỦY` above the post of who confirms, or beside the one who signs. */
export const confirmation = /^(?:XÁC NHẬN|Ý KIẾN|NHẬN XÉT) CỦA\s/u

/** `Xác nhận chữ ký của đồng chí Lò Văn An` above the authority of who confirms it (05-HD/VPTW I.7.1.4 g). */
export const confirmedSignature = /^XÁC NHẬN CHỮ KÝ(?:\s[^.;:]{3,80})?\s?:?$/iu

/** `PHÓ BÍ THƯ kiêm CHỦ NHIỆM …`: the word is no small letter of the posts it stands between. */
export const betweenPosts = /\skiêm(?=\s|$)/u

/** `kiêm CHỦ NHIỆM ỦY BAN KIỂM TRA`, `kiêm`: what joins the two posts of one signer (05-HD/VPTW I.7.1.4 đ). */
export const secondPost = /^kiêm(?:\s\p{Lu}[^\d.;:]{3,80})?$/u

/** `(Đã ký)`, `(đã ký, đóng dấu)`, `[daky]`, `(Ký, ghi rõ họ tên)`; in small letters the last only in brackets. */
export const signedNote =
  /^[([]?\s?(?:Đã [kK]ý|đã ký|Đã kí|ĐÃ KÝ|daky|Ký tên|ký tên|Chữ ký|đã ký tên|(?:Ký|(?<=^[([]\s?)ký),? (?:và |& )?(?:ghi|đóng dấu|họ (?:và )?tên))[^\n]{0,40}[)\]]?$/u

/** `(Đã ký) Lò Văn An`, `Đã ký: Lò Văn An`, `Lò Văn An (đã ký)`, `CHỦ TỊCH (Ký, ghi rõ họ tên)`: the note and the name or the post in one line; it parts them. */
export const signedBeside =
  /^[([]?\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ)\s?(?:[)\]]\s?:?|:)\s?(?=\p{Lu})|(?<=\p{Ll})\s?[([]\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ)\s?[)\]]$|(?<=\p{Lu})\s?[([]\s?(?:Đã [kK]ý|đã ký|ĐÃ KÝ|[kK]ý,? (?:và |& )?(?:ghi|đóng dấu|họ)|Chữ ký)[^()[\]]{0,60}[)\]]$/u

/** `——Lò Văn An`, `‘Lò Văn An`: the end of a signature's strokes before the name below it. */
export const strokesAbove = /^(?:[—–]{1,4}|-{2,4}|[‘’'`*★])\s?(?=\p{Lu}\p{Ll}{0,6}\s)/u
