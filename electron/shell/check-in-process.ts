import { utilityProcess } from 'electron'
import { join } from 'node:path'
import type { CheckerAnswer } from '../services/register/check-beside.ts'

/**
 * Reads a register's file through in a process of its own: Electron's own process ends when a second thread of it loads the native part of
 * SQLite. Rejects when the file could not be read to its end.
 */
export function checkInProcess(path: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = utilityProcess.fork(join(import.meta.dirname, 'checker.cjs'), [path], {
      serviceName: 'Honbu file check',
      stdio: 'ignore',
    })
    child.once('message', ({ found }: CheckerAnswer) => {
      resolve(found)
      child.kill()
    })
    child.once('exit', () => reject(new Error('The check of the file was cut short')))
  })
}
