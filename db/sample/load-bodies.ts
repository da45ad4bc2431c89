import type { SampleRecord } from './format.ts'
import { findId, flag, idOf, type Place, remember, type SampleLoader, saveEvidence, saveNames } from './sample-loader.ts'

/** Writes bodies with their names, in the order of the file, then which took over from which. */
export async function loadBodies(loader: SampleLoader, bodies: SampleRecord['bodies']): Promise<void> {
  const { writer } = loader
  for (const [index, body] of bodies.entries()) {
    const place: Place = { area: 'bodies', key: body.key }
    const id = await writer.insert('bodies', {
      key: body.key,
      kind: body.kind,
      parent_body_id: findId(loader, 'body', body.parent, place),
      is_external: flag(body.external),
      position: index + 1,
      seal_en: body.sealEn,
      seal_ja: body.sealJa,
      colour: body.colour,
      established_on: body.established,
      abolished_on: body.abolished,
      mandate_en: body.mandateEn,
      mandate_ja: body.mandateJa,
      meeting_label_en: body.meetingLabelEn,
      meeting_label_ja: body.meetingLabelJa,
      cadence_months: body.cadenceMonths,
      note: body.note,
    })
    remember(loader, 'body', body.key, id, place)
    await saveNames(loader, 'body_names', body.names, (name) => writer.insert('body_names', { body_id: id, ...name }), place)
    await saveEvidence(loader, 'bodies', id, body, place)
  }
  for (const body of bodies) await loadLinks(loader, body)
}

async function loadLinks(loader: SampleLoader, body: SampleRecord['bodies'][number]): Promise<void> {
  const place: Place = { area: 'bodies', key: body.key }
  for (const link of body.links) {
    const id = await loader.writer.insert('body_links', {
      from_body_id: idOf(loader, 'body', body.key, place),
      to_body_id: idOf(loader, 'body', link.to, place),
      kind: link.kind,
      on_date: link.on,
      note: link.note,
    })
    await saveEvidence(loader, 'body_links', id, link, place)
  }
}

/** Writes the seats of posts on bodies. */
export async function loadMemberships(loader: SampleLoader, memberships: SampleRecord['memberships']): Promise<void> {
  for (const membership of memberships) {
    const place: Place = { area: 'memberships', key: `${membership.post} on ${membership.body}` }
    const id = await loader.writer.insert('memberships', {
      body_id: idOf(loader, 'body', membership.body, place),
      post_id: idOf(loader, 'post', membership.post, place),
      role: membership.role,
      position: membership.order,
      from_on: membership.from,
      to_on: membership.to,
      known_on: membership.knownOn,
      note: membership.note,
    })
    await saveEvidence(loader, 'memberships', id, membership, place)
  }
}
