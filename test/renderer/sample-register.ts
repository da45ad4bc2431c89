import type { Frame, RegisterStatus } from '../../shared/contract/register.ts'
import { isoDate } from '../../shared/domain/calendar.ts'

/** A register that is open, as the program answers for the frame. */
export const openRegister: RegisterStatus = {
  state: 'open',
  key: '0123456789abcdef',
  fileName: 'published-record.honbu',
  mode: 'write',
  today: isoDate('2005-06-01'),
  defaultAsOf: isoDate('2005-06-01'),
  firstEventOn: isoDate('1995-09-28'),
  lastEventOn: isoDate('2005-12-20'),
  recent: [],
  problem: null,
  trouble: null,
  isOnNetwork: false,
  canBeRead: false,
  defaultFileName: 'published-record.honbu',
  acceptsPaths: false,
  version: '0.1.0',
}

export const sampleFrame: Frame = {
  asOf: isoDate('2005-06-01'),
  fileName: 'published-record.honbu',
  mode: 'write',
  firstEventOn: isoDate('1995-09-28'),
  lastEventOn: isoDate('2005-12-20'),
  bodies: [
    {
      body: {
        key: 'drugs',
        name: {
          en: 'Headquarters for the Promotion of Measures to Prevent Drug Abuse',
          ja: '薬物乱用対策推進本部',
          confirmed: { en: true, ja: true },
        },
        short: { en: 'Drug abuse', ja: '薬物乱用対策' },
        seal: { en: 'D', ja: '薬' },
        colour: 'celadon',
      },
      next: { id: 11, on: isoDate('2005-06-10'), status: 'drafted', ordinal: 11, actKind: null, isJoint: false },
      needs: 3,
    },
  ],
  isCounting: false,
  counts: { plans: 26, needs: 11, openQuestions: 7 },
  undoable: null,
  redoable: null,
  lastSavedAt: null,
}
