import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import { shortForms } from '../../../../shared/domain/organization-names.ts'
import { useLanguage } from '../../../data/language.ts'

/** Who answers for an item: in a row by their usual short forms, all by full name for whoever points at them or has them read. */
export function OrganizationNames({
  organizations,
  supporting,
}: {
  readonly organizations: readonly OrganizationRef[]
  readonly supporting: readonly OrganizationRef[]
}) {
  const language = useLanguage()
  const full = (one: OrganizationRef) => one.name[language] ?? one.name.en ?? one.name.ja ?? one.key
  const short = (one: OrganizationRef) => {
    const name = one.name[language]
    if (name === null) return full(one)
    // Japanese names are short as they are; 警察庁 is no longer than 警察 and says more.
    return language === 'ja' ? name : (shortForms({ language, name }).find((form) => /^[A-Z]{2,5}$/.test(form)) ?? name)
  }
  const all = [...organizations.map((one) => ({ one, isSecond: false })), ...supporting.map((one) => ({ one, isSecond: true }))]
  return (
    <>
      {all.map(({ one, isSecond }, at) => (
        <span key={one.id}>
          {at > 0 && (language === 'ja' ? '、' : ', ')}
          <abbr title={full(one)} aria-label={full(one)}>
            {isSecond ? `(${short(one)})` : short(one)}
          </abbr>
        </span>
      ))}
    </>
  )
}
