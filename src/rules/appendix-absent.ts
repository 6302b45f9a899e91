import type { Block, Document } from '../tree/index.ts'
import { ordinalOf } from './ordinals.ts'
import { inDecision } from './frames.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/** An appendix that the text announces is there. Quiet where no numbered appendix was kept: the file may hold the main text alone. */
export const appendixAbsent: Rule = {
  id: 'appendix-absent',
  category: 'reference-unresolved',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.1' },
  what: { vi: 'Phụ lục được nhắc đến phải có', en: 'An appendix that is announced is there' },
  why: { vi: 'Thiếu phụ lục là thiếu một phần của văn bản.', en: 'Without it a part of the document is missing.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Ban hành Phụ lục I và Phụ lục II kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after:
          'PHỤ LỤC I\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.\nPHỤ LỤC II\nKINH PHÍ THỰC HIỆN\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Ngân sách tỉnh.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục I và Phụ lục III kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after:
            'PHỤ LỤC I\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.\nPHỤ LỤC II\nKINH PHÍ THỰC HIỆN\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Ngân sách tỉnh.',
        }),
        expect: ['Phụ lục III kèm theo Quyết định này'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ban hành Phụ lục I và Phụ lục II kèm theo Quyết định này.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
          after: 'PHỤ LỤC I\nDANH SÁCH TỔ CÔNG TÁC\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 5 năm 2024)\n1. Giám đốc Sở Nội vụ.',
        }),
        expect: ['Phụ lục II kèm theo Quyết định này'],
      },
    ],
  },
  check(context) {
    const family = appendicesOf(context.document!)
    if (family.length === 0) return
    const there = new Set(family.map((name) => String(ordinalOf(name).value)))
    const reported = new Set<string>()
    for (const reference of context.nodes('reference')) {
      const [step, ...rest] = reference.provision
      if (step?.name !== 'appendix' || rest.length > 0 || reference.target || !/\d|[IVX]/.test(step.label)) continue
      // "Mẫu số 05" is a form's number
      if (/^(?:biểu )?mẫu/iu.test(context.textOf(reference))) continue
      const value = String(ordinalOf(step.label.replace(/^0/, '')).value)
      if (value === 'NaN' || there.has(value) || reported.has(value)) continue
      reported.add(value)
      context.report({
        at: reference,
        message: { vi: `Không có Phụ lục ${step.label}`, en: `There is no Phụ lục ${step.label}` },
        data: { label: step.label },
      })
    }
  },
}

/** The ordinals of the appendices in a document's attachments. */
export function appendicesOf(document: Document): string[] {
  const names: string[] = []
  for (const part of document.children)
    if (part.type === 'attachments')
      for (const attached of part.children) {
        const label = attached.role === 'appendix' ? appendixLabel(attached) : null
        if (label) names.push(label)
      }
  return names
}

/** The line that heads the appendix; a converter's rule (`---`) may part it from the text. */
export function headOfAppendix({ children: [preface] }: Document): Block | undefined {
  return preface?.type === 'preface' ? preface.children.find(({ type }) => type !== 'separator') : undefined
}

/** `III` of "PHỤ LỤC III": from the head of the appendix; null when it has no number. */
export function appendixLabel(appendix: Document): string | null {
  const preface = appendix.children.find((part) => part.type === 'preface')
  for (const block of preface?.children ?? []) {
    const match =
      'children' in block &&
      /phụ\s{1,3}lục\s{1,3}(?:số\s{1,3})?0?(\d{1,3}(?:[a-z]|-\d{1,2}[a-z]?|\/[\p{L}\d]{2,9})?|[IVX]{1,6}(?:[A-Z]|[.-]\d{1,2})?|[A-ZĐ])(?![\p{L}\d])/iu.exec(
        textIn(block),
      )
    if (match) return match[1]!
  }
  return null
}

function textIn(node: { children: readonly unknown[] }): string {
  let text = ''
  const stack = [...node.children].reverse() as { value?: string; children?: readonly unknown[] }[]
  for (let next = stack.pop(); next; next = stack.pop()) {
    text += next.value ?? ''
    stack.push(...([...(next.children ?? [])].reverse() as typeof stack))
  }
  return text
}
