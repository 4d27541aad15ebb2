let audio: AudioContext | undefined

/** Two short tones. Browsers stay silent until the page was touched once; the box that turns the tone on is such a touch. */
export function sound(): void {
  audio ??= new AudioContext()
  void audio.resume()
  for (const [hertz, after] of [
    [880, 0],
    [660, 0.25],
  ] as const) {
    const tone = audio.createOscillator()
    const loudness = audio.createGain()
    tone.frequency.value = hertz
    loudness.gain.value = 0.2
    tone.connect(loudness).connect(audio.destination)
    tone.start(audio.currentTime + after)
    tone.stop(audio.currentTime + after + 0.2)
  }
}
