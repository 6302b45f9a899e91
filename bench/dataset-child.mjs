// Run by dataset.mjs: makes a dataset of FOLDER in OUT with so many workers; prints seconds, those of processor, and the peak of its memory in MB.
const [folder, out, workers, ...rest] = process.argv.slice(2)
const { main } = await import('../dist/cli/main.js')
const start = performance.now()
const code = await main(['node', 'nqtw', 'dataset', folder, '--out', out, '--workers', workers, ...rest])
if (code !== 0) throw new Error(`exit ${code}`)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const processor = (userCPUTime + systemCPUTime) / 1e6
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, processor, peak: maxRSS / 1000 }))
