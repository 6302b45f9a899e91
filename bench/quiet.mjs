#!/usr/bin/env node
// How quiet `nqtw validate` is on published documents: findings per document by severity, and the most frequent rules.
//   node bench/quiet.mjs [FOLDER] [--rule ID] [--top N]
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2)
const option = (name, standard) => {
  const at = args.indexOf(name)
  return at < 0 ? standard : args.splice(at, 2)[1]
}
const rule = option('--rule')
const top = Number(option('--top', 10))
const folder = args[0] ?? '../shared/corpus'
if (!existsSync(folder)) {
  console.log(`quiet: skipped, there is no ${folder}`)
  process.exit(0)
}
const nqtw = join(fileURLToPath(new URL('..', import.meta.url)), 'bin', 'nqtw.js')
const run = (...words) => {
  try {
    return execFileSync(process.execPath, [nqtw, ...words], { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch (error) {
    return error.stdout.toString()
  }
}
const files = JSON.parse(run('validate', folder, '--format', 'json', '--no-config', '--lang', 'en'))
const trees = run('parse', folder, '--format', 'ndjson', '--no-positions').split('\n').filter(Boolean)
const count = (node) => (node.type === 'document' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + count(child), 0)
const documents = Math.max(
  1,
  trees.map((line) => count(JSON.parse(line))).reduce((a, b) => a + b, 0),
)

const all = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, ...diagnostic })))
const shown = (found) => {
  const { path, position, severity, message, ruleId } = found
  const text = position
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .slice(position.start.offset, position.end.offset)
        .replace(/\s+/g, ' ')
    : ''
  return `${path}:${position?.start.line ?? 1}  ${severity}  ${ruleId}  ${message}  «${text.slice(0, 80)}»`
}
if (rule) for (const found of all.filter(({ ruleId }) => ruleId === rule)) console.log(shown(found))
else {
  console.log(`${files.length} files, ${documents} documents`)
  for (const severity of ['error', 'warning', 'info']) {
    const found = all.filter((diagnostic) => diagnostic.severity === severity)
    console.log(`${severity.padEnd(8)} ${String(found.length).padStart(6)}  ${(found.length / documents).toFixed(3)} per document`)
  }
  const byRule = group(all)
  console.log('\nmost frequent:')
  for (const [id, found] of [...byRule].sort((a, b) => b[1].length - a[1].length).slice(0, top))
    console.log(
      `${String(found.length).padStart(6)}  ${String(new Set(found.map(({ path }) => path)).size).padStart(4)} files  ${found[0].severity.padEnd(7)}  ${id}`,
    )
  console.log('\nerrors:')
  for (const found of all.filter(({ severity }) => severity === 'error')) console.log(shown(found))
  if (all.filter(({ severity }) => severity === 'error').length / documents > 0.3) process.exitCode = 1
}

function group(list) {
  const groups = new Map()
  for (const item of list) groups.set(item.ruleId, [...(groups.get(item.ruleId) ?? []), item])
  return groups
}
