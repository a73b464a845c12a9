import { BUNDLE_FORMAT } from '../../export/bundle.ts';
import type { ReckoningInput } from '../../reckoning/input.ts';
import { reckonCounts } from '../../reckoning/outcome.ts';
import { DEFAULT_SETTINGS } from '../../reckoning/parse-input.ts';
import type { Disclosed } from '../../reckoning/disclosed.ts';
import { disclose } from '../../reckoning/privacy.ts';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { templateById } from '../../template/catalogue.ts';
import { checklistFrom } from '../../template/start.ts';

/** A company whose board is made up: who leans how, and what its pilots came to. */
export interface MadeCompany {
  readonly id: string;
  readonly title: string;
  readonly template?: string;
  readonly privacy?: PrivacyMode;
  readonly executives?: number;
  readonly representatives?: number;
  /** How favourably each group sees management and the departments, 1 … 5. */
  readonly seen?: (group: 'executive' | 'representative', axis: string, at: number) => number;
  readonly pilots?: readonly {
    /** Today's hours a month, and what is expected to be saved of them, in percent. */
    readonly hours: number | null;
    readonly saving: number | null;
    readonly logged?: readonly [before: number, withAi: number];
    readonly use?: readonly [weekly: number, people: number];
    /** The same where another department took its success over. */
    readonly adopted?: readonly [weekly: number, people: number];
  }[];
  readonly exportedAt?: number;
}

const clamped = (value: number): 1 | 2 | 3 | 4 | 5 => Math.min(5, Math.max(1, Math.round(value))) as 1 | 2 | 3 | 4 | 5;

/** What that board's answers are disclosed as. */
export function disclosedOf(company: MadeCompany): Disclosed {
  const { template: name = 'short', privacy = 'named', executives = 3, representatives = 3 } = company;
  const seen = company.seen ?? (() => 3);
  const template = templateById(name);
  if (template === null) throw new Error(`No template ${name}`);
  const checklist = checklistFrom(template);
  const people = [
    ...Array.from({ length: executives }, (_, at) => ({ id: `e${String(at)}`, role: 'executive' as const })),
    ...Array.from({ length: representatives }, (_, at) => ({
      id: `r${String(at)}`,
      role: 'representative' as const,
      department: `d${String(at)}`,
    })),
  ];
  const input: ReckoningInput = {
    settings: { ...DEFAULT_SETTINGS, named: privacy === 'named' ? 'all' : 'none' },
    voters: people,
    checklist: checklist.map(({ id, axis, direction, weight, tags }) => ({ id, axis, direction, weight, tags })),
    tasks: [],
    answers: Object.fromEntries(
      people.map(({ id, role }, who) => [
        id,
        Object.fromEntries(
          checklist.map((item, at) => {
            const value = clamped(seen(role, item.axis, at) + ((who + at) % 3) * 0.5 - 0.5);
            return [item.id, item.direction === 1 ? value : clamped(6 - value)];
          }),
        ),
      ]),
    ),
    scores: {},
  };
  return disclose(input, privacy);
}

/** Its bundle, as far as a comparison reads one, and as much again that must not get any further. */
export function madeBundle(company: MadeCompany) {
  const disclosed = disclosedOf(company);
  const { axes, top, field, lean, leading } = reckonCounts(disclosed);
  const { input, subjects, electorate, finished } = disclosed;
  const { settings, checklist } = input;
  const pilots = (company.pilots ?? []).map((pilot, at) => ({ ...pilot, task: `t${String(at)}` }));
  return {
    format: BUNDLE_FORMAT,
    version: 2,
    exportedAt: company.exportedAt ?? 1_764_000_000_000,
    view: {
      board: {
        id: company.id,
        title: company.title,
        slate: pilots.map(({ task, hours, saving }) => ({
          id: task,
          title: `${company.title} ${task}`,
          hours,
          saving,
        })),
      },
      people: [{ name: `${company.title} 太郎` }],
      assessment: { pattern: { recommended: leading } },
      plan: { pilots: pilots.map(({ task }) => ({ task })) },
      followUp: {
        pilots: pilots.map(({ task }) => ({ wave: 1, pilot: { task } })),
        logs: pilots.flatMap(({ task, logged }) =>
          logged === undefined
            ? []
            : [{ task, hoursBefore: logged[0], hoursWith: logged[1], quality: null, usesAWeek: null }],
        ),
        use: pilots.flatMap(({ task, use, adopted }) => [
          ...(use === undefined ? [] : [{ task, days: 30, weekly: use[0], people: use[1] }]),
          ...(adopted === undefined
            ? []
            : [{ task, department: 'hr', days: 30, weekly: adopted[0], people: adopted[1] }]),
        ]),
      },
    },
    rounds: {
      checklist: {
        evidence: {
          kind: 'counts',
          input: { settings, checklist },
          subjects,
          electorate,
          finished,
          open: [],
        },
        outcome: { axes, top, field, lean },
      },
    },
  };
}

const PLACES = ['北', '南', '東', '西', '中央', '港', '山手', '川上', '本町', '緑'] as const;
const TRADES = ['製作所', '運輸', '商事', '建設', '食品'] as const;

/** So many companies, each unlike the next; the same ones every time. */
export const madeCompanies = (count: number): MadeCompany[] =>
  Array.from({ length: count }, (_, at): MadeCompany => {
    const turn = (by: number): number => ((at * by) % 17) / 16;
    const [top, field, apart] = [1.4 + 3.2 * turn(5), 1.4 + 3.2 * turn(11), 1.6 * (turn(7) - 0.5)];
    return {
      id: `board-${String(at)}`,
      title: `${PLACES[at % PLACES.length] ?? ''}${TRADES[Math.floor(at / PLACES.length) % TRADES.length] ?? ''}`,
      privacy: at % 9 === 8 ? 'anonymous' : 'named',
      ...(at % 9 === 8 && { executives: 2 }),
      seen: (group, axis, item) =>
        (axis === 'executive' ? top : axis === 'purpose' || axis === 'safety' ? (top + field) / 2 : field) +
        (group === 'executive' ? apart : -apart) +
        ((item * 3) % 5) * 0.2,
      pilots: Array.from({ length: at % 4 }, (_pilot, pilot) => ({
        hours: 20 + 10 * pilot + (at % 7) * 3,
        saving: 30 + (at % 5) * 10,
        ...(at % 3 !== 0 && { logged: [10, 4 + ((at + pilot) % 7)] as const, use: [3 + (at % 5), 10] as const }),
      })),
    };
  });

/** As a file of its own. */
export const bundleBytes = (company: MadeCompany): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(madeBundle(company)));
