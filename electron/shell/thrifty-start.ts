import v8 from 'node:v8'

/**
 * Keeps the young part of this process's heap at the size it begins with, until the work has begun (`workFreely`): what a start reads of a big register would let it grow
 * to sixteen times as much, and only half a minute of rest gives that back. Collecting a small one oftener costs a start nothing that can be measured;
 * long work is faster in a large one.
 */
export const startThriftily = (): void => v8.setFlagsFromString('--semi-space-growth-factor=1')

export const workFreely = (): void => v8.setFlagsFromString('--semi-space-growth-factor=2')
