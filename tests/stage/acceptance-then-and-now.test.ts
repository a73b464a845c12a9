import { judgeChapters } from './acceptance/chapters.ts';

judgeChapters('acceptance-then-and-now');
