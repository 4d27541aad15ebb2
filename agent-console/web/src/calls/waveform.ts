/** The loudest sample of each of `columns` equal stretches, 0 to 1. */
export function peaks(samples: Float32Array, columns: number): number[] {
  const width = samples.length / columns
  return Array.from({ length: columns }, (_, column) => {
    let loudest = 0
    const end = Math.min(samples.length, Math.floor((column + 1) * width))
    for (let i = Math.floor(column * width); i < end; i++) loudest = Math.max(loudest, Math.abs(samples[i]!))
    return loudest
  })
}

/** The voices of a recording: of a call the caller on the left and the machine on the right, of a message one. */
export async function loadWaveform(url: string, columns: number): Promise<number[][]> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`recording: ${response.status}`)
  const audio = await new OfflineAudioContext(2, 1, 8000).decodeAudioData(await response.arrayBuffer())
  return Array.from({ length: audio.numberOfChannels }, (_, channel) => peaks(audio.getChannelData(channel), columns))
}
