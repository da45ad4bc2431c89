import type { IsoDate } from './calendar.ts'
import { isInForce } from './interval.ts'
import type { Name, PostFacts } from './model.ts'
import { nameOn } from './names.ts'
import type { RosterHolder } from './roster.ts'
import { holdsOnDay } from './tenure.ts'

/** A minister for whom a collective seat stands. */
export interface Minister {
  readonly postId: number
  readonly post: Name
  readonly holders: readonly RosterHolder[]
}

/**
 * "All the Cabinet ministers" of a day: the posts of the Cabinet that exist and are held on it, in the office's order. Empty where
 * no cabinet list is known for the day, since a list that names some of them would pass for all.
 */
export function ministersOn(posts: readonly PostFacts[], on: IsoDate): readonly Minister[] {
  return posts.flatMap((post) => {
    if (!isInForce(post.interval, on)) return []
    const holders = post.tenures.filter((tenure) => holdsOnDay(tenure, on))
    if (holders.length === 0) return []
    return [
      {
        postId: post.id,
        post: nameOn(post.names, on),
        holders: holders.map(({ personId, personNames, isActing }) => ({ personId, name: nameOn(personNames, on), isActing })),
      },
    ]
  })
}
