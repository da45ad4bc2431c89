import { describe, expect, it } from 'vitest'
import { backupDesk, type BackupDesk } from './backups/backup-desk.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'

const day = isoDate('2006-03-01')

const seriesOf = async ({ ask }: BackupDesk, id: number) =>
  (await ask('query', 'indicators.list', { asOf: day })).indicators.find((one) => one.id === id) ?? null

async function renamedTwice(desk: BackupDesk): Promise<number> {
  const { id } = await desk.ask('mutation', 'indicators.create', { patch: { titleEn: 'First' } })
  await desk.ask('mutation', 'indicators.update', { id, revision: 1, patch: { titleEn: 'Second' } })
  await desk.ask('mutation', 'indicators.update', { id, revision: 2, patch: { titleEn: 'Third' } })
  return id
}

const newest = async ({ ask }: BackupDesk) => (await ask('query', 'history.list', {})).changes

const codeOf = async ({ answer }: BackupDesk, path: string, input: unknown) => {
  const answered = await answer('mutation', path, input)
  return answered.ok ? null : { code: answered.error.code, why: answered.error.details['why'] }
}

describe('an older version of a row', () => {
  it('comes back by itself, under its number, and can be undone', async () => {
    const desk = await backupDesk('empty')
    const id = await renamedTwice(desk)
    const [, second] = await newest(desk)
    await desk.ask('mutation', 'history.restoreRow', {
      changeId: second?.id ?? 0,
      table: 'indicators',
      rowId: id,
      side: 'before',
    })
    expect((await seriesOf(desk, id))?.title.en).toBe('First')
    await desk.ask('mutation', 'history.undo', {})
    expect((await seriesOf(desk, id))?.title.en).toBe('Third')

    await desk.ask('mutation', 'indicators.remove', { id })
    await desk.ask('mutation', 'history.restoreRow', { changeId: second?.id ?? 0, table: 'indicators', rowId: id, side: 'after' })
    expect((await seriesOf(desk, id))?.title.en).toBe('Second')
    expect((await desk.ask('mutation', 'health.check', {})).isSound).toBe(true)
  })

  it('is no change when the row stands so already', async () => {
    const desk = await backupDesk('empty')
    const id = await renamedTwice(desk)
    const [third] = await newest(desk)
    const answer = await desk.ask('mutation', 'history.restoreRow', {
      changeId: third?.id ?? 0,
      table: 'indicators',
      rowId: id,
      side: 'after',
    })
    expect(answer).toEqual({ restored: false })
    expect(await newest(desk)).toHaveLength(3)
  })

  it('stays away when what it belongs to is gone, with nothing changed', async () => {
    const desk = await backupDesk('empty')
    await desk.ask('mutation', 'indicators.record', {
      series: [
        {
          to: 'new',
          patch: { titleEn: 'Seizures' },
          cells: [{ year: 2005, revision: null, figure: { value: 3, isPreliminary: false } }],
        },
      ],
    })
    const [made] = await newest(desk)
    const { rows } = await desk.ask('query', 'history.get', { id: made?.id ?? 0 })
    const figure = rows.find(({ table }) => table === 'indicator_values')
    const series = rows.find(({ table }) => table === 'indicators')
    await desk.ask('mutation', 'indicators.remove', { id: series?.rowId ?? 0 })
    const input = { changeId: made?.id, table: 'indicator_values', rowId: figure?.rowId, side: 'after' }
    expect(await codeOf(desk, 'history.restoreRow', input)).toEqual({ code: 'not-allowed', why: 'not-last-state' })
  })
})

describe('one command taken back', () => {
  it('goes alone, also long afterwards, and comes again by redo', async () => {
    const desk = await backupDesk('empty')
    const { id: first } = await desk.ask('mutation', 'indicators.create', { patch: { titleEn: 'Kept' } })
    const { id: second } = await desk.ask('mutation', 'indicators.create', { patch: { titleEn: 'Taken back' } })
    await desk.ask('mutation', 'indicators.update', { id: first, revision: 1, patch: { titleEn: 'Kept and changed' } })
    const [, made] = await newest(desk)
    await desk.ask('mutation', 'history.takeBack', { id: made?.id ?? 0 })
    expect(await seriesOf(desk, second)).toBeNull()
    expect((await seriesOf(desk, first))?.title.en).toBe('Kept and changed')
    await desk.ask('mutation', 'history.redo', {})
    expect((await seriesOf(desk, second))?.title.en).toBe('Taken back')
  })

  it('is refused when something it touched was changed since, and when the register began with it', async () => {
    const desk = await backupDesk()
    const id = await renamedTwice(desk)
    const changes = await newest(desk)
    expect(await codeOf(desk, 'history.takeBack', { id: changes[1]?.id })).toMatchObject({ code: 'conflict' })
    expect(await codeOf(desk, 'history.takeBack', { id: changes.at(-1)?.id })).toEqual({ code: 'not-allowed', why: 'baseline' })
    expect((await seriesOf(desk, id))?.title.en).toBe('Third')
  })
})
