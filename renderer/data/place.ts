import { useEffect } from 'react'
import { create } from 'zustand'

export interface PlaceCrumb {
  readonly text: string
  /** Where it leads; the last one, the place itself, has none. */
  readonly href?: string
}

export interface Place {
  /** From the top of the register down; the last is the place's own name. */
  readonly crumbs: readonly PlaceCrumb[]
  /** The route to what is chosen in the place (a line, an item); null: to the place itself. */
  readonly chosen: string | null
  /** The register whose place it is; null: none is open. */
  readonly register: { readonly fileName: string; readonly mode: 'write' | 'read'; readonly needs: number } | null
  /** Something is on its way to the register. */
  readonly isEdited: boolean
  /** The program asks for its passphrase: the window's title says nothing of the place either. */
  readonly isLocked: boolean
}

export const usePlaceStore = create<Place>()(() => ({
  crumbs: [],
  chosen: null,
  register: null,
  isEdited: false,
  isLocked: false,
}))

/** A screen says where one is: for the breadcrumb, the window's title and the places opened lately. */
export function usePlace(crumbs: readonly PlaceCrumb[]): void {
  const said = JSON.stringify(crumbs)
  useEffect(() => {
    usePlaceStore.setState({ crumbs: JSON.parse(said) as readonly PlaceCrumb[] })
  }, [said])
}

/** A screen says what is chosen in it, by the route that leads there: for links to it. Null: nothing. */
export function useChosenPlace(route: string | null): void {
  useEffect(() => {
    usePlaceStore.setState({ chosen: route })
    return () => usePlaceStore.setState({ chosen: null })
  }, [route])
}
