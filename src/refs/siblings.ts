import type { Node, Reference } from '../tree/index.ts'
import { childrenOf } from '../tree/index.ts'

const longestBeside = 80
const joint = /^(?:,|,? và|;) $/u
const longestList = 20

/** What stands beside a mention, each parent read once. */
export class Siblings {
  private readonly places = new Map<Node, Map<Node, number>>()

  textBefore(node: Node, parent: Node): string {
    const before = childrenOf(parent)[this.at(node, parent) - 1]
    return before?.type === 'text' ? before.value.slice(-longestBeside) : ''
  }

  textBehind(node: Node, parent: Node): string {
    const next = childrenOf(parent)[this.at(node, parent) + 1]
    return next?.type === 'text' ? next.value.slice(0, longestBeside) : ''
  }

  /** The mention before it in the same sentence. */
  mentionBefore(node: Node, parent: Node): Node | null {
    const at = this.at(node, parent)
    const [mention, between] = childrenOf(parent).slice(Math.max(0, at - 2), at)
    return mention && between?.type === 'text' && !/[.;]\s/u.test(between.value) ? mention : null
  }

  /** The mention and those joined to it before: "Mục 2 và Mục 3". */
  joinedBefore(node: Reference, parent: Node): Reference[] {
    const children = childrenOf(parent)
    const list = [node]
    for (let at = this.at(node, parent) - 2; at >= 0 && list.length < longestList; at -= 2) {
      const [each, between] = [children[at]!, children[at + 1]!]
      if (each.type !== 'reference' || between.type !== 'text' || !joint.test(between.value)) break
      list.push(each)
    }
    return list
  }

  private at(node: Node, parent: Node): number {
    let places = this.places.get(parent)
    if (!places) this.places.set(parent, (places = new Map(childrenOf(parent).map((child, i) => [child, i]))))
    return places.get(node) ?? -1
  }
}
