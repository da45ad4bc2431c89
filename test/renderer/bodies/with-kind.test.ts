import { expect, test } from 'vitest'
import { blankBody } from '../../../renderer/features/bodies/blank-body.ts'
import { withKind } from '../../../renderer/features/bodies/with-kind.ts'

test('the kind of a new body goes along with its name until somebody chooses one', () => {
  const typed = withKind(blankBody, { nameJa: '銃器対策推進会議' })
  expect(typed.kind).toBe('council')
  expect(withKind(typed, { nameJa: '犯罪対策閣僚会議' }).kind).toBe('ministerial-meeting')
  expect(withKind(typed, { nameJa: '銃器' }).kind).toBe('council')
  const chosen = withKind(typed, { kind: 'other' })
  expect(withKind(chosen, { nameJa: '銃器対策推進本部' }).kind).toBe('other')
})

test('a body that stands below another keeps the kind it came with', () => {
  expect(withKind({ ...blankBody, kind: 'secretaries' }, { nameEn: 'Headquarters for Ports' }).kind).toBe('secretaries')
})
