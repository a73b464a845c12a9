import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../board/round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { cellText } from './cell-text.ts';
import type { About, Explanation } from './explanation.ts';
import { explainGap } from './item-gap.ts';
import { explainMean } from './item-mean.ts';
import { explainState } from './item-state.ts';
import { explainNextHours } from './next-hours.ts';
import { explainSaved } from './saved-share.ts';
import { unshaped } from '../board/pilot.ts';
import { subjectOfItem } from './subject.ts';
import { explainTaskRank } from './task-rank.ts';
import { type Place, playedMeeting } from './testing/played-meeting.ts';
import { explainWeeklyUse } from './weekly-use.ts';
import { explainWorth } from './worth.ts';
import type { LogId, SeatId, TaskId } from '../board/ids.ts';

const PLACES: readonly Place[] = [null, null, 'sales', 'field', 'field'];
const SAID: readonly AnswerValue[] = [5, 4, 1, 2, 3];

function opened(privacy: PrivacyMode) {
  const each = (times: number) => SAID.map((said) => new Array<AnswerValue>(times).fill(said));
  const sections = playedMeeting(privacy, PLACES, each(3), each(1), each(8));
  const about: About = { language: 'ja', sections };
  const [result] = sections.assessment?.items ?? [];
  if (result === undefined || sections.ranking === null) throw new Error('Nothing revealed');
  return { about, sections, subject: subjectOfItem(about, result), ranking: sections.ranking };
}

/** A table as a person reads it, row by row. */
const read = (explanation: Explanation | null, table: number): string[] => {
  const { columns, rows } = explanation?.parts[table] ?? { columns: [], rows: [] };
  return rows.map((row) => row.map((cell, at) => cellText('ja', columns[at]?.kind ?? 'text', cell)).join(' | '));
};

describe('what a person reads in an opened figure', () => {
  it('E1 lists everybody by name with their weight where answers are open', () => {
    const { about, subject } = opened('named');
    expect(read(explainMean(about, subject), 1)).toEqual([
      '参加者A（経営層） | 5 | 25.0% | 1.250',
      '参加者B（経営層） | 4 | 25.0% | 1.000',
      '参加者D（製造・現場） | 2 | 12.5% | 0.250',
      '参加者E（製造・現場） | 3 | 12.5% | 0.375',
      '参加者C（営業） | 1 | 25.0% | 0.250',
    ]);
    expect(explainMean(about, subject)?.worked).toBe('経営層 50% × 4.50 ＋ 部門代表 50% × 1.75 ＝ 3.13');
  });

  it('E3 puts the unnamed together, and says why', () => {
    const { about, subject } = opened('executives-named');
    const mean = explainMean(about, subject);
    expect(read(mean, 1)).toEqual([
      '参加者A（経営層） | 5 | 25.0% | 1.250',
      '参加者B（経営層） | 4 | 25.0% | 1.000',
      '部門代表 3人 | 平均2.00 | 50.0% | 1.000',
    ]);
    expect(mean?.notes.join()).toContain('部署を分けず');
  });

  it('E3 counts everybody by head where the groups are one pool, and opens no gap', () => {
    const { about, subject } = opened('anonymous');
    expect(read(explainMean(about, subject), 1)).toEqual(['全体 5人 | 平均3.00 | 100.0% | 3.000']);
    expect(explainGap(about, subject)).toBeNull();
  });

  it('E1 marks the first rule that holds, with what it found', () => {
    const { about, subject } = opened('named');
    expect(read(explainState(about, subject), 0)[1]).toBe(
      '✓ 経営層と部門で見方が逆 | 差の大きさが0.25以上で、二つの平均が3を挟んで反対側 | 差 +0.69、経営層 4.50、部門代表 1.75',
    );
  });

  it('E1 shows a task beside its neighbours, and the order of creation where all is equal', () => {
    const { about, ranking } = opened('named');
    const [first] = ranking.tasks;
    if (first === undefined) throw new Error('No task');
    expect(read(explainTaskRank(about, ranking, first), 0)).toEqual([
      expect.stringMatching(/^✓ 1位 週報の下書き/) as string,
      expect.stringMatching(/^2位 見積書の確認/) as string,
    ]);
  });
});

describe('what was hoped for and what was measured', () => {
  const task = 't1' as TaskId;
  const about: About = (() => {
    const { about: plain, sections } = opened('named');
    const slate = (sections.board.slate ?? []).map((each) => ({ ...each, hours: 40, saving: 50 }));
    return { ...plain, sections: { ...sections, board: { ...sections.board, slate } } };
  })();
  const log = (id: string, hoursBefore: number, hoursWith: number) => ({
    id: id as LogId,
    task,
    on: '2026-11-25',
    hoursBefore,
    hoursWith,
    quality: null,
    usesAWeek: null,
    remark: '',
    by: 'v0' as SeatId,
    at: 0,
  });
  const result = { entries: 2, hoursBefore: 10, hoursWith: 6, saved: 0.4, quality: null, usesAWeek: null };
  const pilot = {
    task,
    reason: '',
    ...unshaped(null),
    licenceCost: 6000,
    missing: [],
    readiness: { state: 'ready' as const, lacking: [], promised: [] },
    worth: { hours: 20, yen: 60_000, net: 54_000 },
  };

  it('E1 takes a pilot’s worth apart, hours, yen and licences', () => {
    const worth = explainWorth(about, { hourlyCost: 3000 }, pilot);
    expect(worth?.worked).toBe('月40時間 × 50% ＝ 月20時間');
    expect(read(worth, 0)).toEqual(['20時間 × 1時間あたり3,000円 | ￥60,000', 'ライセンス費（月額） | −￥6,000']);
    expect(worth?.parts[0]?.total).toBe(54_000);
  });

  it('E1 adds a pilot’s log up to the share it saved', () => {
    const saved = explainSaved(about, { wave: 1, pilot, result }, [log('a', 4, 1), log('b', 6, 5)]);
    expect(saved?.worked).toBe('1 − 6時間 ÷ 10時間 ＝ 40%');
    expect(saved?.parts[0]?.rows.map((row) => row.at(-1))).toEqual([3, 1]);
    expect(saved?.parts[0]?.total).toBe(4);
  });

  it('E1 divides those who use it weekly by those who could', () => {
    const use = explainWeeklyUse(about, { task, days: 30, people: 8, weekly: 6, by: 'v0' as SeatId, at: 0 });
    expect(use.worked).toBe('6人 ÷ 8人 ＝ 75%');
  });

  it('E1 scales the next task’s hours by what the pilots brought', () => {
    const followUp = { pilots: [{ wave: 1, pilot, result }], learnt: { factor: 2.8 / 3, pilots: 1 } };
    const next = explainNextHours(about, followUp, {
      task: 't2' as TaskId,
      score: 0.5,
      hours: 56 / 3,
      flags: [],
    });
    expect(next?.worked).toBe('月40時間 × 50% × 93.3% ＝ 月18.7時間');
    expect(read(next, 0)).toEqual(['週報の下書き | 40.0% | 50.0% | 0.267', '見込みどおりとみなす2件 | – | – | 0.667']);
  });
});
