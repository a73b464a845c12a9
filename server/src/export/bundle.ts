import { bundleOf } from '@nemawashi/shared/export/bundle';
import type { ExportFormat } from './format.ts';

export const bundle: ExportFormat = {
  name: { ja: '再計算できるデータ（JSON）', en: 'Data to recompute from (JSON)' },
  help: { ja: '結果をだれでも計算し直して確かめられます。', en: 'With it anybody can check the results.' },
  ending: 'json',
  type: 'application/json; charset=utf-8',
  make: (source) => Promise.resolve(`${JSON.stringify(bundleOf(source), null, 1)}\n`),
};
