import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { ConfigError } from './config.ts'
import { readConfig } from './read-config.ts'

const suggest = (word: string, candidates: Iterable<string>) => [...candidates].find((candidate) => candidate.startsWith(word.slice(0, 2)))
const read = (content: unknown) => readConfig(content, { rules, suggest })

test('an empty file is no configuration', () => {
  expect(read(null)).toEqual({ rules: {}, overrides: [] })
})

test('levels come alone, with options, or as a pair', () => {
  const { rules: settings } = read({
    rules: {
      'date-comma': 'error',
      'date-padding': false,
      'recipients-separator': ['warning', { missing: true }],
      'impossible-syllable': { options: { allow: ['panô'] } },
    },
  })
  expect(settings).toEqual({
    'date-comma': { level: 'error' },
    'date-padding': { level: 'off' },
    'recipients-separator': { level: 'warning', options: { missing: true } },
    'impossible-syllable': { options: { allow: ['panô'] } },
  })
})

test.each([
  [{ rulse: {} }, 'unknown key `rulse` in the configuration; did you mean'],
  [{ rules: { 'date-coma': 'error' } }, 'unknown rule `date-coma` in `rules`; did you mean'],
  [{ rules: { 'date-comma': 'fatal' } }, '`rules.date-comma` is "fatal", expected off, info, warning, error'],
  [{ rules: { 'recipients-separator': ['info', { mising: true }] } }, 'unknown option `mising`'],
  [
    { rules: { 'recipients-separator': ['info', { missing: 'yes' }] } },
    '`rules.recipients-separator.options.missing` is "yes", expected boolean',
  ],
  [{ overrides: [{ rules: {} }] }, '`overrides[0].files` is missing'],
  [{ maxWarnings: -1 }, '`maxWarnings` is -1'],
  [['date-comma'], 'expected keys and values'],
])('%j is a mistake', (content, message) => {
  expect(() => read(content)).toThrow(ConfigError)
  expect(() => read(content)).toThrow(message)
})
