// Preloaded into every process of an Electron that brings a SQLite addon of its own: that one is taken instead of the program's.
const { existsSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')

const own = join(dirname(process.execPath), 'resources', 'app', 'node_modules', 'better-sqlite3')
if (existsSync(own)) {
  const resolve = Module._resolveFilename
  Module._resolveFilename = function (request, ...rest) {
    return resolve.call(this, request === 'better-sqlite3' ? own : request, ...rest)
  }
}
