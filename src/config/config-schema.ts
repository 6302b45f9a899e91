import type { Rule } from '../rules/rule.ts'
import { levels } from './config.ts'

/** The JSON Schema of a configuration file, with every rule and its options by name. */
export function configSchema(rules: readonly Rule[]): object {
  const settings = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]))
  const rulesObject = { type: 'object', additionalProperties: false, properties: settings }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of nqtw',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: { $ref: '#/definitions/rules', description: 'Level and options by rule' },
      severity: { enum: ['info', 'warning', 'error'], description: 'Findings below it are left out' },
      maxWarnings: { type: 'integer', minimum: 0, description: 'More warnings make the exit code 1' },
      lang: { enum: ['vi', 'en'], description: 'Language of messages' },
      baseline: { type: 'string', description: 'File of accepted findings, relative to this file' },
      corpus: { type: 'string', description: 'Folder of documents to compare with, relative to this file' },
      overrides: {
        type: 'array',
        description: 'Settings for some files; later ones win',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
    },
    definitions: {
      rules: rulesObject,
      setting: { anyOf: [level, { type: 'object', additionalProperties: false, properties: { level } }] },
    },
  }
}

const level = { enum: [...levels, false] }

function settingOf({ what, options }: Rule): object {
  if (!options) return { description: what.en, allOf: [{ $ref: '#/definitions/setting' }] }
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      {
        description: option.what.en,
        default: option.default,
        ...(option.type === 'string[]' ? { type: 'array', items: { type: 'string' } } : { type: option.type }),
      },
    ]),
  )
  const given = { type: 'object', additionalProperties: false, properties }
  return {
    description: what.en,
    anyOf: [
      level,
      { type: 'array', items: [level, given], minItems: 1, maxItems: 2 },
      { type: 'object', additionalProperties: false, properties: { level, options: given } },
    ],
  }
}
