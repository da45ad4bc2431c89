import { homeContract } from '../../shared/contract/home.ts'
import { lockContract } from '../../shared/contract/lock.ts'
import { registerContract } from '../../shared/contract/register.ts'
import { settingsContract } from '../../shared/contract/settings.ts'
import { frame } from '../services/home/frame.ts'
import { homeMonth, homeScreen } from '../services/home/home.ts'
import {
  closeRegister,
  createDefault,
  openRecent,
  openToRead,
  openTyped,
  registerStatus,
} from '../services/register/registers.ts'
import { foldersOf } from '../services/register/folders.ts'
import { officeSettings, updateSettings } from '../services/register/settings.ts'
import { serve } from './serve.ts'

/** What a page asks before its first picture, whatever it shows: the lock, the register, what surrounds every screen, home. Read at once. */
export const firstRoutes = {
  register: serve(registerContract, {
    status: ({ desk }) => registerStatus(desk),
    frame: ({ session }, { asOf }) => frame(session, asOf),
    createDefault: ({ desk }, { content }) => createDefault(desk, content),
    openToRead: ({ desk }) => openToRead(desk),
    openRecent: ({ desk }, { id }) => openRecent(desk, id),
    openPath: ({ desk }, { path }) => openTyped(desk, path),
    close: ({ desk }) => closeRegister(desk),
  }),
  home: serve(homeContract, {
    get: ({ session }, { asOf }) => homeScreen(session, asOf),
    month: ({ session }, input) => homeMonth(session, input),
  }),
  lock: serve(lockContract, {
    status: async ({ desk }) => desk.lock.status(),
    unlock: ({ desk }, { passphrase }) => desk.lock.unlock(passphrase),
    lockNow: async ({ desk }) => desk.lock.lockNow(),
    set: ({ desk }, { passphrase, present }) => desk.lock.set(passphrase, present),
    remove: ({ desk }, { present }) => desk.lock.remove(present),
    choose: async ({ desk }, choice) => desk.lock.choose(choice),
    openBackup: async ({ desk }, input) => (await import('../services/health/restore.ts')).openSealedBackup(desk, input),
  }),
  settings: serve(settingsContract, {
    get: ({ session }) => officeSettings(session),
    update: ({ session }, input) => updateSettings(session, input),
    folders: async ({ desk }) => foldersOf(desk),
    forgetExportFolder: async ({ desk }) => {
      desk.exports.choose(null)
      return { exports: null }
    },
  }),
}
