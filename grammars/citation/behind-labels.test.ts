import { describe, expect, it } from 'vitest'
import { findMentions } from './index.ts'

/** `point a clause 1` of each unit mentioned. */
const unitsOf = (text: string) =>
  findMentions(text).flatMap(({ provision, provisions }) =>
    (provisions ?? [provision]).map((path) => path.map(({ name, label }) => `${name} ${label}`).join(' ')),
  )

describe('the mark of a unit, written behind its label', () => {
  it.each([
    ['quy định tại điểm c) khoản 5 Điều 3 Nghị định này', ['article 3 clause 5 point c']],
    ['điểm a), b) khoản 1 Điều 6 Luật Giá', ['article 6 clause 1 point a', 'article 6 clause 1 point b']],
    ['khoản 1) Điều 6 Luật Giá', ['article 6 clause 1']],
    ['khoản 1. Điều 6 Luật Giá', ['article 6 clause 1']],
    ['Điều 30. của Luật Giá', ['article 30']],
    ['(điểm c) khoản 5 Điều 3 Luật Giá', ['point c', 'article 3 clause 5']],
    ['theo Điều 31. Luật Giá', ['article 31', '']],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units))
})

it('a dash before a law', () => expect(unitsOf('Theo điều 3 - Luật Giá')).toEqual(['article 3']))
