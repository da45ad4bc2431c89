/** What the diagnosis tells; a subset of the health page without names and places. */
export interface DiagnosedHealth {
  readonly register: {
    readonly byteCount: number
    readonly mode: string
    readonly isOnNetwork: boolean
    readonly schemaVersion: number
    readonly commands: number
    readonly trouble: { readonly code: string } | null
  }
  readonly program: { readonly version: string; readonly sqlite: string; readonly node: string; readonly platform: string }
  readonly lastCheck: { readonly at: string; readonly isSound: boolean } | null
  readonly backups: readonly {
    readonly madeAt: string
    readonly reason: string
    readonly byteCount: number
    readonly isSound: boolean
  }[]
  readonly secondFolder: string | null
  readonly backupProblem: { readonly code: string } | null
  readonly secondProblem: { readonly code: string } | null
  readonly files: { readonly count: number; readonly byteCount: number; readonly orphans: number }
  readonly log: readonly string[]
}

const shownBackups = 5

/** A text for whoever helps, in English as logs are: figures and codes, no names of people, files or folders. */
export function diagnosisText(health: DiagnosedHealth, at: string): string {
  const { register, program, lastCheck, backups, backupProblem, secondProblem, files } = health
  return [
    `Honbu ${program.version}, SQLite ${program.sqlite}, Node ${program.node}, ${program.platform}, ${at}`,
    `register: ${register.byteCount} bytes, form ${register.schemaVersion}, ${register.commands} commands, ${register.mode}${register.isOnNetwork ? ', on a network' : ''}`,
    `trouble: ${register.trouble?.code ?? 'none'}`,
    `last check: ${lastCheck === null ? 'none since start' : `${lastCheck.at} ${lastCheck.isSound ? 'sound' : 'not sound'}`}`,
    `backups: ${backups.length}, second folder ${health.secondFolder === null ? 'none' : 'set'}, problems ${backupProblem?.code ?? 'none'} / ${secondProblem?.code ?? 'none'}`,
    ...backups
      .slice(0, shownBackups)
      .map((one) => `  ${one.madeAt} ${one.reason} ${one.byteCount} bytes${one.isSound ? '' : ' not sound'}`),
    `attached files: ${files.count}, ${files.byteCount} bytes, ${files.orphans} without owner`,
    'log:',
    ...health.log.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
