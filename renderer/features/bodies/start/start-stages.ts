/** The steps in which a body gets a place in the register, in their order. */
export const startStages = ['body', 'meeting', 'members'] as const
export type StartStage = (typeof startStages)[number]
