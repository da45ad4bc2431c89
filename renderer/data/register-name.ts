import type { RegisterStatus } from '../../shared/contract/register.ts'

/** Under which name the page remembers what belongs to the open register; null: none is open. */
export const registerName = ({ state, key, fileName }: RegisterStatus): string | null =>
  state === 'open' ? (key ?? fileName ?? '') : null
