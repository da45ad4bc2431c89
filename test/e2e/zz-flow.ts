import { bundle } from '../../build/bundle.ts'
import { openWebApp } from './web-app.ts'
await bundle()
const out = '/tmp/gf/'
const language = process.argv[2] ?? 'en'
let n = 0
const app = await openWebApp()
const page = await app.openPage({ viewport: { width: 1280, height: 800 }, locale: language })
page.setDefaultTimeout(20000)
const shot = async (name: string) => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${out}${language}-${String(n++).padStart(2, '0')}-${name}.png` })
}
await page.getByRole('button', { name: /Start an empty register|空の台帳を始める/ }).click()
await page.getByRole('navigation', { name: /Register|台帳/ }).waitFor()
await shot('start-body')
await page.keyboard.type(language === 'en' ? 'Headquarters for Road Safety' : '交通安全対策本部')
await page.keyboard.press('Tab')
await shot('start-body-typed')
await page.keyboard.press('Control+Enter')
await page.getByText(/When does it meet|次回の会合の日/).waitFor()
await shot('start-meeting')
await page.keyboard.press('Control+Enter')
await page.getByText(/Who sits on it|構成員を登録します/).waitFor()
await shot('start-members')
await page
  .getByRole('textbox', { name: /List of members|構成員名簿/ })
  .fill(
    language === 'en'
      ? 'Chief: Prime Minister\nDeputy Chief: Minister of Justice – YAMADA Hanako\nMembers: Minister of Finance\nMinister of Foreign Affairs'
      : '構成員名簿（令和8年4月1日現在）\n本部長　内閣総理大臣\n副本部長　法務大臣　山田　花子（やまだ　はなこ）\n本部員　財務大臣\n　　　　外務大臣',
  )
await shot('start-members-pasted')
await page.keyboard.press('Control+Enter')
await page.waitForURL(/bodies/)
await shot('body')
const routes = [
  '/',
  '/calendar',
  '/plans',
  '/follow-ups',
  '/members',
  '/organizations',
  '/persons',
  '/measures',
  '/indicators',
  '/papers',
  '/history',
  '/exchange/export',
  '/search',
  '/health',
  '/guide',
  '/guide/search',
]
for (const route of routes) {
  await page.evaluate((to) => {
    location.hash = to
  }, route)
  await shot(`own${route.replaceAll('/', '-')}`)
}
await app.close()
const bare = await openWebApp()
const page2 = await bare.openPage({ viewport: { width: 1280, height: 800 }, locale: language })
await page2.getByRole('button', { name: /Start an empty register|空の台帳を始める/ }).click()
await page2.getByRole('navigation', { name: /Register|台帳/ }).waitFor()
n = 0
for (const route of [...routes, '/cabinet', '/reorganization', '/follow-ups/x', '/start/members?body=x']) {
  await page2.evaluate((to) => {
    location.hash = to
  }, route)
  await page2.waitForLoadState('networkidle')
  await page2.waitForTimeout(500)
  await page2.screenshot({
    path: `${out}${language}-empty-${String(n++).padStart(2, '0')}${route.replaceAll(/[/?=]/g, '-')}.png`,
  })
}
console.log(app.violations, bare.violations)
await bare.close()
