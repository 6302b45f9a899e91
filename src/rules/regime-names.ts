import type { Language, Regime } from './terms.ts'

/** What each regime is called. */
export const regimeNames: Record<Language, Record<Regime, string>> = {
  vi: { party: 'văn bản của Đảng', state: 'văn bản hành chính', normative: 'văn bản quy phạm pháp luật', none: 'nội dung ngoài văn bản' },
  en: { party: 'Party documents', state: 'administrative documents', normative: 'legal normative texts', none: 'text outside documents' },
}
