import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { treeSchema } from '../../commands/schema.ts'
import { normalise } from '../../normalise/index.ts'
import { parse } from '../../pipeline.ts'
import type { Node, Root } from '../../tree/index.ts'
import { walk } from '../../tree/index.ts'
import type { NamedText } from './texts.ts'

let validate: ValidateFunction | null = null

/** What is wrong with the tree of a text by what must always hold of any text; empty for a good one. `once` leaves out that a second parse gives the same. */
export function findFaults(text: string, format: NamedText['format'] = 'text', once = false): string[] {
  const root = parse(text, { format })
  const faults = [...findLost(text, format, root), ...findMisplaced(text, root), ...findTwins(root)]
  if (!once && JSON.stringify(parse(text, { format })) !== JSON.stringify(root)) faults.push('another tree the second time')
  validate ??= new Ajv2020({ strict: true, allowUnionTypes: true }).compile(treeSchema)
  if (!validate(root)) faults.push(`not valid: ${validate.errors![0]!.instancePath} ${validate.errors![0]!.message}`)
  return faults
}

/** What may lie in a parent alone: `syntax` of plain text and of Markdown. */
const syntax = { text: '*_#|', markdown: '*_#|`-<>\\~:!' }

/** Every character that is no blank lies in exactly one leaf; marks of emphasis, bars and addresses of links may lie in a parent alone. */
function findLost(text: string, format: NamedText['format'], root: Root): string[] {
  const seen = new Uint8Array(text.length)
  const held = new Uint8Array(text.length)
  for (const [node] of walk(root)) {
    if (!node.position) continue
    const { start, end } = node.position
    if ('children' in node) {
      if (node.type === 'link') held.fill(1, start.offset, end.offset)
    } else for (let i = start.offset; i < end.offset; i++) seen[i]!++
  }
  const faults: string[] = []
  for (let i = 0; i < text.length && faults.length < 3; i++) {
    if (isBlank(text[i]!)) continue
    if (seen[i]! > 1) faults.push(`twice: ${show(text, i)}`)
    else if (seen[i] === 0 && held[i] === 0 && !syntax[format].includes(text[i]!)) faults.push(`lost: ${show(text, i)}`)
  }
  return faults
}

const isBlank = (sign: string): boolean => /[\s\uFEFF]/u.test(sign)
const show = (text: string, at: number): string => `${at} ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`

/** Letters and digits of a text, those of other alphabets and those read for figures as what they look like: what mending, spacing, markup and the escapes of line ends leave as it is. */
const bones = (text: string): string =>
  normalise(text.replace(/\\[nrt]/gu, ' '))
    .text.replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ðÐƉ]/gu, (sign) => (sign === 'ð' ? 'đ' : 'Đ'))
    .replace(/[OolI]/gu, (sign) => (sign === 'l' || sign === 'I' ? '1' : '0'))

/** Offsets, lines and columns agree with the text, and a position cuts out what its node holds. */
function findMisplaced(text: string, root: Root): string[] {
  const starts = lineStarts(text)
  const faults: string[] = []
  for (const [node, ancestors] of walk(root)) {
    if (!node.position || faults.length > 2) continue
    const { start, end } = node.position
    if (start.offset > end.offset || end.offset > text.length) faults.push(`range of ${node.type}: ${start.offset}–${end.offset}`)
    for (const point of [start, end]) {
      const begin = starts[point.line - 1]
      if (begin === undefined || begin + point.column - 1 !== point.offset)
        faults.push(`line and column of ${node.type} at ${point.offset}`)
    }
    const around = ancestors.findLast(({ position }) => position)?.position
    if (around && (start.offset < around.start.offset || end.offset > around.end.offset))
      faults.push(`${node.type} outside what it is in: ${start.offset}`)
    if ('children' in node) continue
    const cut = text.slice(start.offset, end.offset)
    if ('value' in node && cut !== node.value && bones(cut) !== bones(node.value))
      faults.push(`${node.type} ${JSON.stringify(node.value.slice(0, 60))} cuts out ${JSON.stringify(cut.slice(0, 60))}`)
  }
  return faults
}

/** Offsets at which lines begin; a line ends at LF, CR or CRLF. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const found of text.matchAll(/\r\n?|\n/gu)) starts.push(found.index + found[0].length)
  return starts
}

function findTwins(root: Root): string[] {
  const seen = new Set<string>()
  const faults: string[] = []
  for (const [node] of walk(root)) {
    if (!hasId(node)) continue
    if (node.id === '' || seen.has(node.id)) faults.push(`id twice or empty: ${node.id}`)
    seen.add(node.id)
  }
  return faults.slice(0, 3)
}

const hasId = (node: Node): node is Node & { id: string } => node.type === 'document' || node.type === 'division'
