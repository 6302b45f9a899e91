import type { FootnoteDefinition } from '../tree/index.ts'
import { inPartyPlan } from './frames.ts'
import { looseNotes, noteBelowAppendix, referredNotes } from './loose-notes.ts'
import { beginsInTheMiddle } from './ordinals.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** A footnote's text has its mark in the text above; an extract from the middle on may have left it out. */
export const footnoteMark: Rule = {
  id: 'footnote-mark',
  category: 'footnote-orphan',
  severity: 'warning',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Nội dung chú thích có dấu chú thích trong văn bản', en: 'A footnote has its mark in the text' },
  why: { vi: 'Không có dấu thì không biết chú thích cho chỗ nào.', en: 'Without the mark nobody knows what the note is about.' },
  examples: {
    good: [
      inPartyPlan({ body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1] theo kế hoạch.\n\n[1] Theo Quy định của Đảng ủy.' }),
      noteBelowAppendix,
      inPartyPlan({
        ...{ issuer: '', star: '', number: '', motto: '', date: '', type: '', title: '', opening: '' },
        body: 'II. NHIỆM VỤ\nNâng cao chất lượng công tác kiểm tra[3] theo kế hoạch.\n\n[2] Theo Quy định của Đảng ủy.\n[3] Theo Hướng dẫn của Tỉnh ủy.',
      }),
    ],
    bad: [
      {
        ...inPartyPlan({
          body: 'I. MỤC ĐÍCH\nNâng cao chất lượng công tác kiểm tra[1] theo kế hoạch.\n\n[1] Theo Quy định của Đảng ủy.\n[2] Theo Hướng dẫn của Tỉnh ủy.',
        }),
        expect: ['[2] Theo Hướng dẫn của Tỉnh ủy.'],
      },
    ],
  },
  check(context) {
    if (beginsInTheMiddle(context)) return
    const referred = referredNotes(context)
    const notes = context.nodes('footnoteDefinition')
    if (referred.size === 0 && notes.every(isBracketed)) return
    const elsewhere = looseNotes(context).marks
    for (const note of notes)
      if (!referred.has(note.identifier) && !elsewhere.has(note.identifier))
        context.report({
          at: note,
          message: { vi: `Không có dấu chú thích ${note.label} trong văn bản`, en: `Missing mark of footnote ${note.label} in the text` },
        })
  },
}

/** "(1)" opens notes to a table and items of a list as well. */
const isBracketed = ({ children }: FootnoteDefinition) => children[0]?.type === 'marker' && children[0].value.trim().startsWith('(')
