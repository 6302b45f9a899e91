import { expect, test } from 'vitest'
import { parse } from '../pipeline.ts'
import { answersOfPlan, answersOfTree } from './generate/answers.ts'
import { isKnown } from './generate/known-deviations.ts'
import { planDocument } from './generate/plan-document.ts'
import { pickStyle, plainStyle, printDocument } from './generate/print-document.ts'
import { compareLines } from './generate/project-tree.ts'
import { seeded, type Random } from './generate/random.ts'

function wrongOnes(name: string, count: number, style: (random: Random) => typeof plainStyle): string[] {
  const wrong: string[] = []
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed)
    const plan = planDocument(random)
    const found = answersOfTree(parse(printDocument(plan, style(random))))
    const different = compareLines(answersOfPlan(plan), found)
    if (different.length > 0 && !isKnown(`generated, ${name}`, `seed ${seed}`)) wrong.push(`seed ${seed}\n${different.join('\n')}`)
  }
  return wrong
}

test('what was planned is what is read', () => {
  expect(wrongOnes('plain', 200, () => plainStyle)).toEqual([])
})

test('in any style', () => {
  expect(wrongOnes('in any style', 300, pickStyle)).toEqual([])
})

test('another document would be seen', () => {
  const plan = planDocument(seeded(1))
  const other = { ...plan, title: `${plan.title} khác` }
  expect(compareLines(answersOfPlan(plan), answersOfTree(parse(printDocument(other, plainStyle))))).not.toEqual([])
})
