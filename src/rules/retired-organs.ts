// Codes of ministries that the reorganisation of 01/3/2025 (NQ 176/2025/QH15) merged, and what they were merged into.
const merged = new Map([
  ['BKHĐT', 'BTC'],
  ['BGTVT', 'BXD'],
  ['BNNPTNT', 'BNNMT'],
  ['BTNMT', 'BNNMT'],
  ['BTTTT', 'BKHCN'],
  ['BLĐTBXH', 'BNV'],
  ['UBDT', 'BDTTG'],
])

/** The retired organ whose code a symbol has (`TT-BTTTT`, `BKHĐT-QLĐT`). */
export function retiredOrgan(symbol: string): { code: string; into: string } | null {
  for (const code of symbol.split(/[-/]/)) {
    const into = merged.get(code)
    if (into) return { code, into }
  }
  return null
}
