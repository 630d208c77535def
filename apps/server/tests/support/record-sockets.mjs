// Loaded before a program (`node --import`), in every one of its threads: writes a line for each
// connection, name lookup and datagram to the file in RECORD_SOCKETS.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = process.env.RECORD_SOCKETS;

function record(kind, host) {
  appendFileSync(file, `${JSON.stringify({ kind, host: String(host) })}\n`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options =
    typeof first === 'object' && first !== null ? first : { port: first, host: second };
  record('connect', options.path ?? options.host ?? 'localhost');
  return connect.apply(this, args);
};

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveSrv']) {
  for (const holder of [dns, dns.promises]) {
    const asked = holder[name];
    if (typeof asked !== 'function') continue;
    holder[name] = function (host, ...rest) {
      record(name, host);
      return asked.call(this, host, ...rest);
    };
  }
}

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  record(
    'datagram',
    args.find((value) => typeof value === 'string' && /^[\w.:-]+$/.test(value)) ?? '?',
  );
  return send.apply(this, args);
};
