import fc from 'fast-check'

/**
 * Property tests look at the same cases in every run, so that a run tells of the change under test and not of chance.
 * PROPERTY_SEED (a whole number) and PROPERTY_RUNS (cases of each property) go looking for others: `npm run test:properties`.
 */
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env
fc.configureGlobal({
  seed: PROPERTY_SEED === undefined ? 20_051_220 : Number(PROPERTY_SEED),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
})
