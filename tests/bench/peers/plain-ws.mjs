import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { answer } from './asked.mjs';

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer();
const boards = new Map();
const votes = new Set();
http.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (line) => {
    const board = request.url;
    const lines = boards.get(board) ?? new Set();
    boards.set(board, lines.add(line));
    line.on('close', () => lines.delete(line));
    line.on('message', (bytes) => {
      const { number, key, value } = JSON.parse(bytes.toString());
      votes.add(`${board} ${key}`);
      const voted = JSON.stringify({ key, value });
      for (const each of lines) each.send(voted);
      line.send(JSON.stringify({ acknowledged: number }));
    });
  }),
);
http.listen(0, '127.0.0.1', () => answer(http.address().port, () => votes.size));
