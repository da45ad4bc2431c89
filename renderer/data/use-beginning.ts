import { useRegister } from './as-of.tsx'
import { useCommand } from './use-command.ts'

/** Settles from which number on a body's meetings are known, or (null) asks for the earlier ones again; null: it cannot be settled here. */
export function useBeginning(): ((body: string, ordinal: number | null) => void) | null {
  const { mode } = useRegister()
  const settle = useCommand('bodies.beginWith')
  return mode === 'read' ? null : (key, ordinal) => void settle.run({ key, ordinal })
}
