import { expect, it } from 'vitest';
import { audit } from '../board/view/audit.ts';
import { bundledRounds, bundleOf } from './bundle.ts';
import { recompute } from './recompute.ts';
import { LEADER } from '../testing/story.ts';
import type { SeatId } from '../board/ids.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { viewOf, room, answerAll, again, onAxis, everybodySays, varied } from '../testing/room.ts';

it.each<[PrivacyMode, number]>([
  ['anonymous', 3],
  ['anonymous', 1],
  ['executives-named', 2],
  ['named', 2],
])(
  'S6 rounds together, of both kinds, are recomputed whole from what leaves the board: %s, %i executives',
  (privacy, above) => {
    const { story, voters } = room(privacy, above);
    const say = (who: readonly SeatId[], add: number) => {
      answerAll(
        story,
        who,
        everybodySays(story, who, (voter, item) => varied(voter + add, item)),
      );
      story.close();
    };
    say(voters, 0);
    // On an anonymous board with three executives this merges what was shown by group.
    again(story, onAxis(story, 'culture'));
    const some = voters.slice(above > 2 ? 1 : 0);
    say(some, 2);
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['週報', '見積', '議事録']);
    say(voters, 1);
    const [task] = story.state.slate?.tasks ?? [];
    if (task === undefined) throw new Error('No task');
    story.do(LEADER, { type: 'openRound', kind: 'scores', tasks: [task.id] });
    say(some, 3);
    const results = story.results();
    const sections = viewOf(story);
    const bundle = bundleOf({
      rounds: bundledRounds(story.state, results),
      sections,
      notes: {},
      log: audit(story.log),
      now: 0,
    });
    const file = JSON.parse(JSON.stringify(bundle)) as typeof bundle;
    const recomputed = recompute(file);
    if (!recomputed.ok) throw new Error(recomputed.problem);
    expect(recomputed.check).toEqual({ differences: [] });
    expect(recomputed.outcome.sensitivity).toEqual(results.assessment?.outcome.sensitivity);
    expect(recomputed.outcome.tasks).toEqual(results.ranking?.outcome.tasks);
    expect(recomputed.outcome.proposed).toEqual(results.ranking?.outcome.proposed);
    // Every figure is checked, draws too: what was changed by a hair is found.
    const { checklist, scores } = file.rounds;
    if (checklist === null || scores === null) throw new Error('Nothing revealed');
    const [first] = scores.outcome.tasks;
    if (first === undefined) throw new Error('No task');
    const forged = {
      ...file,
      rounds: {
        checklist: { ...checklist, outcome: { ...checklist.outcome, turnout: checklist.outcome.turnout + 0.001 } },
        scores: {
          ...scores,
          outcome: {
            ...scores.outcome,
            tasks: [{ ...first, firmness: { ...first.firmness, best: 0.123 } }, ...scores.outcome.tasks.slice(1)],
          },
        },
      },
    };
    const check = recompute(forged);
    expect(check.ok && check.check?.differences).toEqual([
      expect.stringContaining('turnout') as string,
      expect.stringContaining('best') as string,
    ]);
  },
);
