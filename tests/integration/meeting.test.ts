import { recompute } from '@nemawashi/shared/export/recompute';
import type { TaskId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import { untilRanked } from '../support/acts.ts';
import type { Meeting } from '../support/meeting.ts';
import { meetingOfEach } from '../support/meeting-of-each.ts';

const here = meetingOfEach();

async function held(privacy: 'named' | 'executives-named' | 'anonymous') {
  const { leader } = await here.open({ privacy });
  const { voters } = await untilRanked(here.meeting, {
    people: [['社長'], ['専務'], ['営業 花子', 'sales'], ['総務 次郎', 'general-affairs'], ['現場 三郎', 'field']],
    candidates: ['議事録の下書き', '日報の要約', '見積書のたたき台'],
  });
  return { leader, voters };
}

const bundleOf = async ({ leader }: { leader: Meeting['leader'] }) =>
  leader.browser.ask<Record<string, unknown>>('GET', `/api/boards/${leader.board}/export/bundle?seat=${leader.seat}`);

describe('a whole meeting over the real protocol', () => {
  it('runs from link to agreed plan, and the bundle can be recomputed', async () => {
    const { leader, voters } = await held('named');
    const ranking = leader.sections.ranking;
    const best = ranking?.proposed.start ?? ranking?.tasks[0]?.task ?? ('' as TaskId);
    await leader.do({ type: 'chooseWave', plan: 0, pilots: [{ task: best, reason: '全員で選んだ' }] });
    for (const voter of voters) {
      await voter.until(({ plan }) => plan.version === 1);
      await voter.do({ type: 'consent', plan: 1, stance: 'agree', reason: '' });
    }
    await leader.do({ type: 'concludeAgreement', plan: 1 });
    await leader.until(({ board }) => board.phase === 'agreed');
    const bundle = await bundleOf({ leader });
    const checked = recompute(bundle);
    expect(checked).toMatchObject({ ok: true, check: { differences: [] } });
    const markdown = await leader.browser.ask<string>(
      'GET',
      `/api/boards/${leader.board}/export/markdown?seat=${leader.seat}&language=ja&zone=Asia/Tokyo`,
    );
    expect(markdown).toContain('# 生成AI導入計画：生成AIの進め方');
    for (const title of ['議事録の下書き', '日報の要約', '見積書のたたき台']) expect(markdown).toContain(title);
    for (const name of ['社長', '営業 花子']) expect(markdown).toContain(name);
  });

  it.each(['executives-named', 'anonymous'] as const)(
    'S6 the bundle of a board that is %s holds counts, and every figure follows from them',
    async (privacy) => {
      const { leader } = await held(privacy);
      const bundle = await bundleOf({ leader });
      expect(recompute(bundle)).toMatchObject({ ok: true, check: { differences: [] } });
      expect(JSON.stringify(bundle.rounds)).not.toContain('"ballots"');
    },
  );

  it('a changed figure in a bundle is found', async () => {
    const { leader } = await held('named');
    const text = JSON.stringify(await bundleOf({ leader }));
    const forged: unknown = JSON.parse(text.replace(/"lean":-?[\d.e-]+/g, '"lean":0.99'));
    const checked = recompute(forged);
    expect(checked.ok && checked.check?.differences).toContain('lean');
  });
});
