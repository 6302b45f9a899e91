import { dirname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { ConfigError, noConfig, type Config } from './config.ts'
import { readConfig, type ReadOptions } from './read-config.ts'

/** A configuration and the file it comes from; globs and paths in it are relative to that file's folder. */
export interface FoundConfig {
  config: Config
  path: string | null
  folder: string
}

const searchPlaces = ['nqtw.config.yaml', 'nqtw.config.yml', '.nqtwrc', '.nqtwrc.yaml', 'package.json']

/** Finds configurations upwards from files, each folder asked once. */
export function createConfigFinder(options: ReadOptions): {
  near: (path: string) => Promise<FoundConfig>
  load: (path: string) => Promise<FoundConfig>
} {
  const folders = new Map<string, Promise<FoundConfig>>()
  const yaml = async (path: string, content: string): Promise<unknown> => {
    const { parseYaml } = await import('./parse-yaml.ts')
    try {
      return parseYaml(content) as unknown
    } catch (error) {
      throw new ConfigError(`\`${path}\`: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  const explorer = lilconfig('nqtw', {
    searchPlaces,
    loaders: { '.yaml': yaml, '.yml': yaml, noExt: yaml },
    stopDir: '/',
    ignoreEmptySearchPlaces: false,
  })
  const understand = (found: { config: unknown; filepath: string } | null, folder: string): FoundConfig => {
    if (!found) return { config: noConfig, path: null, folder }
    try {
      return { config: readConfig(found.config, options), path: found.filepath, folder: dirname(found.filepath) }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      throw new ConfigError(`\`${found.filepath}\`: ${error.message}`)
    }
  }
  return {
    near(path) {
      const folder = resolve(dirname(path))
      const known = folders.get(folder) ?? explorer.search(folder).then((found) => understand(found, folder))
      folders.set(folder, known)
      return known
    },
    load: async (path) => understand(await explorer.load(resolve(path)), dirname(resolve(path))),
  }
}
