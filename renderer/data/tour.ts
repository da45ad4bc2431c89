import { useUiStore } from './ui-store.ts'

/** What somebody did that leaves no trace in the register, as far as the guided first minutes ask for it. */
const deeds = ['saw-need', 'saw-matrix', 'printed-agenda', 'printed-roster'] as const
export type Deed = (typeof deeds)[number]

/** The guided first minutes, kept on this machine so that one goes on where one left. */
export interface Tour {
  readonly isOpen: boolean
  /** All steps are shown, not the next one alone. */
  readonly isUnfolded: boolean
  readonly done: readonly Deed[]
}

const key = 'guide.tour'
const closed: Tour = { isOpen: false, isUnfolded: false, done: [] }

export const useTour = (): Tour => {
  const stored = useUiStore((state) => state.remembered[key])
  return isTour(stored) ? stored : closed
}

/** Begins anew: nothing is done yet but what the register itself shows. */
export const startTour = (): void => put({ isOpen: true, isUnfolded: false, done: [] })

/** Goes on with what was done before. */
export const reopenTour = (): void => put({ ...read(), isOpen: true })
export const closeTour = (): void => put({ ...read(), isOpen: false })
export const unfoldTour = (isUnfolded: boolean): void => put({ ...read(), isUnfolded })

/** Notes that something was really done; of no account while nobody is being guided. */
export function noteDeed(deed: Deed): void {
  const tour = read()
  if (tour.isOpen && !tour.done.includes(deed)) put({ ...tour, done: [...tour.done, deed] })
}

/** The same for a paper that was printed or saved, by its name in the address. */
export function notePaper(name: string): void {
  if (name === 'agenda') noteDeed('printed-agenda')
  if (name === 'roster') noteDeed('printed-roster')
}

function read(): Tour {
  const stored = useUiStore.getState().remembered[key]
  return isTour(stored) ? stored : closed
}

function put(tour: Tour): void {
  useUiStore.setState(({ remembered }) => ({ remembered: { ...remembered, [key]: tour } }))
}

function isTour(value: unknown): value is Tour {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isOpen' in value &&
    typeof value.isOpen === 'boolean' &&
    'isUnfolded' in value &&
    typeof value.isUnfolded === 'boolean' &&
    'done' in value &&
    Array.isArray(value.done) &&
    value.done.every((deed) => deeds.some((known) => known === deed))
  )
}
