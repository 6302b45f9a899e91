// Run by dataset.mjs: makes a dataset of FOLDER in OUT with so many workers; prints seconds and the peak of its memory in MB.
const [folder, out, workers, ...rest] = process.argv.slice(2)
const { main } = await import('../dist/cli/main.js')
const start = performance.now()
const code = await main(['node', 'nqtw', 'dataset', folder, '--out', out, '--workers', workers, ...rest])
if (code !== 0) throw new Error(`exit ${code}`)
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, peak: process.resourceUsage().maxRSS / 1000 }))
