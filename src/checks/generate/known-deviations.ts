/** Test → why → the cases of it that do not hold yet. What is on no list fails. */
export const knownDeviations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'one after the other': {
    'tags between two documents stand with the words above them': [
      'structure/heads/organ-and-subject-in-capitals/source.txt + structure/damage/tags-of-a-web-page/source.txt',
    ],
    'how paragraphs end is learned from the whole file': ['styled 18'],
    'the stamp above a head is taken for that of the signature before it': [
      'structure/doc-types/memorandum-without-head/source.txt + structure/heads/logo-above-signature-stamp/source.txt',
    ],
    'a form behind a document is taken for one of its own': [
      'structure/numbering/parts-within-letters/source.txt + structure/ends/form-with-two-days/source.txt',
    ],
    'the number of a sheet stands at the beginning of its file': [
      'structure/bases/meeting-that-concluded/source.txt + structure/heads/notes-of-clerks/source.txt',
    ],
    'the organ of the next head is taken for a signature': [
      'structure/numbering/dashes-behind-signs/source.txt + structure/heads/number-behind-type/source.txt',
    ],
  },
  'inside running text': {
    'a name in running text is found within a line': ['structure/several-documents/dossier-of-admission/source.txt'],
    'tags between two documents stand with the words above them': ['structure/damage/tags-of-a-web-page/source.txt'],
    'the number of a sheet stands at the beginning of its file': ['structure/heads/notes-of-clerks/source.txt'],
    'where a document ends is seen by what follows it': [
      'structure/heads/presidents-title-in-two/source.txt',
      'structure/notes/mark-behind-article-title/source.txt',
      'structure/damage/all-capitals/source.txt',
      'structure/doc-types/van-ban-hop-nhat/source.txt',
      'structure/notes/brackets-at-end/source.txt',
      'structure/several-documents/appendix-of-first-then-second/source.txt',
      'tvpl/1180a89cc49ca3fe.txt',
      'tvpl/b2fa001677379e64.txt',
      'tvpl/e01d3782fbed0967.txt',
      'structure/heads/number-behind-type/source.txt',
      'structure/notes/consolidated/source.txt',
      'structure/notes/quotations-of-several-laws/source.txt',
      'structure/notes/raised-behind-unit-marks/source.txt',
    ],
  },
  'generated, in any style': {
    'a title, or a half sentence, is told from a paragraph by the length of its line': ['seed 114'],
  },
  'wrapped at any width': {
    'a name in running text is found within a line': ['structure/attachments/list-with-its-subject-below/source.txt'],
    'a text without breaks is taken apart where it is whole': [
      'structure/damage/articles-in-one-line/source.txt',
      'structure/damage/party-document-in-one-line/source.txt',
      'structure/damage/whole-document-in-one-line/source.txt',
    ],
    'lines that a website ran together are parted where they are whole': ['structure/damage/lines-run-together/source.txt'],
  },
  'wrapped at 50': {
    'where a note ends is seen by its lines': ['structure/notes/repealed-units/source.txt'],
    'the columns of a head are told by its whole lines': [
      'structure/heads/cells-glued-without-a-blank/source.txt',
      'structure/heads/party-columns-a-blank-apart/source.txt',
    ],
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
    'the number of an appendix alone in a line looks like a mark': ['structure/ends/dots-of-word/source.txt'],
    'lines that a website ran together are parted where they are whole': [
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt',
      'structure/attachments/title-below-a-signature-cell/source.txt',
      'structure/appendices/forms-to-fill-in/source.txt',
    ],
    'a full line that ends in a stop is taken for the last of its paragraph': [
      'dataset/plan/input.txt',
      'structure/notes/brackets-at-end/source.txt',
    ],
    'a title, or a half sentence, is told from a paragraph by the length of its line': [
      'structure/heads/web-page-resolution/source.txt',
      'structure/amending/table-in-quotation/source.txt',
      'structure/ends/braces-groups-notes/source.txt',
      'structure/doc-types/tcvn-alone/source.txt',
      'structure/notes/quotations-in-the-body/source.txt',
      'tvpl/1cde9b907469c65b.txt',
      'tvpl/b2fa001677379e64.txt',
      'tvpl/ccb7cba554ea36d2.txt',
      'tvpl/e01d3782fbed0967.txt',
      'tvpl/c498c3f78df35e4f.txt',
    ],
    'where a title or a list of the head ends is seen by its lines': [
      'structure/attachments/title-with-a-bracket/source.txt',
      'structure/heads/special-session/source.txt',
      'structure/heads/plenum-below-the-type/source.txt',
      'structure/heads/number-beside-organ/source.txt',
      'structure/heads/organ-number-and-day-alone/source.txt',
      'structure/doc-types/giay-moi/source.txt',
      'tvpl/6f4ccdb7459d17a5.txt',
      'tvpl/e13c637d6d90ecc4.txt',
    ],
    'a last line that is nearly full is joined with the paragraph behind it': [
      'tvpl/005d8820eb95c1cb.txt',
      'tvpl/265ff514762b4c47.txt',
      'tvpl/6a58c855aa6d465c.txt',
    ],
    'what enacts or gives reasons is known by its first line': ['tvpl/28219392db3ee2e0.txt'],
  },
  'wrapped at 60': {
    'letters that a font tore are counted in words that are whole': ['structure/damage/blanks-behind-marked-vowels/source.txt'],
    'where a note ends is seen by its lines': ['structure/notes/repealed-units/source.txt'],
    'the columns of a head are told by its whole lines': ['structure/heads/party-columns-a-blank-apart/source.txt'],
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
    'lines that a website ran together are parted where they are whole': [
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt',
      'structure/appendices/forms-to-fill-in/source.txt',
    ],
    'where a title or a list of the head ends is seen by its lines': [
      'structure/attachments/title-with-a-bracket/source.txt',
      'structure/heads/special-session/source.txt',
      'structure/doc-types/congress-resolution/source.txt',
    ],
    'a last line that is nearly full is joined with the paragraph behind it': [
      'structure/heads/bar-cells/source.txt',
      'tvpl/1894fbabcd1b75f6.txt',
      'tvpl/265ff514762b4c47.txt',
      'tvpl/6a58c855aa6d465c.txt',
      'tvpl/c07c9fc611a5356b.txt',
      'tvpl/c5d930a5fc8373cd.txt',
    ],
    'what enacts or gives reasons is known by its first line': ['tvpl/6f4ccdb7459d17a5.txt'],
    'a full line that ends in a stop is taken for the last of its paragraph': ['tvpl/9a53c71ee9f5781f.txt'],
    'a title, or a half sentence, is told from a paragraph by the length of its line': [
      'tvpl/717159673033f644.txt',
      'tvpl/c498c3f78df35e4f.txt',
    ],
  },
  'wrapped at 72': {
    'where a note ends is seen by its lines': ['structure/notes/repealed-units/source.txt'],
    'the columns of a head are told by its whole lines': ['structure/heads/party-columns-a-blank-apart/source.txt'],
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
    'lines that a website ran together are parted where they are whole': [
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt',
      'structure/appendices/forms-to-fill-in/source.txt',
    ],
    'a full line that ends in a stop is taken for the last of its paragraph': [
      'structure/doc-types/cong-dien/source.txt',
      'tvpl/9a53c71ee9f5781f.txt',
      'tvpl/d5e470b7ce8d175f.txt',
    ],
    'where a title or a list of the head ends is seen by its lines': [
      'structure/attachments/title-with-a-bracket/source.txt',
      'tvpl/24c6583aa4c3280a.txt',
    ],
    'what enacts or gives reasons is known by its first line': ['tvpl/6f4ccdb7459d17a5.txt'],
    'a title, or a half sentence, is told from a paragraph by the length of its line': [
      'structure/heads/treaty-in-a-collection/source.txt',
      'tvpl/ca83e7689c9fc610.txt',
    ],
    'a last line that is nearly full is joined with the paragraph behind it': ['tvpl/fd4febcd7fbef37c.txt'],
  },
  'wrapped at 80': {
    'where a note ends is seen by its lines': ['structure/notes/repealed-units/source.txt'],
    'the columns of a head are told by its whole lines': [
      'structure/heads/cells-glued-without-a-blank/source.txt',
      'structure/heads/party-columns-a-blank-apart/source.txt',
    ],
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
    'lines that a website ran together are parted where they are whole': [
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt',
      'structure/appendices/forms-to-fill-in/source.txt',
    ],
    'a last line that is nearly full is joined with the paragraph behind it': [
      'structure/heads/row-by-row/source.txt',
      'tvpl/6a58c855aa6d465c.txt',
      'tvpl/717159673033f644.txt',
    ],
    'a full line that ends in a stop is taken for the last of its paragraph': ['tvpl/1894fbabcd1b75f6.txt'],
    'a title, or a half sentence, is told from a paragraph by the length of its line': ['tvpl/299dbc033cf2dcb6.txt'],
  },
  'wrapped at 96': {
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
    'the columns of a head are told by its whole lines': ['structure/heads/party-columns-a-blank-apart/source.txt'],
    'how far numbers of pages are apart is counted in lines': ['structure/damage/page-numbers-without-blanks/source.txt'],
    'lines that a website ran together are parted where they are whole': [
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt',
    ],
    'a title, or a half sentence, is told from a paragraph by the length of its line': [
      'structure/amending/table-in-quotation/source.txt',
      'tvpl/c498c3f78df35e4f.txt',
    ],
    'a full line that ends in a stop is taken for the last of its paragraph': [
      'structure/bases/letter-that-answers/source.txt',
      'structure/damage/crlf-and-bom/source.txt',
    ],
    'a table is seen by its lines': ['tvpl/1cde9b907469c65b.txt'],
    'a last line that is nearly full is joined with the paragraph behind it': [
      'tvpl/265ff514762b4c47.txt',
      'tvpl/6a58c855aa6d465c.txt',
      'tvpl/9a53c71ee9f5781f.txt',
      'tvpl/b2fa001677379e64.txt',
      'tvpl/fcd40850adc894a0.txt',
    ],
    'what enacts or gives reasons is known by its first line': ['tvpl/28219392db3ee2e0.txt'],
    'where a title or a list of the head ends is seen by its lines': ['tvpl/6f4ccdb7459d17a5.txt', 'tvpl/fd4febcd7fbef37c.txt'],
  },
  'letterhead: side by side': {
    'the rule below an organ stands in its cell': ['structure/heads/ministry-with-a-hyphen/source.txt'],
  },
  unwrapped: {
    'a name in running text is found within a line': ['structure/attachments/list-with-its-subject-below/source.txt'],
    'how far numbers of pages are apart is counted in lines': ['structure/damage/page-numbers-without-blanks/source.txt'],
  },
  'blank lines doubled': {
    'two lines of one name have at most one blank line between them': ['structure/ends/name-on-two-lines/source.txt'],
    'evidence for a head is counted otherwise': ['structure/tables/aligned-spaces/source.txt', 'structure/tables/tabs/source.txt'],
  },
  'no blank lines before markers': {
    'evidence for a head is counted otherwise': ['structure/damage/letter-spacing/source.txt', 'structure/tables/tabs/source.txt'],
  },
  'wrapped at 120': {
    'a title, or a half sentence, is told from a paragraph by the length of its line': ['tvpl/717159673033f644.txt'],
    'how far numbers of pages are apart is counted in lines': ['structure/damage/page-numbers-without-blanks/source.txt'],
    'a last line that is nearly full is joined with the paragraph behind it': [
      'tvpl/1894fbabcd1b75f6.txt',
      'tvpl/265ff514762b4c47.txt',
      'tvpl/fcd40850adc894a0.txt',
    ],
    'where a title or a list of the head ends is seen by its lines': ['tvpl/6a58c855aa6d465c.txt'],
    'what enacts or gives reasons is known by its first line': ['tvpl/9a53c71ee9f5781f.txt'],
  },
  'letterhead: right column first': {
    'a central body right above one of a province may be its parent': ['structure/heads/union-with-its-own-title-line/source.txt'],
  },
  'letterhead: rows from the right': {
    'a central body right above one of a province may be its parent': ['structure/heads/union-with-its-own-title-line/source.txt'],
  },
  'gazette heads': {
    'a page ends inside a head that a collection says again': ['structure/outside-text/article-head-again/source.txt'],
  },
  'page numbers': {
    'a page ends inside a head that a collection says again': ['structure/outside-text/article-head-again/source.txt'],
    'a title, or a half sentence, is told from a paragraph by the length of its line': ['tvpl/717159673033f644.txt'],
  },
  'letters spaced out': {
    'evidence for a head is counted otherwise': ['tvpl/6f4ccdb7459d17a5.txt', 'tvpl/e01d3782fbed0967.txt'],
  },
  'a unit removed': {
    'how far numbers of pages are apart is counted in lines': [
      'structure/damage/page-numbers-without-blanks/source.txt without sec_II__cl_5',
      'structure/damage/page-numbers-without-blanks/source.txt without sec_II__cl_6',
    ],
    'the name of a field is a title beside another': ['structure/numbering/fields-and-who-is-asked/source.txt without sec_I__cl_2'],
    'where a title or a list of the head ends is seen by its lines': [
      'structure/attachments/title-in-capitals-alone/source.txt without doc_1__att_1__sec_I',
    ],
    'what is read of a unit depends on the units beside it': [
      'structure/numbering/sections-in-an-article/source.txt without art_2',
      'structure/numbering/signs-of-word/source.txt without cl_3',
      'structure/ends/lists-as-web-pages-have-them/source.txt without doc_4__art_3',
      'structure/numbering/article-titles-with-stops/source.txt without art_1',
      'structure/numbering/article-titles-with-stops/source.txt without art_3',
      'structure/numbering/article-titles-with-stops/source.txt without art_4',
      'structure/numbering/list-behind-a-line-without-a-mark/source.txt without sec_C__cl_2',
      'Trangsct+skill-sct/qlks-sct-vn/skills/qlks-sct-vn/van-ban-goc/CV-5141-SNNMT-KS-29-12-2025-thong-ke-ke-khai-bao-cao-san-luong.txt without cl_1__subcl_1.3__pnt_b-2',
      'tvpl/1cde9b907469c65b.txt without art_2',
      'tvpl/265ff514762b4c47.txt without cl_5',
      'tvpl/b2fa001677379e64.txt without cl_2',
      'tvpl/ca6ff32db1f99d30.txt without art_1',
      'tvpl/e13c637d6d90ecc4.txt without art_3',
      'tvpl/6f4ccdb7459d17a5.txt without cl_2__indent_2',
      'tvpl/6f4ccdb7459d17a5.txt without cl_3__indent_2',
      'structure/tables/cells-a-blank-apart/source.txt without cl_2',
      'tvpl/c498c3f78df35e4f.txt without cl_3__indent_1__indent_1',
      'structure/numbering/parts-within-letters/source.txt without sec_C',
      'structure/outside-text/article-head-again/source.txt without art_1__cl_1',
      'structure/outside-text/article-head-again/source.txt without art_1__cl_2',
      'structure/outside-text/article-head-again/source.txt without art_1__cl_3',
    ],
    'a mark that lost its stop, and a document without its head, are known by the whole series of units': [
      'structure/heads/web-page-invitation/source.txt without cl_1',
      'structure/heads/web-page-invitation/source.txt without cl_2',
      'structure/notes/repealed-units/source.txt without chp_I__art_3__cl_1',
      'structure/numbering/small-l-for-romans/source.txt without sec_II',
      'structure/numbering/strokes-before-dashes/source.txt without part_C',
      'structure/heads/judgment/source.txt without indent_1__item_[1]',
      'structure/heads/judgment/source.txt without indent_1__item_[3]',
      'structure/bases/old-decree/source.txt without art_1',
      'structure/bases/old-decree/source.txt without art_2',
      'structure/heads/web-page-notice/source.txt without cl_1',
      'structure/heads/web-page-notice/source.txt without cl_2',
      'structure/numbering/stops-lost/source.txt without art_1',
      'structure/numbering/stops-lost/source.txt without art_2',
      'structure/numbering/stops-lost/source.txt without art_3',
      'structure/numbering/marks-closed-by-commas/source.txt without sec_II__cl_1__pnt_a',
      'structure/numbering/marks-closed-by-commas/source.txt without sec_II__cl_1__pnt_b',
      'structure/damage/lines-run-together/source.txt without doc_1__att_1__sec_II__cl_1__subcl_1.2',
      'structure/damage/misread-unit-marks/source.txt without sec_I',
      'structure/damage/misread-unit-marks/source.txt without sec_III',
    ],
  },
  'a blank line between blocks': {
    'a figure that stands apart is the number of a page': ['structure/outside-text/day-and-counters-of-a-portal/source.txt'],
    'evidence for a head is counted otherwise': ['structure/heads/number-behind-type/source.txt'],
  },
  'emphasis around heads': {
    'tags are read line by line': ['structure/damage/tags-of-a-web-page/source.txt'],
  },
}

export const isKnown = (test: string, name: string): boolean =>
  [test, ...(test.startsWith('wrapped at ') ? ['wrapped at any width'] : [])].some((list) =>
    Object.values(knownDeviations[list] ?? {}).some((names) => names.includes(name)),
  )
