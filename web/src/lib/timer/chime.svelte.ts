import { recall, remember } from '#lib/remembered/storage.ts';

const KEY = 'chime';
/** Two soft tones, a fifth apart: hertz, and seconds after the first. */
const TONES = [
  { hertz: 587.3, after: 0 },
  { hertz: 880, after: 0.28 },
] as const;
const LASTS = 1.6;

/** Whether this device rings when a phase's time is up; off until somebody wants it. */
class Chimes {
  #wanted = $state(recall(KEY) === 'on');

  get wanted(): boolean {
    return this.#wanted;
  }

  /** Rings once, so that whoever switches it on hears it, and the browser lets the page be heard later. */
  want(wanted: boolean): void {
    this.#wanted = wanted;
    remember(KEY, wanted ? 'on' : null);
    if (wanted) ring();
  }
}

/** Of the browser, as what it remembers is. */
export const chimes = new Chimes();

let audio: AudioContext | null = null;

/** A device that can't be heard stays silent. */
export function ring(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume().catch(() => undefined);
    for (const { hertz, after } of TONES) {
      const tone = audio.createOscillator();
      const loudness = audio.createGain();
      const at = audio.currentTime + after;
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0.0001, at);
      loudness.gain.exponentialRampToValueAtTime(0.2, at + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + LASTS);
      tone.connect(loudness).connect(audio.destination);
      tone.start(at);
      tone.stop(at + LASTS);
    }
  } catch {
    // No sound on this device.
  }
}
