import type { NamedThing } from '../../shared/domain/vocabulary.ts'
import type { InputAt } from './contract-paths.ts'
import { useCommand } from './use-command.ts'

type SetName = Omit<InputAt<'directory.setName'>, 'of' | 'ownerId' | 'id' | 'revision'> & {
  readonly id: number
  readonly revision: number
}
type Rename = Omit<InputAt<'directory.rename'>, 'of' | 'ownerId'>

/** The commands that edit the names of one thing; each says whether it was done. */
export function useNameEdits(of: NamedThing, ownerId: number) {
  const set = useCommand('directory.setName', { isQuiet: true })
  const remove = useCommand('directory.removeName')
  const rename = useCommand('directory.rename')
  return {
    onSet: async ({ id, revision, language, name, reading, kind, from, to, knownOn, confirmed }: SetName) =>
      (await set.run({
        of,
        ownerId,
        id: id === 0 ? null : id,
        revision: id === 0 ? null : revision,
        language,
        name,
        reading: reading ?? null,
        kind,
        from: from ?? null,
        to: to ?? null,
        knownOn: knownOn ?? null,
        confirmed: confirmed ?? true,
      })) !== null,
    onRemove: (id: number) => void remove.run({ of, id }),
    onRename: async (renaming: Rename) => (await rename.run({ of, ownerId, ...renaming })) !== null,
  }
}
