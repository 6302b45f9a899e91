import { inDecision, inPartyPlan } from './frames.ts'
import { recipientEnds, type RecipientEnd } from './recipient-ends.ts'
import { hasFormOfToday } from './party-form.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'
import { brokenList } from './text-breaks-off.ts'

/** The list ends with the archive: `- Lưu: VT, NC.` */
export const recipientsArchive: Rule = {
  id: 'recipients-archive',
  category: 'recipients-format',
  severity: 'info',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.9',
    party: 'HD 05-HD/VPTW, 9.2.5; HD 36-HD/VPTW',
  },
  what: { vi: 'Nơi nhận có dòng "Lưu" ở cuối', en: 'The recipients end with the archive' },
  why: { vi: 'Bản lưu là bắt buộc.', en: 'A copy must be archived.' },
  examples: {
    good: [
      inDecision({}),
      inPartyPlan({}),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ;', signature: '' }),
      // a converter's bullet, and a minus for the dash
      inDecision({ recipients: 'Nơi nhận:\n· Như Điều 2;\n· Lưu: VT, NC.' }),
      inDecision({ recipients: 'Nơi nhận:\n− Như Điều 2;\n− Lưu: VT, NC.' }),
      inDecision({ recipients: 'Noi nhận:\n- Như Điều 2;\n~ Luu: VT, NC.' }),
      inDecision({
        recipients:
          '| Nơi nhận: | KT. GIÁM ĐỐC |\n| --- | --- |\n| \\- Như Điều 2;<br>\\- Sở Nội vụ;<br>\\- Sở Tài chính;<br>\\- Lưu: VT. | Lò Văn An |',
        signature: '',
      }),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT,\n- Phòng CĐS.' }),
      inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT;\n- Hồ sơ cán bộ.' }),
      inDecision({ recipients: 'Nơi nhận: - Như Điều 2; - Sở Nội vụ các - Lưu: VT.' }),
    ],
    bad: [
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Sở Nội vụ.' }), expect: ['Nơi nhận:'] },
      { ...inDecision({ recipients: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC;\n- Sở Nội vụ.' }), expect: ['- Lưu: VT, NC;'] },
    ],
  },
  check(context) {
    const items = recipientEnds(context)
    const misplaced = hasFormOfToday(context) && items.find((item, i) => item.isArchive && item.sign === ';' && isRecipient(items[i + 1]))
    if (misplaced) {
      context.report({
        at: { start: misplaced.end - misplaced.printed.length, end: misplaced.end },
        message: { vi: 'Dòng "Lưu" phải ở cuối nơi nhận', en: 'The archive line must be the last of the recipients' },
      })
      return
    }
    const first = context.nodes('recipients')[0]
    const start = first ? context.rangeOf(first)?.start : undefined
    if (
      !first ||
      items.length === 0 ||
      start === undefined ||
      brokenList(context) ||
      context.document!.meta.recipients.some(({ archive }) => archive) ||
      items.some((item) => item.isArchive || /(?:^|[;,\n]\s?)[-–]?\s?L[ưƣu]u(?!\p{L})/u.test(item.printed))
    )
      return
    const label = /^[\s*_]{0,9}N[ơo]i\s{1,3}nh[ậâạa]n:?/iu.exec(context.sourceOf(first))
    context.report({
      at: label ? { start, end: start + label[0].length } : first,
      message: { vi: 'Nơi nhận không có dòng "Lưu"', en: 'Missing archive line among the recipients' },
    })
  },
}

/** A second unit of the archive's own. */
const ofArchive = /^[-–]\s?(?:Phòng|Vụ|Ban|Hồ sơ)(?!\p{L})/u

/** Not the archive, and no unit that keeps a copy too (`- KTN (3).`). */
const isRecipient = (item: RecipientEnd | undefined) =>
  item !== undefined && !item.isArchive && /^[-–]\s?\p{Lu}\p{Ll}/u.test(item.printed) && !(item.isLast && ofArchive.test(item.printed))
