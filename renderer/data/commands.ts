import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { CommandGroup } from '../../shared/contract/menu-commands.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { InBothLanguages } from '../../shared/text/texts.ts'

/** An action people can take. One entry feeds the palette, the sheet of all keys, the key line and the menu. */
export interface Command {
  /** Unique; a command registered later takes the place of one of the same id (a screen's own "print"). */
  readonly id: string
  readonly text: InBothLanguages<string>
  readonly group: CommandGroup
  /** As in components/shortcut.ts: `Mod+K`, `Alt+ArrowLeft`, `N`. */
  readonly shortcut?: string
  /** Others that do the same; shown nowhere but in the sheet of all keys. */
  readonly alternatives?: readonly string[]
  /** Stands in the key line while nothing with keys of its own has the focus. */
  readonly isInKeyLine?: boolean
  /** Not in the palette: moving about, which makes no sense there. */
  readonly isHidden?: boolean
  readonly isDisabled?: boolean
  /** Works while text is being typed as well; shortcuts with Mod or Alt always do. */
  readonly worksWhileTyping?: boolean
  readonly run: () => void
}

/** A screen's commands take the place of the frame's with the same id or shortcut. */
export type CommandLayer = 'frame' | 'screen'

interface Layer {
  readonly of: CommandLayer
  readonly commands: readonly Command[]
}

interface Registry {
  readonly layers: ReadonlyMap<symbol, Layer>
}

const useRegistry = create<Registry>()(() => ({ layers: new Map() }))

/**
 * Registers commands while the caller is on the screen. `run` may change with every drawing; the newest is called. What shows
 * (text, shortcut, whether disabled) is compared by value, so no memo is needed.
 */
export function useCommands(commands: readonly Command[], of: CommandLayer = 'screen'): void {
  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  const shown = JSON.stringify(commands)
  useEffect(() => {
    const layer = Symbol('commands')
    const registered = (JSON.parse(shown) as readonly Omit<Command, 'run'>[]).map((command) => ({
      ...command,
      run: () => newest.current.find((candidate) => candidate.id === command.id)?.run(),
    }))
    useRegistry.setState(({ layers }) => ({ layers: new Map(layers).set(layer, { of, commands: registered }) }))
    return () =>
      useRegistry.setState(({ layers }) => {
        const rest = new Map(layers)
        rest.delete(layer)
        return { layers: rest }
      })
  }, [shown, of])
}

/** All commands that can be given here and now; the newest of each id, in the order registered. */
export function useAllCommands(): readonly Command[] {
  return merged(useRegistry((state) => state.layers))
}

/** The same, outside of drawing: for key strokes and menu commands. */
export function allCommands(): readonly Command[] {
  return merged(useRegistry.getState().layers)
}

/** The same with those of screens last, whichever the frame offers by the same id elsewhere: the last one has a key that several bear. */
export function commandsByNearness(): readonly Command[] {
  const { layers } = useRegistry.getState()
  const ofScreens = new Set(
    [...layers.values()].flatMap(({ of, commands }) => (of === 'screen' ? commands.map(({ id }) => id) : [])),
  )
  return merged(layers).toSorted((one, other) => Number(ofScreens.has(one.id)) - Number(ofScreens.has(other.id)))
}

/** Does what a command of that id does now, as by its key; nothing where none is offered. */
export const runCommand = (id: string): void =>
  allCommands()
    .findLast((command) => command.id === id)
    ?.run()

export function commandWords(command: Command, language: Language): string {
  return command.text[language]
}

function merged(layers: Registry['layers']): readonly Command[] {
  const byId = new Map<string, Command>()
  for (const wanted of ['frame', 'screen'] as const) {
    for (const { of, commands } of layers.values()) {
      if (of === wanted) for (const command of commands) byId.set(command.id, command)
    }
  }
  return [...byId.values()]
}
