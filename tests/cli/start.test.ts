import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { choosePort } from '../../src/cli/site/port.ts';
import { ROOT, runCommand, startCommand } from './runCommand.ts';
import { ARTICLE, KEY, replaced, temporaryFolder, writeFiles } from './soundPack.ts';

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A folder to build to: in the project, where builds at the same time do not meet, and gone when the test is over. */
async function outputFolder(): Promise<string> {
  const parent = path.join(ROOT, 'tests/output');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'dist');
}

describe('npm start', () => {
  it('builds the quizzes, takes a text along and serves it, until it is stopped', {
    timeout: 180_000,
  }, async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'quizzes/ferry/article.md': ARTICLE,
      'quizzes/ferry/key.yaml': KEY,
      'story.txt': 'The quay is closed.\nNobody asked us.\n',
    });
    const out = await outputFolder();
    const args = ['story.txt', '--port', '0', '--quizzes', 'quizzes', '--out', out];
    const child = startCommand('start', args, folder);
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) break;
    }
    expect(errors).toBe('');
    expect(lines[0]).toMatch(
      /^story\.txt became a new quiz, story\. Its key is a draft, so nothing is scored yet: /,
    );
    const opened = lines.find((line) => line.startsWith('Open '))?.slice('Open '.length) ?? '';
    expect(opened).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/quiz\/story\.html$/);

    const page = await fetch(opened);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Nobody asked us.');
    expect((await fetch(new URL('/', opened))).status).toBe(200);
    expect((await fetch(new URL('/quiz/ferry', opened))).status).toBe(200);
    expect((await fetch(new URL('/no/such/page', opened))).status).toBe(404);
    expect((await fetch(opened, { method: 'POST' })).status).toBe(405);

    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('lists every problem of the packs instead of building', { timeout: 180_000 }, async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'quizzes/ferry/article.md': replaced(ARTICLE, ['level: 1', 'level: 9']),
      'quizzes/ferry/key.yaml': replaced(KEY, ['weight: core', 'weight: most']),
    });
    const args = ['--port', '0', '--quizzes', 'quizzes', '--out', await outputFolder()];
    const { status, stderr } = await runCommand('start', args, { cwd: folder });
    const shown = path.relative(ROOT, path.join(folder, 'quizzes/ferry'));
    expect(status).toBe(1);
    expect(stderr).toBe(
      [
        'The site was not built. 2 problems in the packs:',
        '',
        `${shown}/article.md:9:8  \`level\` must be 1, 2 or 3; 9 stands there.`,
        `${shown}/key.yaml:7:13  Item 1: \`weight\` must be core or extra; the text “most” stands there.`,
        '',
        '',
      ].join('\n'),
    );
  });

  it('says how to choose another port when one is taken, before it builds', async () => {
    const port = await takenPort();
    const { status, stdout, stderr } = await runCommand('start', ['--port', String(port)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `Port ${port} is taken by another program. Choose another, for example: npm start -- --port ${port + 1}\n`,
    );
  });

  it('refuses a file that is not there before it builds', async () => {
    const { status, stderr } = await runCommand('start', ['nothing.txt', '--port', '0']);
    expect(status).toBe(1);
    expect(stderr).toBe('nothing.txt cannot be read: there is no such file. Check its name and folder.\n');
  });

  it('refuses a port that is none as wrong usage', async () => {
    const { status, stderr } = await runCommand('start', ['--port', '70000']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^--port must be a whole number from 0 to 65535; it is “70000”\.\n\nUsage: npm start/,
    );
  });
});

describe('choosePort', () => {
  it('takes --port before PORT before the usual one', () => {
    expect([choosePort('8080', '9090'), choosePort(undefined, '9090'), choosePort(undefined, ' ')]).toEqual([
      8080, 9090, 4321,
    ]);
  });

  it('names what is wrong', () => {
    expect(() => choosePort(undefined, 'http')).toThrow(
      'PORT must be a whole number from 0 to 65535; it is “http”.',
    );
  });
});
