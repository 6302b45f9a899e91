import { Chalk, type ChalkInstance, supportsColor } from 'chalk'

/** Colours for stdout: none when `NO_COLOR` is set, nor where it is no terminal, unless `FORCE_COLOR` is. */
export function coloursOf(stream: { isTTY?: boolean } = process.stdout): ChalkInstance {
  const { NO_COLOR, FORCE_COLOR } = process.env
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0'
  const wanted = !NO_COLOR && (forced || (stream.isTTY === true && FORCE_COLOR !== '0'))
  return new Chalk({ level: wanted ? (supportsColor ? supportsColor.level : 1) : 0 })
}
