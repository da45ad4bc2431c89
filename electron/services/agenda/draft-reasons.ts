import { z } from 'zod'
import type { Bilingual } from '../../../shared/domain/model.ts'

const stored = z.array(z.object({ en: z.string().nullable(), ja: z.string().nullable() })).catch([])

/** Why a line was drafted, as it was said when it was accepted; empty for lines people wrote. */
export function draftReasonsText(reasons: string | null): readonly Bilingual[] {
  return reasons === null ? [] : stored.parse(JSON.parse(reasons))
}
