import { alphabet, unpackLetter } from './vietnamese-letters.ts'

const stopFinal = 1 << 7

/** A spelling with its letters packed five bits each, and the places where its tone mark may stand as bits. */
interface Spelling {
  written: string
  key: number
  marks: number
}

const spell = (list: string): Spelling[] =>
  list.split(' ').map((written) => ({
    written,
    key: [...written].reduce((key, letter) => key * 32 + alphabet.indexOf(letter) + 1, 0),
    marks: tonePlaces(written) | (/[ptc]h?$/.test(written) ? stopFinal : 0),
  }))

/** The mark stands on ă â ê ô ơ ư (the second of ươ), else before the final consonant, else in the middle; open oa oe uy are written both ways. */
function tonePlaces(rhyme: string): number {
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return 0b11
  const quality = rhyme.startsWith('ươ') ? 1 : rhyme.search(/[ăâêôơư]/)
  if (quality >= 0) return 1 << quality
  const vowels = rhyme.search(/[^aeiouy]|$/)
  if (vowels < rhyme.length) return 1 << (vowels - 1)
  return vowels === 3 ? 0b10 : 0b1
}

const plainRhymes = spell(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
)
/** Rhymes that begin with the glide written `o` or `u`. */
const glideRhymes = spell(
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ' +
    'uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
)

const startsWith = (pattern: RegExp) => (rhyme: Spelling) => pattern.test(rhyme.written)
const front = plainRhymes.filter(startsWith(/^[eêi]/))
const back = plainRhymes.filter(startsWith(/^[^eêi]/))
const every = [...plainRhymes, ...glideRhymes]

/** Which rhymes follow which onsets: `c g ng` stand before back vowels, `k gh ngh` before front ones, lips take a glide only in loans. */
const combinations: [onsets: string, rhymes: Spelling[]][] = [
  ['', [...back, ...glideRhymes, ...front.filter(startsWith(/^(?!iê)/)), ...spell('y yêm yên yêng yêt yêu')]],
  ['c', back],
  ['k gh ngh', front],
  ['g ng', [...back, ...glideRhymes]],
  ['g', spell('i ich im in inh ip it iêc iêm iên iêng iêp iêt')],
  ['gi', every.filter(startsWith(/^[^i]/))],
  ['qu', [...every.filter(startsWith(/^[aăâeê]/)), ...spell('ơ ơi ơn ơt ôc i ich in inh it y ych yên yêt ynh yt')]],
  ['b m p ph v', [...plainRhymes, ...spell('oan uy uyt')]],
  ['ch d đ h kh l n nh r s t th tr x', every],
  ['d h k l m n s t th v', spell('y')],
]

/** By the key of an onset, of a rhyme: in which of the combinations it stands, as bits; a rhyme's tone marks too. */
const onsets = new Map<number, number>()
const rhymes = new Map<number, { marks: number; groups: number }>()
for (const [group, [ofGroup, itsRhymes]] of combinations.entries()) {
  for (const { key } of spell(ofGroup)) onsets.set(key, (onsets.get(key) ?? 0) | (1 << group))
  for (const { key, marks } of itsRhymes) {
    const rhyme = rhymes.get(key)
    if (rhyme) rhyme.groups |= 1 << group
    else rhymes.set(key, { marks, groups: 1 << group })
  }
}

const vowels = [...'aăâeêioôơuưy'].reduce((bits, letter) => bits | (1 << (alphabet.indexOf(letter) + 1)), 0)
const [g, i, q, u] = [...'giqu'].map((letter) => alphabet.indexOf(letter) + 1)

/** Whether `word` (NFC, any case) can be a Vietnamese syllable as it is written: onset, rhyme, tone and the tone mark's place. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false
  let onset = 0
  let rhyme = 0
  let rhymeAt = 0
  let tone = 0
  let toneAt = 0
  for (let at = 0; at < word.length; at++) {
    const packed = unpackLetter(word.charCodeAt(at))
    if (packed === 0) return false
    const letter = packed & 31
    if (rhyme === 0 && ((vowels >> letter) & 1) === 0) {
      onset = onset * 32 + letter
      rhymeAt = at + 1
    } else rhyme = rhyme * 32 + letter
    if (packed === letter) continue
    if (tone > 0) return false
    tone = packed >> 5
    toneAt = at
  }
  if (rhyme === 0 || rhyme >= 32 ** 5) return false
  if (isPair(onset, rhyme, tone, toneAt - rhymeAt)) return true
  // `gi` and `qu` are onsets with a vowel's letter.
  const first = 32 ** (word.length - rhymeAt - 1)
  const glide = Math.floor(rhyme / first)
  return (onset === g ? glide === i : onset === q && glide === u) && isPair(onset * 32 + glide, rhyme % first, tone, toneAt - rhymeAt - 1)
}

function isPair(onset: number, rhyme: number, tone: number, toneAt: number): boolean {
  const found = rhymes.get(rhyme)
  if (!found || (found.groups & (onsets.get(onset) ?? 0)) === 0) return false
  const isStopped = (found.marks & stopFinal) !== 0
  return tone === 0 ? !isStopped : toneAt >= 0 && ((found.marks >> toneAt) & 1) === 1 && (!isStopped || tone <= 2)
}
