import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { HOST } from '../site/port.ts';
import type { PaperSize } from './paperSize.ts';

const SIZE_SHEET = '/paper-size.css';

/**
 * Serves a built site for printing: its pages get a style sheet more, which says how large the paper is, and
 * no script runs, so that what is printed is the page as it was built.
 */
export async function servePaper(
  dist: string,
  size: PaperSize,
): Promise<{ address: string; close(): Promise<void> }> {
  const files = sirv(dist, { dev: true });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://paper/');
    response.setHeader('Content-Security-Policy', "script-src 'none'");
    if (pathname === SIZE_SHEET) {
      response.writeHead(200, { 'Content-Type': 'text/css' }).end(`@page { size: ${size}; }`);
      return;
    }
    if (!pathname.endsWith('.html')) return files(request, response);
    const file = path.join(dist, path.posix.normalize(decodeURIComponent(pathname)));
    const html = await readFile(file, 'utf8').catch(() => null);
    if (html === null) {
      response.writeHead(404).end();
      return;
    }
    const sized = html.replace('</head>', () => `<link rel="stylesheet" href="${SIZE_SHEET}"></head>`);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(sized);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
