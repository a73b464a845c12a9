import { codeAsWritten } from '@nemawashi/shared/testing/code-as-written';
import { AUDIENCES } from '@nemawashi/shared/board/view';
import type { Story } from '@nemawashi/shared/testing/story';
import { toStored } from '../../boards/log.ts';
import { WrittenView } from '../../boards/written-view.ts';
import type { Choice, Order } from '../order.ts';

const CHOICE: Choice = { format: 'excel', table: 'log', annex: true, language: 'ja', timeZone: 'Asia/Tokyo' };

/** What would be sent to the thread for a story's board. */
export function orderOf(story: Story, choice: Partial<Choice> = {}): Order {
  const { state } = story;
  const view = new WrittenView();
  view.see({ state, results: story.results(), online: new Set(), waiting: [], codeOf: codeAsWritten });
  const [, voter] = AUDIENCES;
  const told = story.log.filter(({ event }) => event.type !== 'answered');
  return {
    ...CHOICE,
    ...choice,
    now: state.at,
    view: view.forFile(voter),
    notes: {},
    log: [JSON.stringify(toStored(state.id, told))],
    rounds: null,
  };
}
