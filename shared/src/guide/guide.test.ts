import { describe, expect, it } from 'vitest';
import type { DepartmentId, TaskId } from '../board/ids.ts';
import { patternOf, PATTERNS } from '../reckoning/lean.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { guideBlocks } from './blocks.ts';
import { type Guide, guideFor } from './guide.ts';
import { placeOf } from './place.ts';
import { QUESTIONS } from './questions.ts';
import { guideTable } from './table.ts';
import { WORDS, seen, own, assessed, planned, chosen, textsOf } from './testing/planned.ts';

describe('the guide', () => {
  it('G1 compares the three patterns in eight aspects, with two failures, the rule, the steps and six questions', () => {
    for (const language of LANGUAGES) {
      const guide = guideFor(WORDS[language], null);
      expect(guide.comparison.columns.map(({ pattern }) => pattern)).toEqual(PATTERNS);
      expect(guide.comparison.rows).toHaveLength(8);
      expect(guide.failures.items).toHaveLength(2);
      expect(guide.rule.items).toHaveLength(3);
      expect(guide.preparation.items).toHaveLength(3);
      expect(guide.questions.items.map(({ id }) => id)).toEqual(QUESTIONS);
      expect(QUESTIONS).toHaveLength(6);
    }
  });

  it('G2 says in both languages that what it compares is experience, and gives every surveyed figure its source and year', () => {
    expect(guideFor(WORDS.ja, null).experience).toMatch(/経験.*測定した結果ではありません/);
    expect(guideFor(WORDS.en, null).experience).toMatch(/experience.*not a measurement/);
    for (const language of LANGUAGES) {
      const { figures, ranks } = guideFor(WORDS[language], null).evidence;
      for (const { source } of [...figures, ranks]) expect(source).toMatch(/20\d\d/);
      const { rows } = guideTable(language, guideFor(WORDS[language], null));
      // Where no source stands, no figure does.
      expect(rows.flat().filter((cell) => /\d/.test(String(cell)))).toEqual([]);
    }
  });

  it('G2 tells the figures as they were published', () => {
    const { figures, ranks } = guideFor(WORDS.ja, null).evidence;
    expect(figures.map(({ value }) => value)).toEqual(['16.7%減', '25.4%', '50.9%', '61%と8%']);
    expect(figures[0]?.text).toContain('週157.8分が131.4分に');
    expect(ranks.bars.map(({ name, share }) => `${name} ${share.toFixed(3)}`)).toEqual([
      '事業部長 0.796',
      '部長 0.620',
      '課長 0.583',
      '役員 0.436',
      '社長 0.402',
      '一般社員 0.355',
    ]);
  });

  it('G3 holds the same in both languages, whatever the board', () => {
    const story = assessed('named');
    planned(story);
    const paths = (guide: Guide) => textsOf(guide).map(([path]) => path);
    for (const sections of [null, seen(story)])
      expect(paths(guideFor(WORDS.ja, sections))).toEqual(paths(guideFor(WORDS.en, sections)));
    chosen(story);
    const guides = LANGUAGES.map((language) => guideFor(WORDS[language], seen(story)));
    expect(guides.map(paths)[0]).toEqual(guides.map(paths)[1]);
    const kinds = LANGUAGES.map((language, index) => {
      const guide = guides[index];
      return guide && guideBlocks(language, guide).map(({ kind }) => kind);
    });
    expect(kinds[0]).toEqual(kinds[1]);
  });

  it('G4 nowhere advises to start with everybody at once: top-down too begins with one measured pilot', () => {
    const everybody = /全部署|全社|全員|一斉|everyone|everybody|all departments|company-wide|at once/i;
    const measured = /測|小さく|measured/i;
    for (const language of LANGUAGES) {
      const guide = guideFor(WORDS[language], null);
      const cells = guide.comparison.rows.map(({ cells: { topDown } }) => topDown);
      const starts = WORDS[language].messages['topDown.start'];
      expect(cells).toContain(starts);
      expect(starts).toMatch(measured);
      for (const cell of cells.filter(
        (text) => everybody.test(text) && text !== WORDS[language].messages['topDown.fits'],
      ))
        expect(cell).toMatch(measured);
      expect(guide.questions.items.find(({ id }) => id === 'stages')?.answer).toMatch(
        /測れる一つのPoC|one measured pilot/,
      );
    }
  });
});

describe('this company’s place', () => {
  it('G5 marks the recommended pattern’s column, and the one the answers favour where that is another', () => {
    const sections = seen(assessed('named'));
    const { assessment } = sections;
    if (assessment === null) throw new Error('Nothing revealed');
    const marks = (pattern: Partial<typeof assessment.pattern>) =>
      guideFor(WORDS.ja, {
        ...sections,
        assessment: { ...assessment, pattern: { ...assessment.pattern, ...pattern } },
      });
    const of = (guide: Guide) => guide.comparison.columns.map(({ mark }) => mark?.kind ?? null);
    const clear = marks({ recommended: 'topDown', leading: 'topDown', lean: -0.6 });
    expect(of(clear)).toEqual(['recommended', null, null]);
    expect(clear.place?.sentence).toBe('この会社へのお勧めは、トップダウン型です。');
    const doubtful = marks({ recommended: 'hybrid', leading: 'bottomUp', lean: 0.6 });
    expect(of(doubtful)).toEqual([null, 'recommended', 'leading']);
    expect(doubtful.place?.sentence).toContain('ボトムアップ型');
    const few = marks({ recommended: null, leading: 'hybrid', lean: 0 });
    expect(of(few)).toEqual([null, 'leading', null]);
    const none = marks({ recommended: null, leading: null, lean: null });
    expect(of(none)).toEqual([null, null, null]);
    expect(none.place?.band).toBe(null);
    expect(own(none, 'pattern')).toEqual([none.place?.sentence]);
  });

  it('G5 nothing is marked without a board, or before the reveal', () => {
    for (const sections of [null, seen(new Story())]) {
      const guide = guideFor(WORDS.ja, sections);
      expect(guide.place).toBe(null);
      expect(guide.comparison.columns.every(({ mark }) => mark === null)).toBe(true);
    }
  });

  it('G5 the mark stands in its pattern’s third, and moves the way the lean does', () => {
    for (const band of [0, 0.15, 0.2, 0.3, 1]) {
      const leans = Array.from({ length: 41 }, (_, index) => -1 + index / 20);
      const places = leans.map((lean) => placeOf(lean, band));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const [index, at] of places.entries()) {
        const third = PATTERNS.indexOf(patternOf(leans[index] ?? 0, band));
        expect(at).toBeGreaterThanOrEqual(third / 3);
        expect(at).toBeLessThanOrEqual((third + 1) / 3 + 1e-12);
      }
    }
  });
});

describe('answers from the board', () => {
  it('G6 a board with nothing yet has general answers alone', () => {
    const guide = guideFor(WORDS.ja, seen(new Story()));
    for (const { own: said, answer } of guide.questions.items) {
      expect(said).toEqual([]);
      expect(answer).not.toBe('');
    }
  });

  it('G6 before a wave is chosen it names what the scores propose, and what the tasks take today', () => {
    const story = assessed('named');
    planned(story);
    const guide = guideFor(WORDS.ja, seen(story));
    expect(own(guide, 'department')[0]).toContain('営業の「議事録の作成」');
    expect(own(guide, 'cost')).toEqual(['時間がわかっている候補業務1件には、今、合わせて月40時間かかっています。']);
    expect(own(guide, 'long')).toEqual([]);
  });

  it('G6 of a wave it names tasks, days, costs, worth, and what each pilot is judged by', () => {
    const story = assessed('named');
    planned(story);
    chosen(story);
    const guide = guideFor(WORDS.ja, seen(story));
    expect(own(guide, 'department')[0]).toBe('第1弾は営業の「議事録の作成」、「日報の要約」です。');
    expect(own(guide, 'stages')).toEqual(['最初に成功した後は、「総務へ広げる」と計画にあります。']);
    expect(own(guide, 'long')).toEqual([
      '「議事録の作成」は、2026年12月1日(火)から2026年12月11日(金)までの11日間です。',
      '1件のPoCは、まだ期間が決まっていません。',
    ]);
    expect(own(guide, 'cost')).toEqual([
      'ライセンス費は、決まっている分で月9,000円です（1件は未定）。',
      '見込める効果は、合わせて月8時間（25,600円相当、ライセンス費を引くと16,600円）です。',
      '1時間あたり3,200円で計算しています。',
    ]);
    expect(own(guide, 'fail')).toEqual([
      '「議事録の作成」は、「1件あたりの作成時間」で判断します（目標：30分、担当：木村 健）。',
      '「日報の要約」は、何で判断するかがまだ決まっていません（担当：未定）。',
    ]);
  });

  it('G6 a wave of more than three, or in every department, is never called few enough', () => {
    const story = assessed('named');
    planned(story);
    chosen(story);
    const sections = seen(story);
    const [pilot] = sections.plan.pilots;
    if (pilot === undefined) throw new Error('No pilot');
    const wave = (departments: readonly string[]) =>
      own(
        guideFor(WORDS.ja, {
          ...sections,
          plan: {
            ...sections.plan,
            steps: [],
            pilots: departments.map((department) => ({ ...pilot, department: department as DepartmentId })),
          },
        }),
        'stages',
      );
    expect(wave(['sales', 'planning'])).toEqual(['第1弾は2件、2部署で始めます。目の行き届く範囲です。']);
    expect(wave(['sales', 'sales', 'sales', 'sales'])).toEqual(['第1弾は4件です。3件までに絞ると、目が行き届きます。']);
    const all = sections.setup.departments.map(({ id }) => id);
    expect(wave(all).join()).toContain('まず一つの部署に絞る');
    expect(wave(all).join()).not.toContain('目の行き届く範囲です');
  });

  it('G6 what was judged before is counted', () => {
    const sections = seen(assessed('named'));
    const verdict = { lesson: '', by: LEADER, at: 0 };
    const verdicts = [
      { ...verdict, task: 't1' as TaskId, verdict: 'success' as const },
      { ...verdict, task: 't2' as TaskId, verdict: 'stopped' as const },
    ];
    const guide = guideFor(WORDS.ja, { ...sections, followUp: { ...sections.followUp, verdicts } });
    expect(own(guide, 'fail')).toEqual(['これまでに判定したのは2件です（成功 1、どちらともいえない 0、中止 1）。']);
  });

  it('G7 names the department that is readiest, none where they are alike, and none where privacy keeps them together', () => {
    const said = (story: Story) => own(guideFor(WORDS.ja, seen(story)), 'department');
    expect(said(assessed('named'))).toEqual([
      '診断で「組織の文化」と「ITに慣れた人材」の評価が最も高い部署は、営業です。',
    ]);
    expect(said(assessed('named', { executives: 4, sales: 3, planning: 3 }))).toEqual([
      '診断で「組織の文化」と「ITに慣れた人材」の評価は、どの部署もほとんど同じです。',
    ]);
    // Three of each department: they are told apart on an anonymous board too.
    expect(said(assessed('anonymous'))).toHaveLength(1);
    const { assessment, ...sections } = seen(assessed('named'));
    const culture = sections.setup.checklist.find(({ axis }) => axis === 'culture')?.id;
    if (assessment === null) throw new Error('Nothing revealed');
    // One item of these axes on which they may not be told apart, and they aren't told apart at all.
    const items = assessment.items.map((each) => (each.item === culture ? { ...each, departments: null } : each));
    expect(own(guideFor(WORDS.ja, { ...sections, assessment: { ...assessment, items } }), 'department')).toEqual([]);
  });

  it('G7 what somebody else answered changes nothing before it is revealed', () => {
    const guides = [2, 5].map((value) => {
      const story = new Story({ privacy: 'anonymous' });
      const seat = story.join('e', 'executive');
      story.do(LEADER, { type: 'startAssessment' });
      for (const subject of story.round.subjects) story.answer(seat, subject, value);
      return guideFor(WORDS.ja, seen(story));
    });
    expect(guides[0]).toEqual(guides[1]);
  });

  it('X21 the annex of the document and the sheet hold what the page holds', () => {
    const story = assessed('named');
    planned(story);
    chosen(story);
    for (const language of LANGUAGES) {
      const guide = guideFor(WORDS[language], seen(story));
      const written = JSON.stringify([guideBlocks(language, guide), guideTable(language, guide)]);
      const unsaid = textsOf({ ...guide, place: guide.place?.sentence, comparison: guide.comparison.rows })
        .filter(([, text]) => !written.includes(JSON.stringify(text).slice(1, -1)))
        .filter(([path]) => !path.endsWith('.id'));
      expect(unsaid).toEqual([]);
    }
  });
});
