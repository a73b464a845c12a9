import type { DepartmentId } from '@nemawashi/shared/board/ids';
import type { PilotShape } from '@nemawashi/shared/board/pilot';

/** The tour's first wave: which of the cast's tasks, and how each is shaped; the second still lacks its licence and its sponsor. */
export const PILOTS: readonly { readonly title: string; readonly shape: PilotShape }[] = [
  {
    title: '提案書のたたき台づくり',
    shape: {
      department: 'sales' as DepartmentId,
      owner: '小林 さくら',
      sponsor: '伊藤 由美',
      people: ['小林 さくら', '加藤 翔太'],
      start: '2026-12-01',
      end: '2026-12-11',
      measure: '提案書1件の下書きにかかる時間',
      baseline: '60分',
      target: '30分',
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
      start: '2026-12-01',
      end: '2026-12-14',
      measure: '日報を書く時間',
      baseline: '1日25分',
      target: '1日10分',
      data: '個人名と取引先名を除いた作業内容',
      checker: '清水 恵',
      licenceCost: null,
    },
  },
];
