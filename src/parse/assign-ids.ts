import type { Block, Division, DivisionName, Document, Root } from '../tree/index.ts'

const prefixes: Record<DivisionName, string> = {
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  clause: 'cl',
  subclause: 'subcl',
  point: 'pnt',
  indent: 'indent',
  item: 'item',
}

/**
 * Ids in Akoma Ntoso's eId habit (`sec_II__cl_2__indent_4`), unique in the file: the units of the first document stand bare, those of the
 * others behind their document's id (`doc_2`, `doc_1__att_1`, `doc_1__app_2`).
 */
export function assignIds(root: Root): void {
  let count = 0
  for (const child of root.children) {
    if (child.type === 'document') nameDocument(child, `doc_${++count}`, count === 1 ? '' : `doc_${count}`)
  }
}

function nameDocument(document: Document, id: string, scope: string): void {
  document.id = id
  const counts = { attachment: 0, appendix: 0, main: 0 }
  for (const part of document.children) {
    if (part.type === 'attachments') {
      for (const inner of part.children) {
        const innerId = `${id}__${inner.role === 'appendix' ? 'app' : 'att'}_${++counts[inner.role]}`
        nameDocument(inner, innerId, innerId)
      }
    } else nameUnits(part.children, scope)
  }
}

function nameUnits(blocks: readonly (Block | Division['children'][number])[], scope: string): void {
  const used = new Map<string, number>()
  let indents = 0
  for (const block of blocks) {
    if (block.type !== 'division') continue
    const label = block.name === 'indent' ? String(++indents) : block.label.replace(/[()]/gu, '').replaceAll(' ', '-')
    const own = `${prefixes[block.name]}_${label}`
    const times = (used.get(own) ?? 0) + 1
    used.set(own, times)
    block.id = `${scope === '' ? '' : `${scope}__`}${own}${times > 1 ? `-${times}` : ''}`
    nameUnits(block.children, block.id)
  }
}
