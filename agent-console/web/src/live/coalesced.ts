/**
 * Runs `task` soon after it is asked for, never twice at once, and once more when it was asked for meanwhile:
 * a caller who speaks fast changes the partial words several times a second, a page need not read each.
 */
export function coalesced(task: () => Promise<void>, gapMs = 150): { ask(): void; stop(): void } {
  let timer: number | undefined
  let running = false
  let again = false

  async function run(): Promise<void> {
    timer = undefined
    running = true
    try {
      await task()
    } finally {
      running = false
      if (again) {
        again = false
        ask()
      }
    }
  }

  function ask(): void {
    if (running) again = true
    else timer ??= window.setTimeout(() => void run(), gapMs)
  }

  return {
    ask,
    stop: () => {
      clearTimeout(timer)
      timer = undefined
      again = false
    },
  }
}
