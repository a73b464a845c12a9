import { judgeScreens } from './screens.ts';

judgeScreens('until-answered');
