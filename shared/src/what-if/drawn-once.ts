import type { Draw, DrawnGroups } from '../reckoning/drawn-subject.ts';
import { drawGroups } from '../reckoning/drawn-subject.ts';

/**
 * Draws that are made once for as long as somebody tries weights on the same counts: of all weights only whether departments
 * weigh the same changes what is drawn, the others how it is put together.
 */
export function drawnOnce(): Draw {
  const known = new Map<string, DrawnGroups>();
  return (disclosed, key, stream) => {
    const name = `${String(disclosed.input.settings.departmentsEqual)} ${String(stream)} ${key}`;
    const drawn = known.get(name) ?? drawGroups(disclosed, key, stream);
    known.set(name, drawn);
    return drawn;
  };
}
