import { expect, test } from 'vitest'
import { normalise } from './index.ts'

test.each([
  ['theo T hông tư số 7/2031/TT-BTN', 'theo Thông tư số 7/2031/TT-BTN'],
  ['N ghị định số 7/2031/NĐ-CP', 'Nghị định số 7/2031/NĐ-CP'],
  ['Q UYẾT ĐỊNH:', 'QUYẾT ĐỊNH:'],
  ['theo q uy định tại C hỉ thị này', 'theo quy định tại Chỉ thị này'],
])('%s', (torn, whole) => expect(normalise(torn).text).toBe(whole))

test.each(['nhóm T hông tự', 'nhà N ghị địnhx', 'AN ghị định', 'điểm c hỉ hả'])('leaves %s', (text) =>
  expect(normalise(text).text).toBe(text),
)

test('says where', () =>
  expect(normalise('theo T hông tư').repairs).toEqual([{ step: 'letter-spacing', start: 5, end: 11, from: 'T hông', to: 'Thông' }]))
