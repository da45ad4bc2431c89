import type { HonbuApp, HonbuAppOptions } from './honbu-app.ts'

/** TEMPORARY: stands in until the real one is merged; answers every call with what it was asked. */
export function createHonbuApp(options: HonbuAppOptions): Promise<HonbuApp> {
  let open = options.registerPath ?? null
  return Promise.resolve({
    call: (request) => Promise.resolve({ ok: true, data: { asked: request.path, input: request.input ?? null, register: open } }),
    openRegister: (path) => {
      open = path
      return Promise.resolve({ ok: true, data: { register: path } })
    },
    createRegister: (path, content) => {
      open = path
      return Promise.resolve({ ok: true, data: { register: path, content } })
    },
    close: () => Promise.resolve(options.log('closed')),
  })
}
