// `npm start` and every other task begin here: plain JavaScript without dependencies, because nothing is installed yet.
import { alone } from './alone.mjs';
import { listenForStop, SetUpError } from './child.mjs';
import { install } from './install.mjs';
import { tasks } from './tasks.mjs';
import { findNode } from './toolbox.mjs';

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : null;

async function launch() {
  if (task === null) {
    console.error(`Tasks: ${Object.keys(tasks).join(', ')}`);
    return 2;
  }
  try {
    const node = await findNode();
    await alone(() => install(node));
    return await task(node, args);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`nemawashi: ${error.message}`);
    if (name === 'test') console.log('0 passed, 1 failed');
    return 1;
  }
}

listenForStop();
const code = await launch();
process.exit(code);
