import { judgeChapters } from './acceptance/chapters.ts';

judgeChapters('acceptance-score-preview');
