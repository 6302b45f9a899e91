import type { Citation, Division, Document, Inline, Node, Paragraph, Reference } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'
import type { Place } from './mentions.ts'
import { Siblings } from './siblings.ts'

const amends =
  /^[“"]?(?:(?:Sửa đổi|Bổ sung|Thay thế|Bãi bỏ|Điều chỉnh|Đính chính|Bỏ|Hủy bỏ|Huỷ bỏ|Thay)[ ,]|SỬA ĐỔI|BỔ SUNG|THAY THẾ|BÃI BỎ)/
/** How far into a unit what it amends is named. */
const farthest = 120
const titleAmends =
  /sửa đổi|thay thế|bãi bỏ|bổ sung (?:(?:một số|các) )?(?:điều|khoản|điểm|nội dung|quy định|quy chế|phụ lục|danh mục|quyết định|nghị)/i
/** What an amendment names; "Bổ sung kinh phí từ ngân sách" amends no text. */
const amendable =
  /(?<!\p{L})(?:điều|khoản|điểm|chương|mục(?= [\divxa-h])|phụ lục|cụm từ|từ ngữ|đoạn|tiết|mẫu|biểu|câu|dòng|tên|nội dung|quy định)(?!\p{L})/iu
const ownUnit = /này(?![\p{L}])/u

/**
 * References that name units of the document being amended ("Sửa đổi khoản 1 Điều 13 như sau"), of one whose units are listed ("các điều,
 * khoản sau đây của Bộ luật Lao động:") or of one that is quoted: they are no units of this document. What says "này" stays.
 */
export function foreignReferences(places: readonly Place[]): Set<Reference> {
  const foreign = new Set<Reference>()
  const scopes = new AmendingScopes()
  const siblings = new Siblings()
  for (const { node, documents, division, quoted, parent } of places) {
    if (node.type !== 'reference' || ownUnit.test(textOf(node))) continue
    if (parent.type === 'reference' && foreign.has(parent)) foreign.add(node)
    else if (parent.type === 'reference') continue
    else if (quoted || (scopes.includes(division, documents.at(-1) ?? null) && !tellsWhere(node, siblings.textBefore(node, parent))))
      foreign.add(node)
  }
  return foreign
}

/** `3. Sửa danh mục kèm theo Quyết định số … (chi tiết tại Phụ lục I)`: what an amendment puts there stands in an appendix of its own. */
function tellsWhere(node: Reference, before: string): boolean {
  return detailsAt.test(before) && /^phụ lục/iu.test(textOf(node))
}

const detailsAt = /\((?:xem )?(?:chi tiết|cụ thể) (?:tại|theo|ở|trong|như)(?: các)? $/iu

/** Takes mentions out of the tree; their text stays where it was. Each parent is rebuilt once. */
export function unwrap(places: readonly Place[], mentions: ReadonlySet<Mention>): void {
  const parents = new Set<Node>()
  for (const { node, parent } of places) if (mentions.has(node) && !mentions.has(parent as Mention)) parents.add(parent)
  for (const parent of parents)
    (parent as { children: Node[] }).children = childrenOf(parent).flatMap((child) => flattened(child as Inline, mentions))
}

type Mention = Citation | Reference

function flattened(node: Inline, mentions: ReadonlySet<Mention>): Inline[] {
  return mentions.has(node as Mention) && 'children' in node ? node.children.flatMap((child) => flattened(child, mentions)) : [node]
}

class AmendingScopes {
  private readonly known = new Map<Division, boolean>()
  private readonly parents = new Map<Division, Division | null>()
  private readonly documents = new Set<Document>()

  includes(division: Division | null, document: Document | null): boolean {
    if (!division || !document) return false
    if (!this.documents.has(document)) this.readParents(document)
    const way: Division[] = []
    let at: Division | null = division
    while (at && !this.known.has(at)) {
      way.push(at)
      at = this.parents.get(at) ?? null
    }
    let inside = at !== null && this.known.get(at)!
    const isAmending = document.meta.title !== null && titleAmends.test(document.meta.title)
    for (const unit of way.reverse()) {
      inside ||= startsAmending(unit, isAmending) || listsUnitsOfAnother(unit)
      this.known.set(unit, inside)
    }
    return inside
  }

  private readParents(document: Document): void {
    this.documents.add(document)
    const stack: [Node, Division | null][] = [[document, null]]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, parent] = next
      if (node.type === 'division') this.parents.set(node, parent)
      const inner = node.type === 'division' ? node : parent
      for (const child of childrenOf(node)) if (child.type !== 'text' && 'children' in child) stack.push([child, inner])
    }
  }
}

/** The unit's own words begin with a verb of amending, and it names the document, or the whole document is one of amendments. */
function startsAmending(unit: Division, isAmending: boolean): boolean {
  for (const child of unit.children) {
    if (child.type !== 'heading' && child.type !== 'paragraph') continue
    const text = textOf(child)
    if (amends.test(text.trim())) {
      if (isAmending) return true
      if (!amendable.test(text.slice(0, farthest))) return false
      return / (?:của|tại|vào|bằng) |như sau/.test(text) || child.children.some((inline) => inline.type === 'citation')
    }
    return false
  }
  return false
}

const unitsBelow =
  /(?<!\p{L})(?:điều|khoản|điểm|quy định)(?:(?:,| và|,? hoặc) (?:điều|khoản|điểm))* (?:sau đây|sau|dưới đây)(?: của| tại| trong) (?:các )?$/iu

/** Its lead announces the units of another document: "quy định chi tiết các điều, khoản sau đây của Bộ luật Lao động:". */
function listsUnitsOfAnother(unit: Division): boolean {
  const lead = unit.children.find((child): child is Paragraph => child.type === 'paragraph')
  if (!lead || !textOf(lead).trimEnd().endsWith(':')) return false
  return lead.children.some((inline, i) => {
    const before = lead.children[i - 1]
    return inline.type === 'citation' && before?.type === 'text' && unitsBelow.test(before.value)
  })
}
