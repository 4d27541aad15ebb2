import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { FEED } from '../api/client'
import type { FeedNote } from '../api/types'
import { CallFeed, type FeedState } from './feed'

/** The live feed for as long as the page is shown and `wanted`. */
export function useFeed(wanted: () => boolean, changed: (note: FeedNote | undefined) => void): Ref<FeedState> {
  const state = ref<FeedState>('connecting')
  let feed: CallFeed | undefined

  function stop(): void {
    feed?.close()
    feed = undefined
  }

  watch(
    wanted,
    (now) => {
      stop()
      if (!now) return
      feed = new CallFeed(FEED, { changed, state: (next) => (state.value = next) })
      feed.start()
    },
    { immediate: true },
  )
  onBeforeUnmount(stop)
  return state
}
