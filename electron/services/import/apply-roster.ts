import { bodyColours, type Language } from '../../../shared/domain/vocabulary.ts'
import type { EntryRef } from '../../exchange/published-record/import-proposal.ts'
import type { ReadBody } from '../../exchange/published-record/reading.ts'
import { type ImportJob, inLanguage } from './import-job.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { bodyKindInWords, organizationKindInWords, sealInWords } from '../../../shared/domain/kinds-in-words.ts'

/** Makes the bodies with their names, in the order of the text after those the register has. */
export async function applyBodies(job: ImportJob): Promise<void> {
  const { decided, register } = job
  const bodies = entriesOf(decided.proposal.entries, 'body')
  const own = bodies.filter(({ isExternal }) => !isExternal)
  const used = register.bodies.flatMap(({ colour }) => colour ?? [])
  let position = register.lastPlaces.body
  let count = register.bodies.filter(({ isExternal }) => !isExternal).length
  for (const body of bodies.filter(({ ref }) => decided.creates.has(ref))) {
    position += 1
    const colour = body.isExternal
      ? null
      : (bodyColours.find((one) => !used.includes(one)) ?? bodyColours[count % bodyColours.length])
    if (!body.isExternal) count += 1
    if (colour) used.push(colour)
    const notes = decided.read.bodies.filter((_, index) => finalRef(own[index]?.ref ?? body.ref, decided.sameAs) === body.ref)
    await applyBody(job, body, body.isExternal ? [] : notes, { position, colour: colour ?? null })
  }
}

async function applyBody(
  job: ImportJob,
  body: EntryOf<'body'>,
  notes: readonly ReadBody[],
  place: { readonly position: number; readonly colour: (typeof bodyColours)[number] | null },
): Promise<void> {
  const { rows, keys, decided } = job
  const { language, lines } = body
  const name = body.name ?? ''
  const founding = entriesOf(decided.proposal.entries, 'meeting').find(
    ({ body: of, kind, ref }) =>
      finalRef(of, decided.sameAs) === body.ref && kind === 'establishing-act' && decided.creates.has(ref),
  )
  const key = keys.body(name)
  const seal = body.isExternal ? null : sealInWords(name, language)
  const label = notes[0] === undefined ? null : meetingLabel(notes[0])
  const row = {
    key,
    kind: bodyKindInWords(name),
    is_external: body.isExternal ? (1 as const) : (0 as const),
    position: place.position,
    colour: place.colour,
    ...inLanguage(language, 'seal', seal),
    established_on: founding?.on ?? null,
    ...inLanguage(language, 'meeting_label', label),
  }
  const id = await rows.make('bodies', row, { lines })
  if (founding !== undefined) await rows.see('bodies', id, { lines: founding.lines, field: 'established_on' })
  await rows.make('body_names', { body_id: id, language, name, kind: 'official' }, { lines })
  const named = new Set([foldName(name)])
  for (const alias of notes.flatMap(({ aliases }) => aliases)) {
    if (named.has(foldName(alias.name))) continue
    named.add(foldName(alias.name))
    const at = [alias.line, alias.line] as const
    await rows.make('body_names', { body_id: id, language, name: alias.name, kind: 'alias' }, { lines: at })
  }
  job.newKeys.bodies.set(id, key)
  job.remember(body.ref, id)
}

/** What most meetings of the body are called after their number: "meeting of headquarters members", 会合. */
function meetingLabel({ meetings, name, language }: ReadBody): string | null {
  const counts = new Map<string, number>()
  for (const { label } of meetings) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const usual = Array.from(counts).toSorted(([, one], [, other]) => other - one)[0]?.[0]
  if (usual === undefined || language === 'ja') return usual ?? null
  return `meeting of ${name !== null && foldName(name) === foldName(usual) ? 'the ' : ''}${usual}`
}

/** Makes the organizations and posts of the rosters. A post without a heading names its own ministry. */
export async function applyDirectory(job: ImportJob): Promise<void> {
  const { decided, register, rows, keys } = job
  const { entries } = decided.proposal
  const languages = languagesOfPosts(job)
  const posts = entriesOf(entries, 'post')
  const organizations = new Map(entriesOf(entries, 'organization').map((organization) => [organization.ref, organization]))
  let protocolOrder = register.lastPlaces.organization
  for (const { ref, name, lines } of organizations.values()) {
    if (!decided.creates.has(ref)) continue
    protocolOrder += 1
    const key = keys.organization(name)
    const kind = organizationKindInWords(name)
    const language = languages.get(posts.find(({ organization }) => organization === ref)?.ref ?? ref) ?? 'en'
    const id = await rows.make('organizations', { key, kind, protocol_order: protocolOrder }, { lines })
    await rows.make('organization_names', { organization_id: id, language, name, kind: 'official' }, { lines })
    job.newKeys.organizations.set(id, key)
    job.remember(ref, id)
  }
  let position = register.lastPlaces.post
  for (const { ref, title, organization, isCollective, lines } of posts) {
    if (!decided.creates.has(ref)) continue
    position += 1
    const organizationId = organization === null ? null : job.idFor(organization)
    const row = {
      key: keys.post(title, headingOf(job, organizations.get(organization ?? ref)?.name, organizationId)),
      organization_id: organizationId,
      is_collective: isCollective ? (1 as const) : (0 as const),
      stands_alone: organization === null ? (1 as const) : (0 as const),
      position,
    }
    const id = await rows.make('posts', row, { lines })
    await rows.make('post_names', { post_id: id, language: languages.get(ref) ?? 'en', name: title, kind: 'official' }, { lines })
    job.remember(ref, id)
  }
}

function headingOf({ register, newKeys }: ImportJob, name: string | undefined, id: number | null) {
  if (name === undefined || id === null) return null
  return { name, key: newKeys.organizations.get(id) ?? register.organizationKeys.get(id) ?? 'organization' }
}

/** Posts stand in the language of the first roster that has them. */
function languagesOfPosts({ decided, languageOf }: ImportJob): ReadonlyMap<EntryRef, Language> {
  const languages = new Map<EntryRef, Language>()
  for (const { post, body } of entriesOf(decided.proposal.entries, 'seat')) {
    if (post !== null && !languages.has(post)) languages.set(post, languageOf(body))
  }
  return languages
}

/** Makes the seats in the order of the text. No roster of the form is dated, so they have no start. */
export async function applySeats(job: ImportJob): Promise<void> {
  const { decided, rows } = job
  for (const { ref, body, post, role, order, lines } of entriesOf(decided.proposal.entries, 'seat')) {
    if (!decided.creates.has(ref) || post === null || order === null) continue
    const row = { body_id: job.idFor(body), post_id: job.idFor(post), role, position: order }
    job.remember(ref, await rows.make('memberships', row, { lines }))
  }
}
