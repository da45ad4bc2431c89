import type { Database } from './database.ts'

/** What a link may name, by the id or key in it. */
export type LinkedThing =
  | { readonly kind: 'body' | 'plan'; readonly key: string }
  | { readonly kind: 'meeting' | 'organization' | 'person' | 'post' | 'agenda-line' | 'plan-item'; readonly id: number }

/** Whether the thing is in the register. */
export async function isThere(db: Database, thing: LinkedThing): Promise<boolean> {
  return (await find(db, thing)) !== undefined
}

function find(db: Database, thing: LinkedThing): Promise<{ readonly id: number } | undefined> {
  switch (thing.kind) {
    case 'body':
      return db.selectFrom('bodies').select('id').where('key', '=', thing.key).executeTakeFirst()
    case 'plan':
      return db.selectFrom('plans').select('id').where('key', '=', thing.key).executeTakeFirst()
    case 'meeting':
      return db.selectFrom('meetings').select('id').where('id', '=', thing.id).executeTakeFirst()
    case 'organization':
      return db.selectFrom('organizations').select('id').where('id', '=', thing.id).executeTakeFirst()
    case 'person':
      return db.selectFrom('persons').select('id').where('id', '=', thing.id).executeTakeFirst()
    case 'post':
      return db.selectFrom('posts').select('id').where('id', '=', thing.id).executeTakeFirst()
    case 'agenda-line':
      return db.selectFrom('agenda_items').select('id').where('id', '=', thing.id).executeTakeFirst()
    case 'plan-item':
      return db.selectFrom('plan_items').select('id').where('id', '=', thing.id).executeTakeFirst()
  }
}
