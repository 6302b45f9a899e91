import type { Node, Reference } from '../tree/index.ts'
import { isCutOff } from './body-end.ts'
import type { TextBlock } from './context.ts'
import { inDecision } from './frames.ts'
import { quotationsOf } from './quotations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

/**
 * The text announces appendices, and the file goes on with none; `appendix-absent` is about the one that is missing among others. Where many
 * are announced, the first stands for all.
 */
export const appendixLeftOut: Rule = {
  id: 'appendix-left-out',
  category: 'reference-unresolved',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  clause: { state: 'NĐ 30/2020/NĐ-CP, PL I, III.1', normative: 'NĐ 30/2020/NĐ-CP, PL I, III.1', party: 'HD 05-HD/VPTW, mục II 1.1' },
  what: { vi: 'Phụ lục kèm theo được nhắc đến thì phải có', en: 'An appendix that is announced as attached is there' },
  why: { vi: 'Thiếu phụ lục là văn bản chép hoặc gửi không đủ.', en: 'Without it the text was copied or sent incomplete.' },
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Phê duyệt kế hoạch (chi tiết tại Phụ lục kèm theo).\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        after: 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\n1. Rà soát.\n2. Báo cáo kết quả.',
      }),
      inDecision({
        body: 'Điều 1. Phê duyệt kế hoạch theo Phụ lục I Nghị định số 30/2020/NĐ-CP.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Phê duyệt kế hoạch (chi tiết tại Phụ lục kèm theo).\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Phụ lục kèm theo'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ban hành kèm theo Quyết định này danh mục tại Phụ lục I và dự toán tại Phụ lục II.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Phụ lục I', 'Phụ lục II'],
      },
      {
        ...inDecision({
          body: 'Điều 1. Ban hành kèm theo Quyết định này các biểu tại Phụ lục I, tại Phụ lục II, tại Phụ lục III và tại Phụ lục IV.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['Phụ lục I'],
      },
    ],
  },
  check(context) {
    const { document } = context
    if (document?.role !== 'main' || isCutOff(context) || document.children.some(({ type }) => type === 'attachments')) return
    const isQuoted = quotationsOf(context)
    const missing = new Map<string, Reference>()
    let blocks: Map<Node, TextBlock> | undefined
    for (const reference of context.nodes('reference')) {
      const [step, ...rest] = reference.provision
      if (step?.name !== 'appendix' || rest.length > 0 || reference.target || step.label === 'này' || missing.has(step.label)) continue
      const printed = context.textOf(reference)
      if (!/^phụ lục/iu.test(printed)) continue
      blocks ??= new Map(context.blocks.map((each) => [each.node, each]))
      const block = blocks.get(context.parentOf(reference)!)
      if (
        !block ||
        isQuoted(block, block.text.indexOf(printed)) ||
        !/kèm|đính/u.test(/kèm theo .{1,40} này/u.exec(block.text)?.[0] ?? printed)
      )
        continue
      missing.set(step.label, reference)
    }
    const references = [...missing.values()]
    for (const reference of references.length > 3 ? references.slice(0, 1) : references) {
      const printed = context.textOf(reference)
      context.report({
        at: reference,
        message: { vi: `Không có "${printed}" trong văn bản`, en: `Missing "${printed}" behind the text` },
      })
    }
  },
}
