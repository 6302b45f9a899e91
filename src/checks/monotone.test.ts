import { describe, expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { answersOfPlan, answersOfTree } from './generate/answers.ts'
import { isKnown } from './generate/known-deviations.ts'
import { eachUnit, planDocument } from './generate/plan-document.ts'
import { plainStyle, printDocument } from './generate/print-document.ts'
import { compareLines, projectTree } from './generate/project-tree.ts'
import { seeded, seedOf } from './generate/random.ts'
import { findRemovable, withoutUnit } from './generate/remove-unit.ts'
import { fixtureTexts, hasShared, sharedTexts, type NamedText } from './generate/texts.ts'

const unexpected = (name: string, different: readonly string[]): string[] =>
  different.length > 0 && !isKnown('a unit removed', name) ? [`${name}\n${different.join('\n')}`] : []

/** Up to four units of each text, removed one at a time. */
function wrongRemovals(texts: readonly NamedText[]): string[] {
  return texts.flatMap(({ name, text }) => {
    const root = parse(text)
    return seeded(seedOf(name))
      .some(findRemovable(text, root), 4)
      .flatMap(({ unit, start, end }) => {
        const left = parse(text.slice(0, start) + text.slice(end))
        const different = compareLines(projectTree(withoutUnit(root, unit), { withoutIds: true }), projectTree(left, { withoutIds: true }))
        return unexpected(`${name} without ${unit.id}`, different)
      })
  })
}

const isText = ({ format }: NamedText): boolean => format === 'text'

describe('a unit that is removed is gone, and nothing else is', () => {
  test('generated', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed * 13)
      const plan = planDocument(random)
      const lists = [plan.units, ...[...eachUnit(plan.units)].map(({ children }) => children)].filter(({ length }) => length > 2)
      if (lists.length === 0 || plan.notes.length > 0) continue
      const list = random.pick(lists)
      const [gone] = list.splice(random.between(0, list.length - 1), 1)
      const found = answersOfTree(parse(printDocument(plan, plainStyle)))
      wrong.push(...unexpected(`generated ${seed} without ${gone!.name} ${gone!.label}`, compareLines(answersOfPlan(plan), found)))
    }
    expect(wrong).toEqual([])
  })

  test('fixtures', () => {
    expect(wrongRemovals(fixtureTexts().filter(isText))).toEqual([])
  })

  test.skipIf(!hasShared)('texts of ../shared', () => {
    expect(wrongRemovals(sharedTexts(25_000).filter(isText))).toEqual([])
  })
})
