import { expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import { layout } from '../../../shared/documents/layout.ts'
import { confidentialMark, paperNumberMark, withMarks } from '../../../shared/documents/marks.ts'
import { agendaInput, classesOf, elementsOf, readable } from './samples.ts'

it('boxes what changes how a paper may be used, after what its builder wrote there', () => {
  const paper = withMarks(agenda(agendaInput({ language: 'both' })), [confidentialMark('ja'), paperNumberMark('1-2', true, 'en')])
  const boxes = elementsOf(layout(paper)).filter((one) => classesOf(one).includes('boxed'))
  expect(boxes.map(readable)).toEqual(['案 Draft', '取扱注意', 'Reference paper 1-2'])
})
