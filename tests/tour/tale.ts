import type { Character } from '@nemawashi/shared/sample/cast';
import type { Department } from '@nemawashi/shared/board/checklist';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import type { PilotShape } from '@nemawashi/shared/board/pilot';
import type { Language } from '@nemawashi/shared/words/languages';

interface Person {
  readonly name: string;
  readonly jobTitle: string;
  readonly reading: string;
}

/** A task of the first wave, by its title, and how it is shaped. */
export interface TalePilot {
  readonly title: string;
  readonly shape: PilotShape;
}

/** Who meets, and what they write: all that makes one board's story another's. One language, so that it reads as one. */
export interface Tale {
  readonly language: Language;
  /** As its facilitator makes it; the template's departments if none are named. */
  readonly board: {
    readonly title: string;
    readonly person: Person;
    readonly departments?: Department[];
    readonly privacy?: PrivacyMode;
  };
  readonly cast: readonly Character[];
  /** Listed, and never comes: from the department of support. */
  readonly expected: Person;
  /** Knocks while the others answer: from human resources. */
  readonly knocks: Person;
  /** Looks on while the others answer. */
  readonly observer: Person;
  /** Came by mistake, and is removed. */
  readonly stranger: string;
  /** Of the first topic. */
  readonly note: string;
  readonly pilots: readonly [TalePilot, TalePilot];
  readonly meaning: string;
  readonly step: { readonly text: string; readonly owner: string; readonly due: string };
  readonly caretaker: string;
  /** What becomes of an item that isn't in place. */
  readonly toDo: (item: string) => string;
  readonly toDoOwner: string;
  readonly remark: { readonly text: string; readonly adviser: string };
  /** To both entries of the first pilot's log. */
  readonly logged: string;
  readonly lesson: string;
  /** What users of the first pilot ask, and what one of them is told. */
  readonly questions: readonly [string, string];
  readonly reply: string;
}
