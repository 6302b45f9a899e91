import { expect, it } from 'vitest'

import { readOrgan } from './organs.ts'

it.each([
  // "không" and "luật" as syllables of a word
  ['Tổng công ty Cảng hàng không Bến Gỗ về việc đò', 'Tổng công ty Cảng hàng không Bến Gỗ'],
  ['Cục Hàng không Việt Nam về việc đò', 'Cục Hàng không Việt Nam'],
  ['CỤC HÀNG KHÔNG VIỆT NAM', 'Cục Hàng Không Việt Nam'],
  ['Quân chủng Phòng không - Không quân về việc đò', 'Quân chủng Phòng không - Không quân'],
  ['Ủy ban pháp luật.', 'Ủy ban pháp luật'],
  ['Ủy ban pháp luật của Quốc hội', 'Ủy ban pháp luật'],
  // the negation, and a law
  ['Sở Bến bãi không phải nộp', 'Sở Bến bãi'],
  ['Sở Kho hàng không được thu', 'Sở Kho hàng'],
  ['Sở Bến bãi luật đê điều', 'Sở Bến bãi'],
])('%s', (text, name) => expect(readOrgan(text, 0)?.name).toBe(name))
