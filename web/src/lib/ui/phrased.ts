import './phrased.css';
import { phrasesOf } from './phrases.ts';

/** Letters of a phrase that fits a line of the narrowest page; a longer one breaks where it must. */
const MOST = 10;

/** A large sentence that breaks between phrases, in any browser: nothing is added to what is read out or copied. */
export const phrased =
  (text: string, most = MOST) =>
  (box: Element): void => {
    box.className = 'phrased';
    box.textContent = '';
    for (const phrase of phrasesOf(text)) {
      const part = document.createElement('span');
      part.textContent = phrase;
      if (phrase.length > most) part.className = 'long';
      box.append(part);
    }
  };
