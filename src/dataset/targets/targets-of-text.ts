import { findFigures, type Figure } from './find-figures.ts'
import { firstPeriodIn, periodsIn, withoutPeriods, type Period } from './find-period.ts'

/** One thing to be reached by some time, as a sentence says it. */
export interface Target extends Pick<Figure, 'comparator' | 'value' | 'valueMax' | 'printed' | 'unit'> {
  indicator: string
  /** Null only below a heading of targets. */
  period: Period | null
  /** The words it was read from. */
  text: string
}

const opening =
  /^(?:[\s,;:.()–-]|(?:và|còn|trong đó|cụ thể|phấn đấu|đồng thời|riêng|với|bảo đảm|đảm bảo|theo đó|như sau|một số chỉ tiêu cụ thể|mục tiêu|chỉ tiêu)(?!\p{L}))+/iu
const yearBehind = /^[\s,(]{0,2}((?:vào |đến |trong )?năm ((?:19|20|21)\d\d))/iu
const sign = /(?:khoảng|ít nhất|tối thiểu|trên|hơn|từ)\s?/iu
const bareVerb =
  /^(?:có|hoàn thành|bố trí|làm chủ|xây dựng|thu hút|thu hút thêm|đạt|là|chiếm|thêm|tăng|giảm|phấn đấu)?(?: (?:hoàn thành|đạt|có|xây dựng))?$/iu

/**
 * The targets of a paragraph. A period at its head (`Giai đoạn 2026 - 2030:`) holds for the whole of it, one inside a sentence (`Đến năm 2030, …`)
 * to the end of that sentence, one behind a figure (`… vào năm 2030`, at the end of the statement `… trong giai đoạn 2026 - 2030`) for that figure;
 * `above` is what headings say. Figures without any period are targets only below a heading that says so (`isListed`).
 */
export function targetsOfText(text: string, above: Period | null, isListed = false): Target[] {
  if (!/\d/u.test(text)) return []
  const targets: Target[] = []
  const head = firstPeriodIn(text.slice(0, 100))
  const stage = head && head.index < 12 && head.start !== null ? head : above
  let spoken: Period | null = null
  for (const { sentence, endsStatement } of sentencesOf(text)) {
    const figures = findFigures(sentence)
    let from = 0
    let previous = ''
    for (const [i, figure] of figures.entries()) {
      const upTo = figures[i + 1]?.before ?? sentence.length
      const before = sentence.slice(from, figure.before)
      const named = lastPeriodIn(before)
      if (named) spoken = named.text === stage?.text ? null : named
      const year = yearBehind.exec(sentence.slice(figure.end, Math.min(upTo, figure.end + 40)))
      const closing = year || i < figures.length - 1 ? null : periodAtEnd(sentence.slice(from))
      const period = year ? { text: year[1]!, start: null, end: Number(year[2]) } : (spoken ?? closing ?? stage)
      const indicator = indicatorOf(before, sentence.slice(figure.before, figure.end), sentence.slice(figure.thing, upTo), previous)
      const end = figure.end + (year?.[0].length ?? 0)
      if ((period || isListed) && indicator !== '') {
        const { comparator, value, valueMax, printed, unit } = figure
        targets.push({
          indicator,
          comparator,
          value,
          valueMax,
          printed,
          unit,
          period,
          text: sentence.slice(from, end).replace(opening, ''),
        })
      }
      previous = indicator
      from = end
    }
    if (endsStatement) spoken = null
    else if (figures.length === 0) spoken = lastPeriodIn(sentence) ?? spoken
  }
  return targets
}

function* sentencesOf(text: string): Generator<{ sentence: string; endsStatement: boolean }> {
  let from = 0
  for (const { index, 0: stop } of text.matchAll(/[.;](?=\s)/gu)) {
    yield { sentence: text.slice(from, index), endsStatement: stop === '.' }
    from = index + 1
  }
  yield { sentence: text.slice(from), endsStatement: true }
}

function lastPeriodIn(text: string): Period | null {
  let last: Period | null = null
  for (const period of periodsIn(text)) last = period
  return last
}

/** `… trong năm 2026`: what is still to come; a year that something is compared with, or that something was done in, is none. */
function periodAtEnd(text: string): Period | null {
  const last = lastPeriodIn(text)
  if (!last || !text.replace(/[\s.;/]{1,5}$/u, '').endsWith(last.text) || !aim.test(last.text)) return null
  return compared.test(text.slice(0, text.lastIndexOf(last.text))) || /(?<!\p{L})(?:đã|được giao)(?!\p{L})/iu.test(text) ? null : last
}

const aim = /^(?:trong|vào|đến|tới|trước|giai đoạn|nhiệm kỳ|thời kỳ)\s/iu
const compared = /(?:so với|cùng kỳ|của|như|bằng|theo)(?: cùng kỳ| mức)?(?: trong)?\s*$/iu

/** What is measured: the words before the figure without its period; where there are none but a verb, the verb and the words behind. */
function indicatorOf(before: string, figure: string, behind: string, previous: string): string {
  let subject = clean(withoutPeriods(before))
  if (subject.split(' ').length > 40) subject = clean(subject.slice(subject.lastIndexOf(',') + 1))
  if (!bareVerb.test(subject)) return subject
  const verb = (/^\p{L}[^\d<>≥≤~]{0,40}/u.exec(figure)?.[0] ?? '').replace(sign, '').replace(sign, '')
  if (subject === '' && verb === '' && previous !== '') return previous
  return clean(`${subject} ${verb} ${withoutPeriods(thingOf(behind)).replace(/\strong\s*$/u, '')}`)
}

/** `cán bộ, công chức được tập huấn, …`: up to the first comma behind what is said of the thing; where nothing is, up to the first. */
function thingOf(behind: string): string {
  const clause = behind.split(/[;:.(]/u)[0] ?? ''
  const said = predicate.exec(clause.slice(0, 160))
  const comma = clause.indexOf(',', said?.index ?? 0)
  return comma < 0 ? clause : clause.slice(0, comma)
}

const predicate =
  /(?<!\p{L})(?:được|có|đạt|hoàn thành|tham gia|sử dụng|thực hiện|sinh hoạt|áp dụng|đáp ứng|triển khai|kết nối|tiếp cận|biết|ký)(?!\p{L})/u

function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ ?, (?=,)/gu, '')
    .replace(opening, '')
    .replace(/,? phấn đấu ?$/u, '')
    .replace(/[\s,;:(–-]{1,20}$/u, '')
}
