import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

// The least a feed can be: one message, sent to every open socket. Argument: the port.
const [port = '0'] = process.argv.slice(2);
const workflowId = randomUUID();
const sockets = new WebSocketServer({ noServer: true });

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const count = url.pathname === '/emit' ? Number(url.searchParams.get('count') ?? 0) : 0;
  for (let seq = 1; seq <= count; seq++) {
    const frame = JSON.stringify({
      type: 'agent_status',
      workflow_id: workflowId,
      seq,
      timestamp: new Date().toISOString(),
      phase: 'demand',
      agent: 'demand',
      status: 'thinking',
      message: `Comparing the forecasts of ${randomUUID()}`,
      progress: seq / count,
    });
    for (const socket of sockets.clients) socket.send(frame);
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ path: '/' }));
});
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened));
});
server.listen(Number(port), '127.0.0.1');
