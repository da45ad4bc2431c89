/** What a repair saved of a damaged register, and what is lost. */
export interface RepairFindings {
  /** Rows as they stood in their tables. */
  readonly rows: number
  readonly fromHistory: number
  readonly commands: number
  readonly files: number
  /** Of which tables rows came from the history, or are lost. */
  readonly tables: readonly { readonly table: string; readonly fromHistory: number; readonly lostIds: readonly number[] }[]
  /** Commands and changes of the history that could not be read. */
  readonly lostCommands: number
  readonly lostChanges: number
  /** Whether there is a folder of backups beside the damaged register. */
  readonly hasBackups: boolean
}

/** Whether all that the register ever held is in the new one. */
export const isAllSaved = ({ tables, lostCommands, lostChanges }: RepairFindings): boolean =>
  lostCommands === 0 && lostChanges === 0 && tables.every(({ lostIds }) => lostIds.length === 0)
