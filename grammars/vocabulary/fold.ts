/** Lower case of every UTF-16 unit of the Latin blocks, one unit for one unit; other units are themselves (`undefined` here). */
export const codeUnitFolds: Uint16Array = makeFolds()

function makeFolds(): Uint16Array {
  const folds = new Uint16Array(0x1f00)
  for (let code = 0; code < folds.length; code++) {
    const lower = String.fromCharCode(code).toLowerCase()
    folds[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  }
  return folds
}

const newStyle = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ')
const oldStyle = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')
const pairs = new Map(newStyle.flatMap((pair, i) => [[pair, oldStyle[i]!] as const, [oldStyle[i]!, pair] as const]))

/** Has one of the pairs, in any case, or something near: most phrases have not. */
const mayTurnOver = /[oòóỏõọuùúủũụ](?:[aàáảãạeèéẻẽẹyỳýỷỹỵ])/iu

/** The phrase in lower case with the tone marks of oa, oe and uy set in the old way (`uỷ` → `ủy`), for comparing; as long as before. */
export function foldPhrase(phrase: string): string {
  let folded = ''
  for (let i = 0; i < phrase.length; i++) folded += String.fromCharCode(codeUnitFolds[phrase.charCodeAt(i)] ?? phrase.charCodeAt(i))
  for (const [i, pair] of newStyle.entries()) if (folded.includes(pair)) folded = folded.replaceAll(pair, oldStyle[i]!)
  return folded
}

/** The phrase with its tone marks in either style: all as they are, and each of the first three places turned over. */
export function toneMarkVariants(phrase: string): string[] {
  if (!mayTurnOver.test(phrase)) return [phrase]
  const places: number[] = []
  for (let i = 0; i + 1 < phrase.length && places.length < 3; i++) if (pairs.has(phrase.slice(i, i + 2).toLowerCase())) places.push(i)
  return places.reduce<string[]>((variants, at) => [...variants, ...variants.map((text) => turnOver(text, at))], [phrase])
}

function turnOver(text: string, at: number): string {
  return text.slice(0, at) + pairs.get(text.slice(at, at + 2).toLowerCase())! + text.slice(at + 2)
}
