import type { Expected } from '../../board/expected.ts';
import type { Sections } from '../../board/view.ts';
import { readAgain, readAssessment, readRanking } from './named-answers.ts';
import { readListed, readPeople, readPlan, readProgress } from './read-people.ts';
import { remembered } from './remembered.ts';
import { type HeldRows, heardRows, inPlace } from './rows.ts';
import type { SentConsent, SentPerson, SentSections } from './sections.ts';

type InRows = 'people' | 'expected' | 'consents';

interface Held {
  readonly people: HeldRows<SentPerson>;
  readonly expected: HeldRows<Expected>;
  readonly consents: HeldRows<SentConsent>;
  readonly whole: Omit<SentSections, InRows>;
}

/** A board as one line tells of it: begun by a welcome, kept up by what changes. Sections that don't change stay the same objects. */
export class HeardView {
  #held: Held | null = null;
  readonly #listed = remembered(readListed);
  readonly #people = remembered(readPeople);
  readonly #expected = remembered((rows: HeldRows<Expected>) => inPlace(rows).map(([, row]) => row));
  readonly #progress = remembered(readProgress);
  readonly #assessment = remembered(readAssessment);
  readonly #ranking = remembered(readRanking);
  readonly #again = remembered(readAgain);
  readonly #plan = remembered(readPlan);

  /** Whether there was a welcome yet: what is told before one is older than it. */
  get begun(): boolean {
    return this.#held !== null;
  }

  welcome(sent: SentSections): Sections {
    const { people, expected, consents, ...whole } = sent;
    const [a, b, c] = [heardRows(null, people), heardRows(null, expected), heardRows(null, consents)];
    if (a === null || b === null || c === null) throw new Error('A welcome that isn’t whole');
    this.#held = { people: a, expected: b, consents: c, whole };
    return this.#read(this.#held);
  }

  /** Null: something was missed, and only another welcome helps. */
  change({ people, expected, consents, ...changed }: Partial<SentSections>): Sections | null {
    const before = this.#held;
    if (before === null) return null;
    const now = {
      people: people === undefined ? before.people : heardRows(before.people, people),
      expected: expected === undefined ? before.expected : heardRows(before.expected, expected),
      consents: consents === undefined ? before.consents : heardRows(before.consents, consents),
    };
    if (now.people === null || now.expected === null || now.consents === null) return null;
    const { people: a, expected: b, consents: c } = now;
    this.#held = { people: a, expected: b, consents: c, whole: { ...before.whole, ...changed } };
    return this.#read(this.#held);
  }

  /** The line ended: what comes next is a welcome. */
  forget(): void {
    this.#held = null;
  }

  #read({ people, expected, consents, whole }: Held): Sections {
    const { recorded, online, progress, assessment, ranking, again, plan, ...same } = whole;
    const listed = this.#listed(people);
    return {
      ...same,
      people: this.#people(listed, recorded, online),
      expected: this.#expected(expected),
      progress: this.#progress(progress, listed),
      assessment: this.#assessment(assessment, listed),
      ranking: this.#ranking(ranking, listed),
      again: this.#again(again, listed),
      plan: this.#plan(plan, consents, listed),
    };
  }
}
