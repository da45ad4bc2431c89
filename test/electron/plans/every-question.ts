import { contract } from '../../../shared/contract/contract.ts'
import type { QueryPath } from '../../../renderer/data/contract-paths.ts'

/** What is asked of a register of the published record where a field of this name is asked for. */
const values: Readonly<Record<string, unknown>> = {
  key: 'drugs',
  body: 'drugs',
  asOf: '2006-03-01',
  on: '2006-03-01',
  day: '2006-03-01',
  year: 2005,
  id: 3,
  meetingId: 3,
  language: 'ja',
  text: '薬物',
  limit: 50,
  link: 'honbu://0123456789abcdef/meetings/3',
}

const filled = (shape: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(shape).flatMap((field) => (field in values ? [[field, values[field]]] : [])))

/** Every question of the contract, with the input it is asked with here. */
export function everyQuestion(): readonly { readonly path: string; readonly input: unknown }[] {
  return Object.entries(contract).flatMap(([area, procedures]) =>
    Object.entries(procedures).flatMap(([name, procedure]) => {
      if (procedure.type !== 'query') return []
      const path = `${area}.${name}`
      const shape = 'shape' in procedure.input ? (procedure.input.shape as Record<string, unknown>) : {}
      return [{ path, input: path in special ? special[path as QueryPath] : filled(shape) }]
    }),
  )
}

const plan = 'crime/action-plan-2003'

/** Where a field's name does not say what is meant. */
const special: { readonly [Path in QueryPath]?: unknown } = {
  'bodies.similar': { nameEn: 'Headquarters', nameJa: '本部' },
  'calendar.year': { kind: 'fiscal', year: 2005, asOf: '2006-03-01' },
  'agenda.copyLines': { meetingId: 3, fromId: 2 },
  'attachments.list': { of: { kind: 'meeting', id: 3 } },
  'attachments.texts': { of: { kind: 'meeting', id: 3 } },
  'measures.ofPlan': { key: plan, asOf: '2006-03-01' },
  'plans.get': { key: plan, asOf: '2006-03-01' },
  'plans.facts': { key: plan },
  'planItems.list': { plan },
  'planItems.propose': { plan, source: { text: '1 First\n2 Second' }, language: 'en' },
  'planItems.compare': { plan, from: 1, to: 1 },
  'statuses.get': { plan, asOf: '2006-03-01' },
  'statuses.request': { plan, asOf: '2006-03-01', language: 'ja' },
  'documents.followUpReport': { plan, asOf: '2006-03-01', language: 'ja' },
  'documents.statusTable': { plan, asOf: '2006-03-01', language: 'ja' },
  'documents.itemMatrix': { plan, asOf: '2006-03-01', language: 'ja' },
  'documents.statusRequest': { plan, asOf: '2006-03-01', language: 'ja' },
  'reorganization.preview': {
    on: '2006-04-01',
    kind: 'merger',
    fromIds: [2],
    results: [{ toId: 3, nameJa: null, nameEn: null, fromIds: null }],
  },
  'history.list': { row: { table: 'agenda_items', id: 3 } },
  'history.upTo': { instant: '2006-03-01T00:00:00Z' },
  'home.month': { asOf: '2006-03-01', month: '2006-03-01' },
  'history.get': { id: 1 },
  'directory.person': { id: 1, asOf: '2006-03-01' },
}
