import type { Scenario } from './scenario.ts'
import { damage, damagedLog } from './scenarios/damage.ts'
import { failingDisk, fullDisk, fullForAMoment, sizeLimit } from './scenarios/failing-disk.ts'
import { fullAtEveryPage } from './scenarios/full-at-every-page.ts'
import { killAnUpgrade } from './scenarios/kill-an-upgrade.ts'
import { killAtEveryCall } from './scenarios/kill-at-every-call.ts'
import { killAtRandom } from './scenarios/kill-at-random.ts'
import { clockBack, copiedAlone, heldLock, newerRegister, readOnlyPlaces, twoPrograms } from './scenarios/others.ts'
import { longUse } from './scenarios/long-use.ts'
import { powerLoss } from './scenarios/power-loss.ts'
import { roundTrips } from './scenarios/round-trips.ts'
import { slowDisk } from './scenarios/slow-disk.ts'
import { timeZones } from './scenarios/time-zones.ts'

/** Every fault that is tried, in the order of their numbers. */
export const scenarios: readonly Scenario[] = [
  killAtRandom,
  ...killAtEveryCall,
  ...killAnUpgrade,
  powerLoss,
  fullDisk,
  ...fullAtEveryPage,
  fullForAMoment,
  sizeLimit,
  failingDisk,
  damage,
  damagedLog,
  copiedAlone,
  roundTrips,
  newerRegister,
  heldLock,
  twoPrograms,
  readOnlyPlaces,
  clockBack,
  timeZones,
  slowDisk,
  longUse,
]
