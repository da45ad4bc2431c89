import { z } from 'zod'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { Refusal } from '../register/refusal.ts'

// JSON can escape half a character; SQLite would change it silently.
const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\u0000'))
const row = z.record(z.string(), z.union([text, z.number(), z.null()]))
const registerFile = z.object({
  format: z.literal('honbu-register'),
  schemaVersion: z.int(),
  tables: z.record(z.string(), z.array(row)),
})

/** Whether a text is an export of a whole register, however broken. */
export const looksLikeRegister = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"honbu-register"')

/** The rows of an exported register. Throws Refusal: import-problems (it is broken), newer-register. */
export function parseRegister(text: string): z.infer<typeof registerFile> {
  const file = parse(text)
  if (file.schemaVersion > latestSchemaVersion) {
    throw new Refusal('newer-register', { version: file.schemaVersion, known: latestSchemaVersion })
  }
  return file
}

function parse(text: string): z.infer<typeof registerFile> {
  try {
    return registerFile.parse(JSON.parse(text))
  } catch {
    throw new Refusal('import-problems', { what: 'JSON' })
  }
}
