import { describe, expect, it } from 'vitest'
import { callerNumber, clockTime, dayAndTime, duration, seconds, startOfDay } from '../src/shared/format'
import { filled, pageOf } from '../src/shared/query'

describe('times', () => {
  it('are those of the court, wherever the browser stands', () => {
    expect(clockTime('2026-11-21T16:05:09Z')).toBe('00:05:09')
    expect(dayAndTime('2026-11-21T16:05:09Z')).toBe('2026-11-22 00:05:09')
  })

  it('search from the first to the end of the last day', () => {
    expect(startOfDay('2026-11-21')).toBe('2026-11-20T16:00:00.000Z')
    expect(startOfDay('2026-11-21', 1)).toBe('2026-11-21T16:00:00.000Z')
  })
})

describe('durations', () => {
  it.each([
    [0, '00:00'],
    [999, '00:00'],
    [61_500, '01:01'],
    [3_725_000, '62:05'],
    [-5_000, '00:00'],
  ])('%i ms reads %s', (ms, text) => expect(duration(ms)).toBe(text))

  it('latency has one decimal', () => expect(seconds(1_149)).toBe('1.1 秒'))
})

it('withheld number is said to be withheld', () => {
  expect(callerNumber(null)).toBe('未显示号码')
  expect(callerNumber('13900001234')).toBe('13900001234')
})

describe('addresses', () => {
  it('page of nonsense is the first', () => {
    expect(pageOf({ page: '3' })).toBe(3)
    for (const page of ['0', '-2', 'x', '']) expect(pageOf({ page })).toBe(1)
  })

  it('empty fields are left out', () => {
    expect(filled({ q: ' 诉讼费 ', caller: '', from: null })).toEqual({ q: '诉讼费' })
  })
})
