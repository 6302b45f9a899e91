import { readOrgan } from '../../grammars/citation/organs.ts'
import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import type { Division, Document, Node, Reference } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'
import type { DocumentTree } from './document-tree.ts'
import { foldLabel } from './labels.ts'
import type { Place } from './mentions.ts'
import { Siblings } from './siblings.ts'
import { isRoman } from './unit-index.ts'

/**
 * Units of a paper that a report speaks of: "Mục 2 và Mục 3 của bản dự thảo", "Mục 2 (Hạn chế, tồn tại)" where no unit of that number, nor any
 * other, is called so; then what the same sentences call "Mục 3" is that paper's too.
 */
export function otherPapers(places: readonly Place[], tree: DocumentTree): Set<Reference> {
  const other = new Set<Reference>()
  const siblings = new Siblings()
  const openings = new Openings()
  let parent: Node | null = null
  let block: Reference[] = []
  /** The label of a unit that is another paper's. */
  let strange: string | null = null
  const endBlock = () => {
    if (strange !== null) for (const each of block) if (isRoman(each.provision[0]!.label) === isRoman(strange)) other.add(each)
    block = []
    strange = null
  }
  for (const place of places) {
    const { node } = place
    if (place.parent.type === 'reference' && other.has(place.parent) && node.type === 'reference') other.add(node)
    if (place.parent.type === 'reference' || place.parent.type === 'citation') continue
    if (place.parent !== parent) endBlock()
    parent = place.parent
    if (node.type !== 'reference' || node.provision.length === 0 || node.provision.some(({ label }) => label === 'này')) continue
    const behind = siblings.textBehind(node, parent)
    if (isAnswered(place, siblings)) other.add(node)
    if (draft.test(behind)) for (const each of siblings.joinedBefore(node, parent)) other.add(each)
    if (node.provision[0]!.name !== 'section' || node.provision.length > 1) continue
    block.push(node)
    const title = bracket.exec(behind)?.[1]
    const document = place.documents.at(-1)
    if (title === undefined || !document || strange !== null || readOrgan(title, 0)) continue
    const { label } = node.provision[0]!
    if (openings.isStrange(foldPhrase(title), label, document, tree)) strange = label
  }
  endBlock()
  return other
}

/**
 * "3. Về nội dung mục 2" and no more: so the units of a letter that answers another begin, with the part of that one. Where the sentence goes on, or
 * names "Công văn này", it may be a unit of the letter itself.
 */
function isAnswered({ node, parent, division, documents }: Place, siblings: Siblings): boolean {
  const document = documents.at(-1)
  if (document?.meta.docType?.code !== 'CV' || division?.children[1] !== parent) return false
  const children = childrenOf(parent)
  if (children[1] !== node || children.length > 3 || !/^[.:]?$/.test(siblings.textBehind(node, parent))) return false
  return answered.test(siblings.textBefore(node, parent)) && partOfPaper.test(textOf(node)) && isAnswer(document)
}

/** Does it begin with the letter that it answers? */
function isAnswer({ children }: Document): boolean {
  const body = children.find(({ type }) => type === 'body')
  if (!body) return false
  return childrenOf(body)
    .slice(0, blocksBeforeAnswer)
    .some((block) => {
      const first = block.type === 'paragraph' ? block.children[0] : undefined
      return first?.type === 'text' && answering.test(first.value.slice(0, longestOpening))
    })
}

const blocksBeforeAnswer = 5
const answering = /(?<!\p{L})(?:Trả lời|Phúc đáp|[Nn]hận được)(?!\p{L})/u
const partOfPaper = /^(?:mục|khoản|điểm) (?!.*(?<!\p{L})(?:này|kèm theo|trên)$)/iu
const answered = /^(?:Về|Đối với) (?:các )?(?:nội dung|vấn đề|câu hỏi|kiến nghị|đề nghị|vướng mắc)(?: (?:hỏi|nêu))?(?: (?:tại|ở|trong))? $/u

const draft = /^ (?:(?:của|trong|tại) )?(?:các |bản )?[dD]ự thảo(?!\p{L})(?! [^.;,]{1,40} này)/u
const bracket = /^ \((\p{Lu}[\p{L}, ]{3,60})\)/u

/** How the units of documents open, folded. */
class Openings {
  private readonly titles = new Map<Document, Set<string>>()
  private readonly openings = new Map<Division, string>()

  /** Has the document units of this number, none of which opens with the title, and no other unit that is called so? */
  isStrange(title: string, label: string, document: Document, tree: DocumentTree): boolean {
    const { units, byLabel } = tree.indexOf(document)
    const same = (byLabel.get(foldLabel(label, true)) ?? []).slice(0, mostUnits)
    if (same.length === 0 || same.some(({ division }) => this.of(division).includes(title))) return false
    let titles = this.titles.get(document)
    if (!titles) this.titles.set(document, (titles = new Set(units.map(({ division }) => this.titleOf(division)))))
    return !titles.has(title)
  }

  /** Its heading, or its words before a colon. */
  private titleOf(division: Division): string {
    return this.of(division).split(/\s?:/u, 1)[0]!
  }

  private of(division: Division): string {
    let opening = this.openings.get(division)
    if (opening === undefined) this.openings.set(division, (opening = openingOf(division)))
    return opening
  }
}

const mostUnits = 100
const longestOpening = 160

function openingOf({ children }: Division): string {
  const first = children[1]
  return first && (first.type === 'heading' || first.type === 'paragraph') ? foldPhrase(textOf(first).slice(0, longestOpening)) : ''
}
