import { clipped } from '../../words/cut.ts';
import { day, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { planDocument, type PlanPart } from '../document.ts';
import { namesIn } from '../../sentences/names.ts';
import { OFFICES, officeName } from '../../sentences/sign-off.ts';
import { planSubject } from '../../sentences/subject.ts';
import { decisionDay } from '../../sentences/decision.ts';
import type { Block, Field, PartSource, PlanSource } from '../part.ts';
import { conclusion } from './conclusion.ts';
import { BREVITIES, brief, type Brevity } from './brief.ts';
import { present } from './present.ts';
import { stateLine } from '../state-line.ts';
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
  readonly seals: readonly Seal[];
  readonly conclusion: readonly string[];
  readonly sections: readonly PrintedSection[];
  readonly method: readonly string[];
  /** On every page: board, state, round, version, time. */
  readonly footer: string;
}
export interface Seal {
  readonly office: string;
  /** Who it is, where that is known; else empty. */
  readonly name: string;
}
export interface PrintedSection {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What is drawn before its words; null: nothing. */
  readonly picture: 'pattern' | 'ranking' | null;
}

const LONGEST_FOOTER_TITLE = 30;

/** Parts as they stand in the plan, only shorter. */
const BRIEF = [
  'preview',
  'meaning',
  'pastWaves',
  'steps',
  'stick',
  'radar',
  'homework',
  'remarks',
  'followUp',
  'again',
  'questions',
  'nextWave',
  'history',
  'reasons',
] as const satisfies PlanPart[];

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
    seals: seals(part),
    conclusion: conclusion(part, most),
    sections: [
      ...briefly.preview,
      ...sectionsOf(why(part), 'pattern'),
      ...briefly.meaning,
      ...briefly.pastWaves,
      ...sectionsOf(wave(part, most)),
      ...sectionsOf(topTasks(part, most), 'ranking'),
      ...briefly.steps,
      ...briefly.stick,
      ...briefly.radar,
      ...briefly.homework,
      ...sectionsOf(stances(part, most)),
      ...briefly.remarks,
      ...briefly.followUp,
      ...briefly.again,
      ...briefly.questions,
      // Before anything was tried it is the ranking over again.
      ...(sections.followUp.learnt === null ? [] : briefly.nextWave),
      ...briefly.history,
      ...briefly.reasons,
      ...sectionsOf(present(part)),
    ],
    method: planDocument(source, ['method']).flatMap((block) => (block.kind === 'list' ? block.items : [])),
    footer: stateLine(source, clipped(sections.board.title, LONGEST_FOOTER_TITLE)).join(' ｜ '),
  };
}

/** A heading of the second level begins a section. */
function sectionsOf(blocks: readonly Block[], picture: PrintedSection['picture'] = null): PrintedSection[] {
  const sections: { title: string; blocks: Block[]; picture: PrintedSection['picture'] }[] = [];
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === 2) sections.push({ title: block.text, blocks: [], picture });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}

const drafters = ({ sections: { people }, names }: PartSource): string[] =>
  people.filter((person) => person.leads).map(({ seat }) => names.titledPerson(seat));

function seals(source: PartSource): Seal[] {
  const { sections, names } = source;
  const known = {
    drafter: drafters(source)[0] ?? '',
    head: '',
    executive: '',
    decider: names.titled(sections.plan.minutes.decision.decider),
  };
  const usual = new Map(OFFICES.map((who): [string, string] => [officeName(source.language, who), known[who]]));
  const named = sections.plan.minutes.signOff;
  const offices = named.length === 0 ? [...usual.keys()] : named;
  // Whoever signs in an office that a company named isn't known.
  return offices.map((office) => ({ office, name: usual.get(office) ?? '' }));
}

function titleFields(source: PartSource): Field[] {
  const { sections, language, timeZone, now, names } = source;
  const { board, plan } = sections;
  const { decider, decision, on } = plan.minutes.decision;
  const at = plan.agreement?.at ?? now;
  const field = (
    name: 'subject' | 'meeting' | 'number' | 'drafted' | 'drafter' | 'decider' | 'decision' | 'decision-planned',
    value: string,
  ): Field => ({
    name: say(language, `export.print.field.${name}`),
    value,
  });
  return [
    field('subject', planSubject(language, plan)),
    field('meeting', board.title),
    field('number', ''),
    field('drafter', list(language, drafters(source))),
    field('drafted', day(language, at, timeZone)),
    field('decider', names.titled(decider)),
    field(
      decision === null ? 'decision-planned' : 'decision',
      [decision === null ? '' : say(language, `decision.${decision}`), decisionDay(language, { on }, plan.fiscalStart)]
        .filter((text) => text !== '')
        .join(' '),
    ),
  ];
}
