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
}

export const usePlaceStore = create<Place>()(() => ({ crumbs: [] }))

/** A screen says where one is: for the breadcrumb, the window's title and the places opened lately. */
export function usePlace(crumbs: readonly PlaceCrumb[]): void {
  const said = JSON.stringify(crumbs)
  useEffect(() => {
    usePlaceStore.setState({ crumbs: JSON.parse(said) as readonly PlaceCrumb[] })
  }, [said])
}
