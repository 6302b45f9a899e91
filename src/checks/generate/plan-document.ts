import type { DivisionName } from '../../tree/index.ts'
import type { Random } from './random.ts'
import {
  articleTitles,
  bodies,
  names,
  notes,
  partyKinds,
  partyOrgans,
  sentenceParts,
  stateKinds,
  stateOrgans,
  subjects,
  titles,
  type Authority,
  type Kind,
  type Organ,
} from './vocabulary.ts'

/** A document before it is written: what a reader must find in whatever is written of it. */
export interface Plan {
  system: 'party' | 'state'
  kind: Kind
  organ: Organ
  number: string
  date: { day: number; month: number; year: number }
  title: string
  addressees: string[]
  /** Running text before the first unit. */
  introduction: string | null
  bases: string[]
  formula: string | null
  units: Unit[]
  notes: Note[]
  recipients: { text: string; note: string | null; archive: boolean }[]
  signature: Authority & { name: string }
  appendices: Appendix[]
}

export interface Unit {
  name: DivisionName
  label: string
  /** As it is printed: `Điều 1.`, `I-`, `a)`. */
  marker: string
  heading: string | null
  text: string | null
  table: Table | null
  children: Unit[]
}

export interface Note {
  label: string
  text: string
}

export interface Table {
  columns: string[]
  rows: string[][]
}

export interface Appendix {
  label: string
  title: string
  table: Table
}

export const numberOf = ({ system, kind, organ, number, date }: Plan): string =>
  kind.letter && system === 'state'
    ? `${number}/${organ.code}-TH`
    : system === 'party'
      ? `${number}-${kind.code}/${organ.code}`
      : kind.body === 'articles' && organ.code !== 'SNV'
        ? `${number}/${date.year}/${kind.code}-${organ.code}`
        : `${number}/${kind.code}-${organ.code}`

const letters = [...'abcdđeghik']
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

export function planDocument(random: Random): Plan {
  const system = random.pick(['party', 'state'] as const)
  const kind = random.pick(system === 'party' ? partyKinds : stateKinds)
  const organ = random.pick(system === 'party' ? partyOrgans : stateOrgans)
  const plan: Plan = {
    system,
    kind,
    organ,
    number: String(random.between(1, 320)).padStart(2, '0'),
    date: { day: random.between(1, 28), month: random.between(1, 12), year: 2026 },
    title: `${kind.letter ? 'V/v' : random.pick(['về', 'Về việc'])} ${random.pick(subjects)}`,
    addressees: kind.letter ? random.some(bodies, random.pick([1, 1, 3])) : [],
    introduction: kind.letter
      ? `Để ${random.pick(subjects)}, ${organ.speaks[1]} đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:`
      : null,
    bases: kind.letter ? [] : planBases(system, random),
    formula: kind.formula,
    units: [],
    notes: [],
    recipients: [
      ...random
        .some(bodies, random.between(1, 4))
        .map((text) => ({ text, note: random.chance(40) ? random.pick(notes) : null, archive: false })),
      { text: system === 'party' ? 'Lưu Văn phòng' : 'Lưu: VT, TH', note: null, archive: true },
    ],
    signature: { ...random.pick(organ.signs), name: random.pick(names) },
    appendices: [],
  }
  const marks = pickMarks(system, random)
  plan.units = { articles: planArticles, sections: planSections, clauses: planClauses }[kind.body](marks, random)
  if (random.chance(30)) planNotes(plan, random)
  if (random.chance(30)) planAppendices(plan, random)
  return plan
}

/** What closes the marks of a document's units. */
interface Marks {
  section: string
  clause: string
  point: string
  subclause: string
}

const pickMarks = (system: Plan['system'], random: Random): Marks => ({
  section: random.pick(system === 'party' ? ['.', '-', '-'] : ['.', '.', ')']),
  clause: random.chance(75) ? '.' : random.pick(['-', '/', ')']),
  point: random.chance(85) ? ')' : '.',
  subclause: random.pick(['.', '']),
})

function planBases(system: Plan['system'], random: Random): string[] {
  const bases = [
    system === 'party' ? 'Căn cứ Điều lệ Đảng' : 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    `Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ`,
  ]
  if (random.chance(50)) bases.push(`Theo đề nghị của Chánh Văn phòng tại Tờ trình số ${random.between(10, 90)}/TTr-VP ngày 05/01/2026`)
  return bases
}

function sentence(random: Random): string {
  const { actors, verbs, ends } = sentenceParts
  const actor = random.pick(actors)
  return `${actor[0]!.toUpperCase()}${actor.slice(1)} ${random.pick(verbs)} ${random.pick(actors)} về ${random.pick(subjects)}; ${random.pick(ends)}.`
}

const paragraph = (random: Random): string => Array.from({ length: random.between(1, 3) }, () => sentence(random)).join(' ')

const unit = (name: DivisionName, label: string, marker: string, more: Partial<Unit>): Unit => ({
  name,
  label,
  marker,
  heading: null,
  text: null,
  table: null,
  children: [],
  ...more,
})

/** Articles with clauses and points; with five or more of them, in chapters. */
function planArticles(marks: Marks, random: Random): Unit[] {
  const count = random.between(2, 8)
  const titled = count > 4
  const articles = Array.from({ length: count }, (_, i): Unit => {
    const clauses = titled && random.chance(60) ? numbered(random.between(2, 5), { ...marks, clause: '.', point: ')' }, random) : []
    const label = String(i + 1)
    return unit('article', label, `Điều ${label}.`, {
      heading: titled ? articleTitles[i % articleTitles.length]! : null,
      text: clauses.length > 0 ? null : paragraph(random),
      children: clauses,
    })
  })
  if (count < 6) return articles
  return [articles.slice(0, 3), articles.slice(3)].map((children, i) =>
    unit('chapter', romans[i]!, `Chương ${romans[i]}`, { heading: ['QUY ĐỊNH CHUNG', 'TỔ CHỨC THỰC HIỆN'][i]!, children }),
  )
}

function numbered(count: number, marks: Marks, random: Random): Unit[] {
  return Array.from({ length: count }, (_, i) => {
    const points = random.chance(30) ? pointed(random.between(2, 7), marks, random) : []
    const lead = points.length > 0 ? `${random.pick(titles)} gồm các nội dung sau:` : paragraph(random)
    return unit('clause', String(i + 1), `${i + 1}${marks.clause}`, {
      text: lead,
      children: points,
      table: points.length === 0 && random.chance(8) ? planTable(random) : null,
    })
  })
}

const pointed = (count: number, marks: Marks, random: Random): Unit[] =>
  Array.from({ length: count }, (_, i) => unit('point', letters[i]!, `${letters[i]}${marks.point}`, { text: sentence(random) }))

const dashed = (count: number, random: Random, marker = '-'): Unit[] =>
  Array.from({ length: count }, () => unit('indent', marker, marker, { text: sentence(random) }))

/** Roman numbers with headings in capitals; below them clauses, points and dashes, or dashes alone. */
function planSections(marks: Marks, random: Random): Unit[] {
  const decimal = random.chance(25)
  return Array.from({ length: random.between(2, 5) }, (_, i) => {
    const label = romans[i]!
    const heading = titles[(i * 3 + random.between(0, 2)) % titles.length]!.toUpperCase()
    const children = random.chance(70) ? titledClauses(marks, random, decimal) : dashed(random.between(2, 5), random)
    return unit('section', label, `${label}${marks.section}`, { heading, children })
  })
}

function titledClauses(marks: Marks, random: Random, decimal: boolean): Unit[] {
  return random.some(titles, random.between(2, 4)).map((heading, i) => {
    const below = random.between(0, 3)
    const label = String(i + 1)
    const marker = `${label}${marks.clause}`
    if (below === 0) return unit('clause', label, marker, { heading, text: paragraph(random) })
    const children = decimal
      ? Array.from({ length: random.between(2, 3) }, (_, k) =>
          unit('subclause', `${label}.${k + 1}`, `${label}.${k + 1}${marks.subclause}`, { text: paragraph(random) }),
        )
      : below === 1
        ? pointed(random.between(2, 6), marks, random)
        : dashed(random.between(2, 4), random)
    if (below === 2 && !decimal) children[0]!.children.push(...dashed(2, random, '+'))
    return unit('clause', label, marker, { heading, children })
  })
}

const planClauses = (marks: Marks, random: Random): Unit[] => numbered(random.between(3, 6), marks, random)

/** Every unit with what is above it left out, in the order of the text. */
export function* eachUnit(units: readonly Unit[]): Generator<Unit> {
  for (const one of units) {
    yield one
    yield* eachUnit(one.children)
  }
}

function planNotes(plan: Plan, random: Random): void {
  const texts = [...eachUnit(plan.units)].filter(({ text, heading }) => text?.endsWith('.') && !heading)
  for (const [i, one] of random.some(texts, random.between(1, 2)).entries()) {
    const label = String(i + 1)
    one.text = one.text!.replace(/\.$/u, `[${label}].`)
    plan.notes.push({ label, text: `Theo Báo cáo số ${random.between(10, 200)}/BC-STC ngày 15/12/2025 của Sở Tài chính.` })
  }
}

function planAppendices(plan: Plan, random: Random): void {
  const count = random.between(1, 2)
  for (let i = 0; i < count; i++) {
    const title = ['DANH MỤC NHIỆM VỤ', 'KINH PHÍ THỰC HIỆN'][i]!
    plan.appendices.push({ label: count === 1 ? '' : romans[i]!, title, table: planTable(random) })
  }
}

function planTable(random: Random): Table {
  return {
    columns: ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn'],
    rows: Array.from({ length: random.between(2, 4) }, (_, row) => [
      String(row + 1),
      random.pick(titles),
      random.pick(['Sở Tài chính', 'Sở Nội vụ', 'Công an tỉnh']),
      `Quý ${random.pick(['I', 'II', 'III'])}/2027`,
    ]),
  }
}
