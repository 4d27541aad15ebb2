import type { Channel } from './api'

/** `?channel=hall` for the screen in the hall; telephones are told by their width. */
export function channelOf(search: string, narrow: boolean): Channel {
  const wanted = new URLSearchParams(search).get('channel')
  if (wanted === 'hall' || wanted === 'mobile' || wanted === 'web') return wanted
  return narrow ? 'mobile' : 'web'
}
