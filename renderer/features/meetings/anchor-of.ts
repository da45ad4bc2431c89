import type { LineMenuKind } from './line-menu-entries.ts'

/** What a line's menu hangs from: its chip, where it has one, else its words. */
export function anchorOf(container: HTMLElement | null, key: string, kind: LineMenuKind): HTMLElement | null {
  const row = container?.querySelector<HTMLElement>(`[data-line="${key}"]`) ?? null
  return row?.querySelector<HTMLElement>(`[data-chip="${kind}"]`) ?? row?.querySelector<HTMLElement>('[role="gridcell"]') ?? row
}
