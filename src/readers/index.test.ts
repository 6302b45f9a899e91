import { expect, test } from 'vitest'
import { decode } from './index.ts'

const said = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐiều 1. Phạm vi của quyết định\n'
const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from(said), 'utf-8'],
  ['UTF-8 with mark', Buffer.from('\ufeff' + said), 'utf-8'],
  ['decomposed', Buffer.from(said.normalize('NFD')), 'utf-8'],
  ['UTF-16 LE with mark', Buffer.from('\ufeff' + said, 'utf16le'), 'utf-16le'],
  ['UTF-16 LE', Buffer.from(said, 'utf16le'), 'utf-16le'],
  ['UTF-16 BE with mark', utf16be('\ufeff' + said), 'utf-16be'],
  ['UTF-16 BE', utf16be(said), 'utf-16be'],
])('%s is read', (_, given, encoding) => {
  const decoded = decode(given)
  expect(decoded.text.normalize('NFC')).toBe(said)
  expect(decoded.encoding).toBe(encoding)
})

test.each([
  ['nothing', '', ''],
  ['a mark alone', '\xef\xbb\xbf', ''],
  ['a word that begins as a bitmap does', 'BMI 25 (kg)', 'BMI 25 (kg)'],
  ['NULs here and there', 'S\0ố: 1'.replace('ố', '\xe1\xbb\x91'), 'S\0ố: 1'],
  ['surrogates encoded as such', 'a\xed\xa0\x80b', 'a\ufffd\ufffd\ufffdb'],
  ['a text cut inside a character', 'Qu\xe1\xbb', 'Qu\ufffd'],
  ['one stray byte', `${Buffer.from(said).toString('latin1')}\xff`, `${said}\ufffd`],
])('%s is still text', (_, given, text) => {
  expect(decode(bytes(given)).text).toBe(text)
})

test('a lone surrogate of UTF-16 stays where it is', () => {
  expect(decode(Buffer.from('\ufeffSố \ud800 một', 'utf16le')).text).toBe('Số \ud800 một')
})

test.each([
  ['a PDF', '%PDF-1.7\n%\xe2\xe3'],
  ['a Word document (.docx)', 'PK\x03\x04\x14\0\x06\0 [Content_Types].xml word/document.xml'],
  ['a zip archive', 'PK\x03\x04\x14\0\x06\0 thu-muc/a.txt'],
  ['an old Word document (.doc)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + Buffer.from('WordDocument', 'utf16le').toString('latin1')],
  ['an RTF document', '{\\rtf1\\ansi'],
  ['a web page (HTML)', '\n<!DOCTYPE html>\n<html>'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['a TIFF image', 'II*\0\x08'],
  ['a GIF image', 'GIF89a'],
  ['a BMP image', `BM\x36\x03\0\0\0\0\0\0\x36\0\0\0(\0\0\0\x10\0\0\0\x10\0\0\0\x01\0\x18${'\0'.repeat(60)}`],
  ['a DjVu scan', 'AT&TFORM\0\0\x10\0DJVUINFO'],
  ['a gzip file', '\x1f\x8b\x08'],
  ['UTF-32 text', '\xff\xfe\0\0S\0\0\0'],
  ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam\n§iÒu 1. QuyÕt ®Þnh'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑieàu 1. Quyeát ñònh'],
  ['VISCII', 'Cµng hòa xã hµi chü nghîa Vi®t Nam\nÐi«u 1. Quyªt ð¸nh cüa'],
  ['windows-1258', 'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam\nÐiêÌu 1. Quyêìt ðiònh'],
  ['neither UTF-8 nor UTF-16', 'd\xe9j\xe0 vu \x81\x8d'],
])('%s is refused by its name', (name, given) => {
  expect(() => decode(bytes(given))).toThrow(name)
})

test.each([
  ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
  ['read as Latin-1', 'Äá»™c láº\u00adp - Tá»± do - Háº¡nh phÃºc'],
  ['read as Latin-1', Buffer.from('Độc lập - Tự do').toString('latin1')],
])('%s that was saved as UTF-8 is refused too', (name, given) => {
  expect(() => decode(Buffer.from(given))).toThrow(name)
})

const motto = 'Cá»™ng hÃ²a xÃ£ há»™i - Tá»± do - Háº¡nh phÃºc'
test.each([
  ['TCVN3 bytes', bytes('Céng hßa x· héi chñ nghÜa ViÖt Nam\n§iÒu 1. QuyÕt ®Þnh'), 'toolkit or `iconv -f tcvn5712-1 -t utf-8`'],
  [
    'TCVN3 saved as UTF-8',
    Buffer.from('Céng hßa x· héi chñ nghÜa ViÖt Nam\n§iÒu 1. QuyÕt ®Þnh'),
    '`iconv -f utf-8 -t latin1 FILE | iconv -f tcvn5712-1 -t utf-8`',
  ],
  ['Latin-1', Buffer.from(Buffer.from(said).toString('latin1')), 'take the original, or undo it with `iconv -f utf-8 -t latin1 FILE`'],
  ['Windows-1252', Buffer.from(motto), '`iconv -f utf-8 -t windows-1252 FILE`'],
  ['Windows-1252 with what it has no sign for', Buffer.from(`Ä\u0090iá»u 1. ${motto}`), '`ftfy FILE` (a package for Python)'],
])('the remedy for %s undoes it', (_, given, remedy) => {
  expect(() => decode(given)).toThrow(remedy)
})

test('none is offered where letters are lost', () => {
  expect(() => decode(Buffer.from(`${motto}\ufffd`))).toThrow(/take the original$/u)
})

test('a text that only quotes such words is read', () => {
  const quoting = `${said}Ví dụ lỗi phông: Céng hßa x· héi chñ nghÜa ViÖt Nam; Äá»™c láº­p`
  expect(decode(Buffer.from(quoting)).text).toBe(quoting)
})
