import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { parse } from '../pipeline.ts'
import { buildGraph } from '../refs/build-graph.ts'
import { collectMentions } from '../refs/collect-mentions.ts'
import { corpusDocuments, corpusLookup, emptyIndex, readIndex, targetOf } from '../refs/corpus-index.ts'
import { countCited } from '../refs/count-cited.ts'
import { graph } from './graph.ts'
import { refs } from './refs.ts'
import { resolve } from './resolve.ts'

const colours = new Chalk({ level: 0 })

function decision(number: string, date: string, body: string, issuer = 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'): string {
  return `${issuer}
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}
Lâm Đồng, ngày ${date}

QUYẾT ĐỊNH
VỀ VIỆC KIỆN TOÀN BAN CHỈ ĐẠO

${body}

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
`
}

const first = decision(
  '15/QĐ-UBND',
  '12 tháng 02 năm 2025',
  `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị;

Điều 1. Phạm vi
1. Quyết định này thực hiện Nghị quyết 57-NQ/TW.
2. Theo khoản 1 Điều này và Điều 9.

Điều 2. Thi hành
Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.`,
)
const second = decision(
  '16/QĐ-UBND',
  '20 tháng 3 năm 2025',
  `Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị;

Điều 1. Sửa đổi khoản 2 Điều 1 Quyết định số 15/QĐ-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng.

Điều 2. Thay thế Quyết định số 15/QĐ-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Gia Lai và Quyết định số 15/QĐ-UBND.`,
)

const files = [first, second].map((text, i) => {
  const root = parse(text, { path: `${i + 1}.txt` })
  return { root, rows: collectMentions(root) }
})
const rows = files.flatMap((file) => file.rows)

describe('nqtw refs', () => {
  it('prints a table for people', () => {
    expect(refs(files[0]!.rows, { format: 'table', count: false, colours, width: 100, language: 'vi' })).toMatchInlineSnapshot(`
      "1.txt
        12  Luật Tổ chức chính quyền địa phương 72/…                  căn cứ     chưa rõ
        13  NQ 57-NQ/TW (2024-12-22)                                  căn cứ     chưa rõ
        16  Quyết định này                                                       doc_1
        16  NQ 57-NQ/TW                                               thực hiện  chưa rõ
        17  khoản 1 Điều này                          khoản 1 Điều 1             art_1__cl_1
        17  Điều 9                                    Điều 9                     chưa rõ
        20  Quyết định này                                                       doc_1
        23  Điều 2                                    Điều 2                     art_2
      8 chỗ dẫn, 4 chỗ chưa rõ đích
      "
    `)
  })

  it('prints what programs read', () => {
    const options = { count: false, colours, width: 80, language: 'vi' as const }
    const json = JSON.parse(refs(rows, { ...options, format: 'json' })) as unknown[]
    expect(json).toHaveLength(rows.length)
    expect(
      refs(rows, { ...options, format: 'ndjson' })
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(json)
    expect(refs(rows, { ...options, format: 'csv' }).split('\n')[0]).toBe(Object.keys(rows[0]!).join(','))
  })

  it('leaves out what is not asked for', () => {
    const count = (only: 'citations' | 'references' | 'unresolved') =>
      (JSON.parse(refs(rows, { format: 'json', only, count: false, colours, width: 80, language: 'vi' as const })) as unknown[]).length
    expect(count('citations') + count('references')).toBe(rows.length)
    expect(count('unresolved')).toBe(rows.filter(({ target }) => target === null).length)
  })

  it('counts what is cited most, one number of two provinces apart', () => {
    const counted = countCited(rows).map(({ name, issuer, citations, files }) => [name, issuer, citations, files])
    expect(counted).toContainEqual(['NQ 57-NQ/TW', 'Bộ Chính trị', 3, 2])
    expect(counted.filter(([name]) => name === 'QĐ 15/QĐ-UBND').map(([, issuer]) => issuer)).toEqual([
      'Ủy ban nhân dân tỉnh Lâm Đồng',
      'Ủy ban nhân dân tỉnh Gia Lai',
      null,
    ])
  })

  it('counts one document once, whatever its mentions leave out', () => {
    const text = `Theo Nghị quyết 57 của Bộ Chính trị.
Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị (sau đây gọi là Nghị quyết 57) nêu rõ.
Các xã thực hiện Nghị quyết 57 và Nghị quyết số 57 của Bộ Chính trị cho tốt.`
    const root = parse(text, { path: 'a.txt' })
    const find = () => 'kho/nq.txt#sec_I'
    for (const each of [collectMentions(root), collectMentions(root, find)]) {
      expect(countCited(each).map(({ name, citations }) => [name, citations])).toEqual([['NQ 57-NQ/TW', 5]])
      expect(buildGraph([{ root, rows: each }]).nodes.map(({ label, known }) => [label, known])).toEqual([
        ['NQ 57-NQ/TW', each[0]!.target !== null],
        ['a.txt', true],
      ])
    }
  })

  it('names what is cited by its file and document', () => {
    const both = parse(
      `${first}
${second}`,
      { path: 'both.txt' },
    )
    const targets = new Set(countCited(collectMentions(both)).map(({ target }) => target))
    expect(targets).toEqual(new Set([null, 'both.txt#doc_1']))
    const find = () => 'kho/a.txt#art_1__cl_2'
    expect(new Set(countCited(collectMentions(files[0]!.root, find)).map(({ target }) => target))).toEqual(new Set(['kho/a.txt']))
  })
})

describe('nqtw graph', () => {
  const built = buildGraph(files)
  it('has a document once, known or merely cited', () => {
    expect(built.nodes.map(({ label, known }) => `${known ? '+' : '-'} ${label}`)).toEqual([
      '+ Quyết định 15/QĐ-UBND',
      '+ Quyết định 16/QĐ-UBND',
      '- Luật Tổ chức chính quyền địa phương 72/2025/QH15',
      '- NQ 57-NQ/TW',
      '- QĐ 15/QĐ-UBND',
      '- QĐ 15/QĐ-UBND',
    ])
    expect(built.edges).toContainEqual({ from: 'n2', to: 'n1', relation: 'amends', count: 1 })
    expect(built.edges).toContainEqual({ from: 'n1', to: 'n4', relation: 'implements', count: 1 })
  })

  it.each(['dot', 'mermaid', 'graphml', 'gexf', 'json', 'svg'] as const)('prints %s with every node', async (format) => {
    const output = await graph(files, format, 'vi')
    for (const { number } of built.nodes) expect(output.replaceAll('&#45;', '-')).toContain(number!)
  })

  it('speaks one language to people, and none in data', async () => {
    const options = { count: false, colours, width: 100 }
    expect(refs(rows, { ...options, format: 'table', language: 'en' })).not.toMatch(/căn cứ|khoản 1 Điều 1(?! này)|chưa rõ/u)
    expect(refs(rows, { ...options, format: 'table', language: 'vi' })).not.toMatch(/article|clause|unresolved|mentions/u)
    expect(refs(rows, { ...options, format: 'json', language: 'en' })).toBe(refs(rows, { ...options, format: 'json', language: 'vi' }))
    expect(await graph(files, 'dot', 'en')).not.toContain('căn cứ')
    expect(await graph(files, 'json', 'en')).toBe(await graph(files, 'json', 'vi'))
  })

  it.each([45, 60, 100])('keeps to %i columns', (width) => {
    const far = rows.map((row) => ({ ...row, target: row.target && `kho/${'thu-muc/'.repeat(9)}${row.target}` }))
    for (const count of [true, false])
      for (const line of refs(far, { format: 'table', count, colours, width, language: 'vi' }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width)
  })
})

describe('nqtw graph of hostile titles', () => {
  const title = 'Về th\u0001ử\u000b việc R&D &lt;x&gt; &#1; &amp;'
  const hostile = parse(`QUYẾT ĐỊNH\n${title}\n\nĐiều 1. Thi hành.\n`, { path: 'x.txt' })

  it('draws what XML can hold, with signs as they are printed', async () => {
    const svg = await graph([{ root: hostile }], 'svg', 'vi')
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    expect(svg.match(/<text[^>]*>([^<]*)/g)!.join(' ')).toContain('Về thử việc R&amp;D &amp;lt;x')
  })
})

describe('nqtw resolve', () => {
  const root = files[0]!.root
  it('takes words and ids', () => {
    const found = { found: [{ id: 'art_1__cl_2', lines: [17, 17], text: '2. Theo khoản 1 Điều này và Điều 9.' }], problems: [] }
    expect(resolve('khoản 2 Điều 1', root)).toEqual(found)
    expect(resolve('art_1__cl_2', root)).toEqual(found)
    expect(resolve('Điều 1', root).found[0]!.text).toMatch(/^Điều 1\. Phạm vi\n1\. Quyết định này/)
  })

  it.each(['Điều 7', 'khoản 3 Điều 1', 'xin chào', '', 'Điều này', 'Phụ lục', 'Quy chế này', 'khoản 1 đến khoản 2 Điều 1', 'Điều 1-2'])(
    'says that `%s` is not there',
    (words) => {
      const { found, problems } = resolve(words, root)
      expect([found.length, problems.length]).toEqual([0, 1])
    },
  )

  const idsOf = (words: string, of = root) => resolve(words, of).found.map(({ id }) => id)
  it('gives each unit of a list, and tells those that are not there', () => {
    expect(idsOf('khoản 1, 2 Điều 1')).toEqual(['art_1__cl_1', 'art_1__cl_2'])
    expect(idsOf('Điều 1 và Điều 2')).toEqual(['art_1', 'art_2'])
    expect(idsOf('khoản 1, 5 Điều 1')).toEqual(['art_1__cl_1'])
    expect(resolve('khoản 1, 5 Điều 1', root).problems).toEqual(['there is no `5` of `khoản 1, 5 Điều 1` in this file'])
  })

  const dossier = parse(
    `${first}
PHỤ LỤC I
DANH SÁCH THÀNH VIÊN
(Kèm theo Quyết định số 15/QĐ-UBND ngày 12 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng)

1. Trưởng ban: một Phó Chủ tịch.
2. Thành viên: hai Giám đốc sở.

${second.replace('16/QĐ-UBND', '16/CV-UBND').replace('QUYẾT ĐỊNH', 'CÔNG VĂN')}`,
    { path: 'dossier.txt' },
  )
  it('names documents and appendices of the file', () => {
    expect(idsOf('Quyết định này', dossier)).toEqual(['doc_1'])
    expect(idsOf('Phụ lục kèm theo', dossier)).toEqual(['doc_1__app_1'])
    expect(idsOf('Phụ lục 1', dossier)).toEqual(['doc_1__app_1'])
    expect(idsOf('khoản 2 Phụ lục I', dossier)).toEqual(['doc_1__app_1__cl_2'])
    expect(idsOf('Phụ lục II', dossier)).toEqual([])
  })

  it('answers from none of several documents that have the unit, and names them', () => {
    expect(resolve('Điều 2', dossier)).toEqual({
      found: [],
      problems: [
        expect.stringMatching(
          /^`Điều 2` may be several units of this file; give more of its path, or the id \(lines\): art_2 \(19-20\), doc_2__art_2 \(52-52\)$/,
        ),
      ],
    })
    expect(idsOf('Điều 2 Quyết định này', dossier)).toEqual(['art_2'])
    expect(idsOf('khoản 2 Điều 1', dossier)).toEqual(['art_1__cl_2'])
  })
})

describe('a corpus', () => {
  const index = { ...emptyIndex(), files: { '1.txt': { modified: 1, size: 1, documents: corpusDocuments(files[0]!.root, '1.txt') } } }
  const find = corpusLookup([index])
  const citationsOf = (text: string) =>
    collectMentions(parse(decision('99/QĐ-UBND', '01 tháng 4 năm 2025', `Điều 1. ${text}`, 'ỦY BAN NHÂN DÂN TỈNH KON TUM')), (citation) => {
      const document = find(citation)
      return document && targetOf(document, citation)
    }).filter(({ kind, text: raw }) => kind === 'citation' && raw.includes('15/QĐ'))

  it('resolves by number, issuer and time, down to the unit', () => {
    expect(citationsOf('Theo khoản 2 Điều 1 Quyết định số 15/QĐ-UBND ngày 12/02/2025 của UBND tỉnh Lâm Đồng.')[0]?.target).toBe(
      '1.txt#art_1__cl_2',
    )
  })

  it.each([
    ['the number alone', 'Theo Quyết định số 15/QĐ-UBND.'],
    ['another issuer', 'Theo Quyết định số 15/QĐ-UBND ngày 12/02/2025 của UBND tỉnh Gia Lai.'],
    ['another day', 'Theo Quyết định số 15/QĐ-UBND ngày 13/02/2025 của UBND tỉnh Lâm Đồng.'],
    ['no day', 'Theo Quyết định số 15/QĐ-UBND của UBND tỉnh Lâm Đồng.'],
  ])('does not by %s', (_, text) => expect(citationsOf(text)[0]?.target).toBeNull())

  it('abstains where two fit', () => {
    const twice = corpusLookup([
      index,
      { ...emptyIndex(), files: { '2.txt': { modified: 1, size: 1, documents: corpusDocuments(files[0]!.root, '2.txt') } } },
    ])
    const [citation] = citationsOf('Theo Quyết định số 15/QĐ-UBND ngày 12/02/2025 của UBND tỉnh Lâm Đồng.')
    expect(citation?.uri).not.toBeNull()
    expect(twice({ ...citation, provision: [] } as never)).toBeNull()
  })

  it('is kept and read as it was; what is none of ours is an empty one', () => {
    expect(readIndex(JSON.stringify(index))).toEqual(index)
    expect(readIndex('{}')).toEqual(emptyIndex())
    expect(readIndex('[')).toEqual(emptyIndex())
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)
describe.skipIf(!existsSync(seeds))('the seed documents (skipped where they are absent)', () => {
  const roots = existsSync(seeds) ? readdirSync(seeds).map((name) => parse(readFileSync(new URL(name, seeds), 'utf8'), { path: name })) : []
  const built = buildGraph(roots.map((root) => ({ root })))
  const named = (number: string) => built.nodes.filter((node) => node.number === number)

  it('name 02-NQ/TW as one document, which every one that names it cites', () => {
    expect(named('02-NQ/TW')).toHaveLength(1)
    const citing = new Set(built.edges.filter(({ to }) => to === named('02-NQ/TW')[0]!.id).map(({ from }) => from))
    const naming = roots.flatMap((root) =>
      root.children.filter(
        (child) =>
          child.type === 'document' &&
          child.meta.docNumber?.canonical !== '02-NQ/TW' &&
          JSON.stringify(child).includes('"number":"02-NQ/TW"'),
      ),
    )
    expect(citing.size).toBe(naming.length)
  })

  it('tell 15-NQ/TW of 2000 from that of 2022, and merge nothing else', () => {
    expect(named('15-NQ/TW').map(({ date }) => date)).toEqual(['2000-12-15', '2022-05-05'])
    expect(new Set(built.nodes.map(({ id }) => id)).size).toBe(built.nodes.length)
  })

  it('resolve the programme of 158/NQ-CP to the resolution it is issued with', () => {
    const rows = roots
      .flatMap((root) => collectMentions(root))
      .filter(({ number, relation }) => number === '158/NQ-CP' && relation === 'attaches')
    expect(rows.map(({ target }) => target)).toEqual(['doc_1'])
  })
})
