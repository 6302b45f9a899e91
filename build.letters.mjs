import { readFile } from 'node:fs/promises'

/** Every second letter from `first` on: in Vietnamese with two marks, capital and small letters take turns. */
const everySecond = (first) => Array.from({ length: 48 }, (_, i) => String.fromCodePoint(first + 2 * i)).join('')

/**
 * What `\p{…}` means in the shipped patterns: Vietnamese, Western European and the usual Greek and Cyrillic letters exactly, other scripts by their blocks. The engine compiles a
 * pattern with the letters of all scripts anew in each process, 1 to 5 ms for each of about a hundred: a sixth of the time of a short run.
 */
export const letters = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑͰ-ԯऀ-᷿Ḁ-ῼ぀-퟿',
  Lu: `A-ZÀ-ÖØ-ÞĂĐĨŨƠƢƯΑ-ΡΣ-ΫЀ-Я${everySecond(0x1ea0)}`,
  Ll: `a-zµß-öø-ÿăđĩũơƣưα-ωа-џ${everySecond(0x1ea1)}`,
  M: '\\u0300-\\u036f',
}

/** Literal patterns of `code` with the letters written out; inside a class only the ranges. */
export function writeOutLetters(code) {
  // an escaped bracket opens no class
  return code.replace(/(\[(?:[^\]\\\n]|\\.)*\])|\\p\{(L|Lu|Ll|M)\}|\\[^p\n]/gu, (whole, inClass, name) => {
    if (inClass) return inClass.replace(/(?<!\\)\\p\{(L|Lu|Ll|M)\}/gu, (_, each) => letters[each])
    return name ? `[${letters[name]}]` : whole
  })
}

/** For esbuild: our own sources with the letters of their patterns written out. */
export const plainLetters = {
  name: 'plain-letters',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:src|grammars)[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: writeOutLetters(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
