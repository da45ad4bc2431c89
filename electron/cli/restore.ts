import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { RestorePreview } from '../../shared/contract/health.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { healthText } from '../../shared/text/health-text.ts'
import { restoreText } from '../../shared/text/restore-text.ts'
import { papersText } from '../../shared/text/papers-text.ts'
import { safekeepingText } from '../../shared/text/safekeeping-text.ts'
import { nameOfTable } from '../../shared/text/table-name-text.ts'
import { terminalLanguage } from '../host/terminal-language.ts'
import { backupFolder } from '../services/backups/backup-folder.ts'
import { backupSummary } from '../services/backups/backup-summary.ts'
import { findBackups } from '../services/backups/find-backups.ts'
import { restoreAt } from '../services/backups/restore-at.ts'
import { sealKeysOf } from '../services/lock/seal-file.ts'
import { Refusal } from '../services/register/refusal.ts'
import { registerSession } from '../services/register/register-session.ts'
import { type Command, type CommandContext, WrongUsage } from './command.ts'
import { commandKeeper, userLock, userPlaces, userSignature } from './keeper.ts'

export const restoreCommand: Command = {
  usage: 'restore --file F BACKUP|newest [--dry-run] [--passphrase-file F] | --list',
  words: { least: 0, most: 1 },
  options: { 'dry-run': 'flag', list: 'flag', 'passphrase-file': 'text' },
  async run(context, input) {
    const second = userPlaces().of(context.registerPath)
    const [which] = input.words
    if (input.options['list'] === true || which === undefined) {
      if (input.options['list'] !== true) throw new WrongUsage((words) => words.missingOneOf(['BACKUP', 'newest', '--list']))
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
    const language = terminalLanguage(process.env)
    const words = safekeepingText[language]
    context.out(`${describe(preview, language).join('\n')}\n`)
    if (done === null) return
    context.error(restoreText[language].restored(backup.localTime.replace('T', ' ')))
    if (done.keptAs !== null) context.error(words.keptAs(done.keptAs))
    if (done.setAside !== null) context.error(words.setAside(basename(done.setAside)))
    if (done.lostFiles > 0) context.error(restoreText[language].filesLost(done.lostFiles))
  },
}

/** The first line of a file (`-`: of what is piped in). A passphrase among the arguments could be read by every user of the machine. */
async function passphraseIn(file: unknown): Promise<string> {
  if (typeof file !== 'string') throw new Refusal('backup-locked')
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => null)
  if (text === null) throw new Refusal('file-not-found', { file: basename(file) })
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function list({ registerPath, out, error }: CommandContext, second: string | null): Promise<void> {
  const language = terminalLanguage(process.env)
  const words = healthText[language]
  const found = await findBackups(registerPath, second)
  if (found.length === 0) error(safekeepingText[language].noBackups(basename(backupFolder(registerPath))))
  for (const backup of found) {
    const { counts } = backupSummary(backup)
    const notes = [
      backup.isSound ? '' : words.unsound,
      backup.isSecond ? words.inSecond : '',
      backup.sealedFor === undefined ? '' : safekeepingText[language].encrypted,
    ]
    const told = [
      backup.id,
      backup.localTime.replace('T', ' '),
      words.holds(counts),
      papersText[language].size(backup.byteCount),
      ...notes,
    ]
    out(`${told.filter((part) => part !== '').join('  ')}\n`)
  }
}

function describe({ differences, since, moreSince, filesBack }: RestorePreview, language: Language): readonly string[] {
  const words = restoreText[language]
  if (differences === null) return [words.cannotCompare]
  const rows = differences.map(({ table, onlyNow, onlyThen, changed }) => {
    const parts = [
      onlyNow === 0 ? '' : words.goes(onlyNow),
      onlyThen === 0 ? '' : words.comesBack(onlyThen),
      changed === 0 ? '' : words.goesBack(changed),
    ]
    const mark = language === 'ja' ? ['：', '、'] : [': ', ', ']
    return `${nameOfTable(table, language)}${mark[0]}${parts.filter((part) => part !== '').join(mark[1])}`
  })
  const commands = since.length + moreSince
  return [
    ...(differences.length === 0 ? [words.same] : rows),
    ...(commands === 0 ? [] : [words.since(commands)]),
    ...(filesBack === 0 ? [] : [words.filesBack(filesBack)]),
  ]
}
