import { bundleOf } from '@nemawashi/shared/export/bundle';
import type { ExportFormat } from './format.ts';
import { jsonInSteps } from './json-in-steps.ts';

export const bundle: ExportFormat = {
  ending: 'json',
  type: 'application/json; charset=utf-8',
  evidence: true,
  readsLog: () => true,
  async make(source, { step }) {
    // How much it will be is known only at its end.
    return `${await jsonInSteps(bundleOf(source), () => step(0, 1))}\n`;
  },
};
