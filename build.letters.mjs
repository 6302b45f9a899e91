import { readFile } from 'node:fs/promises'
import ts from 'typescript'

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
  M: '\u0300-\u036f',
}

/**
 * A pattern's text with the letters written out; inside a class only the ranges. `slash` is how the source writes one backslash (`\\` twice within quotes), `inClass` whether a class is open
 * where the text begins. Returns the new text and whether a class is open at its end.
 */
function writeOutPattern(text, slash, inClass) {
  const signs = slash === 1 ? /\\p\{(L|Lu|Ll|M)\}|\\.|[[\]]/gsu : /\\\\p\{(L|Lu|Ll|M)\}|\\\\(?:\\.|.)|\\.|[[\]]/gsu
  const written = text.replace(signs, (sign, name) => {
    if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    if (!name) return sign
    return inClass ? letters[name] : `[${letters[name]}]`
  })
  return { written, inClass }
}

/** The patterns of `code`, literal or built from quoted and template texts, with the letters written out. */
export function writeOutLetters(code) {
  const edits = []
  const put = (node, slash, inClass = false) => {
    const from = node.getStart(source)
    const text = code.slice(from, node.end)
    const result = writeOutPattern(text, slash, inClass)
    if (result.written !== text) edits.push({ from, to: node.end, written: result.written })
    return result.inClass
  }
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) put(node, 1)
    else if (ts.isStringLiteral(node)) put(node, 2)
    else if (ts.isNoSubstitutionTemplateLiteral(node)) put(node, isRaw(node) ? 1 : 2)
    else if (ts.isTemplateExpression(node)) {
      const slash = isRaw(node) ? 1 : 2
      let inClass = put(node.head, slash)
      for (const { expression, literal } of node.templateSpans) {
        visit(expression)
        inClass = put(literal, slash, inClass)
      }
    } else ts.forEachChild(node, visit)
  }
  const source = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true)
  visit(source)
  let written = ''
  let at = 0
  for (const edit of edits) {
    written += code.slice(at, edit.from) + edit.written
    at = edit.to
  }
  return written + code.slice(at)
}

const isRaw = ({ parent }) => ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'String.raw'

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
