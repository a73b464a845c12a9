import { CAST, type Character } from '@nemawashi/shared/sample/cast';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { departmentsFrom } from '@nemawashi/shared/template/start';
import type { Department } from '@nemawashi/shared/board/checklist';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { JAPANESE } from './japanese.ts';
import type { Tale, TalePilot } from './tale.ts';

const EXECUTIVES = 6;
const PEOPLE = 30;

/** Names as long as they come: with middle names, without a place to break, and as most are. */
const NAMES = [
  '勅使河原 龍之介',
  'アレクサンドリア・フォン・ヴァイツゼッカー＝山本 マリア・テレジア',
  '佐々木 あゆみ',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  '長谷川 小百合',
  '小比類巻 貴之',
] as const;
const JOB_TITLES = [
  '執行役員 デジタルトランスフォーメーション推進本部長 兼 全社生成AI活用推進委員会 委員長',
  '主任',
  'Senior Vice President, Enterprise Architecture & Operations',
  '課長',
] as const;
const LONG_DEPARTMENT: Department = {
  id: 'quality' as DepartmentId,
  name: {
    ja: '品質保証・安全衛生・環境マネジメント推進センター',
    en: 'Quality, safety and environment centre',
  },
};
const DEPARTMENTS: Department[] = [...departmentsFrom(DEFAULT_TEMPLATE), LONG_DEPARTMENT];

const MORE_IDEAS = [
  '多言語で届く問い合わせメールの分類と、担当部署への振り分けおよび回答文のたたき台づくり',
  '見積書の下書き',
  '海外拠点から届く月次報告書（英語・中国語・タイ語）を要約し、経営会議の資料へまとめ直す作業',
  '求人票の下書き',
  '設備の点検記録から、故障の前ぶれに気づくための一覧表を毎週つくり、保全の予定へ反映する仕事',
] as const;

/** Those of the demo's cast come from its departments. */
const ideas = [
  ...CAST.flatMap(({ idea, department }) => (idea === null ? [] : [{ idea, department }])),
  ...MORE_IDEAS.map((title) => ({ idea: { title }, department: null })),
];

/** Somebody like one of the demo's cast. */
function like(at: number): Character {
  const isExecutive = at < EXECUTIVES;
  const kin = CAST.filter(({ role }) => (role === 'executive') === isExecutive);
  const model = kin[at % kin.length];
  if (model === undefined) throw new Error('The cast is empty');
  const proposed = isExecutive ? undefined : ideas[at - EXECUTIVES];
  return {
    ...model,
    name: `${NAMES[at % NAMES.length] ?? ''}${at < NAMES.length ? '' : ` ${String(Math.floor(at / NAMES.length) + 1)}`}`,
    reading: '',
    jobTitle: JOB_TITLES[at % JOB_TITLES.length] ?? '',
    department: isExecutive ? null : (proposed?.department ?? DEPARTMENTS[at % DEPARTMENTS.length]?.id ?? null),
    idea:
      proposed === undefined
        ? null
        : { detail: '毎週同じ手順で、別々の画面から写している。', hours: 20 + at, saving: 20, ...proposed.idea },
    seed: model.seed + 101 * at,
  };
}

const cast = Array.from({ length: PEOPLE }, (_, at) => like(at));
const LONG_TASK = MORE_IDEAS[0];
const [first, second] = JAPANESE.pilots;
const led = (pilot: TalePilot, title: string, at: number): TalePilot => {
  const owner = cast[at]?.name ?? '';
  const sponsor = cast[1]?.name ?? '';
  return { title, shape: { ...pilot.shape, owner, sponsor, people: [owner], checker: cast[at + 1]?.name ?? '' } };
};

/** As many people and tasks as one room holds, with the longest names: what breaks a page breaks here. */
export const CROWD: Tale = {
  ...JAPANESE,
  board: {
    title:
      '生成AIの進め方を決める会議（2027年度上期・国内外グループ会社12社合同、情報システム・法務・人事・品質保証の各部門を含む拡大経営会議 第3回）',
    person: JAPANESE.board.person,
    departments: DEPARTMENTS,
  },
  cast,
  pilots: [led(first, first.title, 7), led(second, LONG_TASK, 9)],
  step: { ...JAPANESE.step, owner: cast[1]?.name ?? '' },
};
