import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { documentRules } from './document-rules.ts'
import { explainRule } from './explain.ts'
import { listRules } from './rules.ts'

// After a change of rules: npm run docs
test('docs/rules.md is what the rules say', async () => {
  await expect(documentRules(rules)).toMatchFileSnapshot('../../docs/rules.md')
})

test('explain tells what, why, clause and examples in both languages', () => {
  const rule = rules.find(({ id }) => id === 'date-comma')!
  expect(explainRule(rule, 'vi')).toMatchInlineSnapshot(`
    "date-comma · date-format

    Sau địa danh có dấu phẩy, sau chữ "ngày" không có

    Vì sao: Đặt sai dấu phẩy làm sai thể thức và phần mềm không tách được địa danh.
    Quy định: NĐ 30/2020/NĐ-CP, PL I, II.4; HD 05-HD/VPTW, 4.2.3; HD 36-HD/VPTW
    Mức: warning, sửa được bằng --fix
    Áp dụng cho: văn bản của Đảng, văn bản hành chính, văn bản quy phạm pháp luật

    Đúng:
      Lâm Đồng, ngày 05 tháng 5 năm 2024

    Sai:
      Lâm Đồng ngày, 15 tháng 5 năm 2024

    Sửa thành:
      Lâm Đồng, ngày 15 tháng 5 năm 2024

    Sai:
      Lâm Đồng ngày 15 tháng 5 năm 2024

    Sửa thành:
      Lâm Đồng, ngày 15 tháng 5 năm 2024

    Sai:
      Lâm Đồng - ngày 15 tháng 5 năm 2024

    Sửa thành:
      Lâm Đồng, ngày 15 tháng 5 năm 2024

    Sai:
      Lâm Đồng, ngày 15, tháng 5, năm 2024

    Sửa thành:
      Lâm Đồng, ngày 15 tháng 5 năm 2024
    "
  `)
  expect(explainRule(rule, 'en')).toContain('A comma follows the place')
})

test('the list has a line for each rule, or for those of a category', () => {
  expect(listRules(rules, { language: 'en' }).trimEnd().split('\n')).toHaveLength(rules.length)
  expect(listRules(rules, { language: 'en', category: 'date-order' })).toMatchInlineSnapshot(`
    "error    cited-later            A document cites no document that is younger than itself
    warning  cited-year-later       The year in a cited number is not after the document
    "
  `)
})
