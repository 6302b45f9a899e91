import { findMentions, KnownNames, type Mention } from '../../grammars/citation/index.ts'
import type { Inline } from '../tree/index.ts'
import type { Overlay } from './inline.ts'
import type { FindOverlays, InScope } from './make-inline.ts'

/** The mentions of a text as nodes to be laid over it; nested ones behind the one that holds them. */
function overlaysOf(text: string, names: KnownNames): Overlay[] {
  const overlays = findMentions(text, names).map((mention): Overlay => ({
    start: mention.start,
    end: mention.end,
    wrap: wrapping(mention),
  }))
  return overlays.sort((a, b) => a.start - b.start || b.end - a.end)
}

export interface OverlayFinder {
  find: FindOverlays
  inScope: InScope
}

/** The names that one document gives to others hold in the text that `build` makes of it, and not in what is attached to it or around it. */
export function overlayFinder(): OverlayFinder {
  let names = new KnownNames()
  return {
    find: (text) => overlaysOf(text, names),
    inScope(build) {
      const around = names
      names = new KnownNames()
      const built = build()
      names = around
      return built
    },
  }
}

function wrapping(mention: Mention): Overlay['wrap'] {
  switch (mention.kind) {
    case 'date':
      return (children, position): Inline => ({ type: 'date', value: mention.value ?? '', position, children })
    case 'reference':
      return (children, position): Inline => ({ type: 'reference', provision: mention.provision, target: null, position, children })
    case 'citation':
      return (children, position): Inline => ({
        type: 'citation',
        docType: mention.docType,
        number: mention.number,
        date: mention.date,
        issuer: mention.issuer,
        title: mention.title,
        uri: null,
        target: null,
        relation: mention.relation,
        provision: mention.provision,
        ...(mention.provisions ? { provisions: mention.provisions } : {}),
        ...(mention.year && !mention.date ? { year: mention.year } : {}),
        ...(mention.alias ? { alias: mention.alias } : {}),
        position,
        children,
      })
  }
}
