import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import type { ParseOptions } from '../../pipeline.ts'

/** A text to hold the parser against; `name` is its path, short enough for a list of exceptions. */
export interface NamedText {
  name: string
  text: string
  format: NonNullable<ParseOptions['format']>
}

const shared = '../shared'
export const hasShared = existsSync(shared)

/** The project's own small documents. */
export const fixtureTexts = (): NamedText[] => read('fixtures', ['**/source.{txt,md}', 'readme/*.txt', 'dataset/**/input.txt'])

/** Real documents, where they are at hand; the longest ones are left out of what runs often. */
export function sharedTexts(longest = Infinity): NamedText[] {
  return hasShared
    ? read(shared, ['seeds/*.txt', 'corpus/**/*.{txt,md}', '!**/README.md']).filter(({ text }) => text.length <= longest)
    : []
}

function read(folder: string, patterns: string[]): NamedText[] {
  const paths = globSync(patterns, { cwd: folder, expandDirectories: false }).sort()
  return paths.map((path) => ({
    name: path.replace(/^corpus\//u, ''),
    text: readFileSync(`${folder}/${path}`, 'utf8').replace(/^\uFEFF/u, ''),
    format: path.endsWith('.md') ? 'markdown' : 'text',
  }))
}
