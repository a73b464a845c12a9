import { type ArgumentsIn, written } from '../say.ts';
import type { guide } from './ja.ts';
import type { GuideKey, GuideWords } from './load.ts';

export type GuideSay = <K extends GuideKey>(key: K, ...values: ArgumentsIn<typeof guide, K>) => string;

/** As `say`, of the guide's own words. */
export const guideSay =
  ({ language, messages }: GuideWords): GuideSay =>
  (key, ...values) =>
    written(language, messages[key], values[0]);
