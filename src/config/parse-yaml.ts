// a module of its own: `yaml` is loaded only for a configuration written in it, and a bundled CommonJS package has no names to import
export { parse as parseYaml } from 'yaml'
