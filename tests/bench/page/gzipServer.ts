import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** One answer of the server. `bytes` are those of its body as sent. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface GzipServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** What was sent since this was last called. */
  takeSent(): Sent[];
  close(): void;
}

/** Serves a folder as a web host does: compressed, from memory, with no delay and nothing cached by the browser. */
export async function serveGzipped(folder: string): Promise<GzipServer> {
  const bodies = new Map<string, Promise<Buffer>>();
  let sent: Sent[] = [];
  const bodyOf = (file: string) => {
    const known = bodies.get(file);
    if (known) return known;
    const made = readFile(file).then((plain) => (isCompressed(file) ? plain : gzipSync(plain)));
    bodies.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    bodyOf(file).then(
      (body) => {
        response.writeHead(200, {
          'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
          'Content-Length': body.length,
          'Cache-Control': 'no-store',
          ...(isCompressed(file) ? {} : { 'Content-Encoding': 'gzip' }),
        });
        response.end(body);
        sent.push({ path: asked, bytes: body.length });
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isCompressed(file: string): boolean {
  return file.endsWith('.woff2');
}
