import { resolve } from 'node:path'
import { indexCorpus } from '../commands/index-corpus.ts'
import { exitCodeOf, fix, validate, type ValidateOptions } from '../commands/validate.ts'
import { ConfigError, levels, noConfig, type Config } from '../config/config.ts'
import { createConfigFinder, type FoundConfig } from '../config/find-config.ts'
import { settingsFor } from '../config/settings-for.ts'
import { validateFormats, type ValidateFormat } from '../reporters/validate-formats.ts'
import type { FileResult, ReportOptions } from '../reporters/validate-result.ts'
import type { Corpus } from '../rules/corpus.ts'
import { rules } from '../rules/index.ts'
import type { RuleSetting } from '../rules/run-rules.ts'
import type { Severity } from '../tree/index.ts'
import { findInputs } from './find-inputs.ts'
import type { Baseline } from './hold-against-baseline.ts'
import { openInputs, type Source } from './inputs.ts'
import { languageOf } from './language.ts'
import { nearest } from './nearest.ts'
import { fileError, writeFileSafely, writeOut } from './output.ts'
import { createProgress } from './progress.ts'
import { rewriteFile } from './rewrite-file.ts'
import { coloursOf } from './terminal.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'

export interface ValidateFlags {
  format: ValidateFormat
  output?: string[]
  severity?: Severity
  rule?: string[]
  corpus?: string[]
  maxWarnings?: string
  fix?: true
  dryRun?: true
  baseline?: string
  updateBaseline?: true
  config: string | boolean
  lang?: 'vi' | 'en'
}

/** `nqtw validate`: resolves to the exit code. */
export async function runValidate(args: readonly string[], flags: ValidateFlags): Promise<number> {
  if (flags.dryRun && !flags.fix) throw new UserError('--dry-run goes with --fix')
  if (flags.dryRun && (flags.output || flags.format !== 'pretty'))
    throw new UserError('--dry-run prints the patch and no report: leave out --format and --output, or --fix --dry-run')
  if (flags.updateBaseline && flags.fix)
    throw new UserError('--update-baseline and --fix exclude each other: mend first, then accept what is left')
  const outputs = (flags.output ?? []).map(readOutput)
  const settings = readRuleFlags(flags.rule ?? [])
  const find = await configFinder(flags.config)
  const sources = await openInputs(args)
  const results: FileResult[] = []
  const progress = createProgress({ quiet: process.stdout.isTTY })
  let run: Run | null = null
  for await (const source of sources) {
    progress.tick(source.name)
    const found = await find(source.path)
    run ??= await beginRun(flags, found)
    const options = { ...run.options, settings: settingsFor(source.path && resolve(source.path), found, settings) }
    if (flags.fix) results.push(await mend(source, options, flags.dryRun === true, (message) => sources.fail(source.name, message)))
    else results.push(validate(source, options))
  }
  progress.end()
  if (!run) return sources.exitCode()
  const { baseline, options } = run
  const update = flags.updateBaseline === true
  const kept = baseline
    ? await (await loadBaselines()).holdAgainstBaseline(results, baseline, { update, language: options.language })
    : results
  if (!(flags.fix && flags.dryRun)) await report(kept, flags.format, outputs, run)
  const code = flags.updateBaseline || flags.dryRun ? 0 : exitCodeOf(kept, run.maxWarnings)
  return Math.max(code, run.corpusCode, sources.exitCode())
}

/** Loaded only where there is one: the hashes of a baseline are 5 ms of start-up. */
const loadBaselines = () => import('./hold-against-baseline.ts')

/** What holds for all inputs: the flags, else the configuration nearest to the first. */
interface Run {
  options: Omit<ValidateOptions, 'settings'>
  /** 1 when files of the corpus could not be read. */
  corpusCode: number
  maxWarnings: number
  baseline: { path: string; content: Baseline | null } | null
}

async function beginRun(flags: ValidateFlags, { config, folder }: FoundConfig): Promise<Run> {
  const corpusPaths = flags.corpus ?? (config.corpus === undefined ? [] : [resolve(folder, config.corpus)])
  const corpus = corpusPaths.length === 0 ? null : await openCorpus(corpusPaths)
  const maxWarnings = flags.maxWarnings === undefined ? (config.maxWarnings ?? Infinity) : Number(flags.maxWarnings)
  if (!(maxWarnings >= 0)) throw new UserError(`--max-warnings is \`${flags.maxWarnings}\`, expected a number`)
  const baselinePath = flags.baseline ?? (config.baseline && resolve(folder, config.baseline))
  if (flags.updateBaseline && baselinePath === undefined)
    throw new UserError('--update-baseline needs --baseline FILE (or `baseline` in the configuration)')
  return {
    options: {
      language: languageOf(flags.lang ?? config.lang),
      severity: flags.severity ?? config.severity ?? 'info',
      corpus: corpus?.documents,
    },
    corpusCode: corpus?.exitCode ?? 0,
    maxWarnings,
    baseline:
      baselinePath === undefined
        ? null
        : { path: baselinePath, content: await (await loadBaselines()).loadBaseline(baselinePath, flags.updateBaseline === true) },
  }
}

/** A folder without a text is a wrong one, as a rule. */
async function expectTexts(path: string): Promise<void> {
  for await (const { path: first, problem } of await findInputs([path])) {
    if (problem && first === path) throw problem
    return
  }
}

/** The documents of some folders; what of them cannot be read is told. */
async function openCorpus(paths: readonly string[]): Promise<{ documents: Corpus; exitCode: number }> {
  for (const path of paths) await expectTexts(path)
  const sources = await openInputs(paths)
  const documents = await indexCorpus(sources)
  return { documents, exitCode: sources.exitCode() }
}

async function mend(source: Source, options: ValidateOptions, dryRun: boolean, fail: (message: string) => void): Promise<FileResult> {
  const { result, count } = fix(source, options)
  if (count === 0) return result
  if (dryRun) {
    const { showPatch } = await import('./show-patch.ts')
    await writeOut(showPatch(source.name, source.text, result.text, coloursOf()))
    return result
  }
  if (source.path === null)
    throw new UserError('standard input cannot be mended in place; name a file, or use --fix --dry-run for the patch')
  try {
    await rewriteFile(source.path, source.text, result.text)
    return result
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    fail(error.message)
    return validate(source, options)
  }
}

async function report(
  results: FileResult[],
  format: ValidateFormat,
  outputs: readonly Output[],
  { options: { language } }: Run,
): Promise<void> {
  const facts = rules.map(({ id, category, what, why, clause }) => ({
    id,
    category,
    what: what[language],
    why: why[language],
    clause: [...new Set(Object.values(clause))].join('; '),
  }))
  const colours = coloursOf()
  const widthOf = await widthsOf(results)
  const options: ReportOptions = { language, version, rules: facts, colours, widthOf }
  await writeOut(await validateFormats[format](results, options))
  for (const output of outputs) {
    const { Chalk } = await import('chalk')
    await writeFileSafely(output.path, await validateFormats[output.format](results, { ...options, colours: new Chalk({ level: 0 }) }))
  }
}

/** Signs that may take more or less than one column: others than those of Vietnamese and its punctuation. */
const uneven = /[^\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/

/** How many columns of a terminal a part of these texts takes; what measures all scripts is loaded only for texts that need it. */
async function widthsOf(results: readonly FileResult[]): Promise<(text: string) => number> {
  if (!results.some(({ text }) => uneven.test(text))) return (text) => text.length
  return (await import('string-width')).default
}

interface Output {
  format: ValidateFormat
  path: string
}

function readOutput(value: string): Output {
  const [format = '', ...rest] = value.split('=')
  const path = rest.join('=')
  const known = Object.keys(validateFormats) as ValidateFormat[]
  const found = known.find((name) => name === format)
  if (!found || path === '') {
    const near = nearest(format, known)
    throw new UserError(
      `--output is \`${value}\`, expected FORMAT=FILE with one of ${known.join(', ')}${!found && near ? `; did you mean \`${near}\`?` : ''}`,
    )
  }
  return { format: found, path }
}

function readRuleFlags(values: readonly string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const value of values) {
    const [id = '', word = ''] = value.split('=')
    const ids = rules.map((rule) => rule.id)
    if (!ids.includes(id)) {
      const near = nearest(id, ids)
      throw new UserError(`there is no rule \`${id}\`; ${near ? `did you mean \`${near}\`?` : '`nqtw rules` lists them'}`)
    }
    const level = levels.find((known) => known === word)
    if (!level) throw new UserError(`--rule is \`${value}\`, expected ${id}= and one of ${levels.join(', ')}`)
    settings[id] = { level }
  }
  return settings
}

type FindConfig = (path: string | null) => Promise<FoundConfig>

async function configFinder(flag: string | boolean): Promise<FindConfig> {
  if (flag === false) return () => Promise.resolve({ config: noConfig satisfies Config, path: null, folder: process.cwd() })
  const finder = createConfigFinder({ rules, suggest: nearest })
  if (typeof flag !== 'string') return (path) => finder.near(path ?? resolve('stdin')).catch(toldByConfig)
  const found = await finder.load(flag).catch((error: unknown) => toldByConfig(fileError(error, flag, 'read')))
  return () => Promise.resolve(found)
}

function toldByConfig(error: unknown): never {
  throw error instanceof ConfigError ? new UserError(error.message) : error
}
