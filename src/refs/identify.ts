import { foldPhrase } from '../../grammars/vocabulary/fold.ts'
import { issuerOfName, issuersOfCode, withoutTerm } from '../../grammars/vocabulary/issuers.ts'
import { isNamed, keyOfNumber } from './resolve-citations.ts'
import { organsOf, splitUri } from './uri.ts'

/** What a mention says about the document it names; `source` is the document (or file) it stands in. */
export interface Mentioned {
  type: string | null
  number: string | null
  date: string | null
  issuer: string | null
  title: string | null
  year: string | null
  source: string
  uri: string | null
  /** The document that it was found to be: `path#id`, or the file of a corpus. */
  found: string | null
}

/**
 * Which mentions name one document: the key of each. One number is one document only as far as dates and issuers agree; a symbol that many
 * bodies use (`12/KH-UBND`) needs the issuer, or stays within its source; a short number stays within its source too.
 */
export function identify(mentions: readonly Mentioned[]): string[] {
  const byNumber = new Map<string, Mentioned[]>()
  for (const mention of mentions) {
    const key = numberKey(mention)
    const same = byNumber.get(key)
    if (same) same.push(mention)
    else byNumber.set(key, [mention])
  }
  const dates = new Map<string, Dates>()
  for (const [key, same] of byNumber) dates.set(key, datesOf(same))
  const named = numberedLaws(mentions)
  const keys = mentions.map((mention) => {
    const law = mention.number === null && mention.title ? named.get(`${mention.source} ${nameKey(mention)}`) : undefined
    if (law) return identityOf(law, dates.get(numberKey(law))!)
    return identityOf(mention, dates.get(numberKey(mention))!)
  })
  const byUri = joined(keys, (i) => mentions[i]!.uri, longestUri)
  return joined(byUri, (i) => foundAs(mentions[i]!), only)
}

/**
 * Keys whose mentions have all one name become the first of them: "Nghị quyết 57" and "57-NQ/TW" that were found to be one document. A key whose mentions
 * have several names joins none.
 */
function joined(
  keys: readonly string[],
  nameOf: (i: number) => string | null,
  oneOf: (names: ReadonlySet<string>) => string | null,
): string[] {
  const names = new Map<string, Set<string>>()
  for (const [i, key] of keys.entries()) {
    const name = nameOf(i)
    if (name === null) continue
    const known = names.get(key)
    if (known) known.add(name)
    else names.set(key, new Set([name]))
  }
  const first = new Map<string, string>()
  const becomes = new Map<string, string>()
  for (const [key, said] of names) {
    const name = oneOf(said)
    if (name === null) continue
    if (!first.has(name)) first.set(name, key)
    becomes.set(key, first.get(name)!)
  }
  return keys.map((key) => becomes.get(key) ?? key)
}

/** `…:2024;31-2024-qh15` and `…:2024-01-18;31-2024-qh15` are one name, the second the better one. */
function longestUri(uris: ReadonlySet<string>): string | null {
  let longest = ''
  for (const uri of uris) if (uri.length > longest.length) longest = uri
  const { key, time } = splitUri(longest)
  for (const uri of uris) {
    const other = splitUri(uri)
    if (other.key !== key || !time.startsWith(other.time)) return null
  }
  return longest
}

/** One file may hold several documents: the name tells them apart. */
function foundAs({ found, uri }: Mentioned): string | null {
  return found === null || uri === null ? null : `${found} ${splitUri(uri).key}`
}

/** Dates known for a number, with the issuers said beside each and the sources that say it. */
type Dates = ReadonlyMap<string, { issuers: Set<string>; sources: Set<string> }>

function datesOf(mentions: readonly Mentioned[]): Dates {
  const dates = new Map<string, { issuers: Set<string>; sources: Set<string> }>()
  for (const { date, issuer, source } of mentions) {
    if (!date) continue
    const known = dates.get(date) ?? { issuers: new Set(), sources: new Set() }
    if (issuer) known.issuers.add(bodyOf(issuer))
    known.sources.add(source)
    dates.set(date, known)
  }
  return dates
}

function identityOf(mention: Mentioned, dates: Dates): string {
  const key = numberKey(mention)
  const isShared = mention.number !== null && sharesSymbol(mention.number)
  const body = mention.issuer && isShared ? bodyOf(mention.issuer) : null
  if (mention.date)
    return [key, mention.date, ...(isShared ? [body ?? only(dates.get(mention.date)?.issuers) ?? mention.source] : [])].join(' ')
  if (isShared && !body) {
    const [found, ...others] = [...dates].filter(([, { sources }]) => sources.has(mention.source))
    if (found && others.length === 0) return [key, found[0], only(found[1].issuers) ?? mention.source].join(' ')
    return [key, mention.source].join(' ')
  }
  const possible = [...dates].filter(([, { issuers }]) => !body || issuers.size === 0 || issuers.has(body)).map(([date]) => date)
  return [key, ...(possible.length === 1 ? possible : []), ...(body ? [body] : [])].join(' ')
}

/** Laws that a source names with their number, by name: there the name alone means that one, if there is one only. */
function numberedLaws(mentions: readonly Mentioned[]): Map<string, Mentioned> {
  const found = new Map<string, Mentioned>()
  const several = new Set<string>()
  for (const mention of mentions) {
    if (mention.number === null || !mention.title || !isNamed(mention.type ?? '')) continue
    const key = `${mention.source} ${nameKey(mention)}`
    const other = found.get(key)
    if (other && other.number !== mention.number) several.add(key)
    else found.set(key, mention)
  }
  for (const key of several) found.delete(key)
  return found
}

function numberKey(mention: Mentioned): string {
  if (mention.number === null) return nameKey(mention)
  const isShort = !/[-/]/.test(mention.number)
  return [
    mention.type ?? '',
    keyOfNumber(mention.number),
    ...(isShort ? [mention.issuer ? bodyOf(mention.issuer) : mention.source] : []),
  ].join(' ')
}

function nameKey({ type, title, year }: Mentioned): string {
  return [type ?? '', foldPhrase(title ?? ''), ...(year ? [year] : [])].join(' ')
}

/** A symbol of organs that are many of a kind (committees, councils), and not of the Centre. */
function sharesSymbol(number: string): boolean {
  const organ = organsOf(number).at(-1) ?? ''
  const rows = issuersOfCode(organ)
  return organ !== 'TW' && (rows.length === 0 || rows.some((row) => row.shared))
}

function bodyOf(printed: string): string {
  const name = withoutTerm(printed)
  const known = issuerOfName(name)
  return foldPhrase(known ? known.issuer.name + name.slice(known.end) : name)
}

function only(names: ReadonlySet<string> | undefined): string | null {
  return names?.size === 1 ? [...names][0]! : null
}
