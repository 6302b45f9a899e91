import { positionOf, textOf, type Diagnostic, type Division, type Document, type Node, type Root } from '../tree/index.ts'
import { readEnacting } from './meta/printed-issuers.ts'

/** What the parser had to do without: heads that are lost, headings that it brought back. Ordered by position. */
export function diagnose(children: Root['children']): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const child of children) if (child.type === 'document') diagnoseDocument(child, found)
  return found.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
}

function diagnoseDocument(document: Document, found: Diagnostic[]): void {
  const { meta, role } = document
  const preface = document.children.find((part) => part.type === 'preface')
  const report = (ruleId: string, category: string, message: string, node: Node): void => {
    found.push({ ruleId, category, severity: 'info', message, position: positionOf(node), documentId: document.id })
  }
  if (role === 'appendix' && !preface)
    report('appendix-head-absent', 'header-missing', 'The head of this appendix is not in the source', document)
  const named = preface?.children.find((node) => node.type === 'docType')
  if (role === 'main' && !meta.docNumber && !namesIssuer(document, preface) && !preface?.children.some((node) => node.type === 'motto')) {
    const absent = [meta.docType ? [] : ['type'], ['number', 'issuing body'], meta.title ? [] : ['subject']].flat().join(', ')
    report('head-absent', 'header-missing', `Recognised without its head; absent: ${absent}`, named ?? document)
  }
  for (const part of document.children) {
    if (part.type === 'attachments') for (const inner of part.children) diagnoseDocument(inner, found)
    else if (part.type === 'body') {
      const first = part.children.find((node): node is Division => node.type === 'division')
      const marker = first?.children[0]
      if (first && marker?.type === 'marker' && first.label === 'I' && !marker.value.includes('I')) {
        report('heading-recovered', 'ocr-garble', `Read \`${marker.value}\` as the heading of section \`I\``, marker)
      }
    }
  }
}

/** Is the issuing body known by more than the formula by which it enacts? */
function namesIssuer(document: Document, preface: Node | undefined): boolean {
  const name = document.meta.issuer?.name
  if (!name || readEnacting(document)?.name !== name) return name !== undefined
  return preface !== undefined && textOf(preface).toUpperCase().includes(name.toUpperCase())
}
