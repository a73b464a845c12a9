import { SAMPLE_ID } from '@nemawashi/shared/sample/sample-board';
import type { Retention } from '@nemawashi/shared/protocol/http';
import { answerHere } from '#lib/connection/answered-here.ts';
import type { SampleDocuments } from './sample-documents.ts';

const KEPT: Retention = { until: null, near: false };

/**
 * What the board's page would ask its server: the sample has nobody to invite, and nothing to take home. `ondeclined`:
 * somebody asked for what only a server can do. Returns how to end it.
 */
export const answerForSample = (documents: SampleDocuments, ondeclined: () => void): (() => void) =>
  answerHere(`/api/boards/${SAMPLE_ID}/`, ({ pathname }) => {
    switch (pathname.split('/').at(-1)) {
      case 'writers':
        return { ok: true, value: documents.writers };
      case 'earlier':
      case 'links':
      case 'exports':
        return { ok: true, value: [] };
      case 'retention':
        return { ok: true, value: KEPT };
      default:
        ondeclined();
        return { ok: false, refusal: { kind: 'no-line' } };
    }
  });
