import { contract } from '../../shared/contract/contract.ts'
import { frame } from '../services/home/frame.ts'
import { diagnosis } from '../services/health/diagnosis.ts'
import { backUpNow, checkNow, removeOrphanFiles, reopen, rescueText } from '../services/health/health-acts.ts'
import { healthScreen } from '../services/health/health-screen.ts'
import { openSealedBackup, repair, rescue, restore, restorePreview } from '../services/health/restore.ts'
import { typeSecondFolder } from '../services/health/set-second-folder.ts'
import { historyEntry, historyScreen, historyUpTo, redo, undo } from '../services/register/history.ts'
import { restoreRow, takeBackCommand } from '../services/register/restore-row.ts'
import { homeMonth, homeScreen } from '../services/home/home.ts'
import { closeRegister, createDefault, openRecent, openTyped, registerStatus } from '../services/register/registers.ts'
import { resolveLink } from '../services/register/resolve-link.ts'
import { around } from '../services/search/around-day.ts'
import { find } from '../services/search/find.ts'
import { officeSettings, updateSettings } from '../services/register/settings.ts'
import { serve } from './serve.ts'

/** The register itself: opening, finding, history, safety, settings. */
export const registerRoutes = {
  register: serve(contract.register, {
    status: ({ desk }) => registerStatus(desk),
    frame: ({ session }, { asOf }) => frame(session, asOf),
    createDefault: ({ desk }, { content }) => createDefault(desk, content),
    openRecent: ({ desk }, { id }) => openRecent(desk, id),
    openPath: ({ desk }, { path }) => openTyped(desk, path),
    close: ({ desk }) => closeRegister(desk),
  }),
  links: serve(contract.links, { resolve: ({ session }, { link }) => resolveLink(session, link) }),
  home: serve(contract.home, {
    get: ({ session }, { asOf }) => homeScreen(session, asOf),
    month: ({ session }, input) => homeMonth(session, input),
  }),
  search: serve(contract.search, {
    find: ({ session }, input) => find(session, input),
    around: ({ session }, input) => around(session, input),
  }),
  history: serve(contract.history, {
    list: ({ session }, input) => historyScreen(session, input),
    upTo: ({ session }, { instant }) => historyUpTo(session, instant),
    get: ({ session }, { id }) => historyEntry(session, id),
    undo: ({ session }) => undo(session),
    redo: ({ session }) => redo(session),
    takeBack: ({ session }, { id }) => takeBackCommand(session, id),
    restoreRow: ({ session }, input) => restoreRow(session, input),
  }),
  health: serve(contract.health, {
    get: ({ desk }) => healthScreen(desk),
    check: ({ desk }) => checkNow(desk),
    backUp: ({ desk }) => backUpNow(desk),
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
  lock: serve(contract.lock, {
    status: async ({ desk }) => desk.lock.status(),
    unlock: ({ desk }, { passphrase }) => desk.lock.unlock(passphrase),
    lockNow: async ({ desk }) => desk.lock.lockNow(),
    set: ({ desk }, { passphrase, present }) => desk.lock.set(passphrase, present),
    remove: ({ desk }, { present }) => desk.lock.remove(present),
    choose: async ({ desk }, choice) => desk.lock.choose(choice),
    openBackup: ({ desk }, input) => openSealedBackup(desk, input),
  }),
  settings: serve(contract.settings, {
    get: ({ session }) => officeSettings(session),
    update: ({ session }, input) => updateSettings(session, input),
  }),
}
