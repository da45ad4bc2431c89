/** The papers of a meeting's dossier, in the order in which they lie. */
export const dossierParts = ['agenda', 'paperList', 'roster', 'attendanceSheet', 'runSheet'] as const
export type DossierPart = (typeof dossierParts)[number]
