import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FeedNote } from '../src/api/types'
import { CallFeed, POLL_MS, SAFETY_POLL_MS, SILENCE_MS, type FeedState } from '../src/live/feed'

/** The server's end of the line, in the test's hand. */
class Line extends EventTarget {
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  closed = false

  close(): void {
    this.closed = true
  }

  say(event: string, data = ''): void {
    this.dispatchEvent(new MessageEvent(event, { data }))
  }
}

let lines: Line[]
let states: FeedState[]
let notes: (FeedNote | undefined)[]
let feed: CallFeed

const line = () => lines.at(-1)!

beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  states = []
  notes = []
  feed = new CallFeed(
    '/feed',
    { changed: (note) => notes.push(note), state: (state) => states.push(state) },
    () => {
      lines.push(new Line())
      return line() as unknown as EventSource
    },
  )
  feed.start()
})

afterEach(() => {
  feed.close()
  vi.useRealTimers()
})

describe('open line', () => {
  it('is live, and all is read once', () => {
    line().onopen!()
    expect(states).toEqual(['connecting', 'live'])
    expect(notes).toEqual([undefined])
  })

  it('hands on what the server says and skips what it cannot read', () => {
    line().onopen!()
    notes.length = 0
    line().say('call', '{"callId":"a","seq":3,"kind":"Heard"}')
    line().say('call', 'not json')
    expect(notes).toEqual([{ callId: 'a', seq: 3, kind: 'Heard' }])
  })

  it('is read again now and then, for notes that were lost', () => {
    line().onopen!()
    notes.length = 0
    vi.advanceTimersByTime(SAFETY_POLL_MS)
    expect(notes).toEqual([undefined])
  })
})

describe('broken line', () => {
  it('is opened again, later each time', () => {
    line().onopen!()
    line().onerror!()
    expect(states.at(-1)).toBe('reconnecting')
    expect(line().closed).toBe(true)
    const openedAfter = [300, 2_000, 4_000, 8_000, 15_000, 15_000].map((wait) => {
      const before = lines.length
      vi.advanceTimersByTime(wait - 1)
      expect(lines.length).toBe(before)
      vi.advanceTimersByTime(1)
      line().onerror!()
      return lines.length - before
    })
    expect(openedAfter).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('polls every two seconds until it is back', () => {
    line().onerror!()
    expect(states.at(-1)).toBe('reconnecting')
    vi.advanceTimersByTime(300)
    line().onerror!()
    expect(states.at(-1)).toBe('polling')
    notes.length = 0
    // The third attempt is made after the first of these and is left hanging.
    vi.advanceTimersByTime(3 * POLL_MS)
    expect(notes.length).toBe(3)
    line().onopen!()
    expect(states.at(-1)).toBe('live')
    notes.length = 0
    vi.advanceTimersByTime(3 * POLL_MS)
    expect(notes).toEqual([])
  })

  it('short break counts from the beginning again', () => {
    line().onerror!()
    vi.advanceTimersByTime(300)
    line().onopen!()
    line().onerror!()
    expect(states.at(-1)).toBe('reconnecting')
  })
})

describe('silence', () => {
  it('after a heartbeat means that the line is dead', () => {
    line().onopen!()
    line().say('heartbeat')
    vi.advanceTimersByTime(SILENCE_MS)
    expect(states.at(-1)).toBe('reconnecting')
  })

  it('means nothing where the server never beat', () => {
    line().onopen!()
    vi.advanceTimersByTime(10 * SILENCE_MS)
    expect(states.at(-1)).toBe('live')
  })
})

it('closed feed neither polls nor reconnects', () => {
  line().onerror!()
  feed.close()
  notes.length = 0
  vi.advanceTimersByTime(60_000)
  expect(lines.length).toBe(1)
  expect(notes).toEqual([])
})
