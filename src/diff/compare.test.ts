import { describe, expect, it } from 'vitest'
import { createRandom, editDraft, makeDraft, printDraft, type Deeds } from '../../fixtures/diff/drafts.ts'
import { compare } from './compare.ts'
import type { Kind } from './types.ts'

/** How often `found` is right, and how much of `done` it finds. */
function tally() {
  const counts = { right: 0, found: 0, done: 0 }
  return {
    add(found: ReadonlySet<number>, done: ReadonlySet<number>) {
      counts.found += found.size
      counts.done += done.size
      for (const uid of found) if (done.has(uid)) counts.right++
    },
    precision: () => counts.right / counts.found,
    recall: () => counts.right / counts.done,
  }
}

describe('compare finds what was done to a draft', () => {
  const tallies = { inserted: tally(), deleted: tally(), moved: tally(), renumbered: tally() }
  for (let seed = 0; seed < 150; seed++) {
    const random = createRandom(seed)
    const draft = makeDraft(random, 4)
    const { draft: edited, deeds } = editDraft(draft, random, 8)
    const [a, b] = [printDraft(draft), printDraft(edited)]
    const { changes } = compare(a.root, b.root)
    const found = (kind: Kind) =>
      new Set(
        changes
          .filter((change) => change.kind === kind && change.subject === 'division')
          .flatMap((change) => [uidOf(a, change.a), uidOf(b, change.b)].filter((uid) => uid >= 0)),
      )
    tallies.inserted.add(found('inserted'), deeds.inserted)
    tallies.deleted.add(found('deleted'), topmost(a.uids, deeds.deleted))
    tallies.moved.add(found('moved'), deeds.moved)
    tallies.renumbered.add(found('renumbered'), relabelled(a, b, deeds))
  }

  it.each([
    ['inserted', 0.98],
    ['deleted', 0.98],
    ['moved', 0.95],
    ['renumbered', 0.95],
  ] as const)('%s: precision and recall of at least %d', (kind, least) => {
    expect(tallies[kind].precision()).toBeGreaterThanOrEqual(least)
    expect(tallies[kind].recall()).toBeGreaterThanOrEqual(least)
  })
})

type Printed = ReturnType<typeof printDraft>

function uidOf({ uids }: Printed, places: readonly { at: string }[]): number {
  return uids.get(places[0]?.at ?? '') ?? -1
}

/** Deleted units whose parent stays. */
function topmost(uids: Map<string, number>, deleted: ReadonlySet<number>): Set<number> {
  const top = new Set<number>()
  for (const [at, uid] of uids) if (deleted.has(uid) && !deleted.has(uids.get(at.replace(/\/\d+$/u, '')) ?? -1)) top.add(uid)
  return top
}

/** Units that stay where they are under another label. */
function relabelled(a: Printed, b: Printed, deeds: Deeds): Set<number> {
  const labels = ({ root, uids }: Printed) =>
    new Map(
      [...uids].map(([at, uid]) => {
        const unit = at.split('/').reduce<unknown>((node, slot) => (node as { children: unknown[] }).children[Number(slot)], root) as {
          label: string
        }
        return [uid, unit.label]
      }),
    )
  const [before, after] = [labels(a), labels(b)]
  return new Set([...before.keys()].filter((uid) => after.has(uid) && after.get(uid) !== before.get(uid) && !deeds.moved.has(uid)))
}
