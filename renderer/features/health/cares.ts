import type { HealthScreen } from '../../../shared/contract/health.ts'
import type { HealthText } from '../../../shared/text/health-text.ts'

export type Care = keyof HealthText['cares']

const week = 7 * 24 * 3_600_000

/** What somebody should look at, the gravest first. */
export function caresOf(health: HealthScreen, now: string): readonly Care[] {
  const [newest] = health.backups
  const isOld = newest !== undefined && Date.parse(now) - Date.parse(newest.madeAt) > week
  const found: readonly (readonly [Care, boolean])[] = [
    ['trouble', health.register.trouble !== null],
    ['unsound', health.lastCheck?.isSound === false],
    ['backupFailed', health.backupProblem !== null],
    ['unsoundBackup', newest?.isSound === false],
    ['noBackup', newest === undefined],
    ['oldBackup', isOld],
    ['secondFailed', health.secondProblem !== null],
    ['network', health.register.isOnNetwork],
  ]
  return found.filter(([, isSo]) => isSo).map(([care]) => care)
}
