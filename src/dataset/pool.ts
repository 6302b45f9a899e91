import { Worker } from 'node:worker_threads'
import type { Batch, BatchOptions, BatchReport, Condemned } from './batch.ts'

export interface WorkerData {
  root: string
  options: BatchOptions
  /** One 32-bit integer: the place in its batch of the input the worker is at, or -1. */
  progress: SharedArrayBuffer
}

export interface Order {
  batch: Batch
  condemned: Condemned
}

export type Reply = { report: BatchReport } | { error: { message: string; code: string | undefined; syscall: string | undefined } }

export interface Pool {
  /** Resolves to the report of a batch; waits for a free worker. */
  run: (batch: Batch) => Promise<BatchReport>
  /** Inputs that the workers are through with in the batches they are at. */
  underway: () => number
  close: () => Promise<void>
}

interface PoolOptions {
  workers: number
  /** Milliseconds that one input may take. */
  timeout: number
  root: string
  options: BatchOptions
  /** What the threads run; another only in tests. */
  script?: URL
}

const tick = 50

/** Room for the garbage of several documents, in MB: the fewer collections meet a document underway, the less of it is copied. */
const youngGeneration = 96

/**
 * Threads that write batches. An input that takes longer than `timeout`, or that a worker dies of, is condemned: a new worker does
 * the batch again without it, so that the bytes are those of a batch in which it failed.
 */
export function createPool({ workers, timeout, root, options, script = new URL('./worker.js', import.meta.url) }: PoolOptions): Pool {
  const idle: Slot[] = Array.from({ length: workers }, () => createSlot(script, { root, options }, timeout))
  const all = [...idle]
  const waiting: ((slot: Slot) => void)[] = []
  return {
    run: async (batch) => {
      const slot = idle.pop() ?? (await new Promise<Slot>((resolve) => waiting.push(resolve)))
      try {
        return await slot.run(batch)
      } finally {
        const next = waiting.shift()
        if (next) next(slot)
        else idle.push(slot)
      }
    },
    underway: () => all.reduce((sum, slot) => sum + slot.underway(), 0),
    close: async () => void (await Promise.all(all.map((slot) => slot.close()))),
  }
}

interface Slot {
  run: (batch: Batch) => Promise<BatchReport>
  underway: () => number
  close: () => Promise<void>
}

function createSlot(script: URL, data: Omit<WorkerData, 'progress'>, timeout: number): Slot {
  const progress = new SharedArrayBuffer(4)
  const current = new Int32Array(progress)
  const at = () => Atomics.load(current, 0)
  Atomics.store(current, 0, -1)
  let worker: Worker | null = null
  const stop = async () => {
    await worker?.terminate()
    worker = null
  }

  async function run(batch: Batch): Promise<BatchReport> {
    const condemned = new Map<number, { kind: 'timeout' | 'crash'; message: string }>()
    for (;;) {
      Atomics.store(current, 0, -1)
      worker ??= new Worker(script, {
        workerData: { ...data, progress } satisfies WorkerData,
        resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
      })
      const outcome = await attempt(worker, { batch, condemned }, at, timeout)
      if (!('died' in outcome)) return outcome
      await stop()
      const { index, kind, message } = outcome.died
      if (index < 0 || condemned.has(index)) throw new Error(message)
      condemned.set(index, { kind, message })
    }
  }
  return { run, underway: () => Math.max(0, at()), close: stop }
}

function attempt(
  worker: Worker,
  order: Order,
  at: () => number,
  timeout: number,
): Promise<BatchReport | { died: { index: number; kind: 'timeout' | 'crash'; message: string } }> {
  return new Promise((resolve, reject) => {
    let seen = -1
    let since = Date.now()
    const watch = setInterval(() => {
      if (at() !== seen) [seen, since] = [at(), Date.now()]
      else if (seen >= 0 && Date.now() - since > timeout)
        end(() => resolve({ died: { index: seen, kind: 'timeout', message: `it took longer than ${timeout / 1000} s` } }))
    }, tick)
    const onMessage = (reply: Reply) =>
      end(() => {
        if ('report' in reply) resolve(reply.report)
        else if (reply.error.syscall !== undefined || at() < 0) reject(Object.assign(new Error(reply.error.message), reply.error))
        else resolve({ died: { index: at(), kind: 'crash', message: reply.error.message } })
      })
    const onError = (error: Error) => end(() => resolve({ died: { index: at(), kind: 'crash', message: error.message } }))
    const onExit = (code: number) => end(() => resolve({ died: { index: at(), kind: 'crash', message: `the worker ended with ${code}` } }))
    const end = (settle: () => void) => {
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(order)
  })
}
