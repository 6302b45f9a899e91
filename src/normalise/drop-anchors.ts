import { removeEach } from './remove-each.ts'
import type { Step } from './step.ts'

const words = String.raw`(?<=[\p{L}\d.):”"*_])`
const end = String.raw`(?=[*_]{0,3}[ \t]{0,8}\r?$)`
/** `{#dieu_1}`, `{#dieu-1 .unnumbered}`: Pandoc's, Docusaurus' name of a heading. */
const name = String.raw` ?\{#[\p{L}\d_:.-]{1,80}(?: [.#][\p{L}\d_:.-]{1,80}){0,4}\}`
/** `[#](#dieu_1 "Link to this heading")`, `[¶](https://a.vn/luat#dieu_1)`: the link of a heading to itself. */
const link = String.raw` ?\[\\?[#¶§]\]\((?:https?:\/\/[^()\s#]{1,200})?#[^()\s]{1,120}(?: "[^"\n]{0,160}")?\)`
/** `[sửa]`, `[sửa | sửa mã nguồn]`, also with their links: a wiki's button. */
const address = String.raw`\([^()\s]{1,300}(?: "[^"\n]{0,160}")?\)`
const button = String.raw` ?\[(?:sửa(?: mã nguồn)?(?: \| sửa mã nguồn)?|\[sửa\]${address}(?: \| \[sửa mã nguồn\]${address})?|\[sửa mã nguồn\]${address})\\?\]`
const anchor = new RegExp(`${words}(?:${name}|${link}|\\\\?${button})${end}`, 'gmu')

/** What sites set behind a heading so that one can go to it or change it: nobody's words. */
export const dropAnchors: Step = (source) =>
  source.includes('{#') || source.includes('](') || source.includes('[sửa') ? removeEach(source, anchor) : null
