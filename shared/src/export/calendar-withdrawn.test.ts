import { describe, expect, it } from 'vitest';
import { replay } from '../board/evolve.ts';
import type { DepartmentId, TaskId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { planCalendar } from './calendar.ts';

const NO_SHAPE = { owner: '', sponsor: '', people: [], measure: '', baseline: '', target: '', data: '', checker: '' };

/** A board that is agreeing, and the calendar that it would export now, by UID. */
class Agreeing {
  readonly story = new Story({ items: 1 });
  readonly #voter = this.story.join('voter', 'executive');

  constructor() {
    const { story } = this;
    const answer = () => {
      for (const subject of story.round.subjects) story.answer(this.#voter, subject, 4);
      story.close();
    };
    story.do(LEADER, { type: 'startAssessment' });
    answer();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['議事録', '日報']);
    answer();
  }

  get plan() {
    return this.story.state.plan.version;
  }

  choose(...tasks: string[]) {
    const pilots = tasks.map((task) => ({ task: task as TaskId, reason: '' }));
    this.story.do(LEADER, { type: 'chooseWave', plan: this.plan, pilots });
  }

  shape(task: string, start: string | null, end: string | null) {
    const shape = { ...NO_SHAPE, start, end, licenceCost: null, department: 'sales' as DepartmentId };
    this.story.do(LEADER, { type: 'shapePilot', plan: this.plan, task: task as TaskId, shape });
  }

  homework(...homework: { id?: never; text: string; owner: string; due: string | null }[]) {
    const minutes = this.story.state.minutes.version;
    this.story.do(LEADER, { type: 'keepMinutes', minutes, content: { homework, concerns: [] } });
  }

  agree() {
    this.story.do(this.#voter, { type: 'consent', plan: this.plan, stance: 'agree', reason: '' });
    this.story.do(LEADER, { type: 'concludeAgreement', plan: this.plan });
  }

  get text(): string {
    const { story } = this;
    const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
    return planCalendar({ sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: 0 });
  }

  /** Without the days on which the board is assessed again: the agreement puts those in. */
  get entries(): Record<string, { status: string; sequence: number; start: string; summary: string }> {
    const unfolded = this.text.replace(/\r\n /g, '');
    const of = (event: string, name: string) => new RegExp(`${name}[^:\\r]*:([^\\r]*)`).exec(event)?.[1] ?? '';
    return Object.fromEntries(
      [...unfolded.matchAll(/BEGIN:VEVENT\r\nUID:(?![^\r]*-again-)[^]*?END:VEVENT/g)].map(([event]) => [
        of(event, 'UID').replace('@nemawashi', ''),
        {
          status: of(event, 'STATUS'),
          sequence: Number(of(event, 'SEQUENCE')),
          start: of(event, 'DTSTART'),
          summary: of(event, 'SUMMARY'),
        },
      ]),
    );
  }
}

const PILOT = ['board-t1', 'board-t1-30d', 'board-t1-60d', 'board-t1-90d'];

describe('D60 a calendar that read an earlier file', () => {
  it('hears that a pilot taken off an agreed wave is off, with the days on which its use would be counted', () => {
    const board = new Agreeing();
    board.choose('t1', 't2');
    board.shape('t1', '2026-12-01', '2026-12-10');
    board.shape('t2', '2026-12-01', '2026-12-10');
    board.agree();
    const before = board.entries;
    expect(Object.values(before).map(({ status }) => status)).toEqual(Array(8).fill('CONFIRMED'));
    board.story.do(LEADER, { type: 'reopen', reason: '一つに絞る' });
    board.choose('t2');
    const after = board.entries;
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const uid of PILOT) {
      expect(after[uid]).toMatchObject({ status: 'CANCELLED', start: before[uid]?.start });
      expect(after[uid]?.sequence).toBeGreaterThan(before[uid]?.sequence ?? Infinity);
      expect(after[uid]?.summary).toBe(`取りやめ：${before[uid]?.summary ?? ''}`);
    }
    expect(after['board-t2']?.status).toBe('TENTATIVE');
    // Though nothing else has a date any more.
    board.choose();
    expect(Object.values(board.entries).map(({ status }) => status)).toEqual(Array(8).fill('CANCELLED'));
  });

  it('gets a pilot back that is chosen again, under a higher number', () => {
    const board = new Agreeing();
    board.choose('t1');
    board.shape('t1', '2026-12-01', '2026-12-10');
    board.choose();
    const off = board.entries['board-t1'];
    board.choose('t1');
    board.shape('t1', '2027-01-12', '2027-01-22');
    expect(board.entries['board-t1']).toMatchObject({ status: 'TENTATIVE', start: '20270112' });
    expect(board.entries['board-t1']?.sequence).toBeGreaterThan(off?.sequence ?? Infinity);
    expect(Object.keys(board.entries)).toHaveLength(4);
  });

  it('hears that dates were dropped, of a pilot and of homework', () => {
    const board = new Agreeing();
    board.choose('t1');
    board.shape('t1', '2026-12-01', '2026-12-10');
    board.homework({ text: '利用規程', owner: '', due: '2026-12-20' });
    const toDo = Object.keys(board.entries).find((uid) => uid.includes('todo')) ?? '';
    const before = board.entries[toDo];
    board.homework();
    expect(board.entries[toDo]).toMatchObject({ status: 'CANCELLED', summary: '取りやめ：やること：利用規程' });
    expect(board.entries[toDo]?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    board.shape('t1', '2026-12-01', null);
    for (const uid of PILOT) expect(board.entries[uid]?.status).toBe('CANCELLED');
  });

  it('hears nothing of what never had days, and a board that never had any offers no calendar', () => {
    const board = new Agreeing();
    board.choose('t1', 't2');
    board.choose('t2');
    expect(board.text).toBe('');
  });

  it('hears that nobody counts the use of a pilot that was stopped', () => {
    const board = new Agreeing();
    board.choose('t1');
    board.shape('t1', '2026-12-01', '2026-12-10');
    board.agree();
    board.story.do(LEADER, { type: 'beginFollowUp' });
    board.story.do(LEADER, { type: 'judgePilot', verdict: { task: 't1' as TaskId, verdict: 'stopped', lesson: '' } });
    const statuses = PILOT.map((uid) => board.entries[uid]?.status);
    expect(statuses).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('is told the same by the log alone', () => {
    const board = new Agreeing();
    board.choose('t1');
    board.shape('t1', '2026-12-01', '2026-12-10');
    board.choose('t2');
    expect(replay(board.story.log)?.withdrawn).toEqual(board.story.state.withdrawn);
    expect(board.story.state.withdrawn).toHaveLength(1);
  });
});
