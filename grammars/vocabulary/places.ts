import { createPhraseTrie } from './phrase-trie.ts'
import type { PhraseTrie } from './phrase-trie.ts'

/** The country and its provinces and cities: the 34 of NQ 202/2025/QH15, then those that were merged into them. */
const places = `Việt Nam; Hà Nội; Huế; Lai Châu; Điện Biên; Sơn La; Lạng Sơn; Quảng Ninh; Thanh Hóa; Nghệ An; Hà Tĩnh; Cao Bằng; Tuyên Quang; Lào Cai; Thái Nguyên; Phú Thọ; Bắc Ninh; Hưng Yên; Hải Phòng; Ninh Bình; Quảng Trị; Đà Nẵng; Quảng Ngãi; Gia Lai; Khánh Hòa; Lâm Đồng; Đắk Lắk; Hồ Chí Minh; Đồng Nai; Tây Ninh; Cần Thơ; Vĩnh Long; Đồng Tháp; Cà Mau; An Giang
Bà Rịa - Vũng Tàu; Bạc Liêu; Bắc Giang; Bắc Kạn; Bến Tre; Bình Dương; Bình Định; Bình Phước; Bình Thuận; Đắk Nông; Hà Giang; Hà Nam; Hải Dương; Hậu Giang; Hòa Bình; Kiên Giang; Kon Tum; Long An; Nam Định; Ninh Thuận; Phú Yên; Quảng Bình; Quảng Nam; Sóc Trăng; Thái Bình; Thừa Thiên Huế; Tiền Giang; Trà Vinh; Vĩnh Phúc; Yên Bái`

let trie: PhraseTrie<true> | null = null

/** Where the name of a place that stands at `at` ends, the word for its kind before it or not; null where none does. */
export function endOfPlace(text: string, at = 0): number | null {
  trie ??= createPhraseTrie(
    places
      .split(/; |\n/)
      .flatMap((name) => [name, `tỉnh ${name}`, `thành phố ${name}`])
      .map((name) => [name, true] as const),
  )
  return trie.match(text, at)?.end ?? null
}
