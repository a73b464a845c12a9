import { asideOf, heardBy, logged, viewsOf, writtenIn } from './heard.ts';
import { learntBy } from './learnt.ts';
import { misfitsIn } from './misfits.ts';
import { hold, SECOND_DEVICE } from './sealed-meeting.ts';
import { LEADER } from './sealed-room.ts';
import { AS_IT_IS, type Cast, type Play } from './sealed-script.ts';
import { reseed } from './seeded-crypto.ts';

/** More meetings that differ, for whoever has the time: `SECRECY_MEETINGS=20`. */
export const MEETINGS = Number(process.env['SECRECY_MEETINGS'] ?? 1);

/** What everybody heard in a meeting, and what the server wrote down. */
export type Told = Readonly<Record<string, readonly string[]>>;

export async function told(cast: Cast, play: Play): Promise<{ told: Told; learnt: string[]; misfits: string[] }> {
  reseed(7);
  const room = await hold(cast, play);
  const all: [string, readonly string[]][] = [['log', logged(room)]];
  const voters = new Set([...cast.people.map(({ name }) => name), SECOND_DEVICE]);
  for (const ear of room.ears.values()) {
    const { answers, live, documents } = heardBy(ear);
    all.push([`${ear.name}: answers`, answers]);
    // Of one's own writing nothing comes back, or late.
    if (ear.name !== LEADER) all.push([`${ear.name}: documents`, writtenIn(documents.flat())]);
    live.forEach((line, index) => {
      for (const [section, values] of viewsOf(line))
        all.push([`${ear.name}: live ${String(index)}: ${section}`, values]);
      if (!voters.has(ear.name)) all.push([`${ear.name}: live ${String(index)}`, asideOf(line)]);
    });
  }
  const learnt = learntBy(room, cast);
  const misfits = misfitsIn(room);
  await room.close();
  return { told: Object.fromEntries(all), learnt, misfits };
}

const meetings = new Map<Cast, ReturnType<typeof told>>();
/** The meeting as it is, held once. */
export function asItIs(cast: Cast): ReturnType<typeof told> {
  const known = meetings.get(cast) ?? told(cast, AS_IT_IS);
  meetings.set(cast, known);
  return known;
}

/** Where two meetings sound different for the first time, to each who can tell; short enough to be read. */
export function differences(here: Told, there: Told): string[] {
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((who) => {
    const [a, b] = [here[who] ?? [], there[who] ?? []];
    const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find((i) => a[i] !== b[i]);
    if (at === undefined) return [];
    const [x = 'nothing', y = 'nothing'] = [a[at], b[at]];
    let same = 0;
    while (same < x.length && x[same] === y[same]) same += 1;
    const around = (text: string) => text.slice(Math.max(0, same - 120), same + 120);
    return [`${who}, message ${String(at)}:\n  ${around(x)}\n  ${around(y)}`];
  });
}
