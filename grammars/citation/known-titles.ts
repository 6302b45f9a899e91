import type { Mention } from './mention.ts'

/** Where a local plan carries out what it names: "trên địa bàn tỉnh A", "trong ngành Y tế". */
const whereCarriedOut = /^ (?:trên địa bàn|trong (?:ngành|toàn ngành)) (?=\p{L})/u

const carriesOut = /(?:triển khai|thực hiện|thi hành) $/iu

/** A body of a place: its documents are themselves for the place. */
const ofPlace = /(?<!\p{L})(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|sở|UBND|HĐND)(?!\p{L})/iu

const numbered = /\d[-/]\p{L}/u

/**
 * The titles by which documents are cited in a file. "Kế hoạch triển khai Chỉ thị số 3 của Thủ tướng … về phòng cháy trên địa bàn tỉnh A": whether the
 * end is of the directive's title or of the plan's, only another mention of the directive tells.
 */
export class KnownTitles {
  private readonly shortest = new Map<string, string>()
  private readonly open: { key: string; title: string }[] = []

  /** Takes the title in, or what of it is the document's own: then how many letters of the mention are not. */
  settle({ kind, number, date, docType, issuer, title, start }: Mention, text: string): number {
    if (kind !== 'citation' || title === null || number === null || date === null || !numbered.test(number)) return 0
    const key = `${docType?.code} ${number} ${date}`
    const known = this.shortest.get(key)
    if (issuer !== null && title.includes(' tr') && !ofPlace.test(issuer) && carriesOut.test(text.slice(Math.max(0, start - 11), start))) {
      if (isTailed(title, known)) return title.length - known!.length
      this.open.push({ key, title })
    }
    if (known === undefined || title.length < known.length) this.shortest.set(key, title)
    return 0
  }

  /** Has a title been taken in of which more is known now? */
  hasUnsettled(): boolean {
    return this.open.splice(0).some(({ key, title }) => isTailed(title, this.shortest.get(key)))
  }
}

function isTailed(title: string, known: string | undefined): boolean {
  return known !== undefined && title.startsWith(known) && whereCarriedOut.test(title.slice(known.length))
}
