const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const POP_EMBEDDING = '\u202C';
const POP_ISOLATE = '\u2069';
const EMBEDDINGS = '\u202A\u202B';
/** They turn letters round: what is read is something else than what was written. Never kept. */
const OVERRIDES = '\u202D\u202E';
const ISOLATES = '\u2066\u2067\u2068';

/**
 * Marks of direction only where something runs from right to left, and of those that open only the ones closed on the same
 * line: an open one would turn round what the page writes behind it.
 */
export const balancedBidi = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? text.split('\n').map(balancedLine).join('\n') : text.replace(DIRECTION, '');

function balancedLine(line: string): string {
  const characters = Array.from(line);
  const kept = characters.map((character) => !isOpeningOrClosing(character));
  const open: { readonly at: number; readonly closer: string; readonly keep: boolean }[] = [];
  characters.forEach((character, at) => {
    if (EMBEDDINGS.includes(character)) open.push({ at, closer: POP_EMBEDDING, keep: true });
    else if (OVERRIDES.includes(character)) open.push({ at, closer: POP_EMBEDDING, keep: false });
    else if (ISOLATES.includes(character)) open.push({ at, closer: POP_ISOLATE, keep: true });
    else if (open.at(-1)?.closer === character) {
      const opened = open.pop();
      if (opened?.keep !== true) return;
      kept[opened.at] = true;
      kept[at] = true;
    }
  });
  return characters.filter((_, at) => kept[at]).join('');
}

const isOpeningOrClosing = (character: string): boolean =>
  (EMBEDDINGS + OVERRIDES + ISOLATES + POP_EMBEDDING + POP_ISOLATE).includes(character);
