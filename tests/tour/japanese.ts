import { CAST } from '@nemawashi/shared/sample/cast';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { DAYS } from './days.ts';
import type { Tale } from './tale.ts';

/**
 * The demo's cast. What the pilots are to save is what their authors expect of them: 30 % of the time for proposals, 20 %
 * for daily reports. The second still lacks its licence's price and its sponsor.
 */
export const JAPANESE: Tale = {
  language: 'ja',
  board: {
    title: '生成AIの進め方を決める会議（2027年度上期）',
    person: { name: '高橋 直樹', jobTitle: '経営企画部 課長', reading: 'たかはし なおき' },
  },
  cast: CAST,
  expected: { name: '斎藤 和也', jobTitle: 'カスタマーサポート部 部長', reading: 'さいとう かずや' },
  knocks: { name: '三浦 陽子', jobTitle: '人事部 主任', reading: 'みうら ようこ' },
  observer: { name: '村上 三郎', jobTitle: '常勤監査役', reading: '' },
  stranger: '間違えて 入った人',
  note: '決まっていることと、まだのことを1枚にまとめて配る。\n12月の全社会議で、社長から説明する。',
  pilots: [
    {
      title: '提案書のたたき台づくり',
      shape: {
        department: 'sales' as DepartmentId,
        owner: '小林 さくら',
        sponsor: '伊藤 由美',
        people: ['小林 さくら', '加藤 翔太'],
        start: DAYS.start,
        end: DAYS.end,
        measure: '提案書1件の下書きにかかる時間',
        baseline: '50分',
        target: '35分',
        data: '取引先名と金額を除いた商談メモと、過去の提案書',
        checker: '吉田 真由',
        licenceCost: 9000,
      },
    },
    {
      title: '音声での作業日報',
      shape: {
        department: 'field' as DepartmentId,
        owner: '林 浩二',
        sponsor: '',
        people: ['林 浩二', '清水 恵'],
        start: DAYS.start,
        end: DAYS.secondEnd,
        measure: '一人が1日の作業日報を書く時間',
        baseline: '25分',
        target: '20分',
        data: '個人名と取引先名を除いた作業内容',
        checker: '清水 恵',
        licenceCost: null,
      },
    },
  ],
  meaning: '経営層が目的と守るべき線を示し、困っている業務から小さく試す。',
  step: { text: '成果が出た業務を、ほかの部署へ広げる', owner: '伊藤 由美', due: DAYS.widened },
  caretaker: '松本 亮',
  toDo: (item) => `「${item}」と言えるようにする`,
  toDoOwner: '渡辺 千夏',
  remark: { text: '最初の2週間は、時間の記録を毎日そろえてください。', adviser: '顧問 森本 修' },
  logged: '提案書6件分。確認の手間は残る',
  questions: ['使い方が分からないときは、だれに聞けばよいですか', '表の数字が元の資料と合わないことがある'],
  reply: '松本さんが火曜の10時に席で教えます',
  lesson: '過去の提案書を一緒に渡すと、直しが減った',
};
