import type { JobVoice } from './job-voice.ts'
import type { BesideJob, BesideKind, BesideWork } from './jobs.ts'

type Doing = {
  readonly [Kind in BesideKind]: (
    job: BesideWork[Kind]['given'],
    voice: JobVoice<BesideWork[Kind]['progress']>,
  ) => Promise<BesideWork[Kind]['answer']>
}

/** Each loads what it needs and no more: a process that reads a PDF has no use for SQLite. */
const doing: Doing = {
  'check-pages': async ({ path }) => (await import('../register/check-pages.ts')).checkPages(path),
  'fold-log': async ({ path }) => {
    const { foldLog } = await import('../../../db/sqlite/fold-log.ts')
    foldLog(path)
    return null
  },
  'check-register': async ({ path }, voice) => (await import('../register/check-closed.ts')).checkClosed(path, voice),
  'prove-copy': async (given, { pause }) => (await import('../backups/prove-copy.ts')).proveCopy(given, pause),
  'seal-files': async (given) => (await import('../backups/seal-files.ts')).sealFiles(given),
  'seal-backup': async (given) => (await import('../backups/seal-backup.ts')).sealBackup(given),
  'read-import': async (file, voice) => (await import('../lists/read-import.ts')).readImport(file, voice),
  'read-texts': async ({ files }, { say }) => (await import('../search/read-texts.ts')).readTexts(files, say),
}

/** Does a job where it is called. Throws what that kind of work throws. */
export const doJob = <Kind extends BesideKind>(
  job: BesideJob<Kind>,
  voice: JobVoice<BesideWork[Kind]['progress']>,
): Promise<BesideWork[Kind]['answer']> => doing[job.kind](job.given, voice)
