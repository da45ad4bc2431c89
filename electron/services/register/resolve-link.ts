import { isThere, type LinkedThing } from '../../../db/repositories/linked-things.ts'
import type { LinkTarget } from '../../../shared/contract/links.ts'
import { readLink } from '../../../shared/domain/register-link.ts'
import { Refusal } from './refusal.ts'
import { registerKey } from './register-key.ts'
import type { Session } from './session.ts'

/** Where a link from outside leads, once it is well-formed, of this register, and what it names is there. Errors: bad-link, other-register, not-found. */
export async function resolveLink(session: Session, text: string): Promise<LinkTarget> {
  const link = readLink(text)
  if (link === null) throw new Refusal('bad-link')
  const { db } = session.register()
  if (link.register !== (await registerKey(db))) throw new Refusal('other-register')
  for (const thing of thingsIn(link.route)) {
    if (!(await isThere(db, thing))) throw new Refusal('not-found', { what: thing.kind })
  }
  return { route: link.route, asOf: link.asOf }
}

/** What a route names: the thing it shows, and the line or item in it. */
function thingsIn(route: string): readonly LinkedThing[] {
  const [path = '', search = ''] = route.split('?')
  const [, place = '', first = '', ...rest] = path.split('/')
  const parts: ReadonlyMap<string, number> = new Map(
    search.split('&').map((part) => {
      const [key = '', value = ''] = part.split('=')
      return [key, Number(value)] as const
    }),
  )
  const part = (kind: 'agenda-line' | 'plan-item', key: string): readonly LinkedThing[] => {
    const id = parts.get(key)
    return id === undefined ? [] : [{ kind, id }]
  }
  switch (place) {
    case 'bodies':
    case 'members':
    case 'follow-ups':
      return first === '' ? [] : [{ kind: 'body', key: first }]
    case 'meetings':
      return [{ kind: 'meeting', id: Number(first) }, ...part('agenda-line', 'line')]
    case 'plans':
    case 'status':
      return first === '' ? [] : [{ kind: 'plan', key: [first, ...rest].join('/') }, ...part('plan-item', 'item')]
    case 'organizations':
      return first === '' ? [] : [{ kind: 'organization', id: Number(first) }]
    case 'persons':
      return first === '' ? [] : [{ kind: 'person', id: Number(first) }]
    case 'posts':
      return [{ kind: 'post', id: Number(first) }]
    default:
      return []
  }
}
