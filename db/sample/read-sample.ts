import { type SampleRecord, sampleRecord } from './format.ts'
import bodies from './published-record/bodies.json' with { type: 'json' }
import indicators from './published-record/indicators.json' with { type: 'json' }
import measures from './published-record/measures.json' with { type: 'json' }
import meetings from './published-record/meetings.json' with { type: 'json' }
import memberships from './published-record/memberships.json' with { type: 'json' }
import organizations from './published-record/organizations.json' with { type: 'json' }
import plans from './published-record/plans.json' with { type: 'json' }
import posts from './published-record/posts.json' with { type: 'json' }
import series from './published-record/series.json' with { type: 'json' }
import sources from './published-record/sources.json' with { type: 'json' }
import { SampleProblem } from './sample-problem.ts'

/**
 * The contents of a sample's files, by file name without ending, checked and with defaults filled in. Throws
 * `SampleProblem` for the first value that does not fit, naming file and path, or for a key that stands twice.
 */
export function readSample(files: Readonly<Record<keyof SampleRecord, unknown>>): SampleRecord {
  const read = sampleRecord.safeParse(files)
  if (read.success) return requireKeysOnce(read.data)
  const [issue] = read.error.issues
  const [file = 'sample', ...path] = issue?.path ?? []
  throw new SampleProblem(`${String(file)}.json`, path.join('.') || 'file', issue?.message ?? 'Not a sample')
}

/** Memberships and meetings have no keys of their own. */
const keyedAreas = ['sources', 'organizations', 'posts', 'bodies', 'series', 'plans', 'measures', 'indicators'] as const

function requireKeysOnce(sample: SampleRecord): SampleRecord {
  for (const area of keyedAreas) {
    const keys = sample[area].map((thing) => thing.key)
    const twice = keys.find((key, index) => keys.indexOf(key) < index)
    if (twice !== undefined) throw new SampleProblem(`${area}.json`, twice, 'the key stands twice')
  }
  return sample
}

/** The published record of the three bodies up to the end of 2005, as facts with their sources. */
export const readPublishedRecord = (): SampleRecord =>
  readSample({ sources, organizations, posts, bodies, memberships, series, plans, meetings, measures, indicators })
