// Kính gửi.

/** `(Đ/c: …)`, `Mã số thuế: …`, `Địa chỉ: …`: what tells where an addressee is. */
export const addresseesField =
  /^(?:\((?:Đ\/c|ĐC|[ĐD][iị]a ch[iỉ]|địa chỉ|MST|Mã số)|(?:Đ\/c|ĐC|Địa chỉ|MST|Mã số thuế|(?:Số )?[Đđ]iện thoại|Email)\s?:)/u

/** `(Lô 3, đường CN1, …`, `(12 phố Hàng Bồ, …`: the address itself, in brackets. */
export const addressInBrackets =
  /^\((?:Lô|Số|Thôn|Ấp|Xóm|Tổ|Tầng|Khu phố|KP|\d{1,4}\p{L}?)\s(?=[^()]{0,80}(?:[Đđ]ường|[Pp]hố|[Pp]hường|P\.|[Xx]ã|[Qq]uận|Q\.|[Hh]uyện|KCN|TP\.?)\s)[^();:]{4,120}(?:\)|,)$/u

/** "gửi", for a pattern, however a scanner read its vowel; before a colon also where it read two letters for it. */
export const sends = 'g(?:[uưủửúứùừũữụựởờớỡợơ]i|\\p{Ll}{2}i(?=\\s?:))'
