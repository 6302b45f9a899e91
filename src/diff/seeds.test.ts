import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRandom, sentence, type Random } from '../../fixtures/diff/drafts.ts'
import { parse } from '../pipeline.ts'
import { compareAcross } from './across.ts'
import { replay } from './apply.ts'
import { compare } from './compare.ts'
import { writeScript } from './script.ts'

const folder = '../shared/seeds'
const names = existsSync(folder) ? readdirSync(folder).sort() : []
const treeOf = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8'), { path: name })

/** Lines left out, put in, moved, with another word, wrapped elsewhere. */
function editLines(text: string, random: Random, times: number): string {
  const lines = text.split('\n')
  const somewhere = () => Math.floor(random() * lines.length)
  const deeds = [
    () => lines.splice(somewhere(), 1),
    () => lines.splice(somewhere(), 0, `- ${sentence(random)}`),
    () => lines.splice(somewhere(), 0, ...lines.splice(somewhere(), 1)),
    () => {
      const at = somewhere()
      const words = lines[at]!.split(' ')
      words[Math.floor(random() * words.length)] = 'khác'
      lines[at] = words.join(' ')
    },
    () => {
      const at = somewhere()
      lines[at] = lines[at]!.replace(/(?<=^.{40}\S{0,10}) /u, '\n')
    },
  ]
  for (let time = 0; time < times; time++) deeds[Math.floor(random() * deeds.length)]!()
  return lines.join('\n')
}

describe.skipIf(names.length === 0)('on real documents (skipped where ../shared is absent)', () => {
  it('replays what was done to their lines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 25 }), (name, seed, times) => {
        const a = treeOf(name)
        const b = parse(editLines(readFileSync(`${folder}/${name}`, 'utf8'), createRandom(seed), times), { path: 'b' })
        const script = JSON.parse(JSON.stringify(writeScript(a, b))) as ReturnType<typeof writeScript>
        expect(JSON.stringify(replay(script, a)) === JSON.stringify(b)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('replays one from another, and finds nothing changed in itself', () => {
    for (const name of names) {
      const [a, b] = [treeOf(name), treeOf(names[0]!)]
      expect(JSON.stringify(replay(writeScript(a, b), a)) === JSON.stringify(b)).toBe(true)
      expect(compare(a, treeOf(name)).changes).toEqual([])
      expect(writeScript(a, treeOf(name))).toMatchObject({ edits: [], positions: [] })
    }
  })
})

const [resolution, programme] = ['000', '001'].map((number) => names.find((name) => name.startsWith(number)))

describe.skipIf(!resolution || !programme)("the Government's programme against the Politburo's resolution", () => {
  const across = resolution && programme ? compareAcross(treeOf(programme), treeOf(resolution)) : null

  it('finds the counterparts of II.2 to II.10', () => {
    const found = across!.counterparts.filter(({ a }) => /^II\.(?:[2-9]|10)$/u.test(a.path)).map(({ a, b }) => `${a.path} ${b.path}`)
    expect(found).toEqual(Array.from({ length: 9 }, (_, at) => `II.${at + 2} III.${at + 1}`))
  })

  it('finds that the targets agree', () => {
    const targets = across!.agree
      .filter(({ a }) => a.unit === 'USD' || a.unit === '%')
      .map(({ a }) => `${a.period} ${a.bound}${a.value} ${a.unit}`)
    for (const target of [
      '2026-2030 >11 %',
      '2030 >113000000000 USD',
      '2030 ≥12000 USD',
      '2030 57 %',
      '2030 ≥40 %',
      '2030 ≈9 %',
      '2031-2035 ≥11 %',
      '2035 ≈200000000000 USD',
      '2035 ≥18800 USD',
      '2035 60 %',
      '2035 50 %',
      '2035 ≥10 %',
      '2036-2045 >11 %',
      '2045 ≈640000000000 USD',
      '2045 ≥42000 USD',
      '2046-2065 >5 %',
      '2065 ≈1920000000000 USD',
      '2065 ≥95000 USD',
    ])
      // prettier-ignore
      expect(targets).toContain(target)
  })

  it('lists the one figure that they state differently', () => {
    expect(across!.differ.map(({ a, b }) => `${a.bound}${a.value} ${a.unit} / ${b.bound}${b.value} ${b.unit}`)).toEqual(['≥50 % / ≈50 %'])
  })
})
