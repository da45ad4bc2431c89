import type {} from './bridge-in-page.ts'
import { createSocket } from 'node:dgram'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { maxCallLength } from '../../shared/contract/read-call-request.ts'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'

/** The part of Trusted Types that the DOM's types do not have yet. */
interface TrustedTypesWindow {
  readonly trustedTypes: { createPolicy(name: string, rules: object): unknown }
}

describe.skipIf(inject('noDesktop') !== null)('the desktop window', () => {
  let desktop: Desktop
  let running: DesktopApp

  beforeAll(async () => {
    desktop = await openDesktop({ sandboxed: true })
    running = await desktop.start()
  })
  afterAll(() => desktop?.close())

  const windowCount = (): Promise<number> => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

  test('is sandboxed, isolated and without Node', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        // Not in Electron's types: the only way to read back what really holds.
        const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity }
      }),
    )
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false, webSecurity: true },
    ])
  })

  test('keeps its page in a process that the system itself confines', async ({ skip }) => {
    skip(!desktop.isSandboxed || process.platform !== 'linux', 'there is no sandbox for this user')
    const pid = await running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    )
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    // 2: the process may make only those system calls that its filter lets through.
    expect(/^Seccomp:\t(\d)/m.exec(status)?.[1]).toBe('2')
    expect(/^NoNewPrivs:\t(\d)/m.exec(status)?.[1]).toBe('1')
    expect(/^CapEff:\t(\w+)/m.exec(status)?.[1]).toMatch(/^0+$/)
  })

  test('shows the page nothing but the bridge', async () => {
    const seen = await running.page.evaluate(() => ({
      address: location.href,
      nodeGlobals: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: Object.keys(window.honbu).toSorted(),
      isFrozen: Object.isFrozen(window.honbu),
    }))
    expect(seen).toEqual({
      address: expect.stringMatching(/^app:\/\/honbu\//),
      nodeGlobals: [],
      bridge: [
        'call',
        'chooseBackupFolder',
        'chooseExportFolder',
        'chooseFiles',
        'createRegisterFile',
        'kind',
        'onCommand',
        'onLink',
        'openAttachment',
        'openDroppedRegister',
        'openRegisterFile',
        'openWindow',
        'platform',
        'printPaper',
        'saveExport',
        'saveFile',
        'savePaperAsPdf',
        'savePicture',
        'saveTextFile',
        'sendFilePart',
        'setAppearance',
        'setCommands',
        'showFolder',
        'takeLink',
      ],
      isFrozen: true,
    })
  })

  test('leaves no way to Electron in the window, however one looks for it', async () => {
    const found = await running.page.evaluate(() => {
      // Everything that can be reached from the window by names, four steps deep, and each function's own parts.
      const seen = new Set<unknown>()
      const suspicious: string[] = []
      const look = (value: unknown, path: string, depth: number): void => {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value) || depth > 3) return
        seen.add(value)
        for (const name of Reflect.ownKeys(value)) {
          const key = String(name)
          if (/electron|ipcRenderer|contextBridge|webFrame|nodeRequire|^require$|^process$|__dirname/i.test(key))
            suspicious.push(`${path}.${key}`)
          const own = Reflect.getOwnPropertyDescriptor(value, name)
          if (own !== undefined && 'value' in own) look(own.value, `${path}.${key}`, depth + 1)
        }
      }
      look(window, 'window', 0)
      return suspicious
    })
    expect(found).toEqual([])
  })

  test.each([
    ['a page that refreshes itself elsewhere', 'refresh'],
    ['a form that is sent elsewhere', 'form'],
    ['a frame of another site', 'frame'],
    ['a frame of the page itself', 'own-frame'],
    ['a link with a target', 'target'],
    ['a middle click', 'middle'],
    ['a webview', 'webview'],
    ['an object', 'object'],
  ])('stays where it is, alone, for %s', async (_what, kind) => {
    const before = await running.page.evaluate(() => location.href)
    await running.page.evaluate((how) => {
      const element = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
        const made = document.createElement(name)
        for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
        document.body.append(made)
        return made
      }
      const elsewhere = 'https://example.org/'
      const makers: Readonly<Record<string, () => void>> = {
        refresh: () => document.head.append(element('meta', { 'http-equiv': 'refresh', content: `0;url=${elsewhere}` })),
        form: () => (element('form', { action: elsewhere, method: 'post' }) as HTMLFormElement).submit(),
        frame: () => void element('iframe', { src: elsewhere }),
        'own-frame': () => void element('iframe', { src: '/' }),
        target: () => element('a', { href: elsewhere, target: '_blank' }).click(),
        middle: () =>
          void element('a', { href: elsewhere }).dispatchEvent(
            new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }),
          ),
        webview: () => void element('webview', { src: elsewhere }),
        object: () => void element('object', { data: elsewhere }),
      }
      try {
        makers[how]?.()
      } catch (error) {
        // Trusted Types let no address be given to some elements at all.
        if (!(error instanceof TypeError)) throw error
      }
    }, kind)
    await running.page.waitForTimeout(100)
    const after = await running.page.evaluate(() => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body.childElementCount ?? 0)
      for (const added of document.querySelectorAll('iframe, form[action], webview, object, a[href="https://example.org/"]'))
        added.remove()
      return { href: location.href, filledFrames: frames.filter((count) => count > 0).length }
    })
    const contents = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect({ ...after, contents, windows: await windowCount() }).toEqual({
      href: before,
      filledFrames: 0,
      contents: 1,
      windows: 1,
    })
  })

  test('gives the page no device', async () => {
    const answers = await running.page.evaluate(async () => {
      const devices = navigator as unknown as Readonly<
        Record<
          string,
          { readonly requestDevice?: (of: object) => Promise<unknown>; readonly requestPort?: () => Promise<unknown> } | undefined
        >
      >
      const asked = {
        usb: () => devices.usb?.requestDevice?.({ filters: [] }),
        hid: () => devices.hid?.requestDevice?.({ filters: [] }),
        serial: () => devices.serial?.requestPort?.(),
        camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      }
      const outcomes = await Promise.all(
        Object.entries(asked).map(async ([name, ask]) => {
          try {
            const given = await ask()
            return [name, given === undefined || (Array.isArray(given) && given.length === 0) ? 'nothing' : 'given'] as const
          } catch {
            return [name, 'refused'] as const
          }
        }),
      )
      return Object.fromEntries(outcomes)
    })
    expect(Object.values(answers)).not.toContain('given')
  })

  test('sends nothing past the requests that are looked at: WebRTC asks no server and finds no address', async () => {
    const server = createSocket('udp4')
    let heard = 0
    server.on('message', () => heard++)
    await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve))
    const found = await running.page.evaluate(async (port) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
      const candidates: string[] = []
      const isOver = new Promise<void>((resolve) => {
        peer.addEventListener('icecandidate', ({ candidate }) => (candidate ? candidates.push(candidate.candidate) : resolve()))
      })
      peer.createDataChannel('out')
      await peer.setLocalDescription(await peer.createOffer())
      await isOver
      peer.close()
      return candidates
    }, server.address().port)
    server.close()
    expect({ found, heard }).toEqual({ found: [], heard: 0 })
  })

  test('has asked for nothing outside the program so far', async () => {
    // Whatever the page tried above was stopped before it left; what was let through is counted here, on a page loaded anew.
    const addresses = running.app.evaluate(
      ({ session, BrowserWindow }) =>
        new Promise<readonly string[]>((resolve) => {
          const letThrough: string[] = []
          session.defaultSession.webRequest.onSendHeaders((details) => void letThrough.push(details.url))
          session.defaultSession.webRequest.onCompleted((details) => void letThrough.push(details.url))
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          contents?.once('did-finish-load', () => resolve(letThrough))
          contents?.reload()
        }),
    )
    expect((await addresses).filter((address) => !address.startsWith('app://honbu/'))).toEqual([])
    await running.page.locator('h1').waitFor()
  })

  test.each([
    ['an address of the web', 'https://example.org/'],
    ['a file', 'file:///etc/hostname'],
    ['another host of the own scheme', 'app://elsewhere/'],
    ['script as an address', 'javascript:document.title="taken"'],
    ['data as an address', 'data:text/html,<p>taken</p>'],
  ])('does not leave the page for %s', async (_what, address) => {
    const before = await running.page.evaluate(() => ({ href: location.href, title: document.title }))
    await running.page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
      location.assign(target)
    }, address)
    await running.page.waitForTimeout(100)
    expect(await running.page.evaluate(() => ({ href: location.href, title: document.title }))).toEqual(before)
  })

  test('reads its page anew where it stands', async () => {
    const { page } = running
    const before = page.url()
    await page.evaluate(() => Object.assign(globalThis, { isOld: true }))
    await page.evaluate(() => location.reload())
    await expect.poll(() => page.evaluate(() => 'isOld' in globalThis).catch(() => true)).toBe(false)
    await page.waitForLoadState('load')
    expect(page.url()).toBe(before)
  })

  test('opens no second window', async () => {
    const opened = await running.page.evaluate(() => [
      window.open('https://example.org/'),
      window.open('about:blank'),
      window.open('/', '_blank', 'popup'),
    ])
    expect(opened).toEqual([null, null, null])
    expect(await windowCount()).toBe(1)
  })

  test('grants no permission but to write text to the clipboard', async () => {
    const states = await running.page.evaluate(async () => {
      const names = ['camera', 'clipboard-read', 'clipboard-write', 'geolocation', 'microphone', 'midi', 'notifications']
      const asked = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName })))
      return Object.fromEntries(asked.map((status, at) => [names[at], status.state]))
    })
    expect(states).toEqual({
      camera: 'denied',
      'clipboard-read': 'denied',
      'clipboard-write': 'granted',
      geolocation: 'denied',
      microphone: 'denied',
      midi: 'denied',
      notifications: 'denied',
    })
    const used = await running.page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'failed'),
        )
      }),
    }))
    expect(used).toEqual({ notification: 'denied', place: 'denied' })
  })

  test('answers nothing but the files of the page', async () => {
    const statuses = await running.page.evaluate(async () => {
      const status = (address: string): Promise<number | string> =>
        fetch(address).then(
          (answer) => answer.status,
          () => 'refused',
        )
      return {
        index: await status('/'),
        above: await status('/../package.json'),
        aboveEncoded: await status('/%2e%2e/%2e%2e/package.json'),
        aboveBackslash: await status('/..%5c..%5cpackage.json'),
        absolute: await status('//etc/hostname'),
        nul: await status('/index.html%00.png'),
        main: await status('/../electron/main.cjs'),
        web: await status('https://example.org/'),
        file: await status('file:///etc/hostname'),
        loopback: await status('http://127.0.0.1:1/'),
      }
    })
    expect(statuses).toEqual({
      index: 200,
      above: 404,
      aboveEncoded: 404,
      aboveBackslash: 404,
      absolute: 'refused',
      nul: 'refused',
      main: 404,
      web: 'refused',
      file: 'refused',
      loopback: 'refused',
    })
  })

  test('runs nothing and styles nothing that is not a file of the page', async () => {
    const outcome = await running.page.evaluate(async () => {
      const violations = new Set<string>()
      document.addEventListener('securitypolicyviolation', (event) => violations.add(event.effectiveDirective))
      const outcomeOf = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt()
          return 'done'
        } catch (error) {
          return error instanceof Error ? error.name : 'refused'
        }
      }
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      const outcomes = {
        inlineScript: await outcomeOf(() => document.createElement('script').append('document.title = "taken"')),
        htmlAsText: await outcomeOf(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')),
        // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is what is tested
        textAsCode: await outcomeOf(() => setTimeout('document.title = "taken"', 0)),
        ownPolicy: await outcomeOf(() => (window as unknown as TrustedTypesWindow).trustedTypes.createPolicy('default', {})),
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
      return {
        outcomes,
        violations: [...violations].toSorted(),
        title: document.title,
        shown: getComputedStyle(document.body).display,
      }
    })
    expect(outcome).toEqual({
      outcomes: {
        inlineScript: 'TypeError',
        htmlAsText: 'TypeError',
        textAsCode: 'TypeError',
        ownPolicy: 'TypeError',
      },
      violations: ['require-trusted-types-for', 'style-src-elem', 'trusted-types'],
      title: expect.not.stringMatching('taken'),
      shown: 'block',
    })
  })

  test('passes a call on and answers it', async () => {
    const answer = await running.page.evaluate(() => window.honbu.call({ type: 'query', path: 'register.status', input: {} }))
    expect(answer.ok).toBe(true)
  })

  test.each([
    ['too long', (limit: number) => ({ type: 'query', path: 'a.b', input: 'x'.repeat(limit) })],
    ['without a path', () => ({ type: 'query', input: null })],
    ['of an unknown type', () => ({ type: 'subscription', path: 'a.b', input: null })],
    ['with more than a call has', () => ({ type: 'query', path: 'a.b', input: null, extra: 1 })],
    ['to a path of another form', () => ({ type: 'query', path: '__proto__.constructor', input: null })],
  ])('refuses a call that is %s', async (_what, make) => {
    const answer = await running.page.evaluate((request) => window.honbu.call(request as never), make(maxCallLength))
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  test.each([
    ['at an empty address', 'about:blank'],
    ['at the address of the page', 'app://honbu/'],
  ])('answers no window that the program did not open, %s', async (_where, address) => {
    const answers = await running.app.evaluate(
      async ({ BrowserWindow }, { preload, target }) => {
        const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
        try {
          await foreign.loadURL(target)
          const script = `Promise.all([
            window.honbu.call({ type: 'query', path: 'register.status' }),
            window.honbu.openRegisterFile(),
            window.honbu.savePaperAsPdf({ route: '/paper/x', fileName: 'x' }),
            window.honbu.chooseFiles(),
            window.honbu.chooseBackupFolder(),
            window.honbu.openAttachment(1),
          ])`
          return (await foreign.webContents.executeJavaScript(script)) as unknown
        } finally {
          foreign.destroy()
        }
      },
      { preload: join(projectFolder, 'out', 'electron', 'preload.cjs'), target: address },
    )
    expect(answers).toEqual([
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'unauthorized' }) }),
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'unauthorized' }) }),
      { done: false, reason: 'failed', message: expect.any(String) },
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'unauthorized' }) }),
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'unauthorized' }) }),
      expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'unauthorized' }) }),
    ])
  })

  test('saves what the page made itself, and no other download', async () => {
    const own = join(desktop.home, 'list.csv')
    const other = join(desktop.home, 'other.csv')
    const outcome = running.app.evaluate(
      ({ session }, paths) =>
        new Promise<string>((resolve) => {
          // Stands in for the system's save dialog, which nobody could answer here.
          session.defaultSession.on('will-download', (_event, item) => {
            const isOwn = item.getURL().startsWith('blob:')
            item.setSavePath(isOwn ? paths.own : paths.other)
            if (isOwn) item.once('done', (_done, state) => resolve(state))
          })
        }),
      { own, other },
    )
    const download = (address: string): Promise<void> =>
      running.page.evaluate((href) => {
        const link = document.createElement('a')
        link.href = href === '' ? URL.createObjectURL(new Blob(['番号,名称\r\n'])) : href
        link.download = 'list.csv'
        link.click()
      }, address)
    await download('data:text/csv,a')
    await download('')
    expect(await outcome).toBe('completed')
    expect(await readFile(own, 'utf8')).toBe('番号,名称\r\n')
    expect(existsSync(other)).toBe(false)
  })
})
