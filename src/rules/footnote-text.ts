import { inPartyPlan } from './frames.ts'
import { looseNotes, noteBelowAppendix } from './loose-notes.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** A footnote's mark has its text. */
export const footnoteText: Rule = {
  id: 'footnote-text',
  category: 'footnote-orphan',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Dấu chú thích có nội dung chú thích', en: 'A footnote mark has its note' },
  why: { vi: 'Chú thích bị mất hoặc đánh số sai.', en: 'The note was lost or has another number.' },
  examples: {
    good: [
      inPartyPlan({ body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1] theo kế hoạch.\n\n[1] Theo Quy định của Đảng ủy.' }),
      noteBelowAppendix,
    ],
    bad: [
      { ...inPartyPlan({ body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1] theo kế hoạch.' }), expect: ['[1]'] },
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1] và giám sát[2] theo kế hoạch.\n\n[1] Theo Quy định của Đảng ủy.',
        }),
        expect: ['[2]'],
      },
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1], đạt 95%[2].\n\n[1] Theo Quy định của Đảng ủy.',
        }),
        expect: ['[2]'],
      },
    ],
  },
  check(context) {
    const there = new Set(context.nodes('footnoteDefinition').map((note) => note.identifier))
    const message = (label: string) => ({ vi: `Không có nội dung chú thích ${label}`, en: `Missing text of footnote ${label}` })
    const elsewhere = looseNotes(context).notes
    for (const reference of context.nodes('footnoteReference'))
      if (!there.has(reference.identifier) && !elsewhere.has(reference.identifier))
        context.report({ at: reference, message: message(reference.label) })
    for (const block of context.blocks) {
      if (!block.text.includes('[')) continue
      for (const mark of block.text.matchAll(/(?<=[\p{L}\d”%)])\[(\d{1,3})\]/gu))
        context.report({ at: { block, start: mark.index, end: mark.index + mark[0].length }, message: message(mark[1]!) })
    }
  },
}
