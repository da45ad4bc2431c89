import type { OrganizationDossier } from '../../../shared/contract/organizations.ts'
import { organizationLinkKinds } from '../../../shared/domain/vocabulary.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { organizationText } from '../../../shared/text/organization-text.ts'
import { DatedLinks } from '../../components/dated-links.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'

/** What an organization came from and what it became, each with its day. */
export function OrganizationLinks({ dossier }: { readonly dossier: OrganizationDossier }) {
  const words = useText(directoryText)
  const organizationWords = useText(organizationText)
  const language = useLanguage()
  const asOf = useAsOf()
  const choices = useDirectoryChoices(asOf)
  const link = useCommand('directory.link')
  const unlink = useCommand('directory.unlink')
  const { organization, links } = dossier
  return (
    <DatedLinks
      words={{ ...organizationWords, add: words.add }}
      kinds={organizationLinkKinds}
      usual={{ kind: 'merger', isFromHere: true }}
      links={links.map(({ organization: { id, name }, ...one }) => ({
        ...one,
        name,
        text: inWords(name, language),
        href: `/organizations/${id}`,
      }))}
      others={choices?.organizations
        .filter(({ id }) => id !== organization.id)
        .map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
      onAdd={async ({ kind, isFromHere, other, on }) => {
        const [fromId, toId] = isFromHere ? [organization.id, Number(other)] : [Number(other), organization.id]
        return (await link.run({ fromId, toId, kind, on })) !== null
      }}
      onRemove={(id) => void unlink.run({ id })}
    />
  )
}
