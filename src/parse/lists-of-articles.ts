import { isCapitals, type Line } from '../../grammars/structure/line.ts'
import { isMotto, numberLine } from '../../grammars/structure/phrases/index.ts'

/** The article as a text or a list has it; groups: its number, its title. */
const articleLine = /^(?:Điều|ĐIỀU)\s(\d{1,3}[a-zđ]?)(?:\s?[.:]\s?(.{1,300}))?$/u
const upperLine = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s(?:thứ\s|THỨ\s)?[\p{Lu}\d]/u
const headLine = /^(?:MỤC LỤC|Mục lục)(?:\s(?:văn bản|VĂN BẢN|bài viết|nội dung))?\s?:?$/u
/** A button of the site's below the list. */
const buttonLine = /^(?:In mục lục|Đóng|Thu gọn|\[?Ẩn\]?)$/u

/**
 * How many articles make a list, with its head and without; in how many lines above it its head is looked for, a letterhead whose part it is, and below it
 * the text.
 */
const fewest = { headed: 2, bare: 4 }
const reach = { head: 8, letterhead: 60, text: 300 }

/**
 * The list of articles that a website sets beside the text in lines of their own, above it, below it or within its head: titles that have nothing below
 * them, which the text has again in the same order with what they are titles of. No unit of the document opens with them: within its head they are lifted,
 * elsewhere they are outside.
 */
export function noteListsOfArticles(lines: readonly Line[]): void {
  let places: ReadonlyMap<string, number[]> | undefined
  for (let at = 0; at < lines.length; at++) {
    if (!isArticle(lines[at]!)) continue
    const run = runFrom(lines, at)
    const head = headAbove(lines, at)
    // a sentence leads into it
    const isLedInto = head < 0 && lines[startOf(lines, at) - 1]?.text.endsWith(':') === true
    const found =
      isLedInto || run.articles.length < fewest[head < 0 ? 'bare' : 'headed']
        ? null
        : repeated(lines, run, (places ??= placesOf(lines)), head >= 0)
    if (found !== null) {
      const from = head < 0 ? startOf(lines, at) : head
      let to = run.to
      while (to < run.to + 2 && buttonLine.test(lines[to]?.text ?? '')) to++
      const isAbove = found > at && found < to + reach.text && !hasHead(lines, to, found)
      const isWithin = isAbove && hasHead(lines, Math.max(0, from - reach.letterhead), from)
      for (let i = from; i < to; i++) {
        if (isWithin) lines[i]!.label = true
        else lines[i]!.listed = 'title'
      }
    }
    at = run.to - 1
  }
}

/** Where each article stands: by number and title, and by number alone. */
function placesOf(lines: readonly Line[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const put = (key: string, at: number): void => {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  for (const [at, line] of lines.entries()) {
    const found = isArticle(line) ? articleLine.exec(line.text) : null
    if (!found) continue
    put(keyOf(found[1]!, found[2]), at)
    if (found[2] !== undefined) put(found[1]!, at)
  }
  return places
}

function keyOf(number: string, title: string | undefined): string {
  return title === undefined ? number : `${number} ${title.toLowerCase().replace(/[^\p{L}\d]{1,300}/gu, '')}`
}

function isArticle({ text, cells }: Line): boolean {
  // Đ
  return text.charCodeAt(0) === 272 && !cells && text.length < 330 && articleLine.test(text)
}

interface Run {
  articles: number[]
  to: number
}

/** Articles and what they stand under, one below the other. */
function runFrom(lines: readonly Line[], at: number): Run {
  const articles: number[] = []
  let to = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!
    if (isArticle(line)) {
      if (articles.length > 0 && numberOf(line) <= numberOf(lines[articles.at(-1)!]!)) break
      articles.push(i)
      to = i + 1
    } else if (!isUpper(line) && !(i > to && isUpper(lines[i - 1]!) && isCapitals(line.text))) break
  }
  return { articles, to }
}

function numberOf({ text }: Line): number {
  return Number.parseInt(articleLine.exec(text)![1]!, 10)
}

function isUpper({ text, cells }: Line): boolean {
  return !cells && text.length < 200 && upperLine.test(text)
}

function headAbove(lines: readonly Line[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach.head; i--) {
    const { text, cells } = lines[i]!
    if (cells || text.length > 200 || isHead(text)) return -1
    if (headLine.test(text)) return i
  }
  return -1
}

/** The chapter above the first article, and its title. */
function startOf(lines: readonly Line[], at: number): number {
  if (at > 0 && isUpper(lines[at - 1]!)) return at - 1
  return at > 1 && isUpper(lines[at - 2]!) && isCapitals(lines[at - 1]!.text) ? at - 2 : at
}

/** Where the text has the first of the list again; `null` where it has too few of them, or they are whole as they are. */
function repeated(lines: readonly Line[], { articles, to }: Run, places: ReadonlyMap<string, number[]>, isHeaded: boolean): number | null {
  const first = articles[0]!
  let met = 0
  let last = -1
  let start: number | null = null
  for (const at of articles) {
    const [, number, title] = articleLine.exec(lines[at]!.text)!
    if ((title === undefined && !isHeaded) || /[.;:]$/u.test(title ?? '')) continue
    const again = placeBehind(places.get(keyOf(number!, title))!, last, first, to)
    // in the text something stands below a title
    if (again === undefined || !lines[again + 1] || isArticle(lines[again + 1]!)) continue
    met++
    last = again
    start ??= again
  }
  const enough = isHeaded ? met >= fewest.headed && 2 * met >= articles.length : met >= fewest.bare - 1 && 4 * met >= 3 * articles.length
  return enough ? start : null
}

/** The first behind the last one met, outside the list. */
function placeBehind(places: readonly number[], last: number, first: number, to: number): number | undefined {
  const next = places[firstFrom(places, last + 1)]
  return next !== undefined && next >= first && next < to ? places[firstFrom(places, to)] : next
}

function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! >= from) high = middle
    else low = middle + 1
  }
  return low
}

function hasHead(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHead(lines[i]!.text)) return true
  return false
}

function isHead(text: string): boolean {
  return text.length < 160 && (isMotto(text) || numberLine.test(text))
}
