import { expect, test } from 'vitest'
import { changedForm } from '../../build/changed-form.ts'
import { latestSchemaVersion } from '../../db/migrations/migrate.ts'
import { schemaPrintsText } from '../../db/sqlite/schema-prints-text.ts'

test('a schema that changes under the number of a form in use is found; a new number may bring what it likes', async () => {
  const prints = await schemaPrintsText()
  const changed = prints.replace(/wholePrint: string = './, "wholePrint: string = 'X")
  expect(changedForm(prints, prints)).toBeNull()
  expect(changedForm(changed, prints)).toBe(latestSchemaVersion)
  expect(changedForm(changed.replace(`= ${latestSchemaVersion}`, '= 5'), prints)).toBeNull()
})
