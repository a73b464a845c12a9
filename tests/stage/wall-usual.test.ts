import { itemSubject } from '@nemawashi/shared/board/round';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { expect, it } from 'vitest';
import { answered, closeRound, gather, propose, SIX, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { emptyFoot, faultsOfWall, leftOut, linesOfText, shortened } from './measure/wall.ts';

/** Of the wall's height, with the space it keeps free at its edges. */
const MOST_EMPTY = 0.16;
type Leader = ReturnType<typeof gatherHere>['leader'];

async function look(leader: Leader, language: Language): Promise<void> {
  await show(leader, { language, page: 'screen', size: ROOM });
  await rest(ROOM);
  expect(faultsOfWall()).toEqual([]);
}

it('M136 M137 a usual meeting’s wall says all that was asked, and uses its height', async () => {
  const meeting = gatherHere({ template: 'generative-ai', privacy: 'named' });
  const { leader } = meeting;
  await meeting.openDoor();
  const voters = await gather(meeting, SIX);
  for (const language of LANGUAGES) {
    await look(leader, language);
    expect(linesOfText('.address')).toEqual([1]);
  }
  await leader.do({ type: 'startAssessment' });
  await answered(leader, voters, (who, index) => ((who + index) % 7 === 0 ? null : value(who + index)));
  await closeRound(leader, 'representatives');
  for (const language of LANGUAGES) {
    await look(leader, language);
    expect(document.querySelectorAll('.wall li[data-row]').length).toBeGreaterThanOrEqual(22);
    expect([...leftOut(), ...shortened('h3')]).toEqual([]);
    expect(emptyFoot()).toBeLessThanOrEqual(MOST_EMPTY);
  }
  const round = leader.sections.board.rounds.at(-1);
  if (round === undefined) throw new Error('No round');
  await leader.do({ type: 'revealRest', round: round.id });
  await leader.until(({ assessment }) => assessment !== null);
  for (const levelled of [false, true]) {
    const item = leader.sections.setup.checklist.find(
      ({ levels }) => (levels !== undefined && levels !== null) === levelled,
    );
    if (item === undefined) throw new Error('No such item');
    await leader.do({ type: 'lookAt', subject: itemSubject(item.id) });
    for (const language of LANGUAGES) {
      await look(leader, language);
      expect(emptyFoot()).toBeLessThanOrEqual(MOST_EMPTY);
    }
  }
  await leader.do({ type: 'lookAt', subject: null });
  await propose(meeting);
  await look(leader, 'en');
  expect(leftOut()).toEqual([]);
}, 120_000);
