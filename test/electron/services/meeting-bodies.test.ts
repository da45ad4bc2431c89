import { describe, expect, test } from 'vitest'
import { type WholeProgram, wholeProgram } from './whole-program.ts'

const joint = 30

async function planned(body = 'drugs', on = '2006-06-13') {
  const program = await wholeProgram('published-record')
  const { id } = await program.give('meetings.create', { body, on })
  return { program, id }
}

async function bodiesOf({ ask }: WholeProgram, id: number) {
  const { bodies } = await ask('meetings.get', { id, asOf: '2006-03-01' })
  return bodies.map(({ name, ordinal, isExternal }) => [name.ja, ordinal, isExternal])
}
async function idOf({ ask }: WholeProgram, id: number, ja: string) {
  const { bodies } = await ask('meetings.get', { id, asOf: '2006-03-01' })
  return bodies.find(({ name }) => name.ja === ja)?.bodyId ?? 0
}

describe('joint sessions', () => {
  test('the record’s own: each body with its number; the other body’s can be mended and taken back', async () => {
    const program = await wholeProgram('published-record')
    const before = [
      ['犯罪対策閣僚会議', 5, false],
      ['都市再生本部', 14, true],
    ]
    expect(await bodiesOf(program, joint)).toEqual(before)
    const bodyId = await idOf(program, joint, '都市再生本部')
    await program.give('meetings.changeBodies', { id: joint, step: { act: 'number', bodyId, ordinal: 15 } })
    expect((await bodiesOf(program, joint))[1]).toEqual(['都市再生本部', 15, true])
    await program.give('history.undo', {})
    expect(await bodiesOf(program, joint)).toEqual(before)
  })

  test('a registered body joins with its next number; who leads can change', async () => {
    const { program, id } = await planned()
    const choices = await program.ask('meetings.choices', { id })
    expect(choices.bodies.map(({ key, isExternal }) => [key, isExternal]).slice(0, 2)).toEqual([
      ['firearms', false],
      ['crime', false],
    ])
    expect(await program.ask('meetings.joining', { id, body: 'firearms' })).toEqual({ ordinal: 12, sameDay: null })
    expect(await program.ask('meetings.joining', { id, body: 'crime' })).toEqual({ ordinal: 7, sameDay: null })
    await program.give('meetings.changeBodies', { id, step: { act: 'add', body: 'firearms' } })
    await program.give('meetings.changeBodies', {
      id,
      step: { act: 'lead', bodyId: await idOf(program, id, '銃器対策推進本部') },
    })
    expect(await bodiesOf(program, id)).toEqual([
      ['銃器対策推進本部', 12, false],
      ['薬物乱用対策推進本部', 12, false],
    ])
    const { groups } = await program.ask('attendance.get', { meetingId: id })
    const rows = groups.flatMap(({ rows: all }) => all)
    expect(new Set(rows.map(({ seat }) => seat.postId)).size).toBe(rows.length)
    expect(rows.find(({ seat }) => seat.post.en === 'Chief Cabinet Secretary')?.doubles).toMatchObject([
      { body: { ja: '薬物乱用対策' }, seat: { role: 'deputy-chief' } },
    ])
  })

  test('an external body is made from its name, and found again by it', async () => {
    const { program, id } = await planned()
    const step = {
      act: 'add-external',
      nameEn: null,
      nameJa: '　高度情報通信ネットワーク社会推進戦略本部　',
      ordinal: 34,
    } as const
    await program.give('meetings.changeBodies', { id, step })
    expect((await bodiesOf(program, id))[1]).toEqual(['高度情報通信ネットワーク社会推進戦略本部', 34, true])
    const next = await program.give('meetings.create', { body: 'firearms', on: '2006-05-09' })
    await program.give('meetings.changeBodies', { id: next.id, step: { ...step, ordinal: null } })
    expect(await idOf(program, next.id, step.nameJa.trim())).toBe(await idOf(program, id, step.nameJa.trim()))
    expect((await program.ask('register.frame', { asOf: '2006-03-01' })).bodies).toHaveLength(3)
  })

  test('a body cannot take part twice, nor the last registered one leave, nor an external one lead', async () => {
    const { program, id } = await planned()
    const refused = (step: Parameters<typeof program.refused<'meetings.changeBodies'>>[1]['step']) =>
      program.refused('meetings.changeBodies', { id, step })
    expect(await refused({ act: 'add', body: 'drugs' })).toMatchObject({ code: 'conflict', details: { why: 'body-twice' } })
    expect(await refused({ act: 'add-external', nameEn: null, nameJa: '薬物乱用対策推進本部' })).toMatchObject({
      details: { why: 'body-twice' },
    })
    await program.give('meetings.changeBodies', { id, step: { act: 'add-external', nameEn: 'Council', nameJa: null } })
    const { bodies } = await program.ask('meetings.get', { id, asOf: '2006-03-01' })
    const [own, other] = bodies.map(({ bodyId }) => bodyId)
    expect(await refused({ act: 'remove', bodyId: own ?? 0 })).toMatchObject({ details: { why: 'last-body' } })
    expect(await refused({ act: 'lead', bodyId: other ?? 0 })).toMatchObject({ details: { why: 'external-lead' } })
    expect(await refused({ act: 'add-external', nameEn: ' ', nameJa: null })).toMatchObject({ code: 'invalid-input' })
  })

  test('gaps, clashes and a second meeting on the day are warnings that name the body', async () => {
    const { program, id } = await planned()
    await program.give('meetings.create', { body: 'firearms', on: '2006-06-13' })
    await program.give('meetings.changeBodies', { id, step: { act: 'add', body: 'firearms', ordinal: 20 } })
    const { warnings } = await program.ask('meetings.get', { id, asOf: '2006-03-01' })
    expect(warnings.map(({ code, ...rest }) => [code, 'body' in rest ? rest.body?.en : null])).toEqual([
      ['ordinal-gap', 'Firearms'],
      ['same-day', 'Firearms'],
    ])
  })

  test('two windows each bring a body: neither is lost', async () => {
    const { program, id } = await planned()
    await program.give('meetings.changeBodies', { id, step: { act: 'add', body: 'firearms' } })
    await program.give('meetings.changeBodies', { id, step: { act: 'add', body: 'crime' } })
    expect(await bodiesOf(program, id)).toHaveLength(3)
  })
})

describe('the chair', () => {
  test('is chosen from the seats of the day, chiefs first, or from the other posts; papers print it', async () => {
    const { program, id } = await planned()
    const { chairs } = await program.ask('meetings.choices', { id })
    expect(chairs[0]).toMatchObject({ post: { ja: '内閣総理大臣' }, seat: { role: 'chief' } })
    expect(chairs.some(({ seat }) => seat === null)).toBe(true)
    await program.give('meetings.update', { id, revision: 1, patch: { chairPostId: chairs[0]?.postId } })
    expect(await program.ask('meetings.get', { id, asOf: '2006-03-01' })).toMatchObject({
      chair: { ja: '内閣総理大臣' },
      chairPostId: chairs[0]?.postId,
    })
    const paper = await program.ask('documents.agenda', { meetingId: id, language: 'ja' })
    expect(JSON.stringify(paper.tree)).toContain('内閣総理大臣')
  })

  test('whose post does not exist on the day is a warning; one that is no post is refused', async () => {
    const { program, id } = await planned()
    const { chairs } = await program.ask('meetings.choices', { id })
    const minister = chairs.find(({ post }) => post.ja === '国土交通大臣')
    await program.give('meetings.update', { id, revision: 1, patch: { chairPostId: minister?.postId, on: '1999-06-15' } })
    const { warnings, revision } = await program.ask('meetings.get', { id, asOf: '2006-03-01' })
    expect(warnings).toContainEqual({ code: 'chair-not-in-office', post: expect.objectContaining({ ja: '国土交通大臣' }) })
    expect(await program.refused('meetings.update', { id, revision, patch: { chairPostId: 99_999 } })).toMatchObject({
      code: 'not-found',
      details: { what: 'post' },
    })
  })
})
