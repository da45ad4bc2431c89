import type { RowPatch } from '../../../db/history/writer.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { Name } from '../../../shared/domain/model.ts'
import { rewritten } from '../../../shared/domain/other-title.ts'

/** What goes with the words of a line that are written anew: which title is to be checked, and why the line was proposed. */
export function columnsOfRewritten(
  before: Name,
  change: { readonly titleEn?: string | null | undefined; readonly titleJa?: string | null | undefined },
): RowPatch<'agenda_items'> {
  const { confirmed, isOther } = rewritten(before, change)
  return {
    ...(confirmed.en === null ? {} : { is_title_en_confirmed: toFlag(confirmed.en) }),
    ...(confirmed.ja === null ? {} : { is_title_ja_confirmed: toFlag(confirmed.ja) }),
    ...(isOther ? { draft_reasons: null } : {}),
  }
}
