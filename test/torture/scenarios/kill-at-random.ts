import { join } from 'node:path'
import { killFlow } from '../kill-flow.ts'
import { lookAt } from '../look.ts'
import { prepare } from '../prepared.ts'
import { hold, inFolder, type Outcome, randomFrom, type Scenario, type Size } from '../scenario.ts'

const rounds: Readonly<Record<Size, number>> = { small: 2, full: 500 }

/** R1: `kill -9` at any moment of a program that saves as fast as it can, again and again on one register. */
export const killAtRandom: Scenario = { id: 'R1', name: 'kill -9 at random moments', run: killRounds }

async function killRounds(size: Size): Promise<Outcome> {
  return inFolder(async (folder) => {
    await prepare('endless', folder)
    const path = join(folder, 'office.honbu')
    const random = randomFrom(1)
    let saves = 0
    let known = 0
    for (let round = 1; round <= rounds[size]; round++) {
      const promised = await killFlow(folder, { afterSaves: 1, milliseconds: Math.floor(random() * 60) })
      const { added } = await lookAt(path, `round ${round}`)
      const found = added.length - known
      hold(
        found === promised || found === promised + 1,
        () => `round ${round}: ${promised} saves were promised, ${found} are there`,
      )
      known = added.length
      saves += promised
    }
    return {
      kind: 'held',
      line: `${rounds[size]} kills, ${saves} promised saves, 0 lost, 0 half, the lease free at once each time`,
    }
  })
}
