// Kính gửi.

/** `(Đ/c: …)`, `Mã số thuế: …`, `Địa chỉ: …`: what tells where an addressee is. */
export const addresseesField = /^(?:\((?:Đ\/c|ĐC|Địa chỉ|địa chỉ|MST|Mã số)|(?:Đ\/c|ĐC|Địa chỉ|MST|Mã số thuế|Điện thoại|Email)\s?:)/u

/** "gửi", for a pattern, however a scanner read its vowel. */
export const sends = 'g[uưủửúứùừũữụựởờớỡợơ]i'
