import { findMentions } from '../../grammars/citation/index.ts'
import type { Step } from '../tree/index.ts'

/** The unit that words name, from large to small: "điểm a khoản 2 Điều 5". Null when they name none. */
export function readProvision(words: string): Step[] | null {
  const [mention] = findMentions(`theo ${words}`)
  return mention?.kind === 'reference' && mention.provision.length > 0 ? mention.provision : null
}
