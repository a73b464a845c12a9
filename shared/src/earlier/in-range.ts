import type { BoardEvent, EventOf } from '../board/event.ts';
import { seen } from '../board/characters.ts';
import { nearestMoment } from '../days.ts';
import { isEveryObjects, noneTwice } from '../values/id.ts';
import { nearestShare, nearestWeight } from '../values/number.ts';
import type { Weighing } from '../reckoning/settings.ts';

/**
 * An event of a log in the ranges that are asked of what people enter today (SPEC K): whatever an earlier version took,
 * no page and no file has to cope with it. What is in range comes back as it is.
 */
export function inRange(event: BoardEvent): BoardEvent {
  // Of each vote: its ids, and those the round has named before, and what was written beside it.
  if (event.type === 'answered') return answerInRange(event);
  const written = eachValue(event, '') as BoardEvent;
  switch (written.type) {
    case 'boardFounded': {
      const { checklist, departments, samples } = written;
      return changed(written, {
        checklist: once(each(checklist, itemInRange)),
        departments: once(departments),
        samples: once(samples),
        weighing: weighingInRange(written.weighing),
      });
    }
    case 'setupChanged':
      return changed(written, {
        departments: once(written.departments),
        weighing: weighingInRange(written.weighing),
      });
    case 'weighingChanged':
      return changed(written, { weighing: weighingInRange(written.weighing) });
    case 'itemPut':
      return changed(written, { item: itemInRange(written.item) });
    case 'roundOpened':
      return changed(written, { subjects: distinct(written.subjects) });
    case 'dueSet':
      return written.due === null ? written : changed(written, { due: nearestMoment(written.due) });
    default:
      return written;
  }
}

/** Fields that hold an id, or a list of ids. */
const IDS: ReadonlySet<string> = new Set([
  ...['id', 'item', 'task', 'department', 'subject', 'subjects', 'expected', 'log', 'toDo', 'remark', 'question'],
]);
/** Fields that hold something by the id of what it is about. */
const BY_ID: ReadonlySet<string> = new Set(['notes']);

/** An id that every object has, as another one; of a task's subject, `task/criterion`, the task's. */
function plainId(given: string): string {
  const end = given.indexOf('/');
  const first = end < 0 ? given : given.slice(0, end);
  return isEveryObjects(first) ? `${first}-1${given.slice(first.length)}` : given;
}

function answerInRange(event: EventOf<'answered'>): BoardEvent {
  const subject = plainId(event.subject) as typeof event.subject;
  return changed(event, { subject, ...(event.reason !== undefined && { reason: seen(event.reason) }) });
}

/** Every text without what is never seen, every id as one that only this has. The same object where nothing changes. */
function eachValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return IDS.has(key) ? plainId(value) : seen(value);
  if (Array.isArray(value)) return each(value, (one: unknown) => eachValue(one, key));
  if (typeof value !== 'object' || value === null) return value;
  let same = true;
  const entries = Object.entries(value).map(([name, before]): [string, unknown] => {
    const called = BY_ID.has(key) ? plainId(name) : name;
    const after = eachValue(before, name);
    same &&= after === before && called === name;
    return [called, after];
  });
  return same ? value : Object.fromEntries(entries);
}

function each<One>(list: readonly One[], change: (one: One) => One): readonly One[] {
  const after = list.map(change);
  return after.every((one, at) => one === list[at]) ? list : after;
}

/** The same event where none of these is another one. */
function changed<Of extends object>(of: Of, values: Partial<Of>): Of {
  const same = (Object.keys(values) as (keyof Of)[]).every((key) => values[key] === of[key]);
  return same ? of : { ...of, ...values };
}

/** The first of each id. */
function once<One extends { readonly id: string }>(list: readonly One[]): readonly One[] {
  if (noneTwice(list)) return list;
  const known = new Set<string>();
  return list.filter(({ id }) => !known.has(id) && known.add(id));
}

function distinct<One>(list: readonly One[]): readonly One[] {
  const set = new Set(list);
  return set.size === list.length ? list : [...set];
}

function itemInRange<Item extends { readonly weight: number }>(item: Item): Item {
  const weight = nearestWeight(item.weight);
  return weight === item.weight ? item : { ...item, weight };
}

function weighingInRange(weighing: Weighing): Weighing {
  const weights = <Weights extends Record<string, number>>(given: Weights): Weights =>
    changed(given, Object.fromEntries(Object.entries(given).map(([key, one]) => [key, nearestWeight(one)])) as Weights);
  return changed(weighing, {
    execShare: nearestShare(weighing.execShare),
    quorum: nearestShare(weighing.quorum),
    band: nearestShare(weighing.band),
    fieldWeights: weights(weighing.fieldWeights),
    criteriaWeights: weights(weighing.criteriaWeights),
  });
}
