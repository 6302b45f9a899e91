export { parse, type ParseOptions } from './pipeline.ts'
export * from './tree/index.ts'
