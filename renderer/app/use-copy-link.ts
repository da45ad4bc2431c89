import { writeLink } from '../../shared/domain/register-link.ts'
import { linkText } from '../../shared/text/link-text.ts'
import { useIsOtherDay, useAsOf, useRegister } from '../data/as-of.tsx'
import { notify, saysIn } from '../data/notices.ts'
import { usePlaceStore } from '../data/place.ts'
import { useHashPath, useHashSearch } from './hash-location.ts'

export interface CopyLink {
  /** Whether the place has a link; settings and forms have none. */
  readonly hasLink: boolean
  readonly copyLink: () => Promise<void>
}

/** A link for others, or for a note: to the place, the line or the record in sight, on the day on which it is read. */
export function useCopyLink(): CopyLink {
  const { key } = useRegister()
  const asOf = useAsOf()
  const isOtherDay = useIsOtherDay()
  const [path] = useHashPath()
  const search = useHashSearch()
  const linkTo = (route: string) => (key === null ? null : writeLink({ register: key, route, asOf: isOtherDay ? asOf : null }))
  const here = linkTo(search === '' ? path : `${path}?${search}`)
  return {
    hasLink: here !== null,
    copyLink: async () => {
      // What is chosen changes at every step: it is looked at when it is wanted.
      const { chosen } = usePlaceStore.getState()
      const link = chosen === null ? here : linkTo(chosen)
      if (link === null) return
      try {
        await navigator.clipboard.writeText(link)
        notify({ tone: 'done', says: saysIn(linkText, ({ copied }) => ({ text: copied, detail: link })) })
      } catch {
        notify({ tone: 'alert', says: saysIn(linkText, ({ notCopied }) => ({ text: notCopied, detail: link })) })
      }
    },
  }
}
