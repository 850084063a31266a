import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface HostOptions {
  /** The built site. */
  readonly folder: string;
  /** Where it lies: `/`, or a sub-path with a slash at both ends, as `/class/7b/`. */
  readonly base: string;
  /** As hosts with pretty addresses do: `quiz/a.html` is sent on to `quiz/a`, which gives the page. */
  readonly dropHtml?: boolean;
  readonly gzip?: boolean;
  /** The `Cache-Control` of every answer: ten minutes, if not given. */
  readonly cache?: 'max-age=600' | 'no-store';
}

/** One answer with a body. `bytes` are those of the body as sent. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A small web host as schools have them, which a test can switch off and give another build. */
export interface Host {
  readonly origin: string;
  /** The site's front page, with a slash at its end. */
  readonly address: string;
  /** What was asked for since the start, in order: the addresses' paths and queries. */
  readonly requests: string[];
  /** What was sent since this was last called, in order. */
  takeSent(): Sent[];
  /** Switches it off; whoever asks now finds no network. */
  off(): Promise<void>;
  /** Switches it on again, under the same address. */
  on(): Promise<void>;
  /** From now on gives the files of another build. */
  swap(folder: string): void;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** What has been compressed when it was made. */
const PACKED = /^image\/png$|^font\/woff2$/;

/** Serves a built site on a free port of this machine. */
export async function startHost({
  folder,
  base,
  dropHtml = false,
  gzip = false,
  cache = 'max-age=600',
}: HostOptions): Promise<Host> {
  const requests: string[] = [];
  const packedBodies = new Map<string, Buffer>();
  let sent: Sent[] = [];
  const sockets = new Set<Socket>();
  let current = folder;

  // Hosts compress a file once; benches would measure it otherwise.
  const pack = (body: Buffer) => {
    const digest = hash('sha1', body);
    const packed = packedBodies.get(digest) ?? gzipSync(body);
    packedBodies.set(digest, packed);
    return packed;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request.url ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    const found = await resolve(current, base, request.url ?? '', dropHtml);
    if ('location' in found) return response.writeHead(301, { Location: found.location }).end();
    const packed =
      gzip && !PACKED.test(found.type) && (request.headers['accept-encoding'] ?? '').includes('gzip');
    const body = packed ? pack(found.body) : found.body;
    response.writeHead(found.status, {
      'Content-Type': found.type,
      'Content-Length': body.length,
      'Cache-Control': cache,
      ...(packed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    sent.push({ path: new URL(request.url ?? '', 'http://host/').pathname, bytes: body.length });
    return response.end(body);
  };

  let server: Server;
  const listen = async (port: number) => {
    server = createServer((request, response) => void answer(request, response));
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    await new Promise<void>((done, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', done);
    });
    return (server.address() as AddressInfo).port;
  };
  const off = async () => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  const port = await listen(0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    address: origin + base,
    requests,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    off,
    on: async () => void (await listen(port)),
    swap: (other) => {
      current = other;
    },
    stop: off,
  };
}

type Found = { location: string } | { status: number; type: string; body: Buffer };

/** What a host gives for an address: a file, where it has moved to, or the site's own page for what is not there. */
async function resolve(folder: string, base: string, address: string, dropHtml: boolean): Promise<Found> {
  const { pathname, search } = new URL(address, 'http://host/');
  if (`${pathname}/` === base) return { location: base + search };
  if (!pathname.startsWith(base)) return { status: 404, type: 'text/plain', body: Buffer.from('Not here.') };
  const asked = decodeURIComponent(pathname.slice(base.length));
  if (dropHtml && asked.endsWith('.html') && asked !== '404.html') {
    return { location: pathname.replace(/(^|\/)index\.html$|\.html$/, '$1') + search };
  }
  const names = asked === '' || asked.endsWith('/') ? [`${asked}index.html`] : [asked];
  if (dropHtml) names.push(`${asked}.html`);
  for (const name of names) {
    const file = path.join(folder, name);
    const kind = await stat(file).catch(() => null);
    if (kind?.isDirectory()) return { location: `${pathname}/${search}` };
    if (kind?.isFile()) return { status: 200, type: typeOf(file), body: await readFile(file) };
  }
  const body = await readFile(path.join(folder, '404.html')).catch(() =>
    Buffer.from('There is no such page.'),
  );
  return { status: 404, type: typeOf('404.html'), body };
}

function typeOf(file: string): string {
  return TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
}
