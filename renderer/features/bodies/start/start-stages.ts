/** The steps by which an empty register becomes an office's own. */
export const startStages = ['body', 'meeting', 'members'] as const
export type StartStage = (typeof startStages)[number]
