import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Citation } from '../tree/index.ts'
import { openCorpus } from './corpus-cache.ts'

const text = (number: string) => `THỦ TƯỚNG CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${number}
Hà Nội, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
VỀ VIỆC THÀNH LẬP TỔ CÔNG TÁC

Điều 1. Thành lập Tổ công tác.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

THỦ TƯỚNG
Nguyễn Văn A
`

const citationOf = (number: string) =>
  ({
    uri: `urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2024-03-05;${number}`,
    date: '2024-03-05',
    number,
    provision: [],
  }) as unknown as Citation

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nqtw-corpus-'))
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

it('keeps an index under the cache folder and reads a file again when it has changed', async () => {
  const dir = await mkdtemp(join(folder, 'texts-'))
  const file = join(dir, 'a.txt')
  await writeFile(file, text('12/QĐ-TTg'))
  expect((await openCorpus([dir])).find(citationOf('12-qd-ttg'))).toMatchObject({ path: file, id: 'doc_1' })

  const [kept] = await readdir(join(folder, 'cache', 'nqtw'))
  const index = join(folder, 'cache', 'nqtw', kept!)
  await writeFile(index, (await readFile(index, 'utf8')).replaceAll('12-qd-ttg', '99-qd-ttg'))
  expect((await openCorpus([dir])).find(citationOf('99-qd-ttg')), 'an unchanged file is not read again').not.toBeNull()

  await writeFile(file, text('13/QĐ-TTg'))
  await utimes(file, new Date(), new Date(Date.now() + 5000))
  const { find: changed } = await openCorpus([dir])
  expect([changed(citationOf('99-qd-ttg')), changed(citationOf('13-qd-ttg'))?.path]).toEqual([null, file])
})

it('asks for a folder', async () => {
  await expect(openCorpus([join(folder, 'none')])).rejects.toThrow(/cannot read/)
  await writeFile(join(folder, 'x.txt'), 'x')
  await expect(openCorpus([join(folder, 'x.txt')])).rejects.toThrow(/not a folder/)
})

it('names files from the folder as it was given, each once', async () => {
  const dir = await mkdtemp(join(folder, 'texts-'))
  await mkdir(join(dir, 'sub'))
  await writeFile(join(dir, 'sub', 'a.txt'), text('12/QĐ-TTg'))
  const given = relative(process.cwd(), dir)
  for (const dirs of [[given], [given, dir, `${dir}/sub`]])
    expect((await openCorpus(dirs)).find(citationOf('12-qd-ttg'))?.path).toBe(join(given, 'sub', 'a.txt'))
  expect((await openCorpus([join(dir, 'sub'), dir])).find(citationOf('12-qd-ttg'))?.path).toBe(join(dir, 'sub', 'a.txt'))
})

it('refuses a folder without a text, and tells a file that is none', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const dir = await mkdtemp(join(folder, 'texts-'))
  await expect(openCorpus([dir])).rejects.toThrow(`there is no .txt or .md file in \`${dir}\``)
  await writeFile(join(dir, 'a.txt'), text('12/QĐ-TTg'))
  expect((await openCorpus([dir])).exitCode).toBe(0)
  await writeFile(join(dir, 'b.txt'), '%PDF-1.7\n')
  const { find, exitCode } = await openCorpus([dir])
  expect([find(citationOf('12-qd-ttg'))?.path, exitCode]).toEqual([join(dir, 'a.txt'), 1])
  expect(String(stderr.mock.lastCall?.[0])).toContain('b.txt')
  stderr.mockRestore()
})
