import type { HealthScreen } from '../../../shared/contract/health.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import type { HealthText } from '../../../shared/text/health-text.ts'
import { dayOfInstant } from '../../data/instants.ts'

export type Care = keyof HealthText['cares']

/** What puts the register itself, or what would bring it back, in doubt; the others say what to do next. */
export const graveCares: ReadonlySet<Care> = new Set(['trouble', 'unsound', 'backupFailed', 'unsoundBackup'])

/** Days after which the last backup counts as old. */
const oldAfter = 7

/** What somebody should look at, the gravest first. */
export function caresOf(health: HealthScreen, today: IsoDate): readonly Care[] {
  const [newest] = health.backups
  const isOld = newest !== undefined && daysBetween(dayOfInstant(newest.madeAt), today) > oldAfter
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
