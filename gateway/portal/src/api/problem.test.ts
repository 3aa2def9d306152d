import { expect, it } from 'vitest'
import { ProblemError, problemFrom, problemOf, UNREACHABLE } from './problem'

it('takes a problem as it is', () => {
  const problem = problemOf(422, { type: '/problems/x', title: '标题', status: 422, article: '办法§6' })
  expect(problem.article).toBe('办法§6')
})

it.each(['<html>', null, [], { message: 'x' }])('makes a problem of anything else: %s', (body) => {
  expect(problemOf(500, body)).toMatchObject({ status: 500, type: 'about:blank' })
})

it('knows when nobody knows what was done', () => {
  expect(new ProblemError({ ...UNREACHABLE, status: 504 }).isUnknownOutcome).toBe(true)
  expect(new ProblemError({ ...UNREACHABLE, status: 422 }).isUnknownOutcome).toBe(false)
})

it('calls everything else unreachable', () => expect(problemFrom(new TypeError('fetch failed'))).toBe(UNREACHABLE))
