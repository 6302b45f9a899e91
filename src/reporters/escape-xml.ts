const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text for content and attributes of XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return dropForbidden(text).replace(/[&<>"']/g, (sign) => entities[sign]!)
}

/** Text without the control characters that XML 1.0 forbids. */
export function dropForbidden(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
