import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Version = readonly [number, number, number]

/** The Node that everything must run on; npm's resolver overlooks packages whose own dependencies want a later one. */
const oldest: Version = [20, 19, 0]

/** Whether a range of engines (`^18.18.0 || >=20`) takes a version. Knows what packages write: `^ ~ >= > <= <`, bare versions, `x`. */
function takes(range: string, version: Version): boolean {
  return range.split('||').some((alternative) =>
    alternative
      .replace(/([<>=^~])\s+/gu, '$1')
      .split(/\s+/u)
      .filter((comparator) => comparator !== '' && comparator !== '*')
      .every((comparator) => fits(comparator, version)),
  )
}

function fits(comparator: string, version: Version): boolean {
  const [, operator, numbers] = /^([<>]=?|[=^~])?v?([\d.x*]+)/u.exec(comparator)!
  const given = numbers!.split('.').map((part) => Number.parseInt(part))
  const bound: Version = [given[0] || 0, given[1] || 0, given[2] || 0]
  const order = compare(version, bound)
  if (operator === '>=') return order >= 0
  if (operator === '>') return order > 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  if (operator === '^') return order >= 0 && version[0] === bound[0]
  const sameAsFar = given.slice(0, operator === '~' ? 2 : 3).every((part, i) => Number.isNaN(part) || part === version[i])
  return sameAsFar && (operator !== '~' || order >= 0)
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

test.each([
  ['>=20', true],
  ['^18.18.0 || ^20.9.0 || >=21.1.0', true],
  ['20 || >=22', true],
  ['>= 14.6', true],
  ['20.x', true],
  ['~20.19.0', true],
  ['*', true],
  ['>=18 <20', false],
  ['^22.13.0 || >=24', false],
  ['>=20.20.0', false],
  ['18', false],
])('the range %s: %s', (range, expected) => {
  expect(takes(range, oldest)).toBe(expected)
})

test('every installed package runs on Node 20', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> }
  const installed = Object.keys(lock.packages).filter((path) => path !== '' && existsSync(`${path}/package.json`))
  const wanting = installed.flatMap((path) => {
    const { engines } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { engines?: { node?: string } }
    return engines?.node !== undefined && !takes(engines.node, oldest) ? `${path}: ${engines.node}` : []
  })
  expect(installed.length).toBeGreaterThan(100)
  expect(wanting).toEqual([])
})
