// Quốc hiệu and tiêu ngữ, and the title lines of the Party and the unions.

import { bareLetters } from '../line.ts'

/** Quốc hiệu, tiêu ngữ (NĐ 30/2020 PL I II.1), the title lines of the Party (05-HD/VPTW I.1) and of the Youth Union, letters only. */
export const mottos = [
  'CONGHOAXAHOICHUNGHIAVIETNAM',
  // 1945 to 1976
  'VIETNAMDANCHUCONGHOA',
  'DOCLAPTUDOHANHPHUC',
  'DANGCONGSANVIETNAM',
  'DOANTNCSHOCHIMINH',
  'DOANTHANHNIENCONGSANHOCHIMINH',
]

/** Websites drop the last word of quốc hiệu with the tag of the place in which it stands (`… CHỦ NGHĨA VIỆT` for `VIỆT NAM`); letters only. */
export const cutMotto = 'CONGHOAXAHOICHUNGHIAVIET'

/** A whole line of it, whatever a scanner made of its marks. */
export function isMotto(text: string): boolean {
  return mottos.includes(bareLetters(text))
}

/** `CONG HOAYXA HOI atts NGHIA lon NAM`: the first line where a stamp lies on it, by its two ends; where it lies on the end too (`CỘNG HOÀ XÃ HỌICH %EET`), above the second. */
export const stampedMotto = /^C\p{Lu}NG \|?H\p{Lu}{1,3} ?X\p{Lu} H\p{Lu}I .{4,24}\sNAM$/u

/** `CỘhu nua XÃ HỘI CHỦ NGHĨA VIỆT NAM`: the same with its first words under the stamp; where they begin, to the end of a line. */
export const coveredMotto = /^C[ỘÔOỌÓ]\S{0,5}(?:\s\S{1,7})?\sX\p{Lu} H\p{Lu}I CH\p{Lu} NGH\p{Lu}{2} VI\p{Lu}T NAM$/u

/** `DQc lflp - T1r do - H4nh phri;`: the second line by the letters that its syllables begin with and its two hyphens, to the end of a line. */
export const spoiltSecond = /^[ĐD]\S\S l\S{1,4}\s?[-–—]\s?T\S{1,3} d\S{1,2}\s?[-–—]\s?H\S{2,4} [Pp]h\S{1,4}$/u

/** Where one of these begins behind the organ. */
export const spoiltMotto = new RegExp(String.raw`(?<!NƯỚC)\s(?=${coveredMotto.source.slice(1)}|${spoiltSecond.source.slice(1)})`, 'gu')

export const beginningOfMotto = /^CỘNG H(?:ÒA|OÀ|ÓA) XÃ H[ỘỌ]I.{1,36}$/u

/** The title lines of the other unions (05-HD/VPTW has the Party's), and what the name of one of their bodies in a province or below begins with. */
export const unionTitles: ReadonlyMap<string, RegExp> = new Map([
  ['HOINONGDANVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOINONGDAN|HND)(?!VIETNAM)/],
  ['HOILIENHIEPPHUNUVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOILIENHIEPPHUNU|HOILHPN)(?!VIETNAM)/],
  ['HOICUUCHIENBINHVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:HOICUUCHIENBINH|HOICCB)(?!VIETNAM)/],
  ['CONGDOANVIETNAM', /^(?:BCH|BANCHAPHANH)?(?:LIENDOANLAODONG|LDLD|CONGDOAN)(?!VIETNAM)/],
])

/** `NHÂN DANH` / `NƯỚC CỘNG HÒA …`: in whose name it is given, letters only. */
export const inTheNameOf = /^NHANDANH(?:NUOC)?CONGHOAXAHOICHUNGHIAVIETNAM$/u
