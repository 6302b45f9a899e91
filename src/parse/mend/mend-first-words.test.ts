import { expect, test } from 'vitest'
import { splitLines } from '../split/split-lines.ts'
import { mendFirstWords } from './mend-first-words.ts'

const mended = (...lines: readonly string[]): string[] => mendFirstWords(splitLines(lines.join('\n'))).map(({ text }) => text)

test('a letter alone in its line is the mark of the words below', () => {
  expect(mended('a) Cồn Đông;', 'b)', 'Cồn Tây.')).toEqual(['a) Cồn Đông;', 'b) Cồn Tây.'])
})

test('below a number without its stop the letters are those of rows', () => {
  const rows = ['1', 'Làm ruộng mới', 'a)', 'Cồn Đông', '12 ha', 'b)', 'Cồn Tây', '9 ha']
  expect(mended(...rows)).toEqual(rows)
})
