import { judgeChapters } from './acceptance/chapters.ts';

judgeChapters('acceptance-silence');
