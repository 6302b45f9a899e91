// Builds dist/: the shipped CLI as one bundled entry (a command's heavy packages in chunks of their own, loaded when that
// command runs), the library bundled likewise (chevrotain as it is published opens hundreds of files), and its types.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { plainLetters } from './build.letters.mjs'

process.chdir(import.meta.dirname)
const require = createRequire(import.meta.url)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Replaces `outdir` only when everything could be built. */
async function bundle(entryPoints, outdir) {
  const { outputFiles } = await build({
    entryPoints: entryPoints.filter((file) => existsSync(file)),
    entryNames: '[name]',
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // else a pattern with \p{…} becomes `new RegExp(…)` where it stands, made anew at each call
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    plugins: [plainLetters],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    define: { __NQTW_VERSION__: JSON.stringify(version), 'process.env.NQTW_SHIPPED': '"1"' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  })
  rmSync(outdir, { recursive: true, force: true })
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
}

await bundle(['src/cli/main.ts', 'src/dataset/worker.ts'], 'dist/cli')
if (!process.argv.includes('--cli')) {
  await bundle(['src/index.ts'], 'dist/lib')
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
