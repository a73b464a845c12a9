import type { SubjectId } from '../../board/ids.ts';
import { itemSubject } from '../../board/round.ts';
import type { ShownAnswers } from '../../board/view/assessment-section.ts';
import { previewedName } from '../parts/preview.ts';
import { answered, type Counts } from '../../reckoning/tally.ts';
import { levelTexts } from '../../words/level-words.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row {
  readonly subject: string;
  readonly question: string;
  readonly group: string;
  /** Null: withheld. */
  readonly counts: Counts | null;
  readonly round: number | null;
  /** What 1 … 5 mean, where that is described; else empty. */
  readonly levels: string;
}

/** How often each answer was given, for all together and for each group that may be shown apart. */
export function distributionsTable(source: TableSource): Table {
  const { sections, language, names } = source;
  const { assessment, preview, ranking, board, setup } = sections;
  const levelsOf = (subject: SubjectId): string =>
    (
      levelTexts(
        language,
        setup.checklist.find(({ id }) => itemSubject(id) === subject),
      ) ?? []
    )
      .map((text, at) => `${String(at + 1)} ${text}`)
      .join(' / ');
  const rows: Row[] = [
    ...(assessment?.items ?? []).flatMap(({ item, round, ...shown }) =>
      groupsOf(source, shown).map((group) => ({
        subject: names.item(item),
        question: say(language, 'export.question.item'),
        levels: levelsOf(itemSubject(item)),
        round,
        ...group,
      })),
    ),
    ...(ranking?.tasks ?? []).flatMap(({ task, details }) =>
      details.flatMap(({ criterion, ...shown }) =>
        groupsOf(source, shown).map((group) => ({
          subject: names.task(task),
          question: names.criterion(criterion),
          levels: '',
          round: ranking?.number ?? null,
          ...group,
        })),
      ),
    ),
    ...(preview?.subjects ?? []).map(({ subject, representatives }) => ({
      ...previewedName(source, subject),
      group: say(language, 'roles.representative.name'),
      counts: representatives,
      levels: levelsOf(subject),
      round: board.rounds.find(({ id }) => id === preview?.round)?.number ?? null,
    })),
  ];
  return tableOf<Row>(
    say(language, 'export.table.distributions'),
    [
      { title: say(language, 'export.column.subject'), kind: 'text', of: ({ subject }) => subject },
      { title: say(language, 'export.column.question'), kind: 'text', of: ({ question }) => question },
      { title: say(language, 'export.column.group'), kind: 'text', of: ({ group }) => group },
      ...([1, 2, 3, 4, 5] as const).map((value) => ({
        title: String(value),
        kind: 'integer' as const,
        of: ({ counts }: Row) => counts?.numbers[value - 1] ?? null,
      })),
      { title: say(language, 'export.column.unknown'), kind: 'integer', of: ({ counts }) => counts?.unknown ?? null },
      {
        title: say(language, 'plan.column.answered'),
        kind: 'integer',
        of: ({ counts }) => (counts === null ? null : answered(counts)),
      },
      { title: say(language, 'plan.column.round'), kind: 'integer', of: ({ round }) => round },
      { title: say(language, 'export.column.levels'), kind: 'text', of: ({ levels }) => levels },
    ],
    rows,
  );
}

function groupsOf({ language, names }: TableSource, shown: ShownAnswers): Pick<Row, 'group' | 'counts'>[] {
  if (shown.everyone === null) return [{ group: say(language, 'privacy.withheld'), counts: null }];
  const { executives, representatives, departments } = shown;
  return [
    { group: say(language, 'results.overall'), counts: shown.everyone },
    ...(executives === null ? [] : [{ group: say(language, 'roles.executive.name'), counts: executives }]),
    ...(representatives === null
      ? []
      : [{ group: say(language, 'roles.representative.name'), counts: representatives }]),
    ...Object.entries(departments ?? {}).map(([department, counts]) => ({
      group: names.department(department),
      counts,
    })),
  ];
}
