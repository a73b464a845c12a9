import type { Refusal } from '@nemawashi/shared/board/refusal';
import { SAMPLE_ID } from '@nemawashi/shared/sample/sample-board';
import { answerHere } from '#lib/connection/answered-here.ts';
import type { SampleDocuments } from './sample-documents.ts';

const NOT_HERE: { readonly ok: false; readonly refusal: Refusal } = { ok: false, refusal: { kind: 'not-allowed' } };

/** What the board's page would ask its server. The sample has nobody to invite, and nothing to take home. */
export const answerForSample = (documents: SampleDocuments): (() => void) =>
  answerHere(`/api/boards/${SAMPLE_ID}/`, ({ pathname }) => {
    switch (pathname.split('/').at(-1)) {
      case 'writers':
        return { ok: true, value: documents.writers };
      case 'earlier':
      case 'links':
      case 'exports':
        return { ok: true, value: [] };
      default:
        return NOT_HERE;
    }
  });
