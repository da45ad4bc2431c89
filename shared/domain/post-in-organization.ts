import type { Bilingual } from './model.ts'

/** "Director-General, National Police Agency", 「警察庁長官」; a name that says its organization is left as it is. */
export const postInOrganization = (post: Bilingual, organization: Bilingual): Bilingual => ({
  en: says(post.en, organization.en) ? post.en : `${post.en}, ${organization.en}`,
  ja: says(post.ja, organization.ja) ? post.ja : `${organization.ja}${post.ja}`,
})

const says = (post: string | null, organization: string | null): boolean =>
  post === null || organization === null || post.includes(organization)
