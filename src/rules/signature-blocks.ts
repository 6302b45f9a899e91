import type { Segment, Signature } from '../tree/index.ts'
import type { Scope } from './context.ts'

/** What is known of one signer, and the node that a finding about one of its words points at. */
export interface SignatureBlock {
  signature: Signature
  /** The node with these words, else the signer's name, else the last line of the signatures. */
  nodeOf: (words: string | null) => Segment | null
}

export function signatureBlocks({ document, nodes, textOf }: Scope): SignatureBlock[] {
  const lines = nodes('signature')
  return (document?.meta.signatures ?? []).map((signature) => ({
    signature,
    nodeOf: (words) =>
      lines.find((line) => words !== null && textOf(line).includes(words)) ??
      lines.find((line) => signature.name !== null && textOf(line).includes(signature.name)) ??
      lines.at(-1) ??
      null,
  }))
}
