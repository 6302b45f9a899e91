import type { DocTypeRow } from '../vocabulary/doc-types.ts'

/** A technical standard by its code and number: `QCVN 05A:2020/BCT`, `TCVN ISO/IEC 17025:2017`. */
export interface StandardMatch {
  /** Where the code ends: it stands for the word for the kind of document. */
  codeEnd: number
  numberStart: number
  end: number
  type: DocTypeRow
  /** With the code, which is part of the number: `QCVN 05A:2020/BCT`. */
  canonical: string
  year: string | null
}

const systems = ['state'] as const
/** Kinds of standards. They are cited and head no document of administration, so that the table of kinds of documents has none of them. */
const kinds: ReadonlyMap<string, DocTypeRow> = new Map(
  [
    ['QCVN', 'Quy chuẩn kỹ thuật quốc gia'],
    ['QCĐP', 'Quy chuẩn kỹ thuật địa phương'],
    ['QCXDVN', 'Quy chuẩn xây dựng Việt Nam'],
    ['TCVN', 'Tiêu chuẩn quốc gia'],
    ['TCXDVN', 'Tiêu chuẩn xây dựng Việt Nam'],
    ['TCCS', 'Tiêu chuẩn cơ sở'],
  ].map(([code, name]) => [code!, { code: code!, name: name!, systems }]),
)

export const standardCodes: readonly string[] = [...kinds.keys()]
/** Words that begin the name of a standard or of an amendment of one. */
export const standardWords = ['quy chuẩn', 'tiêu chuẩn', 'sửa đổi'] as const

const name =
  '(?:[Qq]uy chuẩn|QUY CHUẨN|[Tt]iêu chuẩn|TIÊU CHUẨN)(?: (?:kỹ thuật|KỸ THUẬT|quốc gia|QUỐC GIA|địa phương|ĐỊA PHƯƠNG|Việt Nam|VIỆT NAM)){0,2}'
// Sửa đổi 1:2024 QCVN 05A:2020/BCT
const amendment = '(?:[Ss]ửa đổi|SỬA ĐỔI) \\d{1,2}:(?:19|20)\\d{2}'
// ISO/IEC 17025:2017 · 7447-5-54:2015 · 14-MT:2015/BTNMT · 2622-1995; a part and its year apart: 5204 – 1 : 1995
const number =
  '((?:[A-Z]{2,6}(?:/[A-Z]{2,6}){0,2} )?[A-Z]?\\d{1,6}[A-Z]?(?:-(?:\\d{1,3}|[A-Z]{1,5})(?![\\dA-Za-z])){0,4}(?: ?[-–] ?\\d{1,3}(?= ?: ?(?:19|20)\\d{2}(?!\\d)))?)(?: ?([:-]) ?((?:19|20)\\d{2})(?!\\d)(?: ?/ ?([A-ZĐ]{2,12}(?:-[A-ZĐ\\d]{1,12}(?![A-Za-zÀ-ỹ])){0,3}))?)?(?![\\dA-Za-zÀ-ỹ])'
const standard = new RegExp(`(?:(?:${name}|${amendment}) (?:số )?)?(${standardCodes.join('|')})(?: số)? ?(?=[A-Z\\d])${number}`, 'y')
const self = new RegExp(`(?:${name}|${amendment})(?= (?:này|NÀY)(?![A-Za-zÀ-ỹ]))`, 'y')

/** The standard named at `at`; the words for its kind may stand before its code. */
export function readStandard(text: string, at: number): StandardMatch | null {
  standard.lastIndex = at
  const match = standard.exec(text)
  if (!match) return null
  const [whole, code, head, sign, year, organ] = match
  const numberStart = at + whole.indexOf(head!, whole.indexOf(code!) + code!.length)
  return {
    codeEnd: at + whole.indexOf(code!) + code!.length,
    numberStart,
    end: at + whole.length,
    type: kinds.get(code!)!,
    canonical: `${code} ${head!.replace(/ ?[-–] ?/u, '-')}${year ? sign + year : ''}${organ ? `/${organ}` : ''}`,
    year: year ?? null,
  }
}

/** Is this line nothing but the designation of a standard? */
export function isStandard(text: string): boolean {
  return (
    text.length < longestDesignation && standardCodes.some((code) => text.startsWith(code)) && readStandard(text, 0)?.end === text.length
  )
}

const longestDesignation = 50

/** The same, or that of an amendment of one: `SỬA ĐỔI 1:2024 QCVN 05A:2020/BCT`. */
export function isDesignation(text: string): boolean {
  return isStandard(text) || (text.length < longestDesignation && text.startsWith('SỬA ĐỔI ') && readStandard(text, 0)?.end === text.length)
}

/** "Quy chuẩn kỹ thuật này", "Sửa đổi 1:2024 này", behind a unit also "2.1.1 của quy chuẩn này": where the words for the standard that the text itself is end. */
export function endOfOwnStandard(text: string, at: number): number | null {
  self.lastIndex = at
  return (/[A-Z]/.test(text.charAt(at)) || /\.\d{1,2} của $/.test(text.slice(Math.max(0, at - 8), at))) && self.test(text)
    ? self.lastIndex
    : null
}
