import { healthContract } from '../../shared/contract/health.ts'
import { historyContract } from '../../shared/contract/history.ts'
import { linksContract } from '../../shared/contract/links.ts'
import { searchContract } from '../../shared/contract/search.ts'
import { sourcesContract } from '../../shared/contract/sources.ts'
import { diagnosis } from '../services/health/diagnosis.ts'
import { checkNow, stopCheck } from '../services/health/check-now.ts'
import { backUpNow, removeOrphanFiles, reopen, rescueText } from '../services/health/health-acts.ts'
import { healthScreen } from '../services/health/health-screen.ts'
import { repair, rescue, restore, restorePreview } from '../services/health/restore.ts'
import { typeSecondFolder } from '../services/health/set-second-folder.ts'
import { historyEntry, historyScreen, historyUpTo, redo, undo } from '../services/register/history.ts'
import { restoreRow, takeBackCommand } from '../services/register/restore-row.ts'
import { resolveLink } from '../services/register/resolve-link.ts'
import { around } from '../services/search/around-day.ts'
import { alike, find } from '../services/search/find.ts'
import { sourceView } from '../services/search/source-view.ts'
import { serve } from './serve.ts'

/** Finding, history and safety of the register. */
export const registerRoutes = {
  links: serve(linksContract, { resolve: ({ session }, { link }) => resolveLink(session, link) }),
  search: serve(searchContract, {
    find: ({ session }, input) => find(session, input),
    alike: ({ session }, input) => alike(session, input),
    around: ({ session }, input) => around(session, input),
  }),
  sources: serve(sourcesContract, { get: ({ session }, { id }) => sourceView(session, id) }),
  history: serve(historyContract, {
    list: ({ session }, input) => historyScreen(session, input),
    upTo: ({ session }, { instant }) => historyUpTo(session, instant),
    get: ({ session }, { id }) => historyEntry(session, id),
    undo: ({ session }) => undo(session),
    redo: ({ session }) => redo(session),
    takeBack: ({ session }, { id }) => takeBackCommand(session, id),
    restoreRow: ({ session }, input) => restoreRow(session, input),
  }),
  health: serve(healthContract, {
    get: ({ desk }) => healthScreen(desk),
    check: ({ desk }) => checkNow(desk),
    checking: async ({ desk }) => ({ isCounting: desk.checking !== null, step: desk.checking?.step ?? null }),
    stopCheck: async ({ desk }) => stopCheck(desk),
    backUp: ({ desk }) => backUpNow(desk),
    sealBackups: ({ desk }) => desk.keeper.sealOpen(desk.session.register().path),
    setSecondFolder: ({ desk }, { folder }) => typeSecondFolder(desk, folder),
    preview: ({ desk }, { id }) => restorePreview(desk, id),
    restore: ({ desk }, { id }) => restore(desk, id),
    rescue: ({ desk }) => rescue(desk),
    repair: ({ desk }) => repair(desk),
    reopen: ({ desk }) => reopen(desk),
    removeOrphans: ({ desk }) => removeOrphanFiles(desk),
    rescueText: ({ desk }) => rescueText(desk),
    diagnosis: ({ desk }) => diagnosis(desk),
  }),
}
