import type { Kysely } from 'kysely'
import { type CommitNote, commit } from '../history/commit.ts'
import type { RegisterSchema } from '../schema.ts'
import type { SampleRecord } from './format.ts'
import { loadBodies, loadMemberships } from './load-bodies.ts'
import { loadIndicators } from './load-indicators.ts'
import { loadMeasures } from './load-measures.ts'
import { loadAgendas, loadMeetings } from './load-meetings.ts'
import { loadOrganizations, loadPosts } from './load-organizations.ts'
import { loadPlans, loadSeries } from './load-plans.ts'
import { createLoader, remember, type SampleLoader } from './sample-loader.ts'

/**
 * Writes a whole sample into a register as one change set of kind `baseline`: keys become rows, and every fact keeps its
 * sources and open questions. The same sample makes the same rows. Throws `SampleProblem` for a key that names nothing,
 * with nothing written.
 */
export async function loadSample(db: Kysely<RegisterSchema>, sample: SampleRecord, note: CommitNote): Promise<void> {
  await commit(db, { ...note, kind: 'baseline' }, async (writer) => {
    const loader = createLoader(writer)
    await loadSources(loader, sample.sources)
    await loadOrganizations(loader, sample.organizations)
    await loadPosts(loader, sample.posts)
    await loadBodies(loader, sample.bodies)
    await loadMemberships(loader, sample.memberships)
    await loadSeries(loader, sample.series)
    // Plans point to the meetings that adopted them, agenda items to the plans.
    await loadMeetings(loader, sample.meetings)
    await loadPlans(loader, sample.plans)
    await loadAgendas(loader, sample.meetings)
    await loadMeasures(loader, sample.measures)
    await loadIndicators(loader, sample.indicators)
  })
}

async function loadSources(loader: SampleLoader, sources: SampleRecord['sources']): Promise<void> {
  for (const source of sources) {
    const id = await loader.writer.insert('sources', {
      key: source.key,
      title_en: source.en,
      title_ja: source.ja,
      published_by: source.publishedBy,
      published_on: source.publishedOn,
      locator_note: source.locatorNote,
      sha256: source.sha256,
    })
    remember(loader, 'source', source.key, id, { area: 'sources', key: source.key })
  }
}
