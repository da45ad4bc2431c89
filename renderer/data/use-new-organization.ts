import type { OrganizationRef } from '../../shared/contract/common.ts'
import { useCommand } from './use-command.ts'

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Registers an organization by the name typed where one was looked for; its kind is read from the name. Null when it failed, which has been told. */
export function useNewOrganization(): (typed: string) => Promise<OrganizationRef | null> {
  const create = useCommand('directory.createOrganization')
  return async (typed) => {
    const name = typed.trim()
    const names = japanese.test(name) ? { nameJa: name, nameEn: null } : { nameJa: null, nameEn: name }
    const made = await create.run(names)
    if (made === null) return null
    return { id: made.id, key: name, name: { en: names.nameEn, ja: names.nameJa, confirmed: { en: true, ja: true } } }
  }
}
