import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../../../build/project-folder.ts'
import { hold, type Scenario } from '../scenario.ts'

const zones = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]

/** Nights in which clocks are moved, days that Apia left out, the ends of years; 00:30 and 23:30 of each. */
const days = [
  '2006-03-26',
  '2006-10-29',
  '2006-04-02',
  '2011-12-30',
  '2026-03-08',
  '2026-11-01',
  '2005-12-31',
  '2008-02-29',
  '2100-12-31',
  '1948-05-02',
]

const asked = `
import { addDays, addMonths, weekdayOf } from '${join(projectFolder, 'shared/domain/calendar.ts')}'
import { fiscalYearOf } from '${join(projectFolder, 'shared/domain/fiscal-year.ts')}'
import { formatDay } from '${join(projectFolder, 'shared/domain/format-date.ts')}'
console.log(JSON.stringify(${JSON.stringify(days)}.map((day) => [addDays(day, 1), addDays(day, -1), addMonths(day, 1), weekdayOf(day), fiscalYearOf(day), formatDay(day, 'ja', 'long'), formatDay(day, 'en', 'long')])))
`

/** R15: a day is a day, wherever the computer thinks it is. */
export const timeZones: Scenario = {
  id: 'R15',
  name: 'time zones and moved clocks',
  run: async (size) => {
    const tried = size === 'small' ? zones.slice(0, 3) : zones
    const answers = tried.map((TZ) => {
      const ran = spawnSync(process.execPath, ['--input-type=module', '-e', asked], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      })
      hold(ran.status === 0, () => `${TZ}: ${ran.stderr}`)
      return ran.stdout
    })
    hold(new Set(answers).size === 1, () => `days differ between zones: ${answers.join(' | ')}`)
    return { kind: 'held', line: `${days.length} days reckoned and written the same in ${tried.length} zones` }
  },
}
