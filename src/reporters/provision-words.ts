import { type Step, unitWords } from '../tree/index.ts'

const step = new RegExp(`(?:^| )(${Object.keys(unitWords).join('|')})(?= |$)`, 'u')

/** `article 5 clause 2` as people say it: "khoản 2 Điều 5" in Vietnamese, the smallest first. */
export function provisionWords(provision: string, language: 'vi' | 'en'): string {
  if (language === 'en') return provision
  const [, ...parts] = provision.split(step)
  const steps: string[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) steps.unshift(`${unitWords[parts[i] as Step['name']]}${parts[i + 1]!}`)
  return steps.join(' ')
}
