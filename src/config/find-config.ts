import { dirname, resolve } from 'node:path'
import { lilconfigSync } from 'lilconfig'
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
  // read at once: a file that is not there costs a tenth of what asking for it in turn does; YAML is loaded where there is some
  const explorer = lilconfigSync('nqtw', {
    searchPlaces,
    loaders: { '.yaml': keep, '.yml': keep, noExt: keep },
    stopDir: '/',
    ignoreEmptySearchPlaces: false,
  })
  const understand = async (found: { config: unknown; filepath: string } | null, folder: string): Promise<FoundConfig> => {
    if (!found) return { config: noConfig, path: null, folder }
    const { config, filepath } = found
    const settings = config instanceof Yaml ? await config.read(filepath) : config
    try {
      return { config: readConfig(settings, options), path: filepath, folder: dirname(filepath) }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      throw new ConfigError(`\`${filepath}\`: ${error.message}`)
    }
  }
  const search = async (folder: string): Promise<FoundConfig> =>
    understand(
      told(`at or above \`${folder}\``, () => explorer.search(folder)),
      folder,
    )
  return {
    near(path) {
      const folder = resolve(dirname(path))
      const known = folders.get(folder) ?? search(folder)
      folders.set(folder, known)
      return known
    },
    load: async (path) =>
      understand(
        told(`\`${path}\``, () => explorer.load(resolve(path))),
        dirname(resolve(path)),
      ),
  }
}

/** What is no JSON, or has an ending of which nobody knows what it is, is the user's mistake; what the system says of the file is left as it is. */
function told<T>(where: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error
    throw new ConfigError(
      `cannot read the configuration ${where}: ${error.message.split('\n')[0]}; expected YAML (.yaml, .yml) or JSON (.json)`,
    )
  }
}

/** The content of a YAML file, not yet parsed. */
class Yaml {
  readonly content: string

  constructor(content: string) {
    this.content = content
  }

  async read(path: string): Promise<unknown> {
    const { parseYaml } = await import('./parse-yaml.ts')
    try {
      return parseYaml(this.content) as unknown
    } catch (error) {
      throw new ConfigError(`\`${path}\`: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
}

function keep(_path: string, content: string): Yaml {
  return new Yaml(content)
}
