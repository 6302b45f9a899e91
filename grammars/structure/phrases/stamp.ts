// Stamps, and what a scanner makes of them.

/** What a scanner makes of a seal or a signature: up to three signs that are no number, or few words with signs that no text has. */
export const scrapLine =
  /^(?!\d{1,3}$|[-–—_=*.…]{1,3}$)(?:\S{0,2}[^\s.,;:)]|(?=[^®©™°<>{}\\^~|¢£¥§«»]{0,23}[®©™°<>{}\\^~|¢£¥§«»])(?![-–+~•*]\s)\S.{1,22})$/u

/** The same behind the end of a recipient. */
export const scrapBehind = /(?<=[;.,:)])(?:\s(?!\d)[^\s;.,)]{1,2}){1,2}$/u

/** The words of an incoming stamp with their marks lost, alone on their line. */
export const bareIncoming = /^C[ÔO]NG V[ĂA]N [ĐD][ẾÊE]N$/u

/** Incoming stamps and what digital signatures print; `ĐẾN NĂM 2050` goes on with a title. */
export const stampLine =
  /^(?:(?:CÔNG VĂN\s)?ĐẾN(?!\s(?:NGÀY \d{1,2} THÁNG|(?!S\p{Lu}\s|NGÀY|GIỜ)\p{Lu}{2,7}\s[\p{Lu}\d]))(?:\s?Số)?\s?:?|Số đến\s?:|Ngày\s?:\s?\d|Ngày đến\s?:|Chuyển\s?:|Chuyên\s?:|Lưu hồ sơ số\s?:|S\p{L}\s?và ký hiệu HS\s?:|\p{Ll}?K[ýyỳÝ] b[ởoờ]i\s?:|Ng[ưu][ờởòod]i k[ýyỳ]\s?:|Email\s?:|Cơ quan\s?:|Thời gian ký\s?:|Giờ ký\s?:|Ngày ký\s?:|Digitally signed|Signature|Date\s?:\s?\d|\+0?7:?00'?)/u

/** The first and the last field of what a digital signature prints on a page, also as scanners write them. */
export const signatureField = /^(?:(?:K[ýyỳ] b[ởoờ]i|Ng[ưu][ờởòod]i k[ýyỳ])\s?:|Digitally signed by\s|Signature (?:Not Verified|valid)$)/u

/** `£22, Ký bởi: …`, `Ky bởi rg cục …`: the first field behind specks of the seal, or without its colon; the address below it; and its time, which may stand on the next line. */
export const spoiltSignatureField = /^(?:[^\p{Ll}]{1,12}\s)?K[ýyỳ] b[ởoờ]i[\s:]/u
export const spoiltAddress = /^(?:\S{1,3}\s){0,2}[ĐD][iịỉ]a ch[iỉị]\s?:/u
export const spoiltTime = /(?:^|\s)(?:gian|Giờ|Ngày) k[ýyỳ]\s?:\s?(?:$|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))/u

export const signatureTime =
  /^(?:(?:Thời gian|Giờ|Ngày) ký\s?:|(?:Signing )?[Dd]ate\s?:\s?\d{4}[./-]\d{1,2}[./-]\d{1,2}\s)|\sk[ýyỳ]\s?:\s?\d{1,2}[./-]\d{1,2}[./-]\d{4}\s\d{1,2}:\d{2}/u

/** The word that heads an incoming stamp, alone or before its number; and the fields below it (NĐ 30/2020, Phụ lục IV, mẫu dấu Đến): a number without a symbol, a day without a place. */
export const incomingWord =
  /^(?:CÔNG VĂN\s)?ĐẾN(?:\s(?:NGÀY|GIỜ))?\s?(?:$|:|(?=(?:Số|Ngày)\s?[:.…])|(?<=NGÀY\s?)(?=\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$))/u

export const incomingField =
  /^(?:Số(?: đến)?[\s:.…]{1,20}\d{0,6}[\s.…]{0,20}$|(?:Ngày|Giờ)(?: đến)?[\s:.…]{1,20}(?:$|\d{1,2}\s?(?:[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|[h:]\s?\d{0,2}|tháng \d{1,2} năm \d{4})[\s.…]{0,20}$)|Chuy[êể]n(?: cho)?\s?:|Kính chuyển\s?:\s?$|Lưu hồ sơ số\s?:|S\p{L}\s?và ký hiệu HS\s?:)/u

export const timeStamp =
  /\d{1,2}[-./]\d{1,2}[-./]\d{4}\s{1,3}\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?\s{1,3}(?:[|–-]\s{1,3})?\d{1,2}[-./]\d{1,2}[-./]\d{4}/u

/** The first heading of a body, read into a stamp's last field (`T-ĐÁNH GIÁ TÌNH HÌNH` for `I- …`); groups: mark, title. */
export const swallowedHeading = /^([ITl1|]{1,3}\s?[-–.])\s?(\p{Lu}[\p{Lu}\s,;-]{6,200})$/u
