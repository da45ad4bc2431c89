import { useState } from 'react'
import type { OccasionInput, StatusesScreen, StatusPatch } from '../../../shared/contract/statuses.ts'
import type { ItemStatus, Language } from '../../../shared/domain/vocabulary.ts'
import { useRegister } from '../../data/as-of.tsx'
import { useRemembered } from '../../data/ui-store.ts'
import type { GridCursor } from './grid-cursor.ts'
import type { GridColumn } from './grid-places.ts'
import { occasionKey, type StatusDesk, type StatusEdit } from './status-desk.ts'
import type { StatusRow } from './status-rows.ts'

export interface RecordingActs {
  readonly canRecord: boolean
  /** Rows chosen together. */
  readonly selected: ReadonlySet<number>
  readonly select: (itemIds: ReadonlySet<number>) => void
  /** The rows an act is about: those chosen together, else the one one stands on. */
  readonly subjects: () => readonly StatusRow[]
  /** Typed before a status was given: kept, not saved. */
  readonly draftOf: (itemId: number) => StatusPatch | null
  /** Statuses of before that are nothing until they are accepted. */
  readonly proposals: ReadonlyMap<number, ItemStatus>
  readonly propose: (rows: readonly StatusRow[]) => void
  readonly dropProposals: () => void
  readonly accept: (all: boolean) => void
  readonly setStatus: (status: ItemStatus) => void
  readonly patchItem: (itemId: number, patch: StatusPatch) => void
  readonly clear: (column: GridColumn) => void
}

export interface RecordingOf {
  readonly screen: StatusesScreen
  readonly desk: StatusDesk
  readonly at: OccasionInput
  readonly rows: readonly StatusRow[]
  readonly visible: readonly StatusRow[]
  readonly cursor: GridCursor
  readonly noteLanguage: Language
}

type Drafts = Readonly<Record<string, StatusPatch>>

/** What is done to the rows of an occasion: each act one step of the history. */
export function useRecordingActs({ screen, desk, at, rows, visible, cursor, noteLanguage }: RecordingOf): RecordingActs {
  const canRecord = useRegister().mode !== 'read'
  const name = occasionKey(at)
  const [drafts, setDrafts] = useRemembered<Drafts>(`statuses.drafts.${screen.plan.key}`, {}, isDrafts)
  const [selected, select] = useState<ReadonlySet<number>>(new Set())
  const [proposals, setProposals] = useState<ReadonlyMap<number, ItemStatus>>(new Map())
  const reportOf = (itemId: number) => desk.reportAt(name, itemId)
  const draftOf = (itemId: number) => drafts[`${name} ${itemId}`] ?? null

  const subjects = () => {
    const chosen = visible.find(({ item }) => item.id === cursor.get().place?.itemId)
    if (chosen === undefined) return []
    return selected.has(chosen.item.id) ? visible.filter(({ item }) => selected.has(item.id)) : [chosen]
  }
  const without = (ids: readonly number[]) => {
    // Where nothing goes, nothing is drawn anew.
    setProposals((before) =>
      ids.some((id) => before.has(id)) ? new Map([...before].filter(([id]) => !ids.includes(id))) : before,
    )
    const left = Object.entries(drafts).filter(([key]) => !ids.some((id) => key === `${name} ${id}`))
    if (left.length !== Object.keys(drafts).length) setDrafts(Object.fromEntries(left))
  }
  const give = (edits: readonly StatusEdit[]) => {
    if (!canRecord) return
    desk.act(at, edits)
    without(edits.map(({ itemId }) => itemId))
  }
  /** A first report: who answers alone for an item reports on it; what was typed before comes along. */
  const statusEdit = (itemId: number, status: ItemStatus): StatusEdit => {
    const item = rows.find((row) => row.item.id === itemId)?.item
    const only = item?.responsibleIds.length === 1 ? item.responsibleIds[0] : undefined
    const isNew = reportOf(itemId) === null
    return {
      itemId,
      patch: { status, ...(isNew && only !== undefined ? { organizationId: only } : {}), ...(isNew ? draftOf(itemId) : {}) },
    }
  }
  return {
    canRecord,
    selected,
    select,
    subjects,
    draftOf,
    proposals,
    propose: (of) => {
      const found = of.flatMap(({ item, previous }) =>
        previous === null || reportOf(item.id) !== null ? [] : [[item.id, previous.status] as const],
      )
      setProposals((before) => new Map([...before, ...found]))
    },
    dropProposals: () => setProposals(new Map()),
    accept: (all) => {
      const ids = all ? [...proposals.keys()] : subjects().map(({ item }) => item.id)
      give(ids.flatMap((id) => (proposals.has(id) ? [statusEdit(id, proposals.get(id) ?? 'in-progress')] : [])))
    },
    setStatus: (status) =>
      give(
        subjects()
          .filter(({ item }) => reportOf(item.id)?.status !== status)
          .map(({ item }) => statusEdit(item.id, status)),
      ),
    patchItem: (itemId, patch) => {
      if (reportOf(itemId) !== null) give([{ itemId, patch }])
      else setDrafts({ ...drafts, [`${name} ${itemId}`]: { ...draftOf(itemId), ...patch } })
    },
    clear: (column) => {
      const reported = subjects().filter(({ item }) => reportOf(item.id) !== null)
      if (column === 'status') {
        without(subjects().map(({ item }) => item.id))
        give(reported.map(({ item }) => ({ itemId: item.id, patch: null })))
      } else give(reported.map(({ item }) => ({ itemId: item.id, patch: emptied(column, noteLanguage) })))
    },
  }
}

function emptied(column: Exclude<GridColumn, 'status'>, noteLanguage: Language): StatusPatch {
  switch (column) {
    case 'figure':
      return { figure: null, unit: null }
    case 'organization':
      return { organizationId: null }
    case 'note':
      return noteLanguage === 'en' ? { noteEn: null } : { noteJa: null }
    case 'evidence':
      return { evidence: null }
  }
}

const isDrafts = (value: unknown): value is Drafts => typeof value === 'object' && value !== null && !Array.isArray(value)
