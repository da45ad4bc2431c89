/** `npm run fuzz [-- PAYLOADS] [--seed N]`: hostile payloads over the whole contract. Prints one closing line; ends with 1 when something is at fault. */
import { fuzzContract } from './fuzz-contract.ts'

const args = process.argv.slice(2)
const at = args.indexOf('--seed')
const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(args[at + 1])
const payloads = Number(args.find((arg, index) => /^\d+$/.test(arg) && index !== at + 1) ?? 100_000)
const begun = performance.now()
const { faults, procedures, answered, refused, payloads: sent } = await fuzzContract({ payloads, seed })
for (const fault of oneOfEach(faults).slice(0, 40)) console.log(`FAULT  ${fault}`)
const seconds = ((performance.now() - begun) / 1000).toFixed(0)
console.log(
  `${sent} payloads over ${procedures} procedures in ${seconds} s (seed ${seed}): ${answered} answered, ${refused} refused, ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1

/** One of the faults that come from the same place. */
function oneOfEach(all: readonly string[]): readonly string[] {
  const placeOf = (fault: string): string => fault.split('\n').slice(1, 4).join().replaceAll(/".*"/g, '') || fault
  return [...new Map(all.map((fault) => [placeOf(fault), fault])).values()]
}
