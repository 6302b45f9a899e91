const asText = 'save it as plain text in UTF-8'
const scanned = 'run it through text recognition (OCR) and give the text'

interface Kind {
  starts: readonly (string | RegExp)[]
  says: string | ((buffer: Buffer) => string)
}

/** What files begin with (bytes as Latin-1), and what to do with them. */
const kinds: readonly Kind[] = [
  {
    starts: [/^[\s\S]{0,1000}%PDF-\d/],
    says: 'it looks like a PDF; take its text out first, for example with `pdftotext FILE`, or by OCR when it is a scan',
  },
  { starts: ['PK\x03\x04', 'PK\x05\x06'], says: describeZip },
  { starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], says: describeOle },
  { starts: [/^(?:\xef\xbb\xbf)?\s{0,100}\{\\rtf/], says: `it looks like an RTF document; open it in a word processor and ${asText}` },
  { starts: ['\x89PNG'], says: `it looks like a PNG image; ${scanned}` },
  { starts: ['\xff\xd8\xff'], says: `it looks like a JPEG image; ${scanned}` },
  { starts: ['II*\0', 'MM\0*'], says: `it looks like a TIFF image; ${scanned}` },
  { starts: ['GIF87a', 'GIF89a'], says: `it looks like a GIF image; ${scanned}` },
  // the size of the header that follows tells a bitmap from a word that begins with BM
  { starts: [/^BM[\s\S]{4}\0{4}[\s\S]{4}[\x0c(48@l|]\0{3}/], says: `it looks like a BMP image; ${scanned}` },
  { starts: ['AT&TFORM'], says: `it looks like a DjVu scan; ${scanned}` },
  { starts: [/^RIFF[\s\S]{4}WEBP/, /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/], says: `it looks like an image; ${scanned}` },
  { starts: ['\x1f\x8b'], says: 'it looks like a gzip file; unpack it first with `gunzip`' },
  {
    starts: ['7z\xbc\xaf\x27\x1c', 'Rar!\x1a', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
    says: 'it looks like a compressed archive; unpack it first',
  },
  { starts: ['\xff\xfe\0\0', '\0\0\xfe\xff'], says: `it looks like UTF-32 text; ${asText}, for example with \`iconv -f utf-32 -t utf-8\`` },
  {
    starts: [/^(?:\xef\xbb\xbf)?\s{0,100}<(?:!doctype html|html|head|body)[\s>]/i],
    says: 'it looks like a web page (HTML); copy the text of the document out of a browser and save it as UTF-8',
  },
  { starts: [/^(?:\xef\xbb\xbf)?\s{0,100}<\?xml[\s?]/], says: 'it looks like XML; give the text of the document' },
]

/** What kind of file this is, and the remedy, when it is none that holds plain text; else null. */
export function describeBinary(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, 1100)
  for (const { starts, says } of kinds)
    if (starts.some((start) => (typeof start === 'string' ? head.startsWith(start) : start.test(head))))
      return typeof says === 'string' ? says : says(buffer)
  if (head.slice(257, 262) === 'ustar') return 'it looks like a tar archive; unpack it first'
  return null
}

function describeZip(buffer: Buffer): string {
  const inside = (name: string) => buffer.includes(name, 0, 'latin1')
  if (inside('word/')) return `it looks like a Word document (.docx); open it and ${asText}`
  if (inside('application/vnd.oasis.opendocument.text')) return `it looks like an OpenDocument text (.odt); open it and ${asText}`
  if (inside('xl/')) return `it looks like an Excel workbook (.xlsx); open it and ${asText}`
  return 'it looks like a zip archive; unpack it first'
}

function describeOle(buffer: Buffer): string {
  if (buffer.includes('WordDocument', 0, 'utf16le')) return `it looks like an old Word document (.doc); open it and ${asText}`
  return `it looks like an old Office file; open it and ${asText}`
}
