import type { SeatId } from '@nemawashi/shared/board/ids';
import { openByName } from '@nemawashi/shared/reckoning/settings';
import { everyByteOf, heardBy, shownOn } from './heard.ts';
import type { SealedRoom } from './sealed-room.ts';
import { type Cast, takenBack } from './sealed-script.ts';

/** What may stand beside an unnamed person: who they are, what they wrote, how they stand to the plan. Nothing of a ballot. */
const BESIDE = new Set(
  (
    'seat name jobTitle reading role department leads entered attendance recorded removed mergedInto leftWithLink reissued moved epoch online ' +
    'stance reason at outdated person link expected joinedAt facilitates enteredBy removedAt event type by ' +
    'entry verdict plan silent notes wave board kind keeps'
  ).split(' '),
);
/** Lists in which an unnamed person may stand. In the first rounds who has finished is told by name; of a later assessment, who came and who left. */
const LISTS = new Set(['finished', 'silent', 'electorate', 'authors', 'people', 'came', 'left']);

/** All that anybody learnt that they mustn't: one line each, empty if nobody did. */
export function learntBy(room: SealedRoom, cast: Cast): string[] {
  const problems: string[] = [];
  const unnamed = new Set<string>();
  for (const { name, role } of cast.people) {
    if (openByName(cast.privacy, role)) continue;
    unnamed.add(name).add(room.ear(name).client.seat);
  }
  for (const ear of room.ears.values()) {
    const bytes = everyByteOf(ear);
    const words = [...new Set(bytes.match(/[A-Za-z0-9_-]{16,}/g))];
    // Looking through all bytes for each secret takes long; the short code is the only one that no pattern finds.
    const heard = (secret: string) =>
      secret.length < 16 ? bytes.includes(secret) : words.some((word) => word.includes(secret));
    for (const other of room.ears.values()) {
      if (other.client.seat === ear.client.seat || other.tap === ear.tap) continue;
      for (const secret of other.secrets)
        // The links' secrets are shown to the one who made them, and known to those who came by one.
        if (!ear.secrets.has(secret) && heard(secret)) problems.push(`${ear.name}: a secret of ${other.name}`);
    }
    for (const [seat, times] of room.answeredAt)
      if (seat !== ear.client.seat)
        for (const time of times)
          if (bytes.includes(String(time)) || bytes.includes(new Date(time).toISOString()))
            problems.push(`${ear.name}: when ${seat} answered`);
    for (const { name, client } of room.ears.values())
      if (client.seat !== ear.client.seat && bytes.includes(takenBack(name)))
        problems.push(`${ear.name}: a reason that ${name} took back`);
    if (bytes.includes('127.0.0.1')) problems.push(`${ear.name}: an address`);
    if (!room.answeredAt.has(ear.client.seat) && bytes.includes('"revision"')) problems.push(`${ear.name}: revisions`);
    for (const told of jsonOf(room, ear.name))
      for (const found of besides(told, unnamed, ear.client.seat)) problems.push(`${ear.name}: ${found}`);
  }
  return [...new Set([...problems, ...writtenDown(room)])];
}

/** The log says what happened to which board, never who said what, to whom, from where. */
function writtenDown(room: SealedRoom): string[] {
  const log = room.log.filter((line) => !line.includes('listening')).join('\n');
  return [...room.ears.values()].flatMap(({ name, secrets }) =>
    [name, ...secrets, '127.0.0.1'].filter((each) => log.includes(each)).map((each) => `log: ${each}`),
  );
}

function jsonOf(room: SealedRoom, name: string): unknown[] {
  const { answers, live } = heardBy(room.ear(name));
  const texts = [
    ...live.flat().flatMap((text) => (text.startsWith('42') ? [text.slice(2)] : [])),
    ...answers.map((text) => text.slice(text.search(/[{[]/))),
  ];
  const said = texts.flatMap((text): unknown[] => {
    try {
      return [JSON.parse(text)];
    } catch {
      return [];
    }
  });
  // On the line people go by their places: only as a page reads it, it shows beside whom something stands.
  return [...said, ...live.flatMap((line) => [...shownOn(line)].map(({ sections }) => sections))];
}

/** Where an unnamed person stands beside something that isn't allowed there. One's own view is one's own. */
function besides(told: unknown, unnamed: ReadonlySet<string>, own: SeatId, key = ''): string[] {
  if (Array.isArray(told)) {
    const named = told.filter((each): each is string => typeof each === 'string' && unnamed.has(each));
    if (named.length > 0 && !LISTS.has(key)) return [`${named.join()} in ${key}`];
    return told.flatMap((each) => besides(each, unnamed, own, key));
  }
  if (typeof told !== 'object' || told === null) return [];
  const entries = Object.entries(told);
  const shown = entries.filter(([, value]) => typeof value === 'string' && unnamed.has(value));
  const wrong = shown.length === 0 ? [] : entries.filter(([name]) => !BESIDE.has(name) && !PILOT.has(name));
  return [
    ...wrong.map(([name]) => `${shown.map(([, who]) => String(who)).join()} beside ${name}`),
    ...entries.flatMap(([name, value]) => {
      if (name === 'own') return [];
      return unnamed.has(name) && name !== own ? [`${name} as a key`] : besides(value, unnamed, own, name);
    }),
  ];
}

/** Names that people wrote into the plan themselves. */
const PILOT = new Set(
  (
    'task owner sponsor people start end measure baseline target data checker licenceCost missing worth shape pilots ' +
    'text due meaning steps hourlyCost id item done promised lacking readiness caretaker weeklyAim adviser'
  ).split(' '),
);
