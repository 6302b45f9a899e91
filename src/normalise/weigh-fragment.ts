import { isSyllable } from '../../grammars/vocabulary/syllable.ts'

const consonants = /^(?:[bcdđghklmnpqrstvx]|ch|gh|kh|ngh?|nh|ph|qu|th|tr)$/i

/** One vowel that is a word, a label or a sign of its own. */
const vowelWords = new Set('a e y ý ỷ ô ổ ở à ạ ồ ờ ơ ừ ợ'.split(' '))

/** Words without an onset that official texts use; other such syllables (`ền`, `ại`) are rather the end of a torn word. */
const onsetlessWords = new Set(
  (
    'ai ác ách ái am ám an án áng anh ánh ảnh ao áo ảo áp ăn ẳng âm ấm ẩm ân ấn ẩn ấp âu ẩu em eo ép ê ế êm ếch ích im in ít ỉa ịch oai oan oán oanh oái ' +
    'ong óc ôi ối ôn ổn ồn ông ống ốc ốm ơi ơn ớt ủy uỷ uy úy uý ủi ung úng ủng út uẩn uất uế uể uyên uyển uốn uống uông ước ươm ương ướp ướt ưa ưu ưng ứng ức ' +
    'ưỡn yên yến yêu yếu yểu yết yếm yểm'
  ).split(' '),
)

/** How unlikely a run of letters is to be a word by itself: 0 for a word, 10 for consonants alone. */
export function weighFragment(fragment: string): number {
  const word = fragment.toLowerCase()
  if (consonants.test(word) || word === 'gi') return 10
  if (!isSyllable(word)) return word.length > 6 ? 0 : 6
  if (word.length === 1) return vowelWords.has(word) ? 2 : /[aeouiyâăêôơư]/.test(word) ? 5 : 4
  return isVowel(word) && !onsetlessWords.has(word) ? 3 : 0
}

function isVowel(word: string): boolean {
  return 'aeiouy'.includes(word.charAt(0).normalize('NFD').charAt(0))
}
