import type { InBothLanguages } from './texts.ts'

/** The papers that the evidence of a report cites. A paper comes as it is named: "Paper 3-1". */
export interface EvidenceText {
  readonly open: (paper: string) => string
  readonly stillToCome: (paper: string) => string
}

export const evidenceText: InBothLanguages<EvidenceText> = {
  en: {
    open: (paper) => `Open ${paper}`,
    stillToCome: (paper) => `${paper}: its file is still to come`,
  },
  ja: {
    open: (paper) => `${paper}を開く`,
    stillToCome: (paper) => `${paper}（ファイル未着）`,
  },
}
