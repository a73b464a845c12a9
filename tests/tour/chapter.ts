import type { Screen } from './screen.ts';
import type { Story } from './story.ts';

export interface Chapter {
  readonly name: string;
  /** When it begins; where the one before it ended if it isn't said. */
  readonly on?: string;
  readonly begin: (story: Story) => Promise<void>;
  readonly screens: readonly Screen[];
}
