import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, editDraft, makeDraft, printDraft } from '../../fixtures/diff/drafts.ts'
import type { Document, Root } from '../tree/index.ts'
import { ReplayError, replay } from './apply.ts'
import { compare } from './compare.ts'
import { writeScript } from './script.ts'

/** What a reader of the script gets: JSON. */
const scriptOf = (a: Root, b: Root) => JSON.parse(JSON.stringify(writeScript(a, b))) as ReturnType<typeof writeScript>

describe('replay', () => {
  it('gives B from A, whatever was edited', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 14 }), (seed, times) => {
        const random = createRandom(seed)
        const draft = makeDraft(random, 3)
        const a = printDraft(draft).root
        const b = printDraft(editDraft(draft, random, times).draft).root
        expect(JSON.stringify(replay(scriptOf(a, b), a))).toBe(JSON.stringify(b))
      }),
      { numRuns: 300 },
    )
  })

  it('gives B from any other tree', () => {
    const a = printDraft(makeDraft(createRandom(1))).root
    const b = printDraft(makeDraft(createRandom(2)), '99-CT/TW').root
    expect(replay(scriptOf(a, b), a)).toEqual(b)
  })

  it('has nothing to say about equal trees', () => {
    const { root } = printDraft(makeDraft(createRandom(3)))
    const copy = structuredClone(root)
    expect(writeScript(root, copy)).toMatchObject({ edits: [], positions: [] })
    expect(compare(root, copy).changes).toEqual([])
  })

  it('is short when little changed', () => {
    const draft = makeDraft(createRandom(4), 9)
    const a = printDraft(draft).root
    draft.units[3]!.kids[2]!.text += ' Thêm một câu.'
    const b = printDraft(draft).root
    expect(JSON.stringify(scriptOf(a, b)).length).toBeLessThan(JSON.stringify(b).length / 50)
  })

  it('keeps fields it has never heard of, ids of any shape, missing positions and odd values', () => {
    const { meta } = printDraft(makeDraft(createRandom(9))).root.children[0] as Document
    const odd = (children: unknown[], more: object = {}) =>
      ({
        type: 'root',
        children,
        data: { schema: 'nqtw/1', path: 'x', diagnostics: ['odd'], note: { deep: [1] } },
        ...more,
      }) as unknown as Root
    const a = odd([
      { type: 'document', id: '*x', meta, children: [{ type: 'body', children: [{ type: 'text', value: 'a', position: null }] }] },
    ])
    const b = odd(
      [
        { type: 'document', id: '=', meta, extra: true, children: [] },
        { type: 'new', id: '**', children: [{ type: 'newer', id: '**y', list: [] }] },
      ],
      { more: 1 },
    )
    expect(JSON.stringify(replay(scriptOf(a, b), a))).toBe(JSON.stringify(b))
    expect(JSON.stringify(replay(scriptOf(b, a), b))).toBe(JSON.stringify(a))
  })

  it('refuses another tree, and a script that was tampered with', () => {
    const draft = makeDraft(createRandom(5))
    const a = printDraft(draft).root
    const b = printDraft(editDraft(draft, createRandom(6), 5).draft).root
    const script = scriptOf(a, b)
    expect(() => replay(script, b)).toThrow(ReplayError)
    expect(() => replay({ ...script, edits: [{ at: '', children: ['0', '0'] }] }, a)).toThrow(ReplayError)
    expect(() => replay({ ...script, edits: [{ at: '0/99' }] }, a)).toThrow(ReplayError)
    expect(() => replay({ ...script, positions: [] }, a)).toThrow(ReplayError)
  })
})
