import { Chalk, type ChalkInstance, supportsColor } from 'chalk'

/** Colours for stdout: none when it is no terminal or `NO_COLOR` is set; `FORCE_COLOR` wins. */
export function coloursOf(stream: { isTTY?: boolean } = process.stdout): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR } = process.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const wanted = forced || (stream.isTTY === true && !NO_COLOR && FORCE_COLOR !== '0')
  return new Chalk({ level: wanted ? (supportsColor ? supportsColor.level : 1) : 0 })
}
