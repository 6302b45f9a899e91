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
  // committees of a People's Council, and second halves in small letters
  ['Ban kinh tế và ngân sách Hội đồng nhân dân tỉnh về', 'Ban kinh tế và ngân sách Hội đồng nhân dân tỉnh'],
  ['Ban kinh tế - ngân sách HĐND huyện;', 'Ban kinh tế - ngân sách HĐND huyện'],
  ['Ban văn hóa - xã hội của Hội đồng nhân dân xã Hải An;', 'Ban văn hóa - xã hội của Hội đồng nhân dân xã Hải An'],
  ['Ban pháp chế thẩm tra việc đò', 'Ban pháp chế'],
  ['Ban kinh tế - xã hội Hội đồng nhân dân tỉnh về', 'Ban kinh tế - xã hội Hội đồng nhân dân tỉnh'],
  // others whose names begin as theirs
  ['Ban dân tộc miền núi tỉnh về đời sống', 'Ban dân tộc miền núi tỉnh'],
  ['Ban dân tộc tôn giáo tỉnh về đời sống', 'Ban dân tộc tôn giáo tỉnh'],
  ['Ban kinh tế đối ngoại tỉnh về đời sống', 'Ban kinh tế đối ngoại tỉnh'],
  ['Ban kinh tế xã hội tỉnh về đời sống', 'Ban kinh tế xã hội tỉnh'],
  ['Ban văn hóa tư tưởng Tỉnh ủy về đời sống', 'Ban văn hóa tư tưởng Tỉnh ủy'],
  ['Ban Kinh tế- Ngân sách nêu', 'Ban Kinh tế- Ngân sách'],
  ['Bộ Giao thông và bưu điện về việc đò', 'Bộ Giao thông và bưu điện'],
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
