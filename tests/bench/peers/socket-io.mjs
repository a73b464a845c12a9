import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { answer } from './asked.mjs';

const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
const votes = new Set();
io.on('connection', (socket) => {
  const { board } = socket.handshake.auth;
  socket.join(board);
  socket.on('vote', ({ key, value }, acknowledge) => {
    votes.add(`${board} ${key}`);
    io.to(board).emit('voted', { key, value });
    acknowledge(true);
  });
});
http.listen(0, '127.0.0.1', () => answer(http.address().port, () => votes.size));
