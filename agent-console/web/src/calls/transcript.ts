import type { CallDetail, CallEvent, Line } from '../api/types'

export interface Transcript {
  lines: Line[]
  /** What the caller is saying now, as far as understood; gone once the finished line is there. */
  partial: string | undefined
  /** Sequence number of the newest event that went into this. */
  seenSeq: number
}

export const EMPTY: Transcript = { lines: [], partial: undefined, seenSeq: 0 }

/**
 * The transcript after one more read. Reads may overtake each other, so what is known never gets less: lines are
 * joined by sequence number, and an older read neither takes lines away nor brings old partial words back.
 */
export function merged(known: Transcript, read: Pick<CallDetail, 'transcript' | 'partial' | 'events'>): Transcript {
  const bySeq = new Map(known.lines.map((line) => [line.seq, line]))
  const readSeq = Math.max(0, ...read.events.map(({ seq }) => seq), ...read.transcript.map(({ seq }) => seq))
  const older = readSeq < known.seenSeq
  for (const line of read.transcript) {
    if (!older || !bySeq.has(line.seq)) bySeq.set(line.seq, line)
  }
  return {
    lines: [...bySeq.values()].sort((one, other) => one.seq - other.seq),
    partial: older ? known.partial : read.partial || undefined,
    seenSeq: Math.max(known.seenSeq, readSeq),
  }
}

export interface Word {
  text: string
  startMs: number
  endMs: number
  confidence: number
}

/** Below this a word is marked as perhaps misheard. */
export const UNSURE = 0.7

export function payloadOf(event: CallEvent): Record<string, unknown> | undefined {
  const payload = typeof event.payload === 'string' ? parsed(event.payload) : event.payload
  return payload !== null && typeof payload === 'object' ? (payload as Record<string, unknown>) : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The words of each line that was heard, by the line's sequence number. */
export function wordsBySeq(events: CallEvent[]): Map<number, Word[]> {
  const words = new Map<number, Word[]>()
  for (const event of events) {
    const list = event.kind === 'Heard' ? payloadOf(event)?.words : undefined
    if (Array.isArray(list) && list.length > 0) words.set(event.seq, list as Word[])
  }
  return words
}

/** A message that was left after the talk is a line without a place in the recording. */
export function hasPosition(line: Line): boolean {
  return line.who !== 'caller' || line.endMs != null
}

/** The line that is being heard at this position of the recording. */
export function lineAt(lines: Line[], positionMs: number): number | undefined {
  let found: number | undefined
  for (const line of lines) {
    if (hasPosition(line) && line.offsetMs <= positionMs && (line.endMs == null || positionMs <= line.endMs + 400)) found = line.seq
  }
  return found
}
