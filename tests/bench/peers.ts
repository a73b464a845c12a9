/**
 * What a vote on one board costs this server and others beside it in the same rounds: Hocuspocus in its best setting,
 * y-websocket's server, Socket.IO and plain WebSockets with a broadcast a vote. This one checks every vote and acknowledges
 * it when it is on the disk; the others hold it in their memory. At the same pace for all, so that processor times can be
 * held against each other; one that can't keep it up shows by how long it takes.
 * `node tests/bench/peers.ts [people] [a second] [rounds] [servers …]`
 */
import { besidePeers } from './support/beside-peers.ts';

const [people = 200, perSecond = 200, rounds = 3] = process.argv.slice(2, 5).map(Number);
await besidePeers({ people, perSecond, boards: 1 }, rounds, process.argv.slice(5));
