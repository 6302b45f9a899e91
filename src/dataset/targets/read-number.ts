/** A number as it is printed in Vietnamese (`12.000`, `1.920`, `0,7`, `7,59`, `05`, also `113.5`); NaN for what is none. */
export function readNumber(printed: string): number {
  if (/^\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?$/u.test(printed)) return Number(printed.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,15}(?:[.,]\d{1,6})?$/u.test(printed)) return Number(printed.replace(',', '.'))
  return NaN
}
