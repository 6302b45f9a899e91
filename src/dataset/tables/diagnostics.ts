import { common, type Table } from '../table.ts'

export const diagnostics: Table = {
  name: 'diagnostics',
  description: 'What the parser and the rules found wrong, as `nqtw validate` reports it.',
  key: ['path', 'order'],
  columns: [
    { name: 'path', type: 'string', description: 'The source' },
    { name: 'order', type: 'int', description: 'Place among the diagnostics of the source, from 0' },
    { ...common.documentId, nullable: true },
    { name: 'rule_id', type: 'string', description: 'The rule' },
    { name: 'category', type: 'string', description: 'Kind of fault' },
    { name: 'severity', type: 'string', description: '`error`, `warning` or `info`' },
    { name: 'message', type: 'string', description: 'What is wrong' },
    { name: 'clause', type: 'string', nullable: true, description: 'Clause of the regulation that the rule enforces' },
    {
      name: 'fix',
      type: {
        struct: [
          { name: 'start', type: 'int' },
          { name: 'end', type: 'int' },
          { name: 'text', type: 'string' },
        ],
      },
      nullable: true,
      description: 'A certain correction: what to put in place of a range of the source',
    },
    { name: 'data', type: 'string', nullable: true, description: 'Values of the message, as JSON' },
    common.start,
    common.end,
    common.line,
  ],
  *rows(document) {
    for (const { order, isOwn, diagnostic: found } of document.diagnostics)
      yield {
        path: document.source.path,
        order,
        document_id: isOwn ? document.id : null,
        rule_id: found.ruleId,
        category: found.category,
        severity: found.severity,
        message: found.message,
        clause: found.clause ?? null,
        fix: found.fix ? { start: found.fix.range[0], end: found.fix.range[1], text: found.fix.text } : null,
        data: found.data ? JSON.stringify(found.data) : null,
        start: found.position?.start.offset ?? null,
        end: found.position?.end.offset ?? null,
        line: found.position?.start.line ?? null,
      }
  },
}
