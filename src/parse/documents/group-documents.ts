import type { Line } from '../../../grammars/structure/line.ts'
import { isSecondOfMotto } from '../../../grammars/structure/readings/motto.ts'
import type { Kind } from '../../../grammars/structure/kinds.ts'
import { AmendingAppendix } from './amending-appendix.ts'
import type { Settled } from '../settle-zones.ts'
import { isCover, isCoverOfAppendices } from './covers.ts'
import { asOutside, asTitle, isTitle, type Draft } from './draft.ts'
import { moveEndNotes } from './end-notes.ts'
import { splitHeadlessAppendix } from './headless-appendix.ts'
import { isNotesOfForm, mendEnds, takeTitles } from './mend-ends.ts'
import { isNewsBelowDate, isPageTitle, partPageTitle } from './page-titles.ts'
import { roleOf } from './role-of.ts'
import { openFirstPart, withTitleBelowHead } from './titles.ts'

/** Settled lines → documents in reading order, each with its role. */
export function groupDocuments(settled: readonly Settled[], lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let draft: Draft | null = null
  /** What the head of the current draft has so far. */
  let heads = new Set<Kind>()
  const begin = (role: Draft['role']): Draft => {
    heads = new Set()
    draft = { role, preface: [], preamble: [], body: [], conclusions: [] }
    drafts.push(draft)
    return draft
  }
  const amending = new AmendingAppendix<Draft>()
  /** The list of an amending appendix goes on behind what it quotes. */
  let isBack = false
  for (const [i, whole] of settled.entries()) {
    const current: Draft | null = draft
    const back = amending.goesOnAt(whole, current, lines)
    const item = back < 0 ? whole : { ...whole, to: back }
    if (isBack && item.zone !== 'preface' && item.zone !== 'outside') {
      amending.home!.body.push(ofBody(item))
      continue
    }
    isBack = back >= 0
    if (back === item.from) {
      // nothing of it is the form's
    } else if (item.zone === 'outside') {
      const target: Draft = current?.role === 'outside' ? current : begin('outside')
      target.body.push(item)
    } else if (item.zone === 'preface') {
      const fresh =
        !current ||
        current.role === 'outside' ||
        current.preamble.length + current.body.length + current.conclusions.length > 0 ||
        opensAnotherHead(heads, settled, i, lines)
      // the rule of a website's caption is no part of the letterhead below
      if (item.kind === 'separator' && current?.role === 'outside' && endsCaption(lines, item)) {
        current.body.push({ ...item, zone: 'outside' })
        continue
      }
      // nor is a stroke at the end of a page of the letterhead on the next
      if (item.kind === 'separator' && fresh && current && current.role !== 'outside' && lines[item.to]?.opensPage) {
        if (current.conclusions.length > 0) current.conclusions.push({ ...item, zone: 'conclusions' })
        else current.body.push(ofBody(item))
        continue
      }
      ;(fresh ? begin('main') : current).preface.push(item)
      heads.add(item.kind)
    } else {
      const target: Draft = !current || current.role === 'outside' ? begin('main') : current
      if (item.zone === 'preamble') target.preamble.push(item)
      else if (item.zone === 'conclusions') target.conclusions.push(item)
      else if (target.conclusions.length > 0) resume(target, item, lines, begin)
      else target.body.push(item)
    }
    if (isBack) {
      draft = amending.home!
      amending.home!.body.push(ofBody({ ...whole, from: back }))
    }
  }
  const mended = mendEnds(drafts, lines)
    .flatMap((one) => partPageTitle(one, lines))
    .map((one) => (isPageTitle(one, lines) || isNewsBelowDate(one, lines) ? asOutside(one) : one))
  let main: Draft | null = null
  for (const one of mended) {
    if (one.role === 'main') one.role = roleOf(one, main, lines)
    if (one.role === 'main') main = one
  }
  for (const one of mended) if (one.role !== 'outside') one.preface = withTitleBelowHead(one.preface, lines)
  for (const [i, one] of mended.entries()) openFirstPart(one, mended[i - 1], lines)
  const noted = mended.filter((one, i) => !isNotesOfForm(one, mended[i - 1], lines))
  const uncovered = noted.filter((one, i) => !isCover(one, noted[i + 1], lines) && !isCoverOfAppendices(one, noted[i + 1], lines))
  const whole = uncovered.flatMap((one, i) => splitHeadlessAppendix(one, uncovered[i + 1], lines))
  moveEndNotes(whole, lines)
  return whole
}

/** A rule no farther from the line above than from the one below; the star below a letterhead of the Party is none. */
function endsCaption(lines: readonly Line[], { from, to }: Settled): boolean {
  return lines[from]!.text.length > 2 && lines[from]!.blanks <= (lines[to]?.blanks ?? 0)
}

function ofBody(item: Settled): Settled {
  return { ...item, zone: 'body', kind: item.kind === 'table' || item.kind === 'separator' ? item.kind : 'prose' }
}

/** Within one run of head lines: a second letterhead behind a title is another document's. */
function opensAnotherHead(seen: ReadonlySet<Kind>, settled: readonly Settled[], at: number, lines: readonly Line[]): boolean {
  const item = settled[at]!
  if (!titling.some((kind) => seen.has(kind))) return false
  // a motto's second line belongs to the first, wherever the column stands, also below a rule or the rest of the organ's name
  if (item.kind === 'motto' && settled[at - 1]?.kind === 'motto') return false
  if (
    item.kind === 'motto' &&
    settled[at - 2]?.kind === 'motto' &&
    between.includes(settled[at - 1]!.kind) &&
    isSecondOfMotto(lines[item.from]!)
  )
    return false
  if (letterhead.includes(item.kind)) return seen.has(item.kind) || (item.kind === 'appendixHead' && seen.has('docType'))
  if (item.kind !== 'issuer' && item.kind !== 'stamp' && item.kind !== 'mark') return false
  // what stands between here and the next type or title decides
  for (let i = at + 1; i < settled.length && i < at + 8 && settled[i]!.zone === 'preface'; i++) {
    const { kind, from } = settled[i]!
    // both columns of the head are printed row by row
    if (kind === 'motto' && isSecondOfMotto(lines[from]!)) continue
    if (kind === 'docType' || kind === 'addressee') return false
    if (kind === 'motto' || kind === 'docNumber' || kind === 'appendixHead') return seen.has(kind)
  }
  return false
}

const titling: readonly Kind[] = ['docType', 'docTitle', 'addressee', 'attachedTo', 'appendixHead']

/** What two columns that are printed row by row have between the lines of the motto. */
const between: readonly Kind[] = ['separator', 'issuer', 'mark', 'docType']

export const letterhead: readonly Kind[] = ['motto', 'docNumber', 'appendixHead']

/**
 * Body behind what was read as an end: a form's signature inside an appendix was no end; behind a main document's recipients begins what is
 * issued with it, under a title in capitals alone, or an appendix whose head is lost.
 */
function resume(draft: Draft, item: Settled, lines: readonly Line[], begin: (role: Draft['role']) => Draft): void {
  if (draft.conclusions.some((seen) => seen.kind === 'recipients')) {
    const titles = takeTitles(draft, lines)
    let { from } = item
    while (from < item.to && isTitle(lines[from]!.text)) from++
    if (draft.conclusions.at(-1)!.kind !== 'signature') ({ from } = item)
    else if (from > item.from) titles.push(asTitle({ ...item, to: from }))
    const issued = begin(titles.length > 0 ? 'attachment' : 'appendix')
    issued.preface.push(...titles)
    if (from < item.to) issued.body.push({ ...item, from })
    return
  }
  for (const seen of draft.conclusions) draft.body.push({ ...seen, zone: 'body', kind: 'prose' })
  draft.conclusions = []
  draft.body.push(item)
}
