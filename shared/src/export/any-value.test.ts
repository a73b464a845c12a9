import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { type Command, COMMANDS, envelopeSchema } from '../board/command.ts';
import { foundBoardSchema } from '../board/commands/server.ts';
import { evolve } from '../board/evolve.ts';
import { found } from '../board/found.ts';
import type { BoardId, SeatId, TaskId } from '../board/ids.ts';
import { ownView } from '../board/own-view.ts';
import { createBoardSchema } from '../protocol/http.ts';
import { refusalWords } from '../sentences/refusal.ts';
import { readTemplateFile, templateFile } from '../template/file.ts';
import { anyJson, hostile } from '../testing/hostile-value.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { recompute } from './recompute.ts';
import { everyWayOut } from './testing/every-way-out.ts';

const NEVER_SHOWN = /[\0\u200B\u202A-\u202E\u2060\u2066-\u2069]|(?<!["\w])(?:NaN|undefined|Infinity|\[object Object\])/;

/** How far a board has come; every command finds a stage at which it may be given. */
const STAGES = ['setup', 'assess', 'discuss', 'propose', 'score', 'agree', 'agreed', 'follow-up'] as const;

function boardAt(stage: (typeof STAGES)[number]): Story {
  const story = new Story({ items: 2 });
  const voters = [story.join('e1', 'executive'), story.join('r1', 'representative', 'sales')];
  story.join('o1', 'observer');
  const answer = () => {
    for (const voter of voters) for (const subject of story.round.subjects) story.answer(voter, subject, 4);
  };
  const steps: Readonly<Record<Exclude<(typeof STAGES)[number], 'setup'>, () => void>> = {
    assess: () => {
      story.do(LEADER, { type: 'startAssessment' });
      answer();
    },
    discuss: () => story.close(),
    propose: () => {
      story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    },
    score: () => {
      story.openScoring(['議事録', '日報']);
      answer();
    },
    agree: () => {
      story.close();
      const pilots = [{ task: 't1' as TaskId, reason: '' }];
      story.do(LEADER, { type: 'chooseWave', plan: story.state.plan.version, pilots });
    },
    agreed: () => {
      story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    },
    'follow-up': () => {
      story.do(LEADER, { type: 'beginFollowUp' });
    },
  };
  for (const step of STAGES.slice(1, STAGES.indexOf(stage) + 1)) steps[step as keyof typeof steps]();
  return story;
}

const IDS = ['culture-tried', 'sales', 'hr', 't1', 't2', 't1/pain', 'e1', 'r1', 'o1', LEADER, 'c1', 's1', 'new-one'];
const items = new Story({ items: 2 }).state.checklist.map(({ id }) => id as string);

/** Everything that is shown of a board, to whomever; nothing of it dies, and nothing of it is no value. */
function survives(story: Story): void {
  for (const seat of story.state.participants.keys()) ownView(story.state, seat);
  for (const [way, told] of Object.entries(everyWayOut(story)))
    expect([way, NEVER_SHOWN.exec(told)?.[0]]).toEqual([way, undefined]);
}

const commands = Object.values(COMMANDS) as readonly v.GenericSchema<unknown, Command>[];
const seats = fc.constantFrom(LEADER, LEADER, 'e1' as SeatId, 'r1' as SeatId, 'o1' as SeatId);

describe('K6 whatever is sent, a board refuses it or is shown with it, on every page and in every file', () => {
  it('a command, at every stage', { timeout: 120_000 }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.array(fc.tuple(seats, fc.oneof(...commands.map((schema) => hostile(schema, [...IDS, ...items])))), {
          minLength: 8,
          maxLength: 16,
        }),
        (stage, sent) => {
          const story = boardAt(stage);
          let changed = false;
          for (const [seat, command] of sent) {
            const read = v.safeParse(envelopeSchema, JSON.parse(JSON.stringify({ id: 'command-1', command })));
            if (!read.success) continue;
            const decision = story.try(seat, read.output.command, { notes: {} });
            changed ||= decision.ok;
            if (decision.ok) accepted += 1;
            else for (const language of LANGUAGES) refusalWords(language, decision.refusal, 'Asia/Tokyo');
          }
          if (changed) survives(story);
        },
      ),
      { numRuns: 20 * STAGES.length },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it('any JSON at all, as a command', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const read = v.safeParse(envelopeSchema, json);
        if (read.success) boardAt('agree').try(LEADER, read.output.command);
        expect(v.safeParse(createBoardSchema, json).success).toBe(false);
        expect(v.safeParse(foundBoardSchema, json).success).toBe(false);
        expect(readTemplateFile(JSON.stringify(json)).ok).toBe(false);
        expect(recompute(json).ok).toBe(false);
      }),
    );
  });

  it('what a board is founded with', () => {
    let accepted = 0;
    const { state } = new Story({ items: 2 });
    const { title, template, privacy, weighing, criteria, timePlan } = state;
    const [departments, checklist, samples] = [[...state.departments], [...state.checklist], [...state.samples]];
    const sound = { title, template, privacy, departments, checklist, weighing, samples, criteria, timePlan };
    fc.assert(
      fc.property(hostile(createBoardSchema, [...IDS, ...items]), fc.nat(8), (given, part) => {
        const parts = typeof given === 'object' && given !== null ? Object.entries(given) : [];
        // One part at a time, so that not everything is refused for another one.
        const chosen = parts.filter((_, at) => at % 9 === part);
        const person = { name: '進行', jobTitle: '', reading: '' };
        const read = v.safeParse(createBoardSchema, { ...sound, person, ...Object.fromEntries(chosen) });
        if (!read.success) return;
        accepted += 1;
        const { createToken: _token, ...board } = read.output;
        const events = found('board' as BoardId, {
          type: 'foundBoard',
          ...sound,
          ...(JSON.parse(JSON.stringify(board)) as typeof sound & Pick<typeof board, 'person'>),
          seat: LEADER,
          seed: 1,
        });
        const story = new Story();
        story.log.length = 0;
        let founded = null;
        for (const event of events) {
          const logged = { seq: story.log.length + 1, at: 1_764_000_000_000, seat: null, command: null, event };
          story.log.push(logged);
          founded = evolve(founded, logged);
        }
        if (founded === null) throw new Error('Nothing founded');
        story.state = founded;
        survives(story);
        const file = templateFile({ name: title, departments, weighing, samples, criteria, timePlan, checklist });
        expect(readTemplateFile(JSON.stringify({ ...file, checklist: founded.checklist })).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it('a template file or a bundle that somebody has changed', () => {
    const { title: name, weighing, criteria, timePlan, ...state } = new Story().state;
    const [departments, checklist, samples] = [[...state.departments], [...state.checklist], [...state.samples]];
    const file = templateFile({ name, departments, weighing, samples, criteria, timePlan, checklist });
    const story = boardAt('agree');
    const bundle = everyWayOut(story)['bundle'] ?? '';
    fc.assert(
      fc.property(fc.constantFrom(JSON.stringify(file), bundle), fc.nat(), anyJson, (text, at, value) => {
        let left = at % 2000;
        const spoiled: unknown = JSON.parse(text, (_, each: unknown) => (left-- === 0 ? value : each));
        readTemplateFile(JSON.stringify(spoiled));
        recompute(spoiled);
      }),
      { numRuns: 60 },
    );
  });
});
