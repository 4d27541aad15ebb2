import type { FeedNote } from '../api/types'

/** `live`: the server tells us at once. `polling`: we ask every two seconds and keep trying to be told. */
export type FeedState = 'connecting' | 'live' | 'reconnecting' | 'polling'

export const POLL_MS = 2_000
/** Even a live feed may have lost a note (Redis restarted): look again now and then. */
export const SAFETY_POLL_MS = 15_000
/** The server's heartbeat comes every 10 seconds; three missed ones mean that the line is dead. */
export const SILENCE_MS = 35_000
const BACKOFF_MS = [300, 2_000, 4_000, 8_000, 15_000]

export interface FeedListener {
  /** Something happened; undefined means that anything may have happened, so read all again. */
  changed(note: FeedNote | undefined): void
  state(state: FeedState): void
}

type Opener = (url: string) => EventSource

/**
 * The console's live line. A note carries no content, only that a call went on; whoever listens reads it over HTTP,
 * so a lost or doubled note costs one request and never shows anything wrong.
 */
export class CallFeed {
  private source: EventSource | undefined
  private failures = 0
  private current: FeedState = 'connecting'
  private retryTimer: number | undefined
  private pollTimer: number | undefined
  private silenceTimer: number | undefined
  /** Older servers beat in comments, which a page cannot see: silence only counts once a beat was seen. */
  private beats = false
  private closed = false

  constructor(
    private readonly url: string,
    private readonly listener: FeedListener,
    private readonly open: Opener = (address) => new EventSource(address),
  ) {}

  start(): void {
    this.enter('connecting')
    this.connect()
  }

  close(): void {
    this.closed = true
    this.source?.close()
    clearTimeout(this.retryTimer)
    clearInterval(this.pollTimer)
    clearTimeout(this.silenceTimer)
  }

  private connect(): void {
    if (this.closed) return
    const source = this.open(this.url)
    this.source = source
    source.onopen = () => {
      this.failures = 0
      this.enter('live')
      this.heard()
      // What happened while nobody was listening.
      this.listener.changed(undefined)
    }
    source.onerror = () => this.lost()
    source.addEventListener('call', (event) => {
      this.heard()
      const note = noteOf((event as MessageEvent<string>).data)
      if (note) this.listener.changed(note)
    })
    source.addEventListener('heartbeat', () => {
      this.beats = true
      this.heard()
    })
  }

  /** Also the ordinary end: the server closes each line after some minutes, to look at the session again. */
  private lost(): void {
    // The browser's own retry neither backs off nor comes back after an answer that is not 200, so it is not used.
    this.source?.close()
    clearTimeout(this.silenceTimer)
    if (this.closed) return
    this.failures += 1
    this.enter(this.failures === 1 ? 'reconnecting' : 'polling')
    const wait = BACKOFF_MS[Math.min(this.failures, BACKOFF_MS.length) - 1]
    clearTimeout(this.retryTimer)
    this.retryTimer = window.setTimeout(() => this.connect(), wait)
  }

  private heard(): void {
    clearTimeout(this.silenceTimer)
    if (this.beats) this.silenceTimer = window.setTimeout(() => this.lost(), SILENCE_MS)
  }

  private enter(state: FeedState): void {
    if (state !== this.current || this.pollTimer === undefined) {
      this.current = state
      clearInterval(this.pollTimer)
      const every = state === 'live' ? SAFETY_POLL_MS : POLL_MS
      this.pollTimer = window.setInterval(() => this.listener.changed(undefined), every)
    }
    this.listener.state(state)
  }
}

function noteOf(data: string): FeedNote | undefined {
  try {
    const note = JSON.parse(data) as FeedNote
    return typeof note.callId === 'string' ? note : undefined
  } catch {
    return undefined
  }
}
