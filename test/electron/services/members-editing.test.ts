import { describe, expect, test } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { sayInUse } from '../../../shared/text/in-use-text.ts'
import { wholeProgram } from './whole-program.ts'

const on = '2006-03-01'

/** The published record with one change of holder entered. */
async function withMinister() {
  const program = await wholeProgram('published-record')
  const { posts } = await program.ask('directory.choices', { asOf: on })
  const post = (ja: string) => {
    const found = posts.find(({ name }) => name.ja === ja)
    if (found === undefined) throw new Error(`No post ${ja}`)
    return found.id
  }
  const holders = async (ja: string, asOf: string) => {
    const { tenures } = await program.ask('directory.post', { id: post(ja), asOf })
    return tenures.map(({ person, from, to, nature }) => ({ name: person.name.ja, from, to, nature }))
  }
  return { ...program, post, holders }
}

describe('who holds a post', () => {
  test('is replaced from a day: the one before ends the day before, and undo brings all back', async () => {
    const { ask, give, post, holders } = await withMinister()
    const postId = post('法務大臣')
    await give('members.replaceHolder', {
      postId,
      on: '2004-09-27',
      person: { nameJa: '南野　知惠子', readingJa: 'のうの　ちえこ' },
    })
    await give('members.replaceHolder', { postId, on: '2005-10-31', person: { nameJa: '杉浦　正健' } })
    expect(await holders('法務大臣', on)).toEqual([
      { name: '杉浦　正健', from: '2005-10-31', to: null, nature: 'holder' },
      { name: '南野　知惠子', from: '2004-09-27', to: '2005-10-30', nature: 'holder' },
    ])
    const { seats } = await ask('members.roster', { body: 'drugs', asOf: '2005-06-10' })
    expect(seats.find((seat) => seat.postId === postId)?.holders).toMatchObject([{ name: { ja: '南野　知惠子' } }])
    await give('history.undo', {})
    expect(await holders('法務大臣', on)).toEqual([{ name: '南野　知惠子', from: '2004-09-27', to: null, nature: 'holder' }])
  })

  test('may be told with who held it before, where nobody is recorded: comparisons then name both', async () => {
    const { ask, give, post, holders } = await withMinister()
    const postId = post('法務大臣')
    await give('members.replaceHolder', {
      postId,
      on: '2005-10-31',
      person: { nameJa: '杉浦　正健' },
      before: { person: { nameJa: '南野　知惠子' }, from: '2004-09' },
    })
    const both = [
      { name: '杉浦　正健', from: '2005-10-31', to: null, nature: 'holder' },
      { name: '南野　知惠子', from: '2004-09', to: '2005-10-30', nature: 'holder' },
    ]
    expect(await holders('法務大臣', on)).toEqual(both)
    const { difference } = await ask('members.roster', { body: 'drugs', asOf: '2005-12-01', compareTo: '2005-06-10' })
    expect(difference?.holderChanged.map(({ before, after }) => [before.holders[0]?.name.ja, after.holders[0]?.name.ja])).toEqual(
      [['南野　知惠子', '杉浦　正健']],
    )
    // Somebody who is recorded already stays; a start behind the end is refused, with nothing kept.
    await give('members.replaceHolder', {
      postId,
      on: '2006-09-26',
      person: { nameJa: '長勢　甚遠' },
      before: { person: { nameJa: '別の人' }, from: null },
    })
    expect((await holders('法務大臣', '2006-10-01')).map(({ name }) => name)).toEqual([
      '長勢　甚遠',
      '杉浦　正健',
      '南野　知惠子',
    ])
    const other = post('外務大臣')
    const reversed = { postId: other, on: '2005-10-31', person: null, before: { person: { nameJa: '誰か' }, from: '2006-01' } }
    await expect(give('members.replaceHolder', reversed)).rejects.toThrow('not-allowed')
    expect(await holders('外務大臣', on)).toEqual([])
  })

  test('ends where the next holder is recorded already, and who acts ends nobody’s tenure but another acting one’s', async () => {
    const { give, post, holders } = await withMinister()
    const postId = post('外務大臣')
    await give('members.replaceHolder', { postId, on: '2005-10-31', person: { nameJa: '麻生太郎' } })
    await give('members.replaceHolder', { postId, on: '2004-09-27', person: { nameJa: '町村信孝' } })
    await give('members.replaceHolder', { postId, on: '2005-01-10', person: { nameJa: '細田博之' }, nature: 'acting' })
    await give('members.replaceHolder', { postId, on: '2005-01-20', person: null, nature: 'acting' })
    expect(await holders('外務大臣', on)).toEqual([
      { name: '麻生太郎', from: '2005-10-31', to: null, nature: 'holder' },
      { name: '細田博之', from: '2005-01-10', to: '2005-01-19', nature: 'acting' },
      { name: '町村信孝', from: '2004-09-27', to: '2005-10-30', nature: 'holder' },
    ])
  })

  test('may be two at once when a source says so: both are kept and told', async () => {
    const { ask, give, post } = await withMinister()
    const postId = post('財務大臣')
    await give('directory.addTenure', { person: { nameJa: '甲' }, postId, from: '2003', to: '2004-09' })
    await give('directory.addTenure', { person: { nameJa: '乙' }, postId, from: '2004-09-27' })
    const { tenures } = await ask('directory.post', { id: postId, asOf: on })
    expect(tenures.map(({ overlaps }) => overlaps)).toEqual([true, true])
  })

  test('ending before it begins is refused with both dates; an end known only by the year of the start is taken', async () => {
    const { give, refused, post } = await withMinister()
    const postId = post('財務大臣')
    expect(
      await refused('directory.addTenure', {
        person: { nameJa: '甲' },
        postId,
        from: partialDate('2004-09-27'),
        to: partialDate('2004-09-01'),
      }),
    ).toMatchObject({ code: 'not-allowed', details: { why: 'reversed', from: '2004-09-27', to: '2004-09-01' } })
    await give('directory.addTenure', { person: { nameJa: '甲' }, postId, from: '2004-09-27', to: '2004' })
  })

  test('is told as vacant from a day though nobody was recorded before; told twice it changes nothing, and undo takes it back', async () => {
    const { ask, give, post, holders } = await withMinister()
    const postId = post('財務大臣')
    const occupancy = async (asOf: string) =>
      (await ask('members.roster', { body: 'drugs', asOf })).seats.find((seat) => seat.postId === postId)?.occupancy
    const newest = async () => (await ask('history.list', {})).newest
    await give('members.replaceHolder', { postId, on: '2005-05-01', person: null })
    expect([await occupancy('2005-04-30'), await occupancy('2005-05-01')]).toEqual(['not-recorded', 'vacant'])
    const { days } = await ask('members.roster', { body: 'drugs', asOf: '2005-05-01' }).then(({ changes }) => ({
      days: changes.map(({ on: day }) => day),
    }))
    expect(days).toContain('2005-05-01')
    const before = await newest()
    await give('members.replaceHolder', { postId, on: '2005-06-01', person: null })
    expect(await newest()).toBe(before)
    await give('members.replaceHolder', { postId, on: '2005-10-31', person: { nameJa: '谷垣　禎一' } })
    expect(await occupancy('2005-10-31')).toBe('held')
    expect(await holders('財務大臣', on)).toMatchObject([{ from: '2005-10-31' }])
    await give('history.undo', {})
    await give('history.undo', {})
    expect(await occupancy('2005-05-01')).toBe('not-recorded')
  })

  test('shown by a source on one day only is known on that day alone', async () => {
    const { ask, give, post } = await withMinister()
    const postId = post('総務大臣')
    await give('directory.addTenure', { person: { nameJa: '片山　虎之助' }, postId, knownOn: '2001-05-10' })
    const holdersOn = async (asOf: string) =>
      (await ask('members.roster', { body: 'drugs', asOf })).seats.find((seat) => seat.postId === postId)
    expect(await holdersOn('2001-05-10')).toMatchObject({ occupancy: 'held', holders: [{ name: { ja: '片山　虎之助' } }] })
    expect(await holdersOn('2001-05-11')).toMatchObject({ occupancy: 'not-recorded', holders: [] })
  })
})

describe('names', () => {
  test('with rare characters and full-width spaces are kept as they were typed', async () => {
    const { ask, give } = await wholeProgram('empty')
    const { id } = await give('directory.createPerson', { person: { nameJa: '　𠮷田　髙﨑邉神　' } })
    const { person } = await ask('directory.person', { id, asOf: on })
    expect(person.name.ja).toBe('𠮷田　髙﨑邉神')
  })

  test('change from a day: the one before ends, each language by itself', async () => {
    const { ask, give } = await wholeProgram('published-record')
    const { organizations } = await ask('directory.organizations', { asOf: on })
    const id = organizations.find(({ name }) => name.ja === '防衛庁')?.id ?? 0
    await give('directory.rename', { of: 'organization', ownerId: id, on: '2006-07-01', nameEn: 'Defence Agency' })
    const nameOn = async (asOf: string) => (await ask('directory.organization', { id, asOf })).organization.name
    expect(await nameOn('2006-06-30')).toMatchObject({ en: 'Defense Agency', ja: '防衛庁' })
    expect(await nameOn('2006-07-01')).toMatchObject({ en: 'Defence Agency', ja: '防衛庁' })
    // Its history tells of its names as well.
    const row = { table: 'organizations', id }
    expect((await ask('history.list', { row })).changes[0]?.command).toBe('directory.rename')
    // The name that was known to follow still does.
    expect(await nameOn('2007-01-09')).toMatchObject({ en: 'Ministry of Defense', ja: '防衛省' })
  })

  test('are corrected one by one; an older view of a name is refused, and the last official one stays', async () => {
    const { ask, give, refused } = await wholeProgram('empty')
    const { id } = await give('directory.createOrganization', { nameJa: '内閣府', kind: 'office' })
    const [name] = (await ask('directory.organization', { id, asOf: on })).names
    const row = {
      of: 'organization' as const,
      ownerId: id,
      id: name?.id ?? 0,
      language: 'ja' as const,
      kind: 'official' as const,
    }
    await give('directory.setName', { ...row, revision: 1, name: '内閣府', reading: 'ないかくふ', from: '2001-01-06' })
    expect(await refused('directory.setName', { ...row, revision: 1, name: '内閣' })).toMatchObject({ code: 'stale-edit' })
    expect(await refused('directory.removeName', { of: 'organization', id: row.id })).toMatchObject({
      details: { why: 'last-name' },
    })
  })
})

describe('one person entered twice', () => {
  test('is found by another spelling, made one with all tenures, and taken apart by undo', async () => {
    const { ask, give, post } = await withMinister()
    const { personId: keep } = await give('directory.addTenure', {
      person: { nameJa: '斎藤　鉄夫', readingJa: 'さいとう　てつお' },
      postId: post('経済産業大臣'),
      from: '2008-08-02',
    })
    const { personId } = await give('directory.addTenure', {
      person: { nameJa: '齋藤鐵夫', nameEn: 'Tetsuo Saito' },
      postId: post('国土交通大臣'),
      from: '2021-10-04',
    })
    expect((await ask('directory.person', { id: keep, asOf: on })).maybeSame).toMatchObject([
      { person: { id: personId }, sign: 'name' },
    ])
    await give('directory.mergePersons', { keepId: keep, mergeId: personId })
    const merged = await ask('directory.person', { id: keep, asOf: '2022-01-01' })
    expect(merged.names.map(({ name, kind }) => [name, kind])).toEqual([
      ['斎藤　鉄夫', 'official'],
      ['齋藤鐵夫', 'alias'],
      ['Tetsuo Saito', 'official'],
    ])
    expect(merged.tenures.map(({ post: { name } }) => name.ja)).toContain('国土交通大臣')
    expect((await ask('directory.persons', { asOf: on })).persons).toHaveLength(1)
    await give('history.undo', {})
    expect((await ask('directory.persons', { asOf: on })).persons).toHaveLength(2)
  })
})

describe('the roster itself', () => {
  test('takes a new seat where it belongs, moves it, ends it and forgets it, each undone by one step', async () => {
    const { ask, give } = await wholeProgram('published-record')
    const order = async (asOf = on) =>
      (await ask('members.roster', { body: 'drugs', asOf })).seats
        .slice(-5)
        .map(({ post, order: place }) => `${place} ${post.ja}`)
    const before = await order()
    const third = (await ask('members.roster', { body: 'drugs', asOf: on })).seats.at(-3)
    const { id } = await give('members.addSeat', {
      body: 'drugs',
      post: { nameJa: '環境大臣', nameEn: null },
      role: 'member',
      beforeId: third?.seatId ?? 0,
      from: '2006-02-01',
      person: { nameJa: '小池百合子' },
    })
    expect(await order()).toEqual(['10 金融担当大臣', '11 環境大臣', '12 総務大臣', '13 外務大臣', '14 経済産業大臣'])
    expect(await order('2006-01-31')).not.toContain('11 環境大臣')
    await give('members.moveSeat', { id, beforeId: null })
    expect((await order()).at(-1)).toBe('14 環境大臣')
    const { records } = await ask('members.roster', { body: 'drugs', asOf: on })
    const revision = records.find(({ seatId }) => seatId === id)?.revision ?? 0
    await give('members.updateSeat', { id, revision, patch: { to: '2006-02-20' } })
    expect(await order()).toEqual(before)
    await give('history.undo', {})
    await give('members.removeSeat', { id })
    for (let step = 0; step < 3; step++) await give('history.undo', {})
    expect(await order()).toEqual(before)
  })

  test('keeps the order it had until the day before a seat goes elsewhere, and what is recorded at meetings goes along', async () => {
    const { ask, give, refused } = await withMinister()
    const titles = async (asOf: string) =>
      (await ask('members.roster', { body: 'drugs', asOf })).seats.map(({ role, post }) => `${role} ${post.ja}`)
    const was = await titles(on)
    const { seats } = await ask('members.roster', { body: 'drugs', asOf: on })
    const seatOf = (ja: string) => seats.find(({ post }) => post.ja === ja)?.seatId ?? 0
    const [foreign, justice] = [seatOf('外務大臣'), seatOf('法務大臣')]
    const meetings = await ask('members.occasions', { body: 'drugs', day: on })
    const [early, late] = [
      meetings.find((meeting) => meeting.on === '2003-07-29'),
      meetings.find((meeting) => meeting.on === '2004-06-14'),
    ]
    for (const meeting of [early, late])
      await give('attendance.set', {
        meetingId: meeting?.id,
        seats: [{ seatId: foreign, seen: null }],
        patch: { presence: 'present' },
      })
    const before = '2004-01-01'
    const { id } = await give('members.placeSeatFrom', { id: foreign, on: before, role: 'deputy-chief', beforeId: justice })

    expect(await titles('2003-12-31')).toEqual(was)
    const now = await titles(before)
    expect(now[now.indexOf('deputy-chief 法務大臣') - 1]).toBe('deputy-chief 外務大臣')
    const posts = (all: readonly string[]) => new Set(all.map((title) => title.split(' ')[1]))
    expect(posts(now)).toEqual(posts(was))
    // Between the two days it moved, and did not leave and join.
    const { difference } = await ask('members.roster', { body: 'drugs', asOf: on, compareTo: '2003-12-31' })
    expect(difference?.reordered.map(({ before: old, after }) => [old.post.ja, old.role, after.role])).toEqual([
      ['外務大臣', 'member', 'deputy-chief'],
    ])
    expect([difference?.joined, difference?.left]).toEqual([[], []])
    const seated = async (meetingId: number | undefined) =>
      (await ask('attendance.get', { meetingId })).groups
        .flatMap(({ rows }) => rows)
        .find(({ seat }) => seat.post.ja === '外務大臣')
    expect((await seated(early?.id))?.seat.seatId).toBe(foreign)
    expect(await seated(late?.id)).toMatchObject({ seat: { seatId: id }, recorded: { presence: 'present' } })

    // Placed again from the same day it is moved and no third seat made.
    expect(await give('members.placeSeatFrom', { id, on: before, role: 'member', beforeId: null })).toEqual({ id })
    expect((await titles(on)).at(-1)).toBe('member 外務大臣')
    expect(
      await refused('members.placeSeatFrom', { id, on: isoDate('2003-12-31'), role: 'member', beforeId: null }),
    ).toMatchObject({
      details: { why: 'seat-not-there' },
    })
    await give('history.undo', {})
    await give('history.undo', {})
    expect([await titles('2003-12-31'), await titles(on)]).toEqual([was, was])
  })

  test('gives a seat to another post from a day in one step: its role, its place, what is recorded from then', async () => {
    const { ask, give, refused, post } = await withMinister()
    const titles = async (asOf: string) =>
      (await ask('members.roster', { body: 'drugs', asOf })).seats.map(({ role, post: of }) => `${role} ${of.ja}`)
    const was = await titles(on)
    const { seats } = await ask('members.roster', { body: 'drugs', asOf: on })
    const old = seats.find((seat) => seat.post.ja === '外務大臣')?.seatId ?? 0
    const given = { id: old, on: isoDate('2005-01-01'), post: { nameJa: '国際協力大臣' }, person: { nameJa: '山田　太郎' } }
    const { id } = await give('members.replacePost', given)
    expect(await titles('2004-12-31')).toEqual(was)
    expect(await titles(on)).toEqual(was.map((title) => title.replace('外務大臣', '国際協力大臣')))
    const after = await ask('members.roster', { body: 'drugs', asOf: on, compareTo: '2004-12-31' })
    expect(after.difference?.joined.map(({ seatId, holders }) => [seatId, holders[0]?.name.ja])).toEqual([[id, '山田　太郎']])
    // Told from the older day to the newer one, whichever of them is read.
    const before = await ask('members.roster', { body: 'drugs', asOf: '2004-12-31', compareTo: on })
    expect(before.difference).toEqual(after.difference)

    expect(await refused('members.replacePost', { ...given, id, on: isoDate('2005-01-01') })).toMatchObject({
      details: { why: 'seat-begins-then' },
    })
    expect(
      await refused('members.replacePost', { ...given, post: { id: post('外務大臣') }, on: isoDate('2004-06-01') }),
    ).toMatchObject({
      details: { why: 'same-post' },
    })
    await give('history.undo', {})
    expect([await titles('2004-12-31'), await titles(on)]).toEqual([was, was])
  })

  test('may have two chiefs, one number twice and one post twice: kept as the source says, and told', async () => {
    const { ask, give } = await wholeProgram('published-record')
    const { seats, records } = await ask('members.roster', { body: 'drugs', asOf: on })
    const [first, second] = seats
    const revision = records.find(({ seatId }) => seatId === second?.seatId)?.revision ?? 0
    await give('members.updateSeat', { id: second?.seatId ?? 0, revision, patch: { role: 'chief', order: 1 } })
    const codes = async () => (await ask('members.roster', { body: 'drugs', asOf: on })).findings.map(({ code }) => code)
    expect(await codes()).toEqual(['two-chiefs', 'same-order'])
    // A seat that is put somewhere gives all of them numbers of their own.
    await give('members.addSeat', { body: 'drugs', post: { id: first?.postId ?? 0 }, role: 'observer' })
    expect(await codes()).toEqual(['two-chiefs', 'post-twice'])
  })

  test('keeps a seat for which attendance is recorded', async () => {
    const { ask, give, refused } = await wholeProgram('published-record')
    const { seats } = await ask('members.roster', { body: 'drugs', asOf: on })
    const meetings = await ask('members.occasions', { body: 'drugs', day: on })
    const seat = seats[4]
    await give('attendance.set', {
      meetingId: meetings[0]?.id ?? 0,
      seats: [{ seatId: seat?.seatId ?? 0, seen: null }],
      patch: { presence: 'present' },
    })
    expect(await refused('members.removeSeat', { id: seat?.seatId ?? 0 })).toMatchObject({ details: { why: 'seat-attended' } })
    expect((await ask('directory.post', { id: seat?.postId ?? 0, asOf: on })).attendance).toMatchObject([
      { fiscalYear: 2005, counts: { present: 1, absent: 0 } },
    ])
  })
})

describe('a sub-body', () => {
  test('stands under its body with a roster of its own, is renamed on its own day and abolished', async () => {
    const { ask, give, refused } = await wholeProgram('published-record')
    const { key } = await give('bodies.create', { nameEn: null, nameJa: '薬物乱用対策推進本部幹事会', kind: 'secretaries' })
    const life = () => ask('bodyLife.get', { key, asOf: on })
    await give('bodyLife.update', {
      key,
      revision: (await life()).revision,
      patch: { parent: 'drugs', establishedOn: '1997-01' },
    })
    await give('members.addSeat', { body: key, post: { nameJa: '内閣官房副長官補', nameEn: null }, role: 'secretary' })
    expect((await ask('members.list', { asOf: on })).bodies.find(({ body }) => body.key === key)).toMatchObject({
      parentKey: 'drugs',
      roles: [{ role: 'secretary', count: 1 }],
    })
    expect((await ask('bodyLife.get', { key: 'drugs', asOf: on })).subBodies).toMatchObject([{ key }])
    const { id, revision } = await life()
    await give('directory.rename', { of: 'body', ownerId: id, on: '2005-04-01', nameJa: '薬物乱用対策推進幹事会' })
    expect((await ask('members.roster', { body: key, asOf: '2005-03-31' })).body.name.ja).toBe('薬物乱用対策推進本部幹事会')
    expect((await ask('members.roster', { body: key, asOf: on })).body.name.ja).toBe('薬物乱用対策推進幹事会')
    await give('bodyLife.update', { key, revision, patch: { abolishedOn: '2005-12' } })
    expect((await ask('members.roster', { body: key, asOf: on })).seats).toEqual([])
    const drugs = await ask('bodyLife.get', { key: 'drugs', asOf: on })
    expect(await refused('bodyLife.update', { key: 'drugs', revision: drugs.revision, patch: { parent: key } })).toMatchObject({
      details: { why: 'body-under-itself' },
    })
  })

  test('that would come before itself by its links is told, not refused', async () => {
    const { ask, give } = await wholeProgram('published-record')
    await give('bodyLife.link', { from: 'drugs', to: 'drugs-1970', kind: 'succession', on: '1998' })
    expect((await ask('bodyLife.get', { key: 'drugs', asOf: on })).isOnCircle).toBe(true)
  })
})

test('an organization that other records point to stays, and they are named', async () => {
  const { ask, refused } = await withMinister()
  const { organizations } = await ask('directory.choices', { asOf: on })
  const id = organizations.find(({ name }) => name.ja === '法務省')?.id ?? 0
  const refusal = await refused('directory.remove', { of: 'organization', id })
  expect(refusal).toMatchObject({ code: 'not-allowed', details: { why: 'in-use' } })
  expect(sayInUse(refusal?.details ?? {}, 'en')?.title).toMatch(/^Other records point to it: .*Post \(\d+\)/)
  expect(sayInUse(refusal?.details ?? {}, 'ja')?.title).toMatch(/官職 ?\d+件/)
})
