/** Verbs of what happens to a whole document, however many of them are joined. */
export const changed = '(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|chuẩn hóa|chuẩn hoá)'

export const manyChanged = `${changed}(?:(?:, |,? và |/)(?:(?:được|bị) )?${changed}){0,5}`

/** As many letters before "được" as tell whether it goes with a noun. */
export const nearest = 90

/** A basis is one sentence that ends in its semicolon: what is counted before it ("Quân đội nhân dân, Công an nhân dân") is the title's. */
export const basis = /^(?:[-+] ?)?Căn cứ /

export const longest = 420
export const longestPlaces = 240

export function trimEnd(text: string, end: number): number {
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  return end
}

export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
