import { relationOfLead } from '../../grammars/citation/index.ts'
import type { Heading, Inline, Node, Paragraph, Relation, Root } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'

/**
 * The words before a list hold for the documents that its units or lines begin with: "Bãi bỏ các văn bản sau đây:", "a) Thông tư số …".
 * Only where the unit has no verb of its own.
 */
export function setListRelations(root: Root): void {
  const stack: [Node, Relation | null][] = [[root, null]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, announced] = next
    let lead = announced
    let isOwnText = node.type === 'division'
    for (const child of childrenOf(node)) {
      if (child.type === 'heading' || child.type === 'paragraph') {
        const isItem = lead !== null && governs(lead, child.children)
        lead = leadOf(child, lead) ?? (isItem && !isOwnText ? lead : null)
        isOwnText = false
      } else if (containers.has(child.type)) stack.push([child, lead])
    }
  }
}

const containers = new Set<Node['type']>(['document', 'unstructured', 'preamble', 'body', 'attachments', 'division'])

const announces = /(?:sau|đây|dưới đây|:)\s*$/u
/** "a) Nghị quyết của Hội đồng nhân dân tỉnh:", the kinds of documents that a list is divided by. */
const kindOfItems = /^(?:các |\d{1,3} )?(?:văn bản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|luật|pháp lệnh)(?!\p{L})[^:]{0,100}:$/iu

function leadOf(block: Heading | Paragraph, around: Relation | null): Relation | null {
  const last = textOf(block.children.at(-1) ?? block)
  if (!announces.test(last.slice(-12)) || (block.type === 'paragraph' && (block.quoted === true || !last.trimEnd().endsWith(':'))))
    return null
  const text = textOf(block).trim()
  return relationOfLead(text.replace(/ ?:$/u, '')) ?? (around && kindOfItems.test(text) ? around : null)
}

/** What may stand before the document in its item. */
const beforeDocument =
  /^(?:[-–+•] )?(?:các |những |toàn bộ )?(?:(?:cụm từ|từ|quy định|nội dung|biểu mẫu|mẫu|biểu|phụ lục|danh mục)(?!\p{L})[^;:.]{0,150} (?:tại|của|trong|kèm theo) )?$/iu
const betweenDocuments = /^[,;]? (?:và |hoặc )?(?:các )?$/u

/** Sets the relation of the documents that the block begins with; false where it begins with none. */
function governs(relation: Relation, inlines: readonly Inline[]): boolean {
  const first = inlines.findIndex(({ type }) => type !== 'text')
  if (inlines[first]?.type !== 'citation' || !beforeDocument.test(inlines.slice(0, first).map(textOf).join(''))) return false
  for (let i = first; i < inlines.length; i += 2) {
    const [citation, between] = inlines.slice(i, i + 2)
    if (citation?.type !== 'citation') break
    if (citation.relation === 'refers') citation.relation = relation
    if (between?.type !== 'text' || !betweenDocuments.test(between.value)) break
  }
  return true
}
