import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupReasons, backupsToKeep, type KeptBackup } from '../../../shared/domain/backups-to-keep.ts'

const made = (madeAt: string, reason: KeptBackup['reason'] = 'clock'): KeptBackup => ({ id: madeAt, madeAt, reason })

const instant = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19))
const backups = fc.uniqueArray(
  fc.record({ madeAt: instant, reason: fc.constantFrom(...backupReasons) }).map((one) => ({ id: one.madeAt, ...one })),
  { selector: ({ id }) => id, maxLength: 60 },
)

describe('the backups that stay', () => {
  it('are one of each hour today, one of each day of a month, one of each month for good', () => {
    const all = [
      made('2026-11-29T09:05:00'),
      made('2026-11-29T09:55:00'),
      made('2026-11-29T10:05:00'),
      made('2026-11-29T11:05:00'),
      made('2026-11-29T12:05:00'),
      made('2026-11-28T09:00:00'),
      made('2026-11-28T17:00:00'),
      made('2026-08-03T09:00:00'),
      made('2026-08-31T17:00:00'),
    ]
    const kept = backupsToKeep(all, '2026-11-29T12:30:00')
    expect([...kept].toSorted()).toEqual([
      '2026-08-31T17:00:00',
      '2026-11-28T17:00:00',
      '2026-11-29T09:55:00',
      '2026-11-29T10:05:00',
      '2026-11-29T11:05:00',
      '2026-11-29T12:05:00',
    ])
  })

  it('hold what was made before a large step for a month', () => {
    const all = [
      made('2026-11-29T12:00:00'),
      made('2026-11-29T11:00:00'),
      made('2026-11-29T10:00:00'),
      made('2026-11-20T10:00:00', 'before-import'),
      made('2026-11-20T11:00:00'),
      made('2026-09-20T10:00:00', 'before-import'),
      made('2026-09-20T11:00:00'),
    ]
    const kept = backupsToKeep(all, '2026-11-29T12:30:00')
    expect(kept.has('2026-11-20T10:00:00')).toBe(true)
    expect(kept.has('2026-09-20T10:00:00')).toBe(false)
  })

  it('always hold the three newest, whatever the clock says', () => {
    fc.assert(
      fc.property(backups, instant, (all, now) => {
        const kept = backupsToKeep(all, now)
        const newest = all.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1)).slice(0, 3)
        expect(newest.filter(({ id }) => !kept.has(id))).toEqual([])
      }),
    )
  })

  it('lack nothing of a day of the last month or of any month, and stay when asked again', () => {
    fc.assert(
      fc.property(backups, instant, (all, now) => {
        const kept = all.filter(({ id }) => backupsToKeep(all, now).has(id))
        const months = (some: readonly KeptBackup[]) => new Set(some.map(({ madeAt }) => madeAt.slice(0, 7)))
        expect(months(kept)).toEqual(months(all))
        expect([...backupsToKeep(kept, now)].toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('do not grow without bound', () => {
    const hours = Array.from({ length: 24 * 400 }, (_, hour) =>
      made(new Date(Date.UTC(2025, 9, 1) + hour * 3_600_000).toISOString().slice(0, 19)),
    )
    const now = hours.at(-1)?.madeAt ?? ''
    expect(backupsToKeep(hours, now).size).toBeLessThanOrEqual(24 + 32 + 15)
  })
})
