import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { coalesced } from '../src/live/coalesced'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('many asks become one read', async () => {
  const read = vi.fn(async () => {})
  const reading = coalesced(read, 100)
  for (let i = 0; i < 5; i++) reading.ask()
  await vi.advanceTimersByTimeAsync(100)
  expect(read).toHaveBeenCalledOnce()
})

it('asks while a read is under way lead to just one more, after it', async () => {
  let finish = () => {}
  const read = vi.fn(() => new Promise<void>((done) => (finish = done)))
  const reading = coalesced(read, 100)
  reading.ask()
  await vi.advanceTimersByTimeAsync(100)
  reading.ask()
  reading.ask()
  await vi.advanceTimersByTimeAsync(500)
  expect(read).toHaveBeenCalledTimes(1)
  finish()
  await vi.advanceTimersByTimeAsync(100)
  expect(read).toHaveBeenCalledTimes(2)
})

it('steady asks do not keep the read from happening', async () => {
  const read = vi.fn(async () => {})
  const reading = coalesced(read, 100)
  for (let i = 0; i < 20; i++) {
    reading.ask()
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(6)
})

it('nothing is read after the stop', async () => {
  const read = vi.fn(async () => {})
  const reading = coalesced(read, 100)
  reading.ask()
  reading.stop()
  await vi.advanceTimersByTimeAsync(500)
  expect(read).not.toHaveBeenCalled()
})
