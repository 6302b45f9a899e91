// Builds dist/: the shipped CLI as one bundled entry (a command's heavy packages in chunks of their own, loaded when that
// command runs), the library bundled likewise (chevrotain as it is published opens hundreds of files), and its types.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const cliOnly = process.argv.includes('--cli')
rmSync(new URL(cliOnly ? 'dist/cli' : 'dist', import.meta.url), { recursive: true, force: true })

const bundled = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: { __NQTW_VERSION__: JSON.stringify(version), 'process.env.NQTW_SHIPPED': '"1"' },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'warning',
}
const workers = ['src/dataset/worker.ts'].filter((file) => existsSync(new URL(file, import.meta.url)))
await build({ ...bundled, entryPoints: ['src/cli/main.ts', ...workers], entryNames: '[name]', outdir: 'dist/cli' })
if (!cliOnly) {
  await build({ ...bundled, entryPoints: ['src/index.ts'], outdir: 'dist/lib' })
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
