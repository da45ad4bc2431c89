import type { Kysely, Transaction } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/** The register for reading: the whole of it, or one transaction's view of it. Every repository takes it first. */
export type Database = Kysely<RegisterSchema> | Transaction<RegisterSchema>
