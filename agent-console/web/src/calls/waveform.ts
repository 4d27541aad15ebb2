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

/** Both voices of a recording: left is the caller, right the machine. */
export async function loadWaveform(url: string, columns: number): Promise<[number[], number[]]> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`recording: ${response.status}`)
  const audio = await new OfflineAudioContext(2, 1, 8000).decodeAudioData(await response.arrayBuffer())
  const right = audio.numberOfChannels > 1 ? audio.getChannelData(1) : new Float32Array()
  return [peaks(audio.getChannelData(0), columns), peaks(right, columns)]
}
