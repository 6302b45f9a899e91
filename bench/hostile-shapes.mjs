import { makeText } from './text.mjs'

const head = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUYẾT ĐỊNH\nVề việc thử\n\n'
const lines = (count, line) => Array.from({ length: count }, (_, i) => (typeof line === 'function' ? line(i) : line)).join('\n')

/** Name → text of about n units; each shape is one that some pattern or loop could be slow on. */
export const shapes = {
  'one paragraph of n lines': (n) => lines(n, 'tiếp tục thực hiện các nhiệm vụ đã nêu và'),
  'one line': (n) => 'nội dung '.repeat(n),
  'a whole document in one line': (n) => `${head.replaceAll('\n', ' ')}Số: 1/QĐ-UBND Hà Nội, ngày 1 tháng 1 năm 2026 ${'Điều 1. Một. 2. Hai; - Ba, CHỦ TỊCH Lò Văn An '.repeat(n / 50)}`,
  'one line without spaces': (n) => 'ă'.repeat(n),
  '1.1.1.1… deep': (n) => lines(n / 100, (i) => `${Array.from({ length: (i % 200) + 1 }, () => '1').join('.')}. Nội dung`),
  'one number of n parts': (n) => `${'1.'.repeat(n)} Nội dung`,
  'open brackets': (n) => '('.repeat(n),
  'open quotation marks': (n) => lines(n / 10, '“Điều 5. Phạm vi'),
  'spaces': (n) => `a${' '.repeat(n)}b`,
  'lines of spaces': (n) => lines(n / 50, ' '.repeat(50)),
  'stars': (n) => '*'.repeat(n),
  'stars and words': (n) => '**a*b'.repeat(n / 5),
  'greater-than': (n) => '>'.repeat(n),
  'dashes': (n) => '-'.repeat(n),
  'lines of one dash': (n) => lines(n / 10, '- '),
  'titles that run on': (n) => lines(n / 25, '- Về việc một: làm ngay.'),
  'bars': (n) => '|'.repeat(n),
  'rows of bars': (n) => lines(n / 10, '| a | b |'),
  'digits': (n) => '9'.repeat(n),
  'numbers': (n) => '12/2020 '.repeat(n / 8),
  'numbers of documents': (n) => '12/2020/NĐ-CP, '.repeat(n / 15),
  'names given in a circle': (n) => lines(n / 60, (i) => `Nghị quyết số ${i}-NQ/TW (gọi tắt là Đề án ${(i + 1) % 1000}); Đề án ${i % 1000}.`),
  'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
  'decomposed letters': (n) => 'e\u0323\u0302 '.repeat(n / 4),
  'words two blanks apart': (n) => 'Bộ trưởng  Bộ  Tài  chính  '.repeat(n / 27),
  'letters spaced out': (n) => 'p h ả i  '.repeat(n / 9),
  'footnote markers': (n) => 'a[1] '.repeat(n / 5),
  'superscripts': (n) => 'a¹ '.repeat(n / 3),
  'footnote lines': (n) => lines(n / 20, (i) => `[${i}] Ghi chú`),
  'heads only': (n) => head.repeat(n / head.length + 1),
  'head lines in disorder': (n) => lines(n / 20, (i) => ['QUYẾT ĐỊNH', 'Số: 1/QĐ-TTg', 'Hà Nội, ngày 1 tháng 1 năm 2026', 'Kính gửi:', 'Nơi nhận:'][i % 5]),
  'recipients only': (n) => `Nơi nhận:\n${lines(n / 12, '- Như trên;')}`,
  'signatures only': (n) => lines(n / 30, 'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nNguyễn Văn A'),
  'Điều, Điều, Điều': (n) => 'Điều '.repeat(n / 5),
  'lines of Điều 1.': (n) => lines(n / 10, 'Điều 1. Một'),
  'headings that could be': (n) => lines(n / 20, 'MỤC TIÊU CHUNG'),
  'appendices': (n) => lines(n / 30, (i) => `PHỤ LỤC ${i}\n(Kèm theo Quyết định)`),
  'tabs': (n) => lines(n / 20, 'a\tb\tc\td\te'),
  'short lines': (n) => lines(n / 2, 'a'),
  'blank lines': (n) => '\n'.repeat(n),
  'carriage returns': (n) => 'a\r'.repeat(n / 2),
  'NULs': (n) => '\0'.repeat(n),
  'lone surrogates': (n) => '\ud800'.repeat(n),
  'emoji': (n) => '👩‍👧'.repeat(n / 5),
} // prettier-ignore

export const ordinary = (n) => makeText(n)
