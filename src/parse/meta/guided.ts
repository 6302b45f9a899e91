import { relationAt } from '../../../grammars/citation/relation.ts'
import { docTypeInHead } from '../../../grammars/structure/lost-marks.ts'
import { type Document, textOf, walk } from '../../tree/index.ts'
import { clean, inPart } from './segments.ts'

const verb = 'Hướng dẫn '

/** `HƯỚNG DẪN` / "thực hiện Quy định số …": type and subject are one sentence (05-HD/VPTW I.6), whose verb the type is. */
export function relateGuided(document: Document): void {
  if (document.meta.docType?.code !== 'HD') return
  const [type, title] = inPart(document, 'preface').filter(({ type }) => type === 'docType' || type === 'docTitle')
  const named = type?.type === 'docType' ? clean(textOf(type)) : ''
  if (title?.type !== 'docTitle' || docTypeInHead(named)?.end !== named.length) return
  const text = textOf(title)
  const sentence = `${verb}${text.charAt(0).toLowerCase()}${text.slice(1)}`
  let at = verb.length
  for (const [node, above] of walk(title)) {
    if (node.type === 'citation' && !above.some((outer) => outer.type === 'citation')) {
      const relation = relationAt(sentence, at, at + textOf(node).length)
      if (relation === 'guides') node.relation = relation
    }
    if ('value' in node && !('children' in node)) at += node.value.length
  }
}
