import { Chalk } from 'chalk'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Change, DiffReport, Place } from '../diff/types.ts'
import { diffHtml } from './diff-html.ts'
import { diffJson } from './diff-json.ts'
import { diffMarkdown } from './diff-markdown.ts'
import { diffTerminal } from './diff-terminal.ts'

const place = (path: string, line: number, text = ''): Place => ({ document: 'doc_1', id: null, path, at: '0', line, text })
const changes: Change[] = [
  {
    kind: 'changed',
    meaning: 'substance',
    reasons: ['amount'],
    subject: 'division',
    a: [place('II.3', 12)],
    b: [place('II.4', 14)],
    words: [
      ['=', 'Bố trí kinh phí cho các nhiệm vụ trọng tâm của năm kế hoạch và những năm tiếp theo là '],
      ['-', '15 tỷ đồng'],
      ['+', '25 tỷ đồng'],
      ['=', ' từ ngân sách tỉnh.'],
    ],
  },
  {
    kind: 'inserted',
    meaning: 'substance',
    reasons: ['scope'],
    subject: 'division',
    a: [],
    b: [place('II.2', 9, 'Nội dung mới')],
    covers: 2,
  },
  {
    kind: 'renumbered',
    meaning: 'renumbering',
    reasons: ['number'],
    subject: 'division',
    a: [place('II.2', 9, 'Cũ')],
    b: [place('II.3', 11, 'Cũ')],
  },
]
const summary = {
  substance: 2,
  editorial: 0,
  renumbering: 1,
  cosmetic: 0,
  unchanged: 7,
  changed: 1,
  moved: 0,
  renumbered: 1,
  split: 0,
  merged: 0,
  inserted: 1,
  deleted: 0,
}
const report: DiffReport = { a: 'cũ.txt', b: 'mới.txt', comparison: { changes, summary } }

describe('diffTerminal', () => {
  it('shows the gravest first, and of the words those around a change', () => {
    expect(diffTerminal(report, { colours: new Chalk({ level: 0 }), width: 100 })).toBe(`--- cũ.txt
+++ mới.txt

substance (2)
  changed II.3 → II.4 (line 12 → 14)  amount
      … kế hoạch và những năm tiếp theo là [-15 tỷ đồng-]{+25 tỷ đồng+} từ ngân sách tỉnh.
  inserted II.2 (line 9) and 2 inside  scope
      Nội dung mới

renumbering (1)
  renumbered II.2 → II.3 (line 9 → 11)  number
      Cũ

3 changes: 2 substance, 1 renumbering (1 changed, 1 renumbered, 1 inserted)
`)
  })

  it('passes no control character on to the terminal', () => {
    const hostile: Change[] = [
      {
        ...changes[0]!,
        words: [
          ['-', 'a\u001b[2Jb'],
          ['+', '\u009b31m'],
        ],
      },
      { ...changes[1]!, b: [place('\u001b]0;x\u0007', 1, '\u001b[31m')] },
    ]
    const output = diffTerminal(
      { ...report, a: '\u001b', comparison: { summary, changes: hostile } },
      { colours: new Chalk({ level: 0 }), width: 80 },
    )
    expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('diffMarkdown', () => {
  it('lists the changes', () => {
    expect(diffMarkdown(report)).toContain(
      '- **changed** II.3 → II.4 (line 12 → 14) (amount)  \n  … kế hoạch và những năm tiếp theo là <del>15 tỷ đồng</del><ins>25 tỷ đồng</ins> từ ngân sách tỉnh.',
    )
  })

  it('lets no text be markup', () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:b) `c` **d** ![e](f)\n# g'
    const output = diffMarkdown({ ...report, comparison: { summary, changes: [{ ...changes[1]!, b: [place('x', 1, text)] }] } })
    expect(output).toContain('<ins>&lt;img src=x onerror=alert(1)&gt; \\[a\\](javascript:b) \\`c\\` \\*\\*d\\*\\* !\\[e\\](f) \\# g</ins>')
  })
})

describe('diffHtml', () => {
  const hostile = '</style><script>alert(1)</script>"\'<img src=x onerror=y>&\u202eabc\u0000'
  const html = diffHtml({
    ...report,
    a: hostile,
    rows: [
      { a: { path: 'I', line: 1, text: hostile }, b: { path: 'I', line: 1, text: hostile }, level: 0, changes: [] },
      {
        a: { path: 'II.3', line: 12, text: hostile },
        b: { path: 'II.4', line: 14, text: 'y' },
        level: 1,
        changes: [
          {
            ...changes[0]!,
            words: [
              ['-', hostile],
              ['+', 'y'],
            ],
          },
          changes[0]!,
        ],
      },
      { a: null, b: { path: 'II.2', line: 9, text: hostile }, level: 1, changes: [changes[1]!] },
      { a: { path: 'II.2', line: 9, text: 'Cũ' }, b: { path: 'II.3', line: 11, text: 'Cũ' }, level: 1, changes: [changes[2]!] },
    ],
  })

  it('holds no markup but its own', () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gu)].map(([, tag]) => tag))
    expect(tags).not.toContain('script')
    expect(tags).not.toContain('img')
    expect(html.match(/<\/style>/gu)).toHaveLength(1)
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/u)
    expect(html).toContain('U+202E')
  })

  it('forbids all but its own style', () => {
    const style = /<style>([^]*?)<\/style>/u.exec(html)![1]!
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    for (const [tag] of html.matchAll(/<[^>]*>/gu)) expect(tag).not.toMatch(/\s(?:style|on\w+|src)=|https?:/u)
  })

  it('links each change of its outline to one place', () => {
    const links = [...html.matchAll(/href="#(c\d+)"/gu)].map(([, id]) => id)
    expect(links).toEqual(['c1', 'c2', 'c3'])
    for (const id of links) expect(html.split(`id="${id}"`)).toHaveLength(2)
  })
})

describe('diffJson', () => {
  it('is JSON, a line for each change and edit', () => {
    const script = { a: 'x', b: 'y', edits: [{ at: '0' }, { at: '0/1' }], positions: [] }
    const output = diffJson({ ...report, script })
    expect(JSON.parse(output)).toEqual({ schema: 'nqtw-diff/1', a: { path: 'cũ.txt' }, b: { path: 'mới.txt' }, summary, changes, script })
    const lines = output.split('\n').map((line) => line.replace(/,$/u, ''))
    for (const item of [...changes, ...script.edits.slice(0, 1)]) expect(lines).toContain(JSON.stringify(item))
  })
})
