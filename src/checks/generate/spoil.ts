import type { Random } from './random.ts'

type Spoil = (text: string, random: Random) => string

/** What happens to texts between a clerk and a file: each takes a text and gives a worse one. */
export const spoilings = {
  'lines deleted': onLines((lines, random) => lines.filter(() => !random.chance(8))),
  'lines doubled': onLines((lines, random) => lines.flatMap((line) => (random.chance(8) ? [line, line] : [line]))),
  'lines swapped': onLines((lines, random) => {
    for (let i = 0; i < lines.length / 10; i++) {
      const [a, b] = [random.between(0, lines.length - 1), random.between(0, lines.length - 1)]
      ;[lines[a], lines[b]] = [lines[b]!, lines[a]!]
    }
    return lines
  }),
  'a piece cut out': (text, random) => {
    const [a, b] = [random.between(0, text.length), random.between(0, text.length)]
    return text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b))
  },
  'letters misread': (text, random) =>
    text.replace(/[ODolI1đĐưƯ.,–-]/gu, (sign) => (random.chance(6) ? (confusions[sign] ?? sign) : sign)),
  'letters of other alphabets': (text, random) => text.replace(/[aeocpxyAĐ]/gu, (sign) => (random.chance(3) ? (lookAlikes[sign] ?? sign) : sign)),
  'odd characters': (text, random) => text.replace(/./gsu, (sign) => (random.chance(2) ? sign + random.pick(odd) : sign)),
  'blanks anywhere': (text, random) => text.replace(/./gsu, (sign) => (random.chance(3) ? sign + random.pick([' ', '  ', '\t', '\n', '\u00a0', '\r', '\f', '\v', '\u2028']) : sign)),
  // what mails, web pages and data sets put around the lines
  'a tag around each line': (text) => eachLine(text, (line) => `<p>${line}</p>`),
  'each line quoted, a backslash behind it': (text) => eachLine(text, (line) => `> ${line}\\`),
  'escaped as JSON': (text) => JSON.stringify(text),
  'markup anywhere': (text, random) => text.replace(/./gsu, (sign) => (random.chance(2) ? sign + random.pick(['*', '**', '_', '__', '|', '#', '`', '>', '[1]', '[', ']', '(', '“', '”', '---']) : sign)),
  'decomposed': (text, random) => text.replace(/\p{L}/gu, (sign) => (random.chance(30) ? sign.normalize('NFD') : sign)),
} satisfies Record<string, Spoil> // prettier-ignore

const confusions: Record<string, string> = {
  O: '0',
  D: 'Đ',
  o: 'ọ',
  l: '1',
  I: 'l',
  1: 'I',
  đ: 'd',
  Đ: 'Ð',
  ư: 'u',
  Ư: 'U',
  '.': ',',
  ',': '.',
  '–': '-',
  '-': '—',
}
const lookAlikes: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', A: 'А', Đ: 'Ɖ' }
const odd = [
  '\0',
  '\ud800',
  '\udc00',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u202e',
  '👩‍👧',
  '\ufffd',
  '\u0000\n',
  '\u{e0001}',
  '￼',
  'ð',
  '𝐀',
  'ﬁ',
]

function onLines(change: (lines: string[], random: Random) => string[]): Spoil {
  return (text, random) => change(text.split('\n'), random).join('\n')
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.replace(/^.*\S.*$/gmu, change)
}
