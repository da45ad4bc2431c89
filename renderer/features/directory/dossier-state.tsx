import type { ReactNode } from 'react'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import type { CallFailure } from '../../data/call-failure.ts'
import { useLanguage } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'

export interface DossierStateProps<Dossier> {
  /** As `useScreen` answers. */
  readonly asked: {
    readonly data: Dossier | undefined
    readonly isError: boolean
    readonly error: CallFailure | null
    readonly refetch: () => Promise<unknown>
  }
  readonly children: (dossier: Dossier) => ReactNode
}

/** A dossier once it is there; what went wrong, or that it is being read, until then. */
export function DossierState<Dossier>({ asked, children }: DossierStateProps<Dossier>) {
  const language = useLanguage()
  const { data, error, refetch } = asked
  if (data !== undefined) return children(data)
  return error === null ? (
    <Skeleton rows={14} />
  ) : (
    <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  )
}
