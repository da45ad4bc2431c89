import { contract } from '../../shared/contract/contract.ts'

/** What is asked of a demo register (`honbu demo`) where a field of this name is asked for. */
const values: Readonly<Record<string, unknown>> = {
  key: 'body-1',
  body: 'body-1',
  asOf: '2026-02-28',
  on: '2026-02-28',
  day: '2026-02-28',
  year: 2025,
  id: 12,
  meetingId: 12,
  language: 'ja',
  text: '水際対策',
  limit: 50,
}

const plan = 'plan-1-2025'

/** Where a field's name does not say what is meant. */
const special: Readonly<Record<string, unknown>> = {
  'bodies.similar': { nameEn: 'Headquarters', nameJa: '本部' },
  'calendar.year': { kind: 'fiscal', year: 2025, asOf: '2026-02-28' },
  'agenda.copyLines': { meetingId: 12, fromId: 11 },
  'attachments.list': { of: { kind: 'meeting', id: 12 } },
  'measures.ofPlan': { key: plan, asOf: '2026-02-28' },
  'plans.get': { key: plan, asOf: '2026-02-28' },
  'plans.facts': { key: plan },
  'planItems.list': { plan },
  'planItems.propose': { plan, source: { text: '1 First\n2 Second' }, language: 'en' },
  'statuses.get': { plan, asOf: '2026-02-28' },
  'statuses.request': { plan, asOf: '2026-02-28', language: 'ja' },
  'documents.followUpReport': { plan, asOf: '2026-02-28', language: 'ja' },
  'documents.statusTable': { plan, asOf: '2026-02-28', language: 'ja' },
  'documents.itemMatrix': { plan, asOf: '2026-02-28', language: 'ja' },
  'documents.statusRequest': { plan, asOf: '2026-02-28', language: 'ja' },
  'reorganization.preview': { on: '2026-04-01', kind: 'merger', fromIds: [2], toId: 3, nameJa: null, nameEn: null },
  'home.month': { asOf: '2026-02-28', month: '2026-02-01' },
  'history.list': {},
  'history.upTo': { instant: '2026-02-28T00:00:00Z' },
  'history.get': { id: 1 },
  'directory.person': { id: 1, asOf: '2026-02-28' },
}

/** Questions that only what came before makes sense of, or that read everything by their nature: a check, an import, a backup. */
const left = /^(imports|health|links)\.|^statuses\.preview$|^planItems\.compare$|^papers\.(dossier|dossierFile|issuedFile|file)$/

/** Every question of the contract that a screen asks, with the input it is asked with here. */
export function questions(): readonly { readonly path: string; readonly input: unknown }[] {
  return Object.entries(contract).flatMap(([area, procedures]) =>
    Object.entries(procedures).flatMap(([name, procedure]) => {
      const path = `${area}.${name}`
      if (procedure.type !== 'query' || left.test(path)) return []
      const shape = 'shape' in procedure.input ? (procedure.input.shape as Record<string, unknown>) : {}
      const filled = Object.fromEntries(Object.keys(shape).flatMap((field) => (field in values ? [[field, values[field]]] : [])))
      return [{ path, input: special[path] ?? filled }]
    }),
  )
}
