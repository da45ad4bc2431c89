import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { statementCache } from '../../../db/sqlite/statement-cache.ts'

function openFile(): Database.Database {
  const file = new Database(':memory:')
  onTestFinished(() => {
    file.close()
  })
  file.exec("create table plans (id integer primary key, title text); insert into plans (title) values ('first'), ('second')")
  return file
}

it('the same text is compiled once', () => {
  const cache = statementCache(openFile())
  expect(cache.prepare('select * from plans where id = ?')).toBe(cache.prepare('select * from plans where id = ?'))
  expect(cache.size).toBe(1)
})

it('a statement that still runs is not given out again', () => {
  const cache = statementCache(openFile())
  const text = 'select title from plans order by id'
  const outer = cache.prepare(text).iterate()
  expect(outer.next().value).toEqual({ title: 'first' })
  expect(cache.prepare(text).all()).toHaveLength(2)
  expect(outer.next().value).toEqual({ title: 'second' })
  outer.return?.()
})

it('the one unused for longest goes when there are too many', () => {
  const cache = statementCache(openFile(), 2)
  const first = cache.prepare('select 1')
  const second = cache.prepare('select 2')
  cache.prepare('select 1')
  cache.prepare('select 3')
  expect(cache.size).toBe(2)
  expect(cache.prepare('select 1')).toBe(first)
  expect(cache.prepare('select 2')).not.toBe(second)
})

it('after a change of the schema a query answers with the columns of now, also when the change is taken back', () => {
  const cache = statementCache(openFile())
  const columns = () => Object.keys(cache.prepare('select * from plans where id = 1').get() as object)
  const run = (text: string) => cache.prepare(text).run()
  expect(columns()).toEqual(['id', 'title'])
  run('begin')
  run('alter table plans add column note text')
  expect(columns()).toEqual(['id', 'title', 'note'])
  run('rollback')
  expect(columns()).toEqual(['id', 'title'])
  run('alter table plans rename column title to name')
  expect(columns()).toEqual(['id', 'name'])
})

it('a change of the schema by another hand on the same connection is seen', () => {
  const file = openFile()
  const cache = statementCache(file)
  const text = 'select * from plans where id = 1'
  cache.prepare(text).get()
  file.exec('alter table plans add column note text')
  expect(cache.prepare(text).get()).toEqual({ id: 1, title: 'first', note: null })
})

it('texts too long to come again and pragmas are not kept', () => {
  const cache = statementCache(openFile())
  cache.prepare(`select ${'1 + '.repeat(50)}${' '.repeat(100_000)}1`)
  cache.prepare('pragma user_version')
  expect(cache.size).toBe(0)
})

it('nothing runs once the file is closed', () => {
  const file = openFile()
  const cache = statementCache(file)
  cache.prepare('select 1')
  file.close()
  expect(() => cache.prepare('select 1').get()).toThrow(/not open/)
})
