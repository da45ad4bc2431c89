import { describe, expect, test } from 'vitest'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { textOf } from './meeting-desk.ts'
import { wholeProgram } from './whole-program.ts'

const on = '2005-12-20'

/** The published record, with its organizations and posts by their Japanese names. */
async function record() {
  const program = await wholeProgram('published-record')
  const organization = async (ja: string) => {
    const { organizations } = await program.ask('directory.organizations', { asOf: on })
    return program.ask('directory.organization', { id: organizations.find(({ name }) => name.ja === ja)?.id ?? 0, asOf: on })
  }
  const post = async (ja: string) => {
    const { posts } = await program.ask('directory.choices', { asOf: on })
    return program.ask('directory.post', { id: posts.find(({ name }) => name.ja === ja)?.id ?? 0, asOf: on })
  }
  return { ...program, organization, post }
}

describe('offices of which little is known', () => {
  test('are known to hold on the day of a source, beside any dates, until that is undone', async () => {
    const { give, organization, post } = await record()
    const before = await organization('法務省')
    const { id } = before.organization
    await give('directory.updateOrganization', { id, revision: before.revision, patch: { knownOn: '2001-05-10' } })
    const chair = await post('国家公安委員会委員長')
    await give('directory.updatePost', { id: chair.post.id, revision: chair.revision, patch: { knownOn: '2001-05-10' } })
    expect([(await organization('法務省')).knownOn, (await post('国家公安委員会委員長')).knownOn]).toEqual([
      '2001-05-10',
      '2001-05-10',
    ])
    await give('history.undo', {})
    await give('history.undo', {})
    expect((await organization('法務省')).knownOn).toBeNull()
  })

  test('bear, of two undated names, the one that a source shows nearest to the day', async () => {
    const { ask, give } = await wholeProgram('empty')
    const { id } = await give('directory.createOrganization', { nameJa: '甲局', kind: 'other' })
    const [first] = (await ask('directory.organization', { id, asOf: on })).names
    const name = { of: 'organization' as const, ownerId: id, language: 'ja' as const, kind: 'official' as const }
    await give('directory.setName', { ...name, id: first?.id ?? 0, name: '甲局', knownOn: '1997-04-01' })
    await give('directory.setName', { ...name, id: null, name: '乙局', knownOn: '2004-04-01' })
    const named = async (asOf: string) => (await ask('directory.organization', { id, asOf })).organization.name.ja
    expect([await named('1996-01-01'), await named('2000-01-01'), await named('2001-01-01'), await named(on)]).toEqual([
      '甲局',
      '甲局',
      '乙局',
      '乙局',
    ])
  })

  test('are written to at their own address, else at their ministry’s, and people where they can be reached themselves', async () => {
    const { ask, give, organization, post } = await record()
    const justice = await organization('法務省')
    await give('directory.updateOrganization', {
      id: justice.organization.id,
      revision: justice.revision,
      patch: { contact: '〒100-8977\n東京都千代田区霞が関1-1-1' },
    })
    /** What is printed on the label of the office, over its title. */
    const addressOf = async (title: string) => {
      const paper = await ask('documents.addressLabels', { body: 'drugs', asOf: on, language: 'ja', perSheet: 12, used: 0 })
      return textOf(paper.tree).split(title)[0]?.split('国家公安委員会委員長')[1] ?? ''
    }
    expect(await addressOf('法務大臣')).toContain('霞が関1-1-1')
    const minister = await post('法務大臣')
    await give('directory.updatePost', {
      id: minister.post.id,
      revision: minister.revision,
      patch: { contact: '大臣室 03-0000-0001' },
    })
    expect(await addressOf('法務大臣')).toContain('大臣室 03-0000-0001')
    const { personId } = await give('directory.addTenure', {
      person: { nameJa: '杉浦　正健' },
      postId: minister.post.id,
      from: '2005-10-31',
    })
    const person = await ask('directory.person', { id: personId, asOf: on })
    await give('directory.updatePerson', { id: personId, revision: person.revision, patch: { contact: '秘書 03-0000-0002' } })
    expect(await addressOf('法務大臣')).toContain('秘書 03-0000-0002')
    expect(await addressOf('法務大臣')).not.toContain('大臣室')
  })
})

describe('bad input about offices', () => {
  test('an end before a start is refused with both dates, for an organization, a post and a name', async () => {
    const [start, end] = [partialDate('2004-09-27'), partialDate('2004-09-01')]
    const { ask, give, refused } = await wholeProgram('empty')
    const { id } = await give('directory.createOrganization', { nameJa: '甲省', kind: 'ministry' })
    const { id: postId } = await give('directory.createPost', { post: { nameJa: '甲大臣', nameEn: null, organizationId: id } })
    const reversed = { code: 'not-allowed', details: { why: 'reversed', from: start, to: end } }
    expect(
      await refused('directory.updateOrganization', {
        id,
        revision: (await ask('directory.organization', { id, asOf: on })).revision,
        patch: { founded: start, dissolved: end },
      }),
    ).toMatchObject(reversed)
    expect(
      await refused('directory.updatePost', {
        id: postId,
        revision: (await ask('directory.post', { id: postId, asOf: on })).revision,
        patch: { founded: start, abolished: end },
      }),
    ).toMatchObject(reversed)
    expect(
      await refused('directory.setName', {
        of: 'organization',
        ownerId: id,
        id: null,
        language: 'ja',
        name: '甲庁',
        kind: 'alias',
        from: start,
        to: end,
      }),
    ).toMatchObject(reversed)
  })

  test('organizations that would come before themselves are told on each of them and kept', async () => {
    const { ask, give } = await wholeProgram('empty')
    const [one, other] = [
      await give('directory.createOrganization', { nameJa: '甲省', kind: 'ministry' }),
      await give('directory.createOrganization', { nameJa: '乙省', kind: 'ministry' }),
    ]
    await give('directory.link', { fromId: one.id, toId: other.id, kind: 'merger', on: '2001-01-06' })
    await give('directory.link', { fromId: other.id, toId: one.id, kind: 'merger', on: '2001-01-07' })
    for (const { id } of [one, other]) {
      const { isOnCircle, links } = await ask('directory.organization', { id, asOf: on })
      expect({ isOnCircle, links: links.length }).toEqual({ isOnCircle: true, links: 2 })
    }
  })
})
