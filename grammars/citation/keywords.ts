import { createPhraseTrie } from '../vocabulary/phrase-trie.ts'
import type { TokenType } from 'chevrotain'
import { And, Attached, Of, To, This } from './tokens.ts'

type Keyword = TokenType | 'số' | 'skip' | 'năm'

/** Small words that hold the parts of a mention together. `skip`: plural and such, which say nothing here. */
export const keywords = createPhraseTrie<Keyword>([
  ...list('và; hoặc; hay; cùng; và/hoặc; cũng như', And),
  ...list('đến; tới', To),
  ...list('này; nói trên; trên đây', This),
  ...list('của; do', Of),
  ...list(
    'kèm theo; kèm; ban hành kèm theo; ban hành kèm; ban hành tại; đính kèm; gửi kèm; gửi kèm theo; ban hành cùng; được ban hành kèm theo; được ban hành tại',
    Attached,
  ),
  ...list('số', 'số'),
  ...list('năm', 'năm'),
  ...list('các; những; từ; tại; thuộc', 'skip'),
])

function list(phrases: string, value: Keyword): [string, Keyword][] {
  return phrases.split('; ').map((phrase) => [phrase, value])
}
