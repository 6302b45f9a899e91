import { type SpawnSyncOptionsWithStringEncoding, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Root } from '../tree/index.ts'

// The built program as it is shipped: `npm test` builds it first.
const bin = resolve('bin/nqtw.js')
const decision = 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n\nĐiều 1. Phạm vi\n1. Một.\n2. Hai.\n'
const onWindows = process.platform === 'win32'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nqtw-cli-'))
  chmodSync(dir, 0o755)
  mkdirSync(join(dir, 'texts', 'below'), { recursive: true })
  write('texts/a.txt', decision)
  write('texts/below/b.md', '# Tin\n')
  write('scan.pdf', '%PDF-1.7\n')
})
afterAll(() => rmSync(dir, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(dir, name), content)
  return name
}

function nqtw(args: string[], options: Partial<SpawnSyncOptionsWithStringEncoding> = {}) {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined }
  return spawnSync(process.execPath, [bin, ...args], { cwd: dir, encoding: 'utf8', input: '', env, maxBuffer: 2 ** 28, ...options })
}

function parsed(args: string[], options?: Partial<SpawnSyncOptionsWithStringEncoding>): Root {
  const { stdout, stderr, status } = nqtw(['parse', ...args], options)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as Root
}

describe('exit codes', () => {
  test('0: the work is done', () => {
    expect(parsed(['texts/a.txt']).data.path).toBe('texts/a.txt')
  })

  test('1: some inputs failed, the rest is done', () => {
    const { status, stdout, stderr } = nqtw(['parse', 'scan.pdf', 'texts'])
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Root[]).map((tree) => tree.data.path)).toEqual(['texts/a.txt', 'texts/below/b.md'])
    expect(stderr).toBe(
      'nqtw: cannot read `scan.pdf`: it looks like a PDF; take its text out first, for example with `pdftotext FILE`, or by OCR when it is a scan\n',
    )
  })

  test.each([
    [['parse', 'texts/a.text'], 'nqtw: cannot read `texts/a.text`: there is no such file or folder; did you mean `texts/a.txt`?'],
    [['parse'], 'nqtw: nothing to read'],
    [['parse', 'scan.pdf'], 'nqtw: cannot read `scan.pdf`'],
    [['parse', '--format', 'xml', 'texts'], "nqtw: option '--format <format>' argument 'xml' is invalid"],
    [['parse', 'texts', '--compact', '--format', 'yaml'], 'nqtw: --compact goes with --format json, not yaml'],
    [['refs', 'texts', '--count', '--only', 'references'], 'nqtw: --count tells of other documents'],
    [['dataset', 'texts', '--out', 'tables', '--bom'], 'nqtw: --bom goes with --format csv, not jsonl'],
    [['diff', 'texts/a.txt', 'texts/a.txt', '--stat', '--format', 'html'], 'nqtw: --stat prints terminal or json, not html'],
    [['validate', 'texts', '--fix', '--dry-run', '--output', 'json=a.json'], 'nqtw: --dry-run prints the patch and no report'],
    [['validate', 'texts', '--fix', '--dry-run', '--format', 'json'], 'nqtw: --dry-run prints the patch and no report'],
    [['pars'], "nqtw: unknown command 'pars'\n(Did you mean parse?)"],
    [['help', 'pars'], "nqtw: unknown command 'pars'\n(Did you mean parse?)"],
  ])('2: the work could not be done: %j', (args, message) => {
    const { status, stdout, stderr } = nqtw(args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('parse', () => {
  test('prints one tree, a list of trees, YAML documents, or lines', () => {
    expect(nqtw(['parse', '-', '--compact'], { input: '' }).stdout).toBe(
      '{"type":"root","children":[],"data":{"schema":"nqtw/1","path":null,"encoding":"utf-8","diagnostics":[],"repairs":[]}}\n',
    )
    expect(JSON.parse(nqtw(['parse', 'texts', '--compact']).stdout)).toHaveLength(2)
    expect(nqtw(['parse', 'texts', '--format', 'yaml']).stdout.split('\n---\n')).toHaveLength(2)
    const lines = nqtw(['parse', 'texts/*.txt', 'texts/below', '--format', 'ndjson']).stdout.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as Root).data.path)).toEqual(['texts/a.txt', 'texts/below/b.md'])
  })

  test('leaves positions out', () => {
    expect(nqtw(['parse', 'texts/a.txt', '--no-positions']).stdout).not.toContain('"offset"')
  })

  test('writes one file per input, by its place below the argument', () => {
    expect(nqtw(['parse', 'texts', '--out-dir', 'trees'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(join(dir, 'trees'), { recursive: true }).sort()).toEqual(
      ['a.txt.json', 'below', 'below/b.md.json'].map((path) => join(path)),
    )
    expect(JSON.parse(readFileSync(join(dir, 'trees/a.txt.json'), 'utf8'))).toEqual(parsed(['texts/a.txt']))
  })

  test('writes over no input and no other result', () => {
    mkdirSync(join(dir, 'same'))
    write('same/a.txt', decision)
    write('same/a.txt.json', decision)
    const { status, stderr } = nqtw(['parse', 'same/a.txt', 'same/a.txt.json', 'texts/a.txt', '--out-dir', 'same'])
    expect(status).toBe(1)
    expect(stderr).toContain('`same/a.txt.json` would be written over, and it is an input')
    expect(readFileSync(join(dir, 'same/a.txt.json'), 'utf8')).not.toBe('')
    const twice = nqtw(['parse', 'same/a.txt', 'texts/a.txt', '--out-dir', 'twice'])
    expect(twice).toMatchObject({ status: 1, stderr: expect.stringContaining('is written already') as string })
  })
})

describe('outline', () => {
  test('is plain when it is piped, coloured when that is forced', () => {
    expect(nqtw(['outline', 'texts/a.txt']).stdout).not.toContain('\x1b')
    const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined }
    expect(nqtw(['outline', 'texts/a.txt'], { env }).stdout).toContain('\x1b')
    expect(nqtw(['outline', 'texts/a.txt'], { env: { ...env, NO_COLOR: '1' } }).stdout).not.toContain('\x1b')
  })

  test('keeps to COLUMNS', () => {
    write('long.txt', `QUYẾT ĐỊNH\nĐiều 1. ${'Phạm vi điều chỉnh '.normalize('NFD').repeat(30)}\n`)
    const lines = nqtw(['outline', 'long.txt'], { env: { ...process.env, COLUMNS: '50' } }).stdout.split('\n')
    for (const line of lines) expect(line.normalize('NFC').length).toBeLessThanOrEqual(50)
  })
})

describe('--vocabulary', () => {
  const cites = 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n\nĐiều 1. Theo Sổ tay số 12/STa-ABC ngày 05/03/2026 mà làm.\n'
  beforeAll(() => {
    write('words.yaml', 'docTypes:\n  - { code: STa, name: Sổ tay }\nissuers:\n  - { code: ABC, name: Ban Quản lý Khu A }\n')
    write('cites.txt', cites)
    write('handbook.txt', 'BAN QUẢN LÝ KHU A\nSố: 12/STa-ABC\nHải An, ngày 05 tháng 3 năm 2026\n\nSỔ TAY\nHướng dẫn\n\n1. Một.\n')
    write('many.yaml', 'docTypes: 7\n')
  })

  test('is in trees, outlines and tables', () => {
    expect(nqtw(['parse', 'cites.txt']).stdout).not.toContain('"name": "Sổ tay"')
    expect(nqtw(['parse', 'cites.txt', '--vocabulary', 'words.yaml']).stdout).toContain('"name": "Sổ tay"')
    expect(nqtw(['outline', 'handbook.txt', '--vocabulary', 'words.yaml']).stdout).toContain('Sổ tay 12/STa-ABC')
    const args = ['dataset', 'cites.txt', '--out', '-', '--tables', 'citations']
    expect(nqtw(args).stdout).not.toContain('"type_code":"STa"')
    expect(nqtw([...args, '--vocabulary', 'words.yaml']).stdout).toContain('"type_code":"STa"')
  })

  test('is told to the rules and to the comparison', () => {
    write('later.txt', cites.replace('2026 mà', '2025 mà'))
    const changes = (...more: string[]) => nqtw(['diff', 'cites.txt', 'later.txt', '--format', 'json', ...more]).stdout
    expect(changes('--vocabulary', 'words.yaml')).not.toBe(changes())
    const findings = (...more: string[]) => nqtw(['validate', 'handbook.txt', '--lang', 'en', ...more]).stdout
    expect(findings('--vocabulary', 'words.yaml')).not.toBe(findings())
  })

  test('finds its documents in a corpus that was read without it', () => {
    mkdirSync(join(dir, 'store'))
    write('store/a.txt', readFileSync(join(dir, 'handbook.txt')))
    const env = { ...process.env, XDG_CACHE_HOME: join(dir, 'cache') }
    const rows = (...more: string[]) => nqtw(['refs', 'cites.txt', '--corpus', 'store', '--format', 'csv', ...more], { env }).stdout
    expect(rows()).not.toContain('a.txt')
    expect(rows('--vocabulary', 'words.yaml')).toContain('a.txt')
  })

  test.each(['parse', 'outline', 'validate', 'diff', 'refs', 'graph'])('%s refuses what is no vocabulary', (command) => {
    expect(nqtw([command, 'cites.txt', '--vocabulary', 'many.yaml'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'nqtw: `many.yaml` is no vocabulary: `docTypes` must be a list of rows\n',
    })
  })
})

test('schema prints the schema', () => {
  expect(JSON.parse(nqtw(['schema']).stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
})

describe('bad input', () => {
  test.each([
    ['lone surrogates', Buffer.from('\ufeffĐiều 1. \ud800 Phạm vi \udc00\n', 'utf16le')],
    ['encoded surrogates', Buffer.concat([Buffer.from(decision), Buffer.from([0xed, 0xa0, 0x80, 0x0a])])],
    ['NULs', decision.replaceAll('\n', '\0\n')],
    ['ten thousand blank lines', `${decision}${'\n'.repeat(10_000)}${decision}`],
    ['nothing but blank lines', '\r\n'.repeat(10_000)],
    ['a head that repeats a thousand times', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n'.repeat(1000)],
  ])('%s are text', (_, content) => {
    expect(parsed([write('odd.txt', content)]).type).toBe('root')
  })

  test('200 MB are refused by name, the rest is done', () => {
    write('large.txt', '')
    truncateSync(join(dir, 'large.txt'), 200 * 2 ** 20)
    const { status, stdout, stderr } = nqtw(['parse', 'large.txt', 'texts/a.txt'])
    expect(stderr).toContain('cannot read `large.txt`: 200 MB or more is too large')
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(status).toBe(1)
  })

  test.skipIf(onWindows)('a pipe with a name is read', async () => {
    execFileSync('mkfifo', [join(dir, 'fifo')])
    const writer = spawn('sh', ['-c', 'cat texts/a.txt > fifo'], { cwd: dir })
    expect(parsed(['fifo'])).toEqual({ ...parsed(['texts/a.txt']), data: expect.anything() as Root['data'] })
    await once(writer, 'close')
  })

  test.skipIf(onWindows)('a folder without permission is reported, the rest is done', () => {
    mkdirSync(join(dir, 'mixed', 'closed'), { recursive: true })
    write('mixed/a.txt', decision)
    write('mixed/closed/b.txt', decision)
    chmodSync(join(dir, 'mixed/closed'), 0)
    // Root may read everything: be nobody instead.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { status, stdout, stderr } = nqtw(['parse', 'mixed'], asNobody)
    chmodSync(join(dir, 'mixed/closed'), 0o755)
    expect(stderr).toBe('nqtw: cannot read `mixed/closed`: permission denied\n')
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(status).toBe(1)
  })
})

describe('output that cannot be written', () => {
  test('a closed pipe ends quietly', async () => {
    write('many.txt', decision.repeat(5000))
    const child = spawn(process.execPath, [bin, 'parse', 'many.txt'], { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = (await once(child, 'close')) as [number]
    expect(said).toBe('')
    expect(status).toBe(0)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = nqtw(['parse', 'texts/a.txt'], { stdio: ['ignore', full, 'pipe'] })
    expect(stderr).toBe('nqtw: cannot write `standard output`: the disk is full\n')
    expect(status).toBe(2)
  })

  test.skipIf(onWindows)('a disk that fills while --out-dir is written leaves nothing half-written', () => {
    write('big.txt', decision.repeat(500))
    const command = `ulimit -f 8; exec "${process.execPath}" "${bin}" parse texts/a.txt big.txt --out-dir limited`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: dir, encoding: 'utf8' })
    expect(stderr).toBe('nqtw: cannot write `limited/big.txt.json`: the file would be too large\n')
    expect(status).toBe(2)
    expect(readdirSync(join(dir, 'limited'))).toEqual(['a.txt.json'])
  })
})
