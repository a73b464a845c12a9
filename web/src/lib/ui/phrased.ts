import './phrased.css';
import { phrasesOf } from './phrases.ts';

/** Letters of a phrase that fits a line of the narrowest page; a longer one breaks where it must. */
const MOST = 10;

/** A large sentence that breaks between phrases, in any browser: nothing is added to what is read out or copied. */
export function phrased(text: string, most = MOST): HTMLElement {
  const whole = document.createElement('span');
  whole.className = 'phrased';
  whole.append(
    ...phrasesOf(text).map((phrase) => {
      const part = document.createElement('span');
      part.textContent = phrase;
      part.classList.toggle('phrase', phrase.length <= most);
      return part;
    }),
  );
  return whole;
}
