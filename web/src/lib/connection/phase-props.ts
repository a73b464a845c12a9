import type { Command } from '@nemawashi/shared/board/command';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack } from '@nemawashi/shared/protocol/live';
import type { Language } from '@nemawashi/shared/words/languages';

/** What every phase of the board is shown from. */
export interface PhaseProps {
  readonly sections: Sections;
  readonly own: OwnView;
  readonly language: Language;
  /** Asks the server; resolves when it has answered. */
  readonly send: (command: Command) => Promise<Ack>;
}
