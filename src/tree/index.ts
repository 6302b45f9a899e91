export type * from './types.ts'
export { childrenOf, positionOf, textOf, walk } from './walk.ts'
export { unitWords } from './unit-words.ts'
