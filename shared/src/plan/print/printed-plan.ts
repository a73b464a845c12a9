import { calendarDay, day, dayAndClock, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { planDocument, type PlanPart } from '../document.ts';
import { namesIn } from '../names.ts';
import type { Block, Field, PartSource, PlanSource } from '../part.ts';
import { conclusion } from './conclusion.ts';
import { BREVITIES, brief, type Brevity, clipped } from './brief.ts';
import { present } from './present.ts';
import { stances } from './stances.ts';
import { topTasks } from './top-tasks.ts';
import { wave } from './wave.ts';
import { why } from './why.ts';

/** The plan in the manner of an attachment to a 稟議書: the conclusion first, on a few sheets of A4. */
export interface PrintedPlan {
  readonly title: string;
  /** Across every page while the plan isn't agreed; null afterwards. */
  readonly mark: string | null;
  /** The title block, in two columns. */
  readonly fields: readonly Field[];
  /** Whose seals or signatures it takes, from the drafter to the decider. */
  readonly seals: readonly string[];
  readonly conclusion: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly method: readonly string[];
  /** On every page: board, state, round, version, time. */
  readonly footer: string;
}
export interface PrintedSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const LONGEST_FOOTER_TITLE = 30;

/** Parts as they stand in the plan, only shorter. */
const BRIEF = ['meaning', 'steps', 'radar', 'homework', 'followUp'] as const satisfies PlanPart[];

/** `most`: how much of it there may be. */
export function printedPlan(source: PlanSource, most: Brevity = BREVITIES[0]): PrintedPlan {
  const { sections, language } = source;
  const part: PartSource = { ...source, names: namesIn(language, sections) };
  const draft = sections.plan.agreement === null;
  const briefly = Object.fromEntries(
    BRIEF.map((name) => [name, sectionsOf(brief(language, planDocument(source, [name]), most))]),
  ) as Record<(typeof BRIEF)[number], PrintedSection[]>;
  return {
    title: say(language, draft ? 'export.print.title.draft' : 'export.print.title'),
    mark: draft ? say(language, 'export.print.draft') : null,
    fields: titleFields(part),
    seals: (['drafter', 'head', 'executive', 'decider'] as const).map((who) =>
      say(language, `export.print.seal.${who}`),
    ),
    conclusion: conclusion(part, most),
    sections: [
      ...sectionsOf(why(part)),
      ...briefly.meaning,
      ...sectionsOf(wave(part, most)),
      ...sectionsOf(topTasks(part, most)),
      ...briefly.steps,
      ...briefly.radar,
      ...briefly.homework,
      ...sectionsOf(stances(part, most)),
      ...briefly.followUp,
      ...sectionsOf(present(part)),
    ],
    method: planDocument(source, ['method']).flatMap((block) => (block.kind === 'list' ? block.items : [])),
    footer: footer(source),
  };
}

/** A heading of the second level begins a section. */
function sectionsOf(blocks: readonly Block[]): PrintedSection[] {
  const sections: { title: string; blocks: Block[] }[] = [];
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === 2) sections.push({ title: block.text, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}

function titleFields({ sections, language, timeZone, now }: PartSource): Field[] {
  const { board, people, plan } = sections;
  const { decider, decision, on } = plan.minutes.decision;
  const drafters = people.filter((person) => person.leads).map(({ name, jobTitle }) => `${jobTitle} ${name}`.trim());
  const at = plan.agreement?.at ?? now;
  const field = (
    name: 'subject' | 'number' | 'drafted' | 'drafter' | 'decider' | 'decision',
    value: string,
  ): Field => ({
    name: say(language, `export.print.field.${name}`),
    value,
  });
  return [
    field('subject', board.title),
    field('number', ''),
    field('drafter', list(language, drafters)),
    field('drafted', day(language, at, timeZone)),
    field('decider', decider),
    field(
      'decision',
      [
        ...(decision === null ? [] : [say(language, `decision.${decision}`)]),
        ...(on === null ? [] : [calendarDay(language, on)]),
      ].join(' '),
    ),
  ];
}

function footer({ sections, language, timeZone, now }: PlanSource): string {
  const { board, plan, assessment, ranking } = sections;
  const round = Math.max(assessment?.number ?? 0, ranking?.number ?? 0);
  return [
    clipped(board.title, LONGEST_FOOTER_TITLE),
    say(language, `phases.${board.phase}.name`),
    ...(round === 0 ? [] : [say(language, 'rounds.number', { number: round })]),
    ...(plan.version === 0 ? [] : [say(language, 'plan.version', { version: plan.version })]),
    dayAndClock(language, now, timeZone),
  ].join(' ｜ ');
}
