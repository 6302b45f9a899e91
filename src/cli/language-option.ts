import { Option } from 'commander'

/** `--lang`, of every command that speaks to people in their language; without it the environment decides (language.ts). */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of messages').choices(['vi', 'en'])
}
