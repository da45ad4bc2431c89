import type { SampleRecord } from './format.ts'
import { findId, flag, idOf, type Place, remember, type SampleLoader, saveEvidence, saveNames } from './sample-loader.ts'

/** Writes organizations with their dated names, then what became of each. */
export async function loadOrganizations(loader: SampleLoader, organizations: SampleRecord['organizations']): Promise<void> {
  const { writer } = loader
  for (const organization of organizations) {
    const place: Place = { area: 'organizations', key: organization.key }
    const id = await writer.insert('organizations', {
      key: organization.key,
      kind: organization.kind,
      parent_organization_id: findId(loader, 'organization', organization.parent, place),
      founded_on: organization.founded,
      dissolved_on: organization.dissolved,
      protocol_order: organization.protocolOrder,
      note: organization.note,
    })
    remember(loader, 'organization', organization.key, id, place)
    await saveNames(
      loader,
      'organization_names',
      organization.names,
      (name) => writer.insert('organization_names', { organization_id: id, ...name }),
      place,
    )
    await saveEvidence(loader, 'organizations', id, organization, place)
  }
  for (const organization of organizations) await loadLinks(loader, organization)
}

async function loadLinks(loader: SampleLoader, organization: SampleRecord['organizations'][number]): Promise<void> {
  const place: Place = { area: 'organizations', key: organization.key }
  for (const link of organization.links) {
    const id = await loader.writer.insert('organization_links', {
      from_organization_id: idOf(loader, 'organization', organization.key, place),
      to_organization_id: idOf(loader, 'organization', link.to, place),
      kind: link.kind,
      on_date: link.on,
      note: link.note,
    })
    await saveEvidence(loader, 'organization_links', id, link, place)
  }
}

/** Writes posts with their dated titles, in the order of the file. */
export async function loadPosts(loader: SampleLoader, posts: SampleRecord['posts']): Promise<void> {
  const { writer } = loader
  for (const [index, post] of posts.entries()) {
    const place: Place = { area: 'posts', key: post.key }
    const id = await writer.insert('posts', {
      key: post.key,
      organization_id: findId(loader, 'organization', post.organization, place),
      is_collective: flag(post.collective),
      stands_alone: flag(post.standsAlone),
      founded_on: post.founded,
      abolished_on: post.abolished,
      position: index + 1,
      note: post.note,
    })
    remember(loader, 'post', post.key, id, place)
    await saveNames(loader, 'post_names', post.names, (name) => writer.insert('post_names', { post_id: id, ...name }), place)
    await saveEvidence(loader, 'posts', id, post, place)
  }
}
