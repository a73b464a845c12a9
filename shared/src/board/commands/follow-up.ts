import * as v from 'valibot';
import {
  pilotLogSchema,
  pilotVerdictSchema,
  questionAnswerSchema,
  questionSchema,
  takeOverSchema,
  useSchema,
} from '../follow-up.ts';
import { logId, questionId } from '../id-schemas.ts';

/** After the agreement: what the pilots bring, and what comes next. */
export const FOLLOW_UP_COMMANDS = {
  beginFollowUp: v.object({ type: v.literal('beginFollowUp') }),
  logPilot: v.object({ type: v.literal('logPilot'), entry: pilotLogSchema }),
  dropLog: v.object({ type: v.literal('dropLog'), log: logId }),
  judgePilot: v.object({ type: v.literal('judgePilot'), verdict: pilotVerdictSchema }),
  takeOver: v.object({ type: v.literal('takeOver'), card: takeOverSchema }),
  countUse: v.object({ type: v.literal('countUse'), use: useSchema }),
  /** The whole checklist once more, answered by whoever has a say today; the plan stays in force. */
  assessAgain: v.object({ type: v.literal('assessAgain') }),
  askQuestion: v.object({ type: v.literal('askQuestion'), question: questionSchema }),
  answerQuestion: v.object({ type: v.literal('answerQuestion'), answer: questionAnswerSchema }),
  dropQuestion: v.object({ type: v.literal('dropQuestion'), question: questionId }),
  /** Back to agreeing, with the pilots of this wave behind. */
  planNextWave: v.object({ type: v.literal('planNextWave') }),
} as const;
