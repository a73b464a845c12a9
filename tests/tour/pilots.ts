import type { DepartmentId } from '@nemawashi/shared/board/ids';
import type { PilotShape } from '@nemawashi/shared/board/pilot';

/** How the tour's first wave is shaped; the second still lacks its licence and its sponsor. */
export const PILOTS: readonly PilotShape[] = [
  {
    department: 'general-affairs' as DepartmentId,
    owner: '渡辺 千夏',
    sponsor: '伊藤 由美',
    people: ['渡辺 千夏', '松本 亮'],
    start: '2026-12-01',
    end: '2026-12-11',
    measure: '1件あたりの作成時間',
    baseline: '60分',
    target: '30分',
    data: '社外秘を含まない会議の録音とメモまで',
    checker: '渡辺 千夏',
    licenceCost: 9000,
  },
  {
    department: 'field' as DepartmentId,
    owner: '林 浩二',
    sponsor: '',
    people: ['林 浩二', '清水 恵', '現場の班長'],
    start: '2026-12-01',
    end: '2026-12-14',
    measure: '日報を書く時間',
    baseline: '1日25分',
    target: '1日10分',
    data: '個人名と取引先名を除いた作業内容',
    checker: '清水 恵',
    licenceCost: null,
  },
];
