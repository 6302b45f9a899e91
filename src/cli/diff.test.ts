import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The built program as it is shipped: `npm test` builds it first.
const bin = resolve('bin/nqtw.js')
const text = 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n\nĐiều 1. Phạm vi\n1. Áp dụng từ ngày 01/7/2026.\n2. Các sở báo cáo.\n'
const environment = {
  ...process.env,
  FORCE_COLOR: undefined,
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
}
const hasGit = process.platform !== 'win32' && spawnSync('git', ['--version']).status === 0

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nqtw-diff-'))
  writeFileSync(join(dir, 'a.txt'), text)
  writeFileSync(join(dir, 'b.txt'), text.replace('01/7', '01/9'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const nqtw = (...args: string[]) =>
  spawnSync(process.execPath, [bin, 'diff', ...args], { cwd: dir, encoding: 'utf8', env: environment, input: '' })

describe('nqtw diff', () => {
  it.each([
    [0, ['a.txt', 'b.txt']],
    [1, ['a.txt', 'b.txt', '--exit-code']],
    [0, ['a.txt', 'a.txt', '--exit-code']],
    [0, ['a.txt', 'b.txt', '--exit-code', '--ignore', 'substance']],
    [2, ['a.txt']],
    [2, ['a.txt', 'nothing.txt']],
    [2, ['a.txt', 'b.txt', '--only', 'grave']],
    [2, ['--apply', 'a.txt', 'b.txt']],
    [2, ['-', '-']],
    [2, ['--apply', '-', '-']],
    [2, ['--across', '--format', 'html', 'a.txt', 'b.txt']],
  ])('exits with %d: %j', (status, args) => {
    const result = nqtw(...args)
    expect(result.status, result.stderr).toBe(status)
    expect(result.stderr === '').toBe(status !== 2)
  })

  it('replays its own output', () => {
    writeFileSync(join(dir, 'script.json'), nqtw('a.txt', 'b.txt', '--format', 'json').stdout)
    const tree = spawnSync(process.execPath, [bin, 'parse', 'b.txt'], { cwd: dir, encoding: 'utf8' }).stdout
    expect(nqtw('--apply', 'script.json', 'a.txt').stdout).toBe(tree)
    writeFileSync(join(dir, 'b.json'), tree)
    expect(nqtw('b.json', 'b.txt').stdout).toBe('')
  })
})

describe.skipIf(!hasGit)('in git, set up as docs/git.md says (skipped where there is no git)', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: dir, encoding: 'utf8', env: environment })

  it('is a textconv, a difftool and an external diff', () => {
    const docs = readFileSync('docs/git.md', 'utf8')
    const program = `"${process.execPath}" "${bin}"`
    const config = (key: string) => {
      const line = docs.split('\n').find((line) => line.startsWith(`git config ${key} `))!
      execFileSync('sh', ['-c', line.replace('nqtw diff', program.replaceAll('"', line.includes('"sh -c') ? '' : '"') + ' diff')], {
        cwd: dir,
        env: environment,
      })
    }
    git('init', '-q')
    writeFileSync(join(dir, '.gitattributes'), '*.txt diff=nqtw\n')
    git('add', 'a.txt', '.gitattributes')
    writeFileSync(join(dir, 'a.txt'), text.replace('01/7', '01/9').replace('Áp dụng từ', 'Áp dụng\ntừ'))
    config('diff.nqtw.textconv')
    expect(git('diff')).toContain('\n-    1. Áp dụng từ ngày 01/7/2026.\n+    1. Áp dụng từ ngày 01/9/2026.\n')
    config('difftool.nqtw.cmd')
    expect(git('difftool', '-y', '-t', 'nqtw')).toContain('changed 1.1')
    config('diff.nqtw.command')
    expect(git('diff')).toContain('ngày [-01/7/2026-]{+01/9/2026+}')
    git('rm', '-q', '-f', 'a.txt')
    expect(() => git('diff', '--cached')).not.toThrow()
  })
})
