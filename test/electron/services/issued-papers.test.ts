import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { meetingDesk } from './meeting-desk.ts'

test('what goes out is kept byte for byte in every language, and stays when names, type and office change', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'On the plan')
  await desk.step('meetings.issue', id)
  const kept = await desk.ask('papers.issued', { meetingId: id })
  expect(kept.map(({ stage, language, isIntact }) => ({ stage, language, isIntact }))).toEqual(
    ['ja', 'en', 'both'].map((language) => ({ stage: 'issued', language, isIntact: true })),
  )
  const english = kept.find(({ language }) => language === 'en')?.id ?? 0
  const before = await desk.ask('papers.issuedFile', { id: english })
  const page = Buffer.from(before.content, 'base64')
  expect(page.toString('utf8')).toMatch(/^<!doctype html>/)
  expect(page.toString('utf8')).toContain('On the plan')
  expect(createHash('sha256').update(page).digest('hex')).toBe(kept.find(({ id: own }) => own === english)?.sha256)

  await desk.give('papers.setHouse', { typeface: 'gothic', margins: 'wide' })
  await desk.give('settings.update', { officeNameEn: 'Another office' })
  await desk.step('meetings.withdraw', id)
  expect(await desk.ask('papers.issuedFile', { id: english })).toEqual(before)
})

test('a paper changed past the program is told and not opened', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  const file = new Database(desk.file)
  const forge = () => file.exec(`update issued_papers set sha256 = 'x' where language = 'ja'`)
  expect(forge).toThrow('an issued paper never changes')
  file.exec('drop trigger issued_papers_stay')
  forge()
  const kept = await desk.ask('papers.issued', { meetingId: id })
  expect(kept.map(({ isIntact }) => isIntact)).toEqual([false, true, true])
  await expect(desk.ask('papers.issuedFile', { id: kept[0]?.id ?? 0 })).rejects.toThrow('file-changed')
  file.close()
})

test('an issue that is undone takes its papers along, and brings them back when it is done again', async () => {
  const desk = await meetingDesk()
  const id = await desk.plan()
  await desk.write(id, 'A')
  await desk.step('meetings.issue', id)
  const kept = await desk.ask('papers.issued', { meetingId: id })
  await desk.undo()
  expect(await desk.ask('papers.issued', { meetingId: id })).toEqual([])
  await desk.redo()
  expect(await desk.ask('papers.issued', { meetingId: id })).toEqual(kept)
})
