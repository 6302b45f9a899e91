import { inDecision, inPartyPlan } from './frames.ts'
import { guideline05 } from './regulations.ts'
import { DOCUMENT_REGIMES, type Rule } from './rule.ts'

const party = /(?<![\p{L}/])(TM|KT|TL|TUQ)(?:[.:](?=\s?\p{Lu})|(?=\s{1,3}\p{Lu}{2}))/gu
/** The stop is a part of the State's form: `KT CHỦ TỊCH`, `KT: …`, `K.T …` are none. */
const state = /(?<![\p{L}/])(T\/M|K\/T|T\/L|(?:TM|KT|TL|TUQ)(?:[:/]|(?![.,\p{L}]))|(?:T\.M|K\.T|T\.L)(?!\p{L}))\.?(?=\s{1,3}\p{Lu}{2})/gu

/** `TM.` `KT.` `TL.` are the State's, `T/M` `K/T` `T/L` the Party's. */
export const signatureAuthorityForm: Rule = {
  id: 'signature-authority-form',
  category: 'signature-form',
  severity: 'warning',
  regimes: DOCUMENT_REGIMES,
  ofForm: true,
  from: '2005-06-01',
  clause: {
    state: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    normative: 'NĐ 30/2020/NĐ-CP, PL I, II.7',
    party: 'HD 05-HD/VPTW, 7.1.1; HD 36-HD/VPTW, 1.7',
  },
  what: {
    vi: 'Văn bản nhà nước ghi TM., KT., TL.; văn bản của Đảng ghi T/M, K/T, T/L',
    en: 'State documents have TM., KT. and TL., Party documents T/M, K/T and T/L',
  },
  why: { vi: 'Mỗi hệ thống có cách ghi quyền hạn riêng.', en: 'Each system has its own form of authority.' },
  fixable: true,
  examples: {
    good: [
      inDecision({ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh' }),
      inPartyPlan({ signature: 'T/M ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình' }),
      inDecision({ issuer: 'HỘI CCB TỈNH LÂM ĐỒNG', signature: 'T/M BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nTrần Văn Minh' }),
      inPartyPlan({ issuer: 'ĐOÀN XÃ BẢN MẾ', motto: 'ĐOÀN TNCS HỒ CHÍ MINH', signature: 'TM. BAN CHẤP HÀNH\nBÍ THƯ\n\nPhạm Văn Bình' }),
    ],
    bad: [
      {
        ...inDecision({ signature: 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh' }),
        expect: ['T/M'],
        fixed: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Minh',
      },
      {
        ...inDecision({ signature: 'KT CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh' }),
        expect: ['KT'],
        fixed: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Minh',
      },
      {
        ...inPartyPlan({ signature: 'TM ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình' }),
        expect: ['TM'],
        fixed: 'T/M ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình',
      },
      {
        ...inPartyPlan({ signature: 'TM. ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình' }),
        expect: ['TM.'],
        fixed: 'T/M ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn Bình',
      },
      {
        ...inPartyPlan({
          date: 'Tân Hòa, ngày 15 tháng 8 năm 2026',
          signature: 'TUQ BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nPhạm Văn Bình',
        }),
        expect: ['TUQ'],
      },
    ],
  },
  check(context) {
    const isParty = context.regime === 'party'
    for (const line of context.nodes('signature')) {
      const range = context.rangeOf(line)
      if (!range) continue
      const printed = context.sourceOf(range)
      // a post is delegated by T/L alone (7.1.1)
      const commission = isParty && (context.date ?? '') >= guideline05 ? /(?<![\p{L}/])TUQ\.?(?=\s{1,3}\p{Lu})/u.exec(printed) : null
      if (commission)
        context.report({
          at: { start: range.start + commission.index, end: range.start + commission.index + commission[0].length },
          message: {
            vi: 'Văn bản của Đảng không ký `TUQ`, ủy quyền ký ghi `T/L`',
            en: 'Unexpected `TUQ` in a Party document, which has `T/L`',
          },
        })
      for (const match of printed.matchAll(isParty ? party : state)) {
        const start = range.start + match.index
        const fix = isParty ? `${match[1]![0]}/${match[1]!.slice(1)}` : match[1]!.replace(/[/:.]/gu, '') + '.'
        if (isParty && match[1] === 'TUQ') continue
        context.report({
          at: { start, end: start + match[0].length },
          message: { vi: `Cần ghi \`${fix}\``, en: `Unexpected \`${match[0]}\`, expected \`${fix}\`` },
          fix,
        })
      }
    }
  },
}
