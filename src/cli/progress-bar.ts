/** A line on stderr that is drawn over and over: a bar, how many of how many, the rate and the time left. */
export interface ProgressBar {
  end: () => void
}

const every = 200
const width = 24

/** `done` and `total` are asked for as it is drawn (a total of null is not known); `before` were done in an earlier run. Nothing when stderr is no terminal. */
export function createProgressBar(done: () => number, total: number | null, before: () => number): ProgressBar {
  const { stderr } = process
  if (!stderr.isTTY) return { end: () => undefined }
  const began = Date.now()
  const timer = setInterval(() => {
    const line = drawProgress(done(), total, (done() - before()) / Math.max(0.001, (Date.now() - began) / 1000))
    stderr.write(`\r\x1b[K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`)
  }, every)
  timer.unref()
  return {
    end: () => {
      clearInterval(timer)
      stderr.write('\r\x1b[K')
    },
  }
}

/** `[████████░░░░░░░░░░░░░░░░]  33%  1000/3000  80/s  0:25 left` */
export function drawProgress(done: number, total: number | null, rate: number): string {
  if (total === null) return `${done} done  ${rate.toFixed(0)}/s`
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const full = Math.floor(share * width)
  const bar = `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${String(Math.floor(share * 100)).padStart(3)}%`
  const left = rate > 0 ? clock((total - done) / rate) : '?'
  return `${bar}  ${done}/${total}  ${rate.toFixed(0)}/s  ${left} left`
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const pad = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`
}
