import { expect, it } from 'vitest'

import { readOrgan } from './organs.ts'

it.each([
  // "không" and "luật" as syllables of a word
  ['Tổng công ty Cảng hàng không Bến Gỗ về việc đò', 'Tổng công ty Cảng hàng không Bến Gỗ'],
  ['Cục Hàng không Việt Nam về việc đò', 'Cục Hàng không Việt Nam'],
  ['Công ty Hàng không Bến Gỗ về việc đò', 'Công ty Hàng không Bến Gỗ'],
  ['Cục Hàng không thông báo', 'Cục Hàng không'],
  ['CỤC HÀNG KHÔNG VIỆT NAM', 'Cục Hàng Không Việt Nam'],
  ['Quân chủng Phòng không - Không quân về việc đò', 'Quân chủng Phòng không - Không quân'],
  ['Ủy ban pháp luật.', 'Ủy ban pháp luật'],
  ['Ủy ban pháp luật của Quốc hội', 'Ủy ban pháp luật'],
  // the negation, and a law
  ['Sở Bến bãi không phải nộp', 'Sở Bến bãi'],
  ['Sở Kho hàng không được thu', 'Sở Kho hàng'],
  ['Công ty Cửa hàng không đúng mẫu', 'Công ty Cửa hàng'],
  ['Sở Văn phòng không quy định thời hạn', 'Sở Văn phòng'],
  ['Sở Ngân hàng không thu phí', 'Sở Ngân hàng'],
  ['Sở Bến bãi luật đê điều', 'Sở Bến bãi'],
])('%s', (text, name) => expect(readOrgan(text, 0)?.name).toBe(name))
