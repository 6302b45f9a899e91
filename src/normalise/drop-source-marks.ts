import { removeEach } from './remove-each.ts'
import type { Step } from './step.ts'

const mark = / \[cite: [\d, –-]{1,60}\](?=[.,;:)\s]|$)|\[cite: [\d, –-]{1,60}\]|\[cite_start\]/g

/** `[cite_start]Sinh viên phải … [cite: 19, 20].`: what a chat program sets around each sentence that it took from a file; nobody printed it. */
export const dropSourceMarks: Step = (source) => (source.includes('[cite') ? removeEach(source, mark) : null)
