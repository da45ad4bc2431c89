import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import { chroniclePaper } from '../../../shared/documents/chronicle-paper.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { chronicleBody } from '../bodies/chronicle.ts'
import { gatherBody } from '../bodies/histories.ts'
import type { Session } from '../register/session.ts'
import { dateStyleOf } from './house.ts'
import { gatherPeople, headsOf } from './people-of.ts'

/** A body's members on a day and its meetings up to it. Errors: unknown-body. */
export async function chroniclePaperOf(
  session: Session,
  { body, asOf, language }: ParsedInputOf<(typeof documentsContract)['chronicle']>,
): Promise<PaperDocument> {
  const { db } = session.register()
  const gathered = await gatherBody(db, body)
  return chroniclePaper({
    language,
    dateStyle: await dateStyleOf(session),
    heads: await headsOf(db, await gatherPeople(db, { body, asOf }), language),
    kind: gathered.body.kind,
    asOf,
    body: await chronicleBody(session, gathered, asOf),
    footer: null,
  })
}
