import { expect, test } from 'vitest'
import { changedForm } from '../../build/changed-form.ts'
import { latestSchemaVersion } from '../../db/migrations/migrate.ts'
import { formOfPrints } from '../../db/schema-prints.ts'
import { schemaPrintsText } from '../../db/sqlite/schema-prints-text.ts'

test('a schema that changes under the number of a form in use is found; a new number may bring what it likes', async () => {
  const now = { form: latestSchemaVersion, prints: await schemaPrintsText() }
  expect(changedForm({ form: formOfPrints, prints: now.prints }, now)).toBeNull()
  const other = now.prints.replace(/wholePrint: string = './, "wholePrint: string = '~")
  expect(changedForm({ form: formOfPrints, prints: other }, now)).toBe(latestSchemaVersion)
  expect(changedForm({ form: formOfPrints - 10, prints: other }, now)).toBeNull()
})
