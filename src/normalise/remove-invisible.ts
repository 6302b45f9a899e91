import { removeEach } from './remove-each.ts'
import type { Step } from './step.ts'

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g

/** Removes what takes no room on paper: zero-width characters, byte order marks, soft hyphens, direction marks. */
export const removeInvisible: Step = (source) => removeEach(source, invisible)
