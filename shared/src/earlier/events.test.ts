import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import { samplesOfBefore } from '../template/samples-of-before.ts';
import { type EarlierEvent, ofToday } from './events.ts';
import type { BoardEvent } from '../board/event.ts';
import { makePersonalLink } from '../board/found.ts';
import type { LinkId, SeatId, TaskId } from '../board/ids.ts';

const seat = 'rep' as SeatId;
const read = (event: EarlierEvent, by: SeatId | null = LEADER): BoardEvent =>
  ofToday({ seq: 1, at: 0, seat: by, command: null, event }).event;
/** As a version that knew less would have written it. */
const lacking = <Event extends BoardEvent>(event: Event, ...keys: readonly string[]): EarlierEvent =>
  Object.fromEntries(Object.entries(event).filter(([key]) => !keys.includes(key))) as unknown as EarlierEvent;

/** A board that went as far as the first wave, with everything that an event has had to be asked for later. */
function played(turns: readonly number[]): Story {
  const story = new Story({ items: 2 });
  const [exec, rep] = [story.join('exec', 'executive'), story.join(seat, 'representative', 'sales')];
  for (const maker of [LEADER, rep])
    story.carryOut(maker, makePersonalLink(story.state, maker, { seat: rep, link: 'p' as LinkId, hash: maker }));
  story.do(LEADER, { type: 'startAssessment' });
  for (const turn of turns)
    story.answer(turn % 2 ? exec : rep, story.round.subjects[turn % 3 ? 1 : 0] ?? '', turn % 6 || null);
  const person = { name: '佐藤', jobTitle: '', reading: '' };
  const corrected = { type: 'correctPerson', seat: rep, person, role: 'representative', department: 'field' } as const;
  story.try(LEADER, { ...corrected, department: story.state.departments[1]?.id ?? null });
  for (const one of story.state.participants.keys())
    for (const item of story.round.subjects) story.answer(one, item, 3);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  for (const one of [exec, rep]) for (const subject of story.round.subjects) story.answer(one, subject, 4);
  story.close();
  const { version: plan } = story.state.plan;
  story.do(LEADER, { type: 'chooseWave', plan, pilots: [{ task: 't1' as TaskId, reason: '' }] });
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  return story;
}

describe('R20 what earlier versions wrote', () => {
  it('R20 an event of today is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 10 }), (turns) => {
        const { log } = played(turns);
        expect(new Set(log.map(({ event }) => event.type))).toContain('agreed');
        for (const logged of log) {
          const written = JSON.parse(JSON.stringify(logged)) as typeof logged;
          expect(ofToday(written)).toBe(written);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('R20 reading what was read changes nothing more', () => {
    for (const logged of played([]).log) {
      const missing = ['samples', 'criteria', 'keeps', 'epoch', 'outcome', 'moves'];
      const once = ofToday({ ...logged, event: lacking(logged.event, ...missing) });
      expect(ofToday(once)).toBe(once);
    }
  });

  it('R20 each thing that wasn’t asked for gets the value that means the same', () => {
    const of = <Type extends BoardEvent['type']>(type: Type) => {
      const event = played([1]).log.find((logged) => logged.event.type === type)?.event;
      if (event === undefined) throw new Error(`No ${type}`);
      return event;
    };
    expect(read(lacking(of('boardFounded'), 'samples', 'criteria'))).toMatchObject({
      samples: samplesOfBefore('short'),
      criteria: {},
    });
    expect(read(lacking(of('answered'), 'epoch'))).toMatchObject({ epoch: null });
    expect(read(lacking(of('corrected'), 'keeps'))).toMatchObject({ keeps: false });
    expect(read(lacking(of('agreed'), 'outcome'))).toMatchObject({ outcome: null });
    const slate = {
      tasks: [{ id: 't1' as TaskId, title: '議事録', detail: '', department: null, authors: [] }],
      leftOut: [],
    };
    expect(read({ type: 'slateFrozen', slate })).toMatchObject({
      slate: { tasks: [{ id: 't1', hours: null, saving: null }] },
    });
    const wave = of('waveChosen') as Extract<BoardEvent, { type: 'waveChosen' }>;
    const pilots = wave.pilots.map(({ data: _d, checker: _c, licenceCost: _l, ...pilot }) => pilot);
    expect(read({ type: 'waveChosen', pilots })).toEqual(wave);
  });

  it('S60 only a link that somebody else made hid what was answered', () => {
    const made = { type: 'personalLinkMade', seat, link: 'p' as LinkId, hash: 'h' } as const;
    expect(read(made, LEADER)).toEqual({ ...made, hides: true });
    expect(read(made, seat)).toBe(made);
    expect(read({ ...made, moves: true }, LEADER)).toEqual({ ...made, moves: true });
  });
});
