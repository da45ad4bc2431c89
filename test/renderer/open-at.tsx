import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect } from 'vitest'
import { openPage, type PageOptions } from './open-page.tsx'
import type { RealProgram } from './real-program.ts'

/** The page at a route, once its screen is there. */
export async function openAt(route: string, options: PageOptions = {}): Promise<RealProgram> {
  const program = await openPage(route, options)
  await screen.findByRole('heading', { level: 1 })
  return program
}

/** The main part of the page breaks no rule that can be checked without painting. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 200)) }))).toEqual([])
}
