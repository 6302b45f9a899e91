declare const __NQTW_VERSION__: string

/** Put in by the build; `dev` when run from the sources. */
export const version = typeof __NQTW_VERSION__ === 'string' ? __NQTW_VERSION__ : 'dev'
