import type { App } from 'electron'

/** What "About Honbu" says. The licences of all that it is made of have a page of their own. */
export function aboutPanel(app: App): void {
  app.setAboutPanelOptions({
    applicationName: 'Honbu 本部',
    applicationVersion: app.getVersion(),
    copyright: 'The Honbu founders, MIT licence',
  })
}
