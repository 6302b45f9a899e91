/** Columns of the terminal, else `COLUMNS`; what is piped has no width of its own and is not cut. */
export function widthOf(stream: { columns?: number } = process.stdout): number {
  return stream.columns || Number(process.env['COLUMNS']) || Infinity
}
