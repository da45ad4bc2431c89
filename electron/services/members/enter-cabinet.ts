import type { cabinetContract } from '../../../shared/contract/cabinet.ts'
import { hasThing } from '../../../db/repositories/names.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterLines } from './enter-lines.ts'

type Enter = typeof cabinetContract.enter

/** Enters a whole cabinet in one step. Errors: not-found, read-only. */
export async function enterCabinet(session: Session, input: ParsedInputOf<Enter>): Promise<OutputOf<Enter>> {
  return save(session, 'cabinet.enter', async (writer, tx) => {
    writer.about(formatDay(input.on, 'en', 'numeric'))
    const entered = await enterLines(writer, tx, input)
    let { changed } = entered
    for (const postId of input.ended) {
      if (!(await hasThing(tx, 'posts', postId))) throw new Refusal('not-found', { what: 'post', id: postId })
      if (await holdFrom(writer, tx, postId, null, input.on, 'holder')) changed += 1
    }
    return { changed, newPosts: entered.newPosts, newPersons: entered.newPersons }
  })
}
