import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../rules/index.ts'
import { configSchema } from './config-schema.ts'
import { readConfig } from './read-config.ts'

// After a change of rules or options: npm run docs
test('docs/config.schema.json is what the rules say', async () => {
  await expect(JSON.stringify(configSchema(rules), null, 2) + '\n').toMatchFileSnapshot('../../docs/config.schema.json')
})

const isValid = new Ajv({ strict: false }).compile(configSchema(rules))

test.each([
  'rules: { date-comma: error, recipients-separator: [warning, { missing: true }], date-padding: off }',
  'severity: warning\nmaxWarnings: 0\nlang: en\nbaseline: a.json\ncorpus: b',
  'overrides: [{ files: "dang/**", rules: { date-comma: { level: info } } }]',
  'rulse: {}',
  'rules: { date-coma: error }',
  'rules: { recipients-separator: [warning, { mising: true }] }',
  'overrides: [{ rules: {} }]',
  'maxWarnings: -1',
])('the schema and the reader agree on: %s', (yaml) => {
  const content: unknown = parse(yaml)
  const read = () => readConfig(content, { rules, suggest: () => undefined })
  if (isValid(content)) expect(read).not.toThrow()
  else expect(read).toThrow()
})
