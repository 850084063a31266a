import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { HOST, portFailure } from './port.ts';

/** Serves a built site on this machine and gives its address, without a slash at the end. */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const notFound = await readFile(path.join(folder, '404.html')).catch(() => 'There is no such page.');
  const site = sirv(folder, {
    extensions: ['html'],
    etag: true,
    onNoMatch: (_, response) => {
      const type = typeof notFound === 'string' ? 'text/plain' : 'text/html';
      response.writeHead(404, { 'Content-Type': `${type}; charset=utf-8` }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') site(request, response);
    else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(port, error)));
    server.listen(port, HOST, resolve);
  });
  return { server, address: `http://${HOST}:${(server.address() as AddressInfo).port}` };
}
