// Kính gửi.

/** `(Đ/c: …)`, `Mã số thuế: …`, `Địa chỉ: …`: what tells where an addressee is. */
export const addresseesField =
  /^(?:\((?:Đ\/c|ĐC|[ĐD][iị]a ch[iỉ]|địa chỉ|MST|Mã số)|(?:Đ\/c|ĐC|Địa chỉ|MST|Mã số thuế|(?:Số )?[Đđ]iện thoại|Email)\s?:)/u

/** "gửi", for a pattern, however a scanner read its vowel. */
export const sends = 'g[uưủửúứùừũữụựởờớỡợơ]i'
