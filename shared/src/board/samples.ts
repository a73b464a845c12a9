import * as v from 'valibot';
import { line } from './text.ts';
import { id, noneTwice } from '../values/id.ts';
import { CANDIDATE_LIMITS } from './slate.ts';
import { texts } from './texts-schema.ts';

/** As many examples as one board offers. */
const MOST_SAMPLES = 100;

/** A task that the board offers as an example while candidates are written. */
const sampleSchema = v.object({
  id: id(),
  /** A department's id; examples of departments that the board doesn't have are offered last. */
  department: id(),
  title: texts(line(CANDIDATE_LIMITS.title)),
  detail: texts(line(CANDIDATE_LIMITS.detail)),
});
export type SampleTask = v.InferOutput<typeof sampleSchema>;

export const samplesSchema = v.pipe(
  v.array(sampleSchema),
  v.maxLength(MOST_SAMPLES),
  v.check((list) => noneTwice(list)),
);
