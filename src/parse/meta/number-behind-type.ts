/** `THÔNG TƯ SỐ 13/2025/TT-BCA`, `THÔNG TƯ 13/2025/TT-BCA`: the number on the line of the type. */
export const numberBehindType = /^(?:SỐ\s?:?\s(\d\S{2,40})|(\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&/-]{1,40}))(?=\s|$)/iu
