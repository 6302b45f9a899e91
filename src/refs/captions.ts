import type { Document, Reference } from '../tree/index.ts'
import { childrenOf, textOf } from '../tree/index.ts'
import type { Place } from './mentions.ts'

/** Papers that go through the units of another one: "Quy định thi hành Điều lệ Đảng", "Hướng dẫn thực hiện một số điều của Quy định …". */
const guiding = /(?:^|[^\p{L}])(?:thi hành|hướng dẫn|thực hiện một số điều)(?!\p{L})/iu

/**
 * "2.1- (Khoản 1): Quyền được thông tin", "* Khoản 11" alone in its line: the caption of what is said of a unit of the document that is
 * guided, no mention of a unit of this one.
 */
export function captions(places: readonly Place[]): Set<Reference> {
  const found = new Set<Reference>()
  for (const { node, documents, parent, block } of places) {
    if (node.type !== 'reference' || (block !== 'heading' && block !== 'paragraph')) continue
    const [first] = node.provision
    if (!first || first.name === 'appendix' || node.provision.some(({ label }) => label === 'này' || label === '')) continue
    const siblings = childrenOf(parent)
    const at = siblings[0] === node ? 0 : siblings[1] === node ? 1 : -1
    if (at < 0 || !/\d$/.test(textOf(node))) continue
    const before = at === 0 ? '' : textOf(siblings[0]!)
    const next = siblings[at + 1]
    const behind = next === undefined ? '' : next.type === 'text' ? next.value.slice(0, longestBehind) : null
    if (behind === null) continue
    if (detailing.test(before) && first.name === 'article' && titled.test(behind)) found.add(node)
    if (!opensLine.test(before)) continue
    if (named.test(behind) || (alone.test(behind) && siblings.length <= at + 2 && isGuiding(documents.at(-1)))) found.add(node)
  }
  return found
}

const opensLine = /^[\s(*+•-]{0,6}$/u
/** "1. Quy định cụ thể Điều 9. Giá đất tính bồi thường:": the article, with its title, of the paper that is detailed. */
const detailing = /^(?:Quy định|Hướng dẫn) (?:cụ thể|chi tiết|bổ sung) $/u
const titled = /^\.\s\p{Lu}/u
const longestBehind = 8
const named = /^\s?\)?\s?:/u
const alone = /^\s?\)?\s*$/u

function isGuiding(document: Document | undefined): boolean {
  if (!document) return false
  return document.meta.docType?.code === 'HD' || guiding.test(document.meta.title ?? '')
}
