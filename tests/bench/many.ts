/**
 * As `peers`, on many boards with few people each. `node tests/bench/many.ts [boards] [people] [a second] [rounds] [servers …]`
 */
import { besidePeers } from './support/beside-peers.ts';

const [boards = 200, people = 10, perSecond = 2000, rounds = 3] = process.argv.slice(2, 6).map(Number);
await besidePeers({ people, perSecond, boards }, rounds, process.argv.slice(6));
