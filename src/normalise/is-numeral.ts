/** Whether letters make a Roman numeral that cannot be something else: not a row of equal ones, which marks columns. */
export function isNumeral(letters: string): boolean {
  return /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters) && !/^(.)\1*$/.test(letters)
}
