/** The closed lists of words the register knows. The database checks, the contract and the rules all read these. */

export const languages = ['en', 'ja'] as const
export type Language = (typeof languages)[number]

/** What an agenda item does. The published record words one act in three ways; see `followUpKinds`. */
export const itemKinds = [
  'adoption',
  'report-on-adoption',
  'report-on-progress',
  'progress-report',
  'follow-up',
  'situation-report',
  'topic',
  'other',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** The kinds by which a meeting looks back at a plan ("Report on Progress of", "Progress Report on", from 2003 "Follow-up of"). */
export const followUpKinds = ['report-on-progress', 'progress-report', 'follow-up'] as const satisfies readonly ItemKind[]

/** The kinds by which a plan is born before a meeting. */
export const adoptionKinds = ['adoption', 'report-on-adoption'] as const satisfies readonly ItemKind[]

/** `initiative`: something raised at a meeting that was never adopted there as a plan. */
export const planKinds = ['outline', 'strategy', 'action-plan', 'urgent-measures', 'annual-plan', 'initiative'] as const
export type PlanKind = (typeof planKinds)[number]

/** How one plan stands to another. */
export const planLinkKinds = ['supersedes', 'revises', 'implements', 'merges', 'splits'] as const
export type PlanLinkKind = (typeof planLinkKinds)[number]

export const planItemKinds = ['goal', 'pillar', 'viewpoint', 'task', 'measure', 'item'] as const
export type PlanItemKind = (typeof planItemKinds)[number]

/** Derived on the as-of date, never stored. `explained`: a human gave the reason why nothing is owed. */
export const followUpStates = ['not-yet-due', 'due', 'overdue', 'never-followed-up', 'explained', 'concluded'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** Why a human says that no look at a plan is owed. */
export const explanationReasons = ['followed-up-elsewhere', 'covered-by-other', 'not-required', 'other'] as const
export type ExplanationReason = (typeof explanationReasons)[number]

/** Why a plan is concluded. */
export const conclusions = ['superseded', 'term-over', 'reported-complete', 'discontinued'] as const
export type Conclusion = (typeof conclusions)[number]

export const itemStatuses = ['not-started', 'in-progress', 'done', 'delayed', 'dropped'] as const
export type ItemStatus = (typeof itemStatuses)[number]

/**
 * Where an item of a plan stands on a day; derived, never stored. `current`: reported since the body last met. `not-reported`:
 * nobody ever said anything, however long ago the plan was adopted.
 */
export const itemStandings = ['not-reported', 'overdue', 'silent', 'current', 'explained', 'concluded'] as const
export type ItemStanding = (typeof itemStandings)[number]

/** Seats, in the order in which a roster prints them. `secretary` is a 幹事. */
export const seatRoles = ['chief', 'deputy-chief', 'member', 'observer', 'secretary'] as const
export type SeatRole = (typeof seatRoles)[number]

/** How somebody holds a post; `concurrent` (兼任) is held beside another, `acting` (事務取扱) stands in for a holder. */
export const tenureNatures = ['holder', 'acting', 'concurrent'] as const
export type TenureNature = (typeof tenureNatures)[number]

/** How one body stands to the next: it follows it, or hands work over to it. */
export const bodyLinkKinds = ['succession', 'transfer'] as const
export type BodyLinkKind = (typeof bodyLinkKinds)[number]

/** `issued`: the meeting is convened and its agenda frozen. */
export const meetingStatuses = ['planned', 'drafted', 'issued', 'held', 'cancelled', 'postponed'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

/** A dated event of a body: an ordinary meeting, or the legal act that established the body. */
export const meetingKinds = ['meeting', 'establishing-act'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** Cabinet decision (閣議決定) and oral consent of the Cabinet (閣議口頭了解) are different legal acts. */
export const actKinds = ['cabinet-decision', 'oral-consent', 'law', 'other'] as const
export type ActKind = (typeof actKinds)[number]

export const outcomes = ['adopted', 'reported', 'noted', 'deferred', 'withdrawn'] as const
export type Outcome = (typeof outcomes)[number]

/** What is recorded of somebody who was to sit at a meeting; nothing recorded is a state of its own. `observer` is 陪席. */
export const presences = ['present', 'absent', 'excused', 'proxy', 'observer'] as const
export type Presence = (typeof presences)[number]

/** Guests are nobody's seat, so nobody stands in for them. */
export const guestPresences = ['present', 'absent', 'excused', 'observer'] as const satisfies readonly Presence[]
export type GuestPresence = (typeof guestPresences)[number]

/** How an agenda line came from an earlier one: `deferred` by a meeting's own outcome, otherwise by hand. */
export const carriedHows = ['moved', 'duplicated', 'deferred'] as const
export type CarriedHow = (typeof carriedHows)[number]

export const bodyKinds = ['headquarters', 'ministerial-meeting', 'council', 'liaison-council', 'secretaries', 'other'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** A body's colour, by the name of its design token; never the only sign of the body. */
export const bodyColours = ['celadon', 'chestnut', 'bellflower', 'pine', 'plum', 'slate', 'ochre'] as const
export type BodyColour = (typeof bodyColours)[number]

export const organizationKinds = [
  'cabinet',
  'ministry',
  'agency',
  'commission',
  'office',
  'association',
  'international',
  'other',
] as const
export type OrganizationKind = (typeof organizationKinds)[number]

export const organizationLinkKinds = ['merger', 'split', 'renaming', 'transfer', 'succession'] as const
export type OrganizationLinkKind = (typeof organizationLinkKinds)[number]

/** Whatever has dated names of its own and is edited as such. */
export const namedThings = ['body', 'organization', 'post', 'person'] as const
export type NamedThing = (typeof namedThings)[number]

/** What becomes of a post: another title; a new post takes its place; it ends with nothing in its place; nothing. */
export const postFates = ['rename', 'succeed', 'abolish', 'keep'] as const
export type PostFate = (typeof postFates)[number]

/**
 * What becomes of the organizations: `renaming` keeps the identity and needs one; `merger` and `succession` end them; `split` and
 * `transfer` leave them in being.
 */
export const reorganizationKinds = ['renaming', 'merger', 'split', 'transfer', 'succession'] as const
export type ReorganizationKind = (typeof reorganizationKinds)[number]

/** `title`: the official one. `alias`: another name in use for the same thing. */
export const nameKinds = ['official', 'alias', 'short'] as const
export type NameKind = (typeof nameKinds)[number]

/** How sure the register is of a fact: seen in a source, inferred from facts, or waiting for confirmation. */
export const confidences = ['verified', 'inferred', 'to-be-confirmed'] as const
export type Confidence = (typeof confidences)[number]

/**
 * What search knows of an attached file's text. `cut`: only its beginning. `no-text`: a picture of paper. `other-kind`: nothing that is read.
 */
export const fileTextStates = ['read', 'cut', 'empty', 'no-text', 'other-kind', 'too-large', 'failed'] as const
export type FileTextState = (typeof fileTextStates)[number]
