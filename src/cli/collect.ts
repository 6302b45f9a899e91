/** The values of an option that may be repeated. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]
