import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { RestorePreview } from '../../shared/contract/health.ts'
import { findBackups } from '../services/backups/find-backups.ts'
import { restoreAt } from '../services/backups/restore-at.ts'
import { sealKeysOf } from '../services/lock/seal-file.ts'
import { Refusal } from '../services/register/refusal.ts'
import { registerSession } from '../services/register/register-session.ts'
import { type Command, type CommandContext, WrongUsage } from './command.ts'
import { commandKeeper, userLock, userPlaces, userSignature } from './keeper.ts'

export const restoreCommand: Command = {
  usage: 'restore --file F BACKUP|newest [--dry-run] [--passphrase-file F] | --list',
  summary: 'put the register back as it was at a backup, what is there now kept first',
  details: [
    '--list names the backups; --dry-run tells what would change. An encrypted one needs its passphrase, the first line of --passphrase-file.',
  ],
  words: { least: 0, most: 1 },
  options: { 'dry-run': 'flag', list: 'flag', 'passphrase-file': 'text' },
  async run(context, input) {
    const second = userPlaces().of(context.registerPath)
    const [which] = input.words
    if (input.options['list'] === true || which === undefined) {
      if (input.options['list'] !== true) throw new WrongUsage('a BACKUP, newest or --list is missing')
      return list(context, second)
    }
    const lock = userLock()
    const keeper = commandKeeper(context, lock)
    const session = registerSession({ program: 'honbu', now: context.now, signature: userSignature(), keeper })
    const { backup, preview, done } = await restoreAt(session, keeper, {
      path: context.registerPath,
      second,
      which: existsSync(which) ? resolve(which) : which,
      dryRun: input.options['dry-run'] === true,
      beforeOpening: async (backup) => {
        if (backup.sealedFor === undefined) return
        await lock.openKeys(await sealKeysOf(backup.path), await passphraseIn(input.options['passphrase-file']))
      },
    })
    context.out(`${describe(preview).join('\n')}\n`)
    if (done === null) return
    context.error(`Restored as of ${backup.madeAt}.`)
    if (done.keptAs !== null) context.error(`What was there is the backup ${done.keptAs}.`)
    if (done.setAside !== null) context.error(`What was there could not be read; it is now ${basename(done.setAside)}.`)
    if (done.lostFiles > 0) context.error(`${done.lostFiles} attached files could not be brought back.`)
  },
}

/** The first line of a file (`-`: of what is piped in). A passphrase among the arguments could be read by every user of the machine. */
async function passphraseIn(file: unknown): Promise<string> {
  if (typeof file !== 'string') throw new Refusal('backup-locked')
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => null)
  if (text === null) throw new Refusal('file-not-found', { file: basename(file) })
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function list({ registerPath, out }: CommandContext, second: string | null): Promise<void> {
  for (const one of await findBackups(registerPath, second)) {
    const notes = [
      one.isSound ? '' : 'not sound',
      one.isSecond ? 'second folder' : '',
      one.sealedFor === undefined ? '' : 'encrypted',
    ].filter((note) => note !== '')
    out(
      [
        one.id,
        `${one.byteCount} bytes`,
        `${one.counts['meetings'] ?? 0} meetings`,
        `${one.counts['change_sets'] ?? 0} commands`,
        ...notes,
      ].join('  '),
    )
    out('\n')
  }
}

function describe({ differences, since, moreSince, filesBack }: RestorePreview): readonly string[] {
  if (differences === null) return ['the register cannot be read: nothing to compare with']
  const rows = differences.map(
    ({ table, onlyNow, onlyThen, changed }) => `${table}: ${onlyNow} would go, ${onlyThen} come back, ${changed} be as before`,
  )
  const commands = since.length + moreSince
  return [
    differences.length === 0 ? 'the backup holds the same facts as the register' : rows.join('\n'),
    ...(commands === 0 ? [] : [`${commands} commands were given since`]),
    ...(filesBack === 0 ? [] : [`${filesBack} attached files come back`]),
  ]
}
