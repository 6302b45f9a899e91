import { parentPort, workerData } from 'node:worker_threads'
import { extendVocabulary } from '../refs/vocabulary.ts'
import type { Order, Reply, WorkerData } from './pool.ts'
import { writeBatch } from './write-batch.ts'

// The other end of pool.ts: takes batches, writes their files, answers with reports. No tree leaves this thread.
const { root, options, progress } = workerData as WorkerData
const current = new Int32Array(progress)
for (const words of options.vocabulary ?? []) extendVocabulary(words)

parentPort!.on('message', ({ batch, condemned }: Order) => {
  const started = (index: number) => void Atomics.store(current, 0, index)
  writeBatch(root, batch, options, { condemned, started }).then(
    (report) => parentPort!.postMessage({ report } satisfies Reply),
    (error: unknown) => {
      const { message, code, syscall } = error as NodeJS.ErrnoException
      parentPort!.postMessage({ error: { message, code, syscall } } satisfies Reply)
    },
  )
})
