import type { ShortNames } from '../../../shared/documents/paper-name.ts'
import { knownBodies } from '../bodies/known-bodies.ts'
import { bodyRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** The names that bodies ever had, each with what the body is called today where there is little room. */
export async function shortNames(session: Session): Promise<ShortNames> {
  const bodies = await knownBodies(session.register().db)
  return bodies.flatMap((body) => {
    const { short } = bodyRef(body, session.today())
    return body.names.flatMap(({ kind, language, name }) => {
      const brief = short[language]
      return kind === 'short' || brief === null || brief === name ? [] : [[name, brief] as const]
    })
  })
}
