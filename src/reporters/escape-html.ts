const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that no browser reads as markup, and that cannot hide or turn round its neighbours: control and bidi characters are named. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (mark) => entities[mark]!)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, (mark) =>
      /[\t\n\r]/u.test(mark) ? ' ' : `[U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
