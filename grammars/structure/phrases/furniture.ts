// What websites, converters, the gazette and machines print around a document.

import {
  adLines,
  adWords,
  headsOfBoxes,
  headsOfDocuments,
  headsOfLinks,
  menuLines,
  openingsOfSiteLines,
  openingsOfWebLines,
  siteLines,
  toolLines,
  unitLines,
  webLines,
} from '../../vocabulary/website-lines.ts'

/** `Ngày 06/04/2021 23:23:18`, `Thứ hai, 6/4/2021 10:05`, `Cập nhật: 28-03-2024 15:48:46`: when a portal put the text there; a stamp has a colon behind the word, or none. */
export const postedAt =
  /^(?:Ngày|Cập nhật\s?:|Thứ\s\p{L}{2,4},|Chủ nhật,)\s(?:ngày\s)?\d{1,2}[-./]\d{1,2}[-./]\d{4}\s{1,3}(?:[|–-]\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s[AP]M)?$/iu

/** `Thứ Bảy, ngày 27 tháng 7 năm 2024`: a site's day; a document's date has a place before it. */
export const dayOfSite = /^(?:Thứ \p{L}{2,3}|Chủ nhật), (?:ngày )?\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4}$/iu

/** `VIEWS: 0 PAGES: 13`: what a host of documents counts. */
export const counters = /^(?:(?:VIEWS|PAGES|DOWNLOADS|LƯỢT XEM|LƯỢT TẢI|SỐ TRANG)\s?:\s?[\d.,]{1,12}(?:\s|$)){1,4}$/iu

// What websites print around a document (`grammars/vocabulary/website-lines.ts`).
export const headOfLinks = new RegExp(`^(?:${headsOfLinks.join('|')})$`, 'u')

export const headOfDocuments = new RegExp(`^(?:${headsOfDocuments.join('|')})$`, 'u')

export const adLine = new RegExp(`^(?:${adLines.join('|')})$`, 'u')

export const adWord = new RegExp(`^(?:${adWords.join('|')})$`, 'u')

/** A file to be fetched, with its size or without. */
export const fileLine =
  /^(?:[-+*•]\s?)?[\p{L}\d].{0,140}\.(?:docx?|pdf|xlsx?|pptx?|rar|zip)(?:\s?\([\d.,]{1,8}\s?(?:[KMkm][Bb]|bytes)\))?$/iu

export const headOfBox = new RegExp(`^(?:${headsOfBoxes.join('|')})$`, 'u')

const webLine = new RegExp(`^(?:${webLines.join('|')}|${headsOfLinks.join('|')}$)`, 'iu')

const openingOfWebLine = new RegExp(`^(?:${openingsOfWebLines.join('|')})`, 'iu')

const siteLine = new RegExp(`^(?:${siteLines.join('|')})`, 'iu')

const openingOfSiteLine = new RegExp(`^(?:${openingsOfSiteLines.join('|')})`, 'iu')

/** Behind such words in small letters to a stop: a sentence. */
const runsOn = /^[\s,:]{0,3}(?:\d{1,2}\s)?\p{Ll}.{0,400}[.;:,]$/u

export function isWebLine(text: string): boolean {
  return webLine.test(text) || opens(openingOfWebLine, text)
}

export function isSiteLine(text: string): boolean {
  return siteLine.test(text) || opens(openingOfSiteLine, text)
}

function opens(words: RegExp, text: string): boolean {
  const found = words.exec(text)
  return found !== null && !runsOn.test(text.slice(found[0].length))
}

export const toolLine = new RegExp(`^(?:[-•*]\\s?)?(?:${toolLines.join('|')})$`, 'u')

export const unitLine = new RegExp(`^(?:${unitLines.join('|')})$`, 'u')

export const menuLine = new RegExp(`^(?:${menuLines.join('|')})$`, 'u')

/** Before a text its editor's words (`LTS`, lời tòa soạn), behind it a collection's, on whose it is. */
export const editorsNote =
  /^(?:LTS\s?:|Tác phẩm này (?:thuộc phạm vi công cộng|được phát hành theo)|(?:Báo|Đài|Tạp chí|Trang|Cổng|Website|Tòa soạn|Toà soạn)\s(?:[^.;:]{1,60}\s)?(?:trân trọng|xin)\s(?:giới thiệu|đăng(?: tải)?)\s(?:toàn văn|nguyên văn|nội dung)(?!\p{L}))/u

/** "Ngày 1/11/2011, … đã ký ban hành Quy định số 47-QĐ/TW về …. Sau đây là toàn văn của Quy định:": the lead of news, above the text that it prints. */
export const leadOfText =
  /^Ngày \d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?, [^.;:]{3,300} ban hành \p{Lu}[^:]{3,900}\s(?:(?:toàn văn|nguyên văn)(?: của| nội dung)?|[Nn]ội dung)\s(?:của )?\p{Lu}[^.:]{2,40}\s?[.:]$/u

/** `Quyết định 12/2019/QĐ-UBND năm 2019. Điều 3.`: a website sets the document's own name before the mark of each unit. */
export const nameBeforeUnit =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Thông tư liên tịch|Quyết định|Chỉ thị)\s(?:(?:số\s)?\d[^\s.]{2,40}(?:\snăm\s\d{4})?|[^.\d]{3,120}\s(?:19|20)\d{2})\.(?=\sĐiều \d{1,3}[a-zđ]?\.(?:\s|$))/u

/** Page numbers and the running heads of the gazette. */
export const pageLine = /^(?:[-–—]?\s?\d{1,4}\s?[-–—]?|Trang\s\d{1,4}(?:\s?\/\s?\d{1,4})?|Page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?)$/u

/** What converters set where a page ends, and for a picture: `# PAGE 2`, `--- PAGE BREAK ---`, `--- [Trang 2] ---`, `<!-- page 3 -->`, `<Page:4>`, also behind the page's own number, `<<<PAGE 4>>>`, `[[… PAGE 2]]`, `[TRANG 3, 4 - PHỤ LỤC]`, `{3}-----`, `![](images/2.jpg)`, `==> picture [97 x 97] intentionally omitted <==`. */
export const pageBreakLine =
  /^(?:(?:[[(]?[-=–—*\s]{0,60}|[-=–—*\s]{1,60}[[(]\s?)(?:PAGE|Page|page|TRANG|Trang|(?:End of|END OF) (?:page|PAGE)|(?:Hết|HẾT) (?:trang|TRANG))(?:\s(?:BREAK|Break|break)|\s?[:#]?\s?\d{1,4}(?:\s?(?:of|OF|\/)\s?\d{1,4})?)(?:[-=–—*\s]{0,60}[\])]?|\s?[\])][-=–—*\s]{1,60})|\[\[[^[\]]{1,120}\s(?:PAGE|Page|page|TRANG|Trang)\s\d{1,4}\]\]|\[(?:PAGE|Page|page|TRANG|Trang)\s\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,12}\s?[-–:]\s?[^[\]]{1,60}\]|<!--[^<>]{0,200}-->|\d{0,3}<(?:PAGE|Page|page)\s?:\s?\d{1,4}>|<<<?(?:PAGE|Page|page|TRANG|Trang)\s?:?\s?\d{1,4}>>>?|\{\d{1,4}\}-{3,}|!\[[^\]]{0,80}\]\([^()\s]{0,300}\)|={1,3}>\spicture \[\d{1,5} x \d{1,5}\] intentionally omitted\s<={1,3}|-{3,8}\s(?:Start|End) of picture text\s-{3,8})$/u

/** What a converter (PyMuPDF4LLM) sets around the words that it read in a picture; groups: which. */
export const pictureMark = /^(?:-{3,8}|<!--)\s(Start|End) of picture text\s(?:-{3,8}|-->)$/u

export const gazetteLine =
  /^(?:(?:PHẦN\s)?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|(?:PHÁP LUẬT )?KHÁC)$|\d{0,4}\s?CÔNG BÁO(?:\s[\p{Lu}\s.-]{2,40})?\s?\/\s?Số|C[ÔÒÓÕO]NG B[ÁÀÃA]O\s?\/)/u

/** `PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT`: the part of an issue of the gazette; below it stands whose documents follow. */
export const partOfGazette = /^(?:PHẦN\s)?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|(?:PHÁP LUẬT )?KHÁC)$/u

/** What a fax machine prints above each page: `FROM : UBND XA`, `FAX NO. : 0838…`, `Sep. 13 2005 03:48AM P2`; and a telephone that scans below it, as its reader sees it: `Scanned with` / `- fCamscanner |`. */
export const faxLine =
  /^(?:Scanned ?with(?: (?:.{0,3}Cam ?[Ss]canner.{0,3}|\S{1,2}))?|[^\p{L}]{0,4}(?:CS\s|\p{L})?C[Aa][Mm] ?[Ss]canner(?:[^\p{L}]{0,4}|\s\p{Lu})|FROM\s?:\s?\S.{0,60}(?:FAX NO\.?\s?:.{0,60})?|(?:FAX|FILE|PHONE|TEL)\sNO\.?\s?:.{0,60}|\p{Lu}\p{Ll}{2}\.?\s\d{1,2},?\s(?:19|20)\d{2}\s\d{1,2}:\d{2}\s?(?:AM|PM)(?:\sP\.?\s?\d{1,3})?)$/u

/** The same to the end of a line, behind other words: the last of a signature's stamp and the gazette's head run together. */
export const gazetteBehind =
  /\s(?=(?:\d{1,4}\s)?CÔNG BÁO(?:\s[\p{Lu}\s.-]{2,40})?\s?\/\s?Số\s?\d[\d\s+]{0,20}\/\s?Ngày\s\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:\s\d{1,4})?$)/u

/** A rule: what draws a line across the head, also with the signs for boxes, or with a typist's `o0o` in its middle. */
export const ruleLine = /^(?:[-–—_=*.~…─-╿\s]+(?:[oO0]{3}[-–—_=*.~…─-╿\s]+)?|\+(?:[-=:]{2,400}\+){1,60})$/u
