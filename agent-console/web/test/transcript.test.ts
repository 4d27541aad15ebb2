import { describe, expect, it } from 'vitest'
import type { CallEvent, Line } from '../src/api/types'
import { milestones } from '../src/calls/milestones'
import { EMPTY, lineAt, merged, payloadOf, wordsBySeq } from '../src/calls/transcript'
import { peaks } from '../src/calls/waveform'

const line = (seq: number, text = `line ${seq}`): Line => ({
  seq,
  at: '2026-11-21T06:00:00Z',
  who: 'caller',
  text,
  offsetMs: seq * 1_000,
  endMs: seq * 1_000 + 500,
})
const event = (seq: number, kind = 'Heard', payload: unknown = {}): CallEvent => ({
  seq,
  at: '2026-11-21T06:00:00Z',
  kind,
  source: 'bridge',
  payload,
})
const read = (seqs: number[], partial?: string) => ({
  transcript: seqs.map((seq) => line(seq)),
  events: seqs.map((seq) => event(seq)),
  partial,
})
const seqs = (lines: Line[]) => lines.map(({ seq }) => seq)

describe('growing transcript', () => {
  it('partial words change and then give way to the finished line', () => {
    let transcript = merged(EMPTY, read([2], '诉讼'))
    transcript = merged(transcript, read([2], '诉讼费怎么'))
    expect(transcript.partial).toBe('诉讼费怎么')
    transcript = merged(transcript, read([2, 3]))
    expect(transcript.partial).toBeUndefined()
    expect(seqs(transcript.lines)).toEqual([2, 3])
  })

  it('older read that comes late takes nothing away', () => {
    const newer = merged(EMPTY, read([2, 3, 5]))
    const late = merged(newer, read([2, 3], '旧的半句'))
    expect(seqs(late.lines)).toEqual([2, 3, 5])
    expect(late.partial).toBeUndefined()
    expect(late.seenSeq).toBe(5)
  })

  it('lines stand in the order of the call, however they came', () => {
    expect(seqs(merged(merged(EMPTY, read([5, 2])), read([3, 6, 2, 5])).lines)).toEqual([2, 3, 5, 6])
  })

  it('line that was corrected later is shown corrected', () => {
    const first = merged(EMPTY, { transcript: [line(2, '我要离案')], events: [event(2)] })
    const then = merged(first, { transcript: [line(2, '我要立案')], events: [event(2), event(3, 'Answered')] })
    expect(then.lines.map(({ text }) => text)).toEqual(['我要立案'])
  })

  it('event without a line also makes a read newer', () => {
    const newer = merged(EMPTY, { transcript: [line(2)], events: [event(2), event(3, 'Answered')] })
    expect(merged(newer, read([2], '旧的半句')).partial).toBeUndefined()
  })
})

describe('position in the recording', () => {
  const lines = [line(1), line(2)]

  it.each([
    [500, undefined],
    [1_200, 1],
    [1_950, undefined],
    [2_100, 2],
  ])('at %i ms it is line %s', (ms, seq) => expect(lineAt(lines, ms)).toBe(seq))

  it('message left after the talk has none', () => {
    expect(lineAt([...lines, { ...line(3, '（留言录音）'), offsetMs: 0, endMs: null }], 1_200)).toBe(1)
  })
})

describe('events', () => {
  it('payload is read as text or as an object, and may have been erased', () => {
    expect(payloadOf(event(1, 'KeyPressed', '{"key":"0"}'))).toEqual({ key: '0' })
    expect(payloadOf(event(1, 'KeyPressed', { key: '0' }))).toEqual({ key: '0' })
    expect(payloadOf(event(1, 'KeyPressed', null))).toBeUndefined()
    expect(payloadOf(event(1, 'KeyPressed', '{broken'))).toBeUndefined()
  })

  it('words belong to the line of the same number', () => {
    const words = [{ text: '立案', startMs: 0, endMs: 400, confidence: 0.9 }]
    expect(wordsBySeq([event(2, 'Said'), event(3, 'Heard', { words })])).toEqual(new Map([[3, words]]))
  })

  it('order, hand-over and trouble are told between the lines', () => {
    const told = milestones([
      event(1, 'CallStarted'),
      event(2, 'OrderRequested', { orderNo: '261121100017' }),
      event(3, 'HandedOver', { reason: 'key' }),
      event(4, 'Trouble', { part: 'ear' }),
      event(5, 'CallEnded', { cause: 'lost' }),
    ])
    expect(told.map(({ text }) => text)).toEqual([
      '已登记工单',
      '转交人工：来电人按 0',
      '语音识别出错',
      '通话中断，结束时间由交换机补记',
    ])
    expect(told[0]?.orderNo).toBe('261121100017')
    expect(told.map(({ tone }) => tone)).toEqual(['plain', 'plain', 'alarm', 'alarm'])
  })
})

it('waveform keeps the loudest sample of each stretch', () => {
  expect(peaks(new Float32Array([0, -0.5, 0.25, 0, 0, 1]), 3)).toEqual([0.5, 0.25, 1])
  expect(peaks(new Float32Array(), 2)).toEqual([0, 0])
})
