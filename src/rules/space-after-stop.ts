import { inDecision } from './frames.ts'
import { TEXT_REGIMES, type Rule } from './rule.ts'

/** "ngày…tháng…năm", "từ số…đến số": dots between the words of a form are a blank to be filled. */
const blankToFill = /(?:ngày|tháng|năm|quý|giờ|phút|số|từ|đến)$/iu

/** "hocday.com", "lamdong.gov.vn": what follows a full stop in the name of a website. */
const domain = /^(?:com|net|org|edu|gov|info|vn)(?![\p{L}\d])/u

const pattern = /(?:\.{3}|[.;,:!?…])(?=[A-ZÀ-Ỹ]?[a-zà-ỹ]{2})/g

/** A blank follows a full stop, comma, colon or semicolon. */
export const spaceAfterStop: Rule = {
  id: 'space-after-stop',
  category: 'spelling',
  severity: 'info',
  regimes: TEXT_REGIMES,
  clause: {},
  what: { vi: 'Sau dấu câu có khoảng trắng', en: 'A blank follows a full stop, comma, colon or semicolon' },
  why: { vi: 'Hai câu dính nhau làm sai việc tách câu.', en: 'Two sentences without a blank are read as one word.' },
  fixable: true,
  examples: {
    good: [
      inDecision({
        body: 'Điều 1. Gửi về địa chỉ www.lamdong.gov.vn, bản quyền ©lamdong.com 2016. Thời hạn là tháng sau.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
      inDecision({
        body: 'Điều 1. Phiếu ghi “ngày…tháng…năm…” và “từ số…đến số…”.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      }),
    ],
    bad: [
      {
        ...inDecision({
          body: 'Điều 1. Nâng cao chất lượng.Thời hạn là tháng sau.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
        }),
        expect: ['.'],
        fixed: 'Điều 1. Nâng cao chất lượng. Thời hạn là tháng sau.\nĐiều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
  },
  check(context) {
    for (const block of context.blocks) {
      // a website's own words are none of the document's
      if (block.node.type === 'sourceNote') continue
      for (const match of block.text.matchAll(pattern)) {
        if (!/\p{Ll}{2}$/u.test(block.text.slice(Math.max(0, match.index - 2), match.index))) continue
        if (/^(?:…|\.{3})/u.test(match[0]) && blankToFill.test(block.text.slice(Math.max(0, match.index - 5), match.index))) continue
        const before = /\S{0,40}$/u.exec(block.text.slice(Math.max(0, match.index - 40), match.index))![0]
        const after = /^\S{0,40}/u.exec(block.text.slice(match.index + 1, match.index + 41))![0]
        if (/^[\x20-\x7e]*$/.test(before + after) || /[@/]|www|http/iu.test(before + after)) continue
        if (match[0] === '.' && domain.test(after)) continue
        context.report({
          at: { block, start: match.index, end: match.index + match[0].length },
          message: { vi: `Thiếu khoảng trắng sau \`${match[0]}\``, en: `Missing blank after \`${match[0]}\`` },
          fix: match[0] + ' ',
        })
      }
    }
  },
}
