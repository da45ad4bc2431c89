import { useQuery } from '@tanstack/react-query'
import type { LicenceGroup } from '../../shared/contract/licences.ts'

/** The licences of everything that the program is made of, as they were collected when it was built. */
export function useLicences(): {
  readonly groups: readonly LicenceGroup[] | null
  readonly hasFailed: boolean
  readonly again: () => void
} {
  const { data, isError, refetch } = useQuery({
    queryKey: ['licences.json'],
    queryFn: async () => {
      const answer = await fetch('/licences.json')
      if (!answer.ok) throw new Error(`licences.json: ${answer.status}`)
      return (await answer.json()) as readonly LicenceGroup[]
    },
  })
  return { groups: data ?? null, hasFailed: isError, again: () => void refetch() }
}
