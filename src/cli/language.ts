/** The language of messages: what was asked for, else English where the environment says so, else Vietnamese. */
export function languageOf(asked: 'vi' | 'en' | undefined, env: NodeJS.ProcessEnv = process.env): 'vi' | 'en' {
  if (asked) return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en(?![a-z])/iu.test(locale) ? 'en' : 'vi'
}
