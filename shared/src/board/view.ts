import { assessmentAsAgreed, rankingAsAgreed } from './view/as-agreed.ts';
import { boardSection, type BoardSection, setupSection, type SetupSection } from './view/board-section.ts';
import { courseSection, type CourseSection } from './view/course-section.ts';
import { linksSection, type LinkView } from './view/links-section.ts';
import {
  expectedSection,
  type ListedPerson,
  listedPeople,
  peopleSection,
  type PersonView,
  recordedPeople,
} from './view/people-section.ts';
import { againSection, type AgainSection } from './view/again-section.ts';
import { followUpSection, type FollowUpSection } from './view/follow-up-section.ts';
import { planSection, type PlanSection } from './view/plan-section.ts';
import { previewSection, type PreviewSection } from './view/preview-section.ts';
import { progressSection, type ProgressSection } from './view/progress-section.ts';
import { assessmentSection, type AssessmentSection } from './view/assessment-section.ts';
import { rankingSection, type RankingSection } from './view/ranking-section.ts';
import type { Expected } from './expected.ts';
import type { SeatId } from './ids.ts';
import { leads, type Participant, votes } from './participant.ts';
import type { RoundResults } from './revealed.ts';
import { type CodeOf, type Door, shownDoor } from './door.ts';
import { NOBODY_SPEAKS, type Speaking } from './speaking.ts';
import type { BoardState } from './state.ts';
import type { Waiting } from './waiting.ts';

/** Everybody in an audience sees the very same; what differs from person to person is in `OwnView`. */
export const AUDIENCES = ['facilitator', 'voter', 'observer', 'projector'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Any seat may open the projector's page, and it shows no more than the seat's own would: the short code, which only
 * facilitators see, stands on a projector that a facilitator opened, and on nobody else's.
 */
export function audienceOf(person: Participant, screen: 'seat' | 'projector'): Audience {
  if (leads(person)) return screen === 'projector' ? 'projector' : 'facilitator';
  return votes(person) ? 'voter' : 'observer';
}

/** The parts of a view. Each is sent when it changes, and only then; how, is said in `protocol/wire`. */
export interface Sections {
  readonly board: BoardSection;
  readonly setup: SetupSection;
  readonly people: readonly PersonView[];
  /** Those who were to come, and whether they did. */
  readonly expected: readonly Expected[];
  readonly progress: ProgressSection;
  readonly course: CourseSection;
  readonly speaking: Speaking;
  /** The representatives' answers, while the executives' are still held back. */
  readonly preview: PreviewSection | null;
  readonly assessment: AssessmentSection | null;
  readonly ranking: RankingSection | null;
  readonly plan: PlanSection;
  readonly followUp: FollowUpSection;
  readonly again: AgainSection;
  /** Facilitators only; null for everybody else. Without their secrets. */
  readonly links: readonly LinkView[] | null;
  /** The short code while the door is open; facilitators and their projector only. */
  readonly door: Door | null;
  /** Who waits at the door; facilitators only. */
  readonly waiting: readonly Waiting[] | null;
}

/** What a view is made of besides the log. */
export interface Surroundings {
  readonly online: ReadonlySet<SeatId>;
  /** Whoever typed the short code and waits to be let in. */
  readonly waiting: readonly Waiting[];
  /** Where the key of short codes is not, none is shown. */
  readonly codeOf?: CodeOf;
  /** Missing: nobody asks to speak, as where a view is made without its room. */
  readonly speaking?: Speaking;
  /** Of closed rounds only. */
  readonly results: RoundResults;
}

/** What every audience sees alike, before it is said who is here. */
export interface CommonSections extends Omit<Sections, 'people' | 'speaking' | 'links' | 'door' | 'waiting'> {
  readonly listed: readonly ListedPerson[];
  readonly recorded: ReadonlySet<SeatId>;
}

export function commonSections(state: BoardState, results: RoundResults): CommonSections {
  const assessment = results.assessment && assessmentSection(state, results.assessment);
  const ranking = results.ranking && rankingSection(state, results.ranking);
  const agreed = state.agreement?.outcome ?? null;
  return {
    board: boardSection(state, results),
    setup: setupSection(state),
    listed: listedPeople(state),
    recorded: recordedPeople(state),
    expected: expectedSection(state),
    progress: progressSection(state),
    course: courseSection(state),
    preview: previewSection(state),
    assessment: assessment && (agreed ? assessmentAsAgreed(assessment, agreed) : assessment),
    ranking: ranking && (agreed ? rankingAsAgreed(ranking, agreed) : ranking),
    plan: planSection(state, results),
    followUp: followUpSection(state, results),
    again: againSection(state, results),
  };
}

/** What not every audience sees. */
export type PrivateSections = Pick<Sections, 'links' | 'door' | 'waiting'>;

export const privateSections = (
  state: BoardState,
  audience: Audience,
  { waiting, codeOf }: Pick<Surroundings, 'waiting' | 'codeOf'>,
): PrivateSections => ({
  links: audience === 'facilitator' ? linksSection(state) : null,
  door: audience === 'facilitator' || audience === 'projector' ? shownDoor(state.door, codeOf) : null,
  waiting: audience === 'facilitator' ? waiting : null,
});

/**
 * The only way by which a board's state leaves the server (with `ownView`). Two laws hold for every audience: states
 * that differ only in sealed answers give the same sections, and so do states in which two unnamed people of one shown
 * group have swapped their answers.
 */
export function sectionsFor(state: BoardState, audience: Audience, surroundings: Surroundings): Sections {
  const { online, speaking = NOBODY_SPEAKS, results } = surroundings;
  const { listed, recorded, ...common } = commonSections(state, results);
  const people = peopleSection(listed, recorded, online);
  return { ...common, people, speaking, ...privateSections(state, audience, surroundings) };
}
