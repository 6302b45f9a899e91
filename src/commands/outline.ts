import type { ChalkInstance } from 'chalk'
import { countNoun } from '../reporters/count-noun.ts'
import { cutLine, padLine, plainLine, wrapLine } from '../reporters/fit-text.ts'
import { childrenOf, type Division, type Document, type Meta, type Node, positionOf, type Root, textOf } from '../tree/index.ts'

export interface OutlineOptions {
  /** Columns at the reader's disposal; `Infinity` cuts nothing. */
  width: number
  colours: ChalkInstance
  /** How many levels of units are shown. */
  depth: number
}

/** A tree for people: what each document says about itself, its units with their lines, and what else is in it. */
export function outline(root: Root, options: OutlineOptions): string {
  const { width, colours } = options
  const lines: string[] = []
  if (root.data.path !== null) lines.push(colours.underline(cutLine(plainLine(root.data.path), width)))
  for (const child of root.children) {
    if (child.type === 'document') for (const line of outlineDocument(child, 0, options)) lines.push(line)
    else lines.push('', cutLine(`${linesOf(child)}  text that is no document`, width))
  }
  if (root.children.length === 0) lines.push('no text')
  return [...lines, ...notes(root, options), ''].join('\n')
}

function outlineDocument(document: Document, level: number, options: OutlineOptions): string[] {
  const { width, colours } = options
  const indent = '  '.repeat(level)
  const room = width - indent.length
  const { meta } = document
  const name = [document.role === 'main' ? '' : `${document.role}:`, meta.docType?.name ?? 'document', meta.docNumber?.canonical ?? '']
  const lines = [
    '',
    colours.bold(cutLine(plainLine(name.join(' ')), room)),
    ...metaTable(document, room, colours),
    '',
    ...units(document, 0, { ...options, width: room }),
    ...wrapLine(counts(document), Math.max(8, room - 8)).map((line) => `        ${line}`),
  ].map((line) => (line === '' ? '' : indent + line))
  for (const part of document.children)
    if (part.type === 'attachments')
      for (const attachment of part.children) for (const line of outlineDocument(attachment, level + 1, options)) lines.push(line)
  return lines
}

function metaTable(document: Document, width: number, colours: ChalkInstance): string[] {
  const label = 10
  return metaRows(document).flatMap(([name, value]) =>
    wrapLine(plainLine(value), Math.max(8, width - label - 2)).map(
      (line, i) => `  ${colours.dim(padLine(i === 0 ? name : '', label))}${line}`,
    ),
  )
}

function metaRows({ meta, ...document }: Document): [string, string][] {
  const rows: [string, string | null][] = [
    ['number', meta.docNumber?.canonical ?? null],
    ['date', meta.date === null ? null : [meta.date, meta.place].filter(Boolean).join(', ')],
    ['place', meta.date === null ? meta.place : null],
    ['issuer', meta.issuer ? [meta.issuer.name, ...meta.issuer.parents].join(' < ') : null],
    ['subject', meta.title],
    ...meta.addressees.map((addressee): [string, string] => ['to', addressee]),
    ...meta.signatures.map((signature): [string, string] => ['signed', signatureLine(signature)]),
    ['system', document.system],
    ['uri', meta.uri],
  ]
  return rows.filter((row): row is [string, string] => Boolean(row[1]))
}

function signatureLine({ authority, onBehalfOf, deputyFor, position, name }: Meta['signatures'][number]): string {
  const authorityLine = [authority, onBehalfOf].filter(Boolean).join(' ')
  return [name, position, authorityLine, deputyFor && `for ${deputyFor}`].filter(Boolean).join(', ')
}

/** `  120  II- TỔ CHỨC THỰC HIỆN`, one line per unit. */
function units(node: Node, level: number, options: OutlineOptions): string[] {
  const lines: string[] = []
  const stack = [...childrenOf(node)].reverse().map((child) => ({ child, level }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { child, level } = next
    if (child.type === 'attachments') continue
    const isUnit = child.type === 'division'
    if (isUnit) lines.push(unitLine(child, level, options))
    if (isUnit && level + 1 >= options.depth) continue
    for (const below of [...childrenOf(child)].reverse()) stack.push({ child: below, level: level + (isUnit ? 1 : 0) })
  }
  return lines
}

function unitLine(division: Division, level: number, { width, colours }: OutlineOptions): string {
  const marker = division.children.find((child) => child.type === 'marker')
  const heading = division.children.find((child) => child.type === 'heading')
  const first = heading ?? division.children.find((child) => child.type !== 'marker')
  const place = `${String(positionOf(division)?.start.line ?? '').padStart(6)}  `
  // Indentation never takes more than a third of the line, whatever the depth.
  const indent = ' '.repeat(Math.min(2 * level, Math.floor(Math.min(width, 120) / 3)))
  const label = plainLine(marker?.value ?? division.label)
  const room = Math.min(width, heading ? width : 100) - place.length - indent.length - label.length - 1
  const text = cutLine(first && first.type !== 'division' ? plainLine(textOf(first)) : '', Math.max(8, room))
  return `${colours.dim(place)}${indent}${colours.cyan(label)} ${heading ? text : colours.dim(text)}`.trimEnd()
}

function counts(document: Document): string {
  const found = { division: 0, footnoteDefinition: 0, table: 0, citation: 0, reference: 0 }
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type in found) found[node.type as keyof typeof found]++
    for (const child of childrenOf(node)) if (child.type !== 'attachments') stack.push(child)
  }
  return [
    countNoun(found.division, 'unit'),
    countNoun(found.footnoteDefinition, 'footnote'),
    countNoun(found.table, 'table'),
    countNoun(document.meta.recipients.length, 'recipient'),
    countNoun(document.meta.signatures.length, 'signature'),
    countNoun(found.citation, 'citation'),
    countNoun(found.reference, 'reference'),
  ].join(', ')
}

function notes({ data: { diagnostics } }: Root, { width, colours }: OutlineOptions): string[] {
  if (diagnostics.length === 0) return []
  const shown = diagnostics.slice(0, 5).map(({ severity, position, message }) => {
    const place = `${String(position?.start.line ?? '').padStart(6)}  `
    return `${colours.dim(place)}${colours.yellow(severity)} ${cutLine(plainLine(message), Math.max(8, width - place.length - severity.length - 1))}`
  })
  const more = diagnostics.length - shown.length
  return ['', ...shown, ...(more > 0 ? [`        and ${more} more`] : [])]
}

function linesOf(node: Node): string {
  const position = positionOf(node)
  return position ? `lines ${position.start.line}–${position.end.line}:` : ''
}
