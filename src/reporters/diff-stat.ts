import { meanings, type Kind, type Summary } from '../diff/types.ts'

const kinds: Kind[] = ['changed', 'moved', 'renumbered', 'split', 'merged', 'inserted', 'deleted']

/** One line: how many changes of each meaning and each kind. */
export function diffStat(summary: Summary): string {
  const count = (names: readonly (keyof Summary)[]) => names.filter((name) => summary[name] > 0).map((name) => `${summary[name]} ${name}`)
  const grave = count(meanings)
  if (grave.length === 0) return 'no changes'
  const total = meanings.reduce((sum, meaning) => sum + summary[meaning], 0)
  return `${total} ${total === 1 ? 'change' : 'changes'}: ${grave.join(', ')} (${count(kinds).join(', ')})`
}
