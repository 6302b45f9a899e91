import { removeEach } from './remove-each.ts'
import type { Step } from './step.ts'

export const sourceMark = String.raw`\[cite(?:_start|: [\d, –-]{1,60})\]`

/** With the blank before it where nothing else parts it from a sign or the end. */
const marks = new RegExp(String.raw` (?=\[cite:)${sourceMark}(?=[.,;:)\s]|$)|${sourceMark}`, 'g')

/** `[cite_start]Sinh viên phải … [cite: 19, 20].`: what a chat program sets around each sentence that it took from a file; nobody printed it. */
export const dropSourceMarks: Step = (source) => (source.includes('[cite') ? removeEach(source, marks) : null)
