import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'grammars/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'threads',
    maxWorkers: '100%',
    isolate: false,
  },
})
