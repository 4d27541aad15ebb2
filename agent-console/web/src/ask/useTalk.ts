import { nextTick, ref, shallowRef } from 'vue'
import { askApi, Refusal, type Answer, type Channel } from './api'

/** One question with what became of it. */
export interface Turn {
  id: number
  question: string
  answer?: Answer
  /** Said by the page itself, such as an order's number. */
  note?: string
  failure?: string
}

/** The conversation of this page. Nothing of it is kept anywhere but here and, for half an hour, in the server's memory. */
export function useTalk(channel: Channel, arrived: (turn: Turn) => void) {
  const turns = ref<Turn[]>([])
  const sessionId = shallowRef<string>()
  const waiting = ref(false)
  let lastId = 0

  function add(turn: Omit<Turn, 'id'>): Turn {
    turns.value.push({ id: ++lastId, ...turn })
    return turns.value.at(-1)!
  }

  async function ask(question: string): Promise<void> {
    if (waiting.value) return
    turns.value = turns.value.filter((turn) => !turn.failure)
    await answer(add({ question }))
  }

  async function answer(turn: Turn): Promise<void> {
    waiting.value = true
    const { id } = turn
    try {
      const reply = await answered(turn.question)
      // The conversation may have been cleared meanwhile.
      if (id !== turns.value.at(-1)?.id) return
      sessionId.value = reply.sessionId
      turn.answer = reply
    } catch (error) {
      turn.failure = error instanceof Refusal ? error.message : '页面出错，请刷新后再试'
    } finally {
      waiting.value = false
    }
    await nextTick()
    arrived(turn)
  }

  /** A conversation that the server no longer knows begins anew. */
  async function answered(question: string): Promise<Answer> {
    try {
      return await askApi.ask(question, channel, sessionId.value)
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 404 && sessionId.value)) throw error
      sessionId.value = undefined
      return await askApi.ask(question, channel)
    }
  }

  function clear(): void {
    turns.value = []
    sessionId.value = undefined
  }

  return { turns, sessionId, waiting, ask, note: (text: string) => add({ question: '', note: text }), clear }
}
