import { describe, expect, it } from 'vitest';
import type { DepartmentId, TaskId } from '../../board/ids.ts';
import { AUDIENCES, sectionsFor } from '../../board/view.ts';
import { printedBy, agreeing } from '../../testing/agreeing.ts';
import { LEADER, type Story } from '../../testing/story.ts';
import { LANGUAGES, type Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { approvalRequest, type RequestBlock, wholeRequest } from './approval-request.ts';

const source = (story: Story, language: Language) =>
  ({
    sections: sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }),
    notes: {},
    language,
    timeZone: 'Asia/Tokyo',
    now: 0,
  }) as const;
const requestOf = (story: Story, language: Language = 'ja') => approvalRequest(source(story, language));
const block = (story: Story, id: RequestBlock['id'], language: Language = 'ja'): string =>
  requestOf(story, language).find((each) => each.id === id)?.text ?? '';

/** One pilot shaped, one reservation that is answered, the decision planned. */
function shaped(): ReturnType<typeof agreeing> {
  const { story, exec } = agreeing();
  const shape = {
    ...{
      department: 'sales' as DepartmentId,
      owner: '小林 さくら',
      sponsor: '社長 太郎',
      people: ['加藤 大輔', '林 浩二'],
    },
    ...{ start: '2026-12-01', end: '2026-12-11', measure: '作成時間', baseline: '60分', target: '30分' },
    ...{ data: '社外秘を含まないメモまで', checker: '加藤 大輔', licenceCost: 9000 },
  };
  story.do(LEADER, { type: 'shapePilot', plan: story.state.plan.version, task: 't1' as TaskId, shape });
  const plan = story.state.plan.version;
  story.do(exec, { type: 'consent', plan, stance: 'reserve', reason: '費用の上限を決めたい' });
  const concerns = [{ seat: exec, owner: '小林 さくら', due: '2026-12-20', remark: '上限を月1万円とする' }];
  story.do(LEADER, { type: 'keepMinutes', minutes: story.state.minutes.version, content: { homework: [], concerns } });
  return { story, exec };
}

describe('X46 the plan as text for the fields of an approval form', () => {
  it.each(LANGUAGES)('X46 fills every field, in the order in which forms ask: %s', (language) => {
    const blocks = requestOf(shaped().story, language);
    expect(blocks.map(({ title }) => title)).toEqual(blocks.map(({ id }) => say(language, `approval.block.${id}`)));
    expect(blocks.map(({ id }) => id).join(' ')).toBe(
      'subject purpose request pilots cost effect risks schedule open consent',
    );
    for (const { id, text } of blocks) expect([id, text.trim()]).not.toEqual([id, '']);
    const whole = wholeRequest(language, blocks);
    for (const { title, text } of blocks) expect(whole).toContain(`${title}\n${text}`);
  });

  it('X46 says who tries what from when to when, what it costs, aims at and is kept safe by', () => {
    const { story } = shaped();
    expect(block(story, 'subject')).toBe('生成AIのPoC 1件の実施について');
    expect(block(story, 'pilots').split('\n')).toEqual([
      '1. 議事録',
      '・部署：営業',
      '・担当者：小林 さくら',
      '・経営層のスポンサー：社長 太郎',
      '・試す人：加藤 大輔、林 浩二',
      '・期間：2026年12月1日(火)〜2026年12月11日(金)（11日間・2026年度第3四半期）',
    ]);
    expect(block(story, 'cost')).toBe(
      'ライセンス費は、合わせて月9,000円です。\n・議事録：ライセンス費：月9,000円 / 試す人2人 / 11日間',
    );
    expect(block(story, 'effect')).toContain('・議事録：作成時間：60分 → 30分');
    expect(block(story, 'risks')).toContain('入力してよいデータ：社外秘を含まないメモまで');
  });

  it('X46 lists the days in their order, those of the assessments after the agreement too', () => {
    const { story } = shaped();
    const decision = { decider: '社長 太郎', decision: null, on: '2026-11-30', remark: '' } as const;
    story.do(LEADER, { type: 'recordDecision', minutes: story.state.minutes.version, decision });
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const lines = block(story, 'schedule').split('\n');
    expect(lines).toContain('2026年12月1日(火)〜2026年12月11日(金)（11日間・2026年度第3四半期）：PoC：議事録');
    expect(lines.filter((line) => line.includes('再診断'))).toHaveLength(3);
    const at = (what: string) => lines.findIndex((line) => line.includes(what));
    expect(at('決裁予定日')).toBeLessThan(at('PoC：議事録'));
    expect(at('PoC：議事録')).toBeLessThan(at('定着の確認（30日後）'));
  });

  it('X46 says who agrees, and each reservation with what is done about it', () => {
    const { story } = shaped();
    story.do('field' as typeof LEADER, {
      type: 'consent',
      plan: story.state.plan.version,
      stance: 'agree',
      reason: '',
    });
    const text = block(story, 'consent');
    expect(text).toContain('賛成：林 浩二');
    expect(text).toContain(
      '・社長 太郎（条件付き賛成）：費用の上限を決めたい / 対応：上限を月1万円とする（小林 さくら、2026年12月20日(日)）',
    );
  });

  it.each(LANGUAGES)('X47 asks for the same as the printed plan, and is a draft as long as that is: %s', (language) => {
    const { story } = shaped();
    const same = () => {
      const text = wholeRequest(language, requestOf(story, language));
      for (const line of printedBy(story, language).conclusion) expect(text).toContain(line);
      return text;
    };
    expect(same()).toContain(say(language, 'plan.state.draft'));
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    expect(same()).not.toContain(say(language, 'plan.state.draft'));
  });

  it('X47 whoever takes it along gets the same text: it holds nothing that only some may see', () => {
    const { story } = shaped();
    const seen = { online: new Set([LEADER]), waiting: [], results: story.results() };
    const [first, ...others] = AUDIENCES.map((audience) =>
      approvalRequest({ ...source(story, 'ja'), sections: sectionsFor(story.state, audience, seen) }),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    [{ hours: 40, saving: null }, '・今は月40時間'],
    [{ hours: 40, saving: 30 }, '・今は月40時間・見込みは30%減（約12時間）'],
  ])('X46 says the hours of a pilot’s task as far as they are estimated: %j', (estimate, line) => {
    const given = source(shaped().story, 'ja');
    const board = {
      ...given.sections.board,
      slate: given.sections.board.slate?.map((task) => ({ ...task, ...estimate })) ?? [],
    };
    const [, , , pilots] = approvalRequest({ ...given, sections: { ...given.sections, board } });
    expect(pilots?.text.split('\n')).toContain(line);
  });
});
