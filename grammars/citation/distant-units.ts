import type { Mention, Step } from './mention.ts'
import { change } from './relation.ts'
import { standardCodes } from './standards.ts'

/** The words that say where a matter stands: where they are the same, the units after them are of one document. */
const governing = /(?:quy định|nêu|ghi|hướng dẫn)(?: (?:cụ thể|rõ|chi tiết))? (?:tại|ở|trong) (?:các )?$/
const longestGoverning = 36
const listGap = /^[,;]? ?(?:và |hoặc )?(?:các )?$/
const sentenceEnd = /[.!?]["”)]{0,2} ["“(]{0,2}\p{Lu}/u
/** "Nghị định số … (trong đó có quy định tại Điều 8)", "(trừ Điều 5)", "Nghị định số … quy định cụ thể tại Điều 21", "Luật … (Điều 5)". */
const behind =
  /^ (?:\((?:(?:trong đó )?(?:có )?(?:quy định )?tại |(?:ngoại )?trừ |từ )?|(?:được )?(?:quy định|nêu|hướng dẫn)(?: (?:cụ thể|rõ|chi tiết))? tại )(?:các )?$/

/** "Quy định số 296-QĐ/TW, Điều 15, khoản 2", "Quy định số 37-QĐ/TW: Điều 1, Điều 2", "Nghị định số … - Điều 12": behind a comma, colon or dash where nothing but units follows. */
const justBehind = /^(?:,? (?:ngoại )?trừ |, (?:tại )?|: ?| [-–—] )(?:các )?$/
const endOfUnits = /^(?: ?(?:[;.)]|$)|,? (?:và )?(?:điều|khoản|điểm|mục|tiết) [\da-zđIVX])/iu

/** "… được quy định tại Điều 59 như sau: “1. …": what is quoted next is of the document that the sentence has named. */
const quotedNext = /^(?: (?:nêu|ghi)(?: rõ)?)?(?: như sau:(?: ?["“]|$)| ?: ?["“])/

/**
 * Units that stand apart from the document they are of become its provisions: those of a list whose last member names it ("quy định tại khoản 1
 * Điều 34; … quy định tại khoản 2 Điều 34 Nghị định số …"), and those in brackets, after "quy định tại" or before a quotation behind it.
 */
export function withDistantUnits(text: string, found: Mention[]): Mention[] {
  if (!found.some(({ kind }) => kind === 'citation') || !found.some(isUnit)) return found
  const taken = new Set<Mention>()
  const clusters = clustersOf(found)
  takeDistant(text, clusters, taken)
  takeChanged(text, clusters, taken)
  return taken.size === 0 ? found : found.filter((mention) => !taken.has(mention))
}

/** Titles nest a few levels at most. */
function takeDistant(text: string, clusters: readonly Cluster[], taken: Set<Mention>): void {
  /** Units of no document so far, and the words before the first. */
  let waiting: Mention[][] = []
  let words = ''
  /** The document that the units behind it are of. */
  let holder: Mention | null = null
  /** The last document without any. */
  let cited: Mention | null = null
  let end = clusters[0]?.[0].start ?? 0
  for (const cluster of clusters) {
    const [mention] = cluster
    const isBare = isBareUnit(mention) || (isUnit(mention) && holder !== null && isOfStandard(text, holder, mention))
    const gap = isBare || waiting.length > 0 ? text.slice(end, mention.start) : ''
    if (waiting.length > 0 && sentenceEnd.test(gap)) waiting = []
    const before =
      isBare || waiting.length > 0
        ? (governing.exec(text.slice(Math.max(0, mention.start - longestGoverning), mention.start))?.[0] ?? '')
        : ''
    if (isBare) {
      if (
        holder &&
        (holder.provision.length === 0
          ? isOfStandard(text, holder, mention) || isBehind(text, gap, mention) || isBehindDash(text, gap, holder, mention)
          : listGap.test(gap) || gap === ' đến ')
      ) {
        if (gap === ' đến ') takeBetween(holder, mention)
        take([cluster], holder, taken)
        end = mention.end
        continue
      }
      if (cited && quotedNext.test(text.slice(mention.end, mention.end + 30))) {
        const document = cited
        cited = null
        if (!sentenceEnd.test(text.slice(document.end, mention.start + 1))) {
          take([cluster], document, taken)
          end = mention.end
          continue
        }
      }
      if (before !== '' && before !== words) waiting = []
      if (before !== '' || (waiting.length > 0 && listGap.test(gap))) waiting.push(cluster)
      else waiting = []
      words = before || words
    } else if (mention.kind !== 'date') {
      const isLast = waiting.length > 0 && before === words && mention.provision[0]?.name === waiting[0]![0]!.provision[0]!.name
      if (isLast && mention.kind === 'citation' && text.slice(waiting[0]![0]!.start, mention.start).includes(';'))
        take(waiting, mention, taken)
      waiting = []
      if (cluster.length > 2) takeDistant(text, clustersOf(cluster.slice(1)), taken)
    }
    end = mention.end
    if (mention.kind === 'citation') cited = mention.provision.length === 0 ? mention : null
    holder = cluster.findLast((each) => each.kind === 'citation' && each.end === end && each.provision.length === 0) ?? null
  }
}

const changes = `(?:${change})(?:(?:,|,? và|/) (?:${change})){0,3}(?: các)? $`
const changing = new RegExp(`(?:^|[^\\p{L}])${changes}`, 'iu')
const changingNext = new RegExp(`^[,;]? ?(?:và )?${changes}`, 'iu')
const longestChange = 60

/** "Sửa đổi khoản 2 Điều 3 và thay thế Phụ lục II Quy chế ban hành kèm theo …": what is changed before the next verb is of the document that is named last. */
function takeChanged(text: string, clusters: readonly Cluster[], taken: Set<Mention>): void {
  let waiting: Mention[][] = []
  let end = 0
  for (const cluster of clusters) {
    const [mention] = cluster
    const gap = waiting.length > 0 ? text.slice(end, mention.start) : ''
    const goesOn = waiting.length > 0 && gap.length < longestChange && changingNext.test(gap)
    if (isBareUnit(mention) && !taken.has(mention)) {
      if (!goesOn && !(waiting.length > 0 && listGap.test(gap))) waiting = []
      if (waiting.length > 0 || changing.test(text.slice(Math.max(0, mention.start - longestChange), mention.start))) waiting.push(cluster)
    } else {
      if (goesOn && mention.kind === 'citation' && mention.provision.length > 0) {
        take(waiting, mention, taken)
        mention.relation = 'amends'
      }
      waiting = []
    }
    end = mention.end
  }
}

function isBehind(text: string, gap: string, { end }: Mention): boolean {
  return behind.test(gap) || (justBehind.test(gap) && endOfUnits.test(text.slice(end, end + 20)))
}

/** "Luật thương mại 2005 – điều 241 quy định …": a unit in small letters behind the dash. */
function isBehindDash(text: string, gap: string, { docType }: Mention, unit: Mention): boolean {
  return dash.test(gap) && laws.has(docType?.code ?? '') && text.startsWith('điều ', unit.start)
}

const dash = /^ [-–—] $/
const laws: ReadonlySet<string> = new Set(['Luật', 'BL', 'PL'])

/** A mention with those inside it. */
type Cluster = [Mention, ...Mention[]]

function clustersOf(found: readonly Mention[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const mention of found) {
    const last = clusters.at(-1)
    if (last && mention.start < last[0].end) last.push(mention)
    else clusters.push([mention])
  }
  return clusters
}

/** "TCVN 5738:2021 mục 5.2", "QCVN 06:2022/BXD Phụ lục A": standards are cited by their number first, and nothing parts it from the unit. */
function isOfStandard(text: string, document: Mention, unit: Mention): boolean {
  return unit.start === document.end + 1 && text.charCodeAt(document.end) === 32 && standardCodes.includes(document.docType?.code ?? '')
}

/** A unit that no word ties to this text. */
function isBareUnit(mention: Mention): boolean {
  return isUnit(mention) && mention.provision[0]!.name !== 'appendix'
}

function isUnit({ kind, self, docType, provision }: Mention): boolean {
  return kind === 'reference' && !self && !docType && provision.every(({ label }) => label !== 'này')
}

/** "(từ Điều 61 đến Điều 63)": the articles between the last one taken and the one that the range ends with. */
function takeBetween(document: Mention, { provision }: Mention): void {
  const provisions = document.provisions ?? [document.provision]
  const [first] = provisions.at(-1)!
  const [last] = provision
  if (provision.length > 1 || first!.name !== last!.name || !/^\d{1,4}$/.test(first!.label) || !/^\d{1,4}$/.test(last!.label)) return
  for (let n = Number(first!.label) + 1; n < Number(last!.label) && provisions.length < longestRange; n++)
    provisions.push([{ name: last!.name, label: String(n) }])
  document.provisions = provisions
}

const longestRange = 200

/** The units are named before the document's own, or behind a document without any. */
function take(clusters: readonly Mention[][], document: Mention, taken: Set<Mention>): void {
  const units = clusters.flat()
  for (const unit of units) taken.add(unit)
  const provisions: Step[][] = document.provisions ?? (document.provision.length > 0 ? [document.provision] : [])
  const paths = units.map(({ provision }) => provision)
  if (units[0]!.start < document.start) provisions.unshift(...paths)
  else provisions.push(...paths)
  document.provision = provisions[0]!
  if (provisions.length > 1) document.provisions = provisions
}
