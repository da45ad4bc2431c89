import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactDetails } from '../../../../electron/exchange/popolo/contact-details.ts'
import { readPopolo } from '../../../../electron/exchange/popolo/read-popolo.ts'
import { wholeProgram, type WholeProgram } from '../../services/whole-program.ts'
import { thirdKoizumiCabinet } from '../../../support/third-koizumi-cabinet.ts'
import { popoloShapes } from './popolo-shapes.ts'

const on = '2005-10-31'
const address = '〒100-8977\n東京都千代田区霞が関1-1-1\n電話 03-3580-4111\nFAX 03-5511-7200\nminister@example.jp'

/** The published record with a cabinet, contacts and days on which something is known to hold. */
async function filled({ ask, give }: WholeProgram): Promise<void> {
  const { lines } = await ask('cabinet.propose', { text: thirdKoizumiCabinet, on })
  await give('cabinet.enter', {
    on,
    lines: lines.map(({ post, postWords, name, reading, romanized, nature }) => ({
      postId: post?.id ?? null,
      postWords,
      name,
      reading,
      romanized,
      nature,
      personId: null,
    })),
  })
  const { posts, organizations } = await ask('directory.choices', { asOf: on })
  const justice = posts.find(({ name }) => name.ja === '法務大臣')?.id ?? 0
  const ministry = organizations.find(({ name }) => name.ja === '法務省')?.id ?? 0
  const post = await ask('directory.post', { id: justice, asOf: on })
  await give('directory.updatePost', { id: justice, revision: post.revision, patch: { contact: address, knownOn: '2005-11-01' } })
  const { revision } = await ask('directory.organization', { id: ministry, asOf: on })
  await give('directory.updateOrganization', {
    id: ministry,
    revision,
    patch: { contact: 'www.moj.example', knownOn: '2005-11-02' },
  })
}

describe('Popolo', () => {
  it('is written as its schemas have it, with contacts, and what it has no word for under honbu: alone', async () => {
    const program = await wholeProgram('published-record')
    await filled(program)
    const text = await program.exported({ what: 'popolo', language: 'en' })
    expect(popoloShapes.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
    const bundle = popoloShapes.parse(JSON.parse(text))
    const justice = bundle.posts.find(({ label }) => label === '法務大臣')
    expect(justice?.contact_details).toEqual([
      { type: 'address', value: '〒100-8977\n東京都千代田区霞が関1-1-1' },
      { type: 'voice', value: '電話 03-3580-4111' },
      { type: 'fax', value: 'FAX 03-5511-7200' },
      { type: 'email', value: 'minister@example.jp' },
    ])
    expect(justice?.['honbu:known_on']).toBe('2005-11-01')
    expect(justice?.['honbu:is_cabinet_post']).toBe(true)
    // Whatever is referred to is there.
    const ids = new Set([...bundle.organizations, ...bundle.posts, ...bundle.persons].map(({ id }) => id))
    const referred = [
      ...bundle.memberships.flatMap((one) => [one.person_id, one.post_id, one.organization_id]),
      ...bundle.posts.map(({ organization_id }) => organization_id),
      ...bundle.organizations.map(({ parent_id }) => parent_id),
    ].filter((id) => id !== undefined)
    expect(referred.filter((id) => !ids.has(id))).toEqual([])
    const minister = bundle.persons.find(({ name }) => name === '杉浦　正健')
    expect(minister?.sort_name).toBe('すぎうら　せいけん')
    expect(bundle.memberships.find(({ person_id }) => person_id === minister?.id)?.organization_id).toBe('organization/justice')

    // Read back it says the same of contacts and of the days on which something is known to hold.
    const rows = (list: string) => readPopolo(text)?.tables.find((table) => table.list === list)?.rows ?? []
    expect(rows('posts').find(({ cells }) => cells['name_ja'] === '法務大臣')?.cells).toMatchObject({
      contact: address,
      known_on: '2005-11-01',
      is_cabinet_post: '1',
    })
    expect(rows('organizations').find(({ cells }) => cells['name_ja'] === '法務省')?.cells).toMatchObject({
      contact: 'www.moj.example',
      known_on: '2005-11-02',
    })
    expect(rows('persons').find(({ cells }) => cells['name_ja'] === '杉浦　正健')?.cells).toMatchObject({
      reading: 'すぎうら　せいけん',
    })
    expect(rows('seats').every(({ cells }) => 'position' in cells)).toBe(true)
  })

  it('of other programs is read with its contacts, e-mail and names by which to sort', () => {
    const text = JSON.stringify({
      persons: [
        {
          id: '1',
          name: '髙市　早苗',
          sort_name: 'たかいち　さなえ',
          email: 'a@example.jp',
          contact_details: [{ type: 'voice', value: '03-1' }],
        },
        { id: '2', name: 'John Q. Public', sort_name: 'Public, John', contact_details: 'none' },
      ],
    })
    expect(readPopolo(text)?.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      { name_ja: '髙市　早苗', reading: 'たかいち　さなえ', contact: '03-1\na@example.jp' },
      { name_en: 'John Q. Public' },
    ])
  })
})

it('the details of a contact, one below the other, are the contact', () => {
  const line = fc.constantFrom('〒100-0014', '東京都', '03-3581-0101', 'FAX 1', 'a@b.jp', 'https://b.jp', '', ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string()), { minLength: 1 }), (lines) => {
      const contact = lines.join('\n')
      expect(
        contactDetails(contact)
          .map(({ value }) => value)
          .join('\n'),
      ).toBe(contact)
    }),
  )
})
