/// <reference lib="webworker" />
import { fileAt } from '../address.ts';
import type { ListName } from '../fileList.ts';
import { isSmall, keptQuizzes, lacking, toFetch, type Wish } from '../plan.ts';
import { type Answers, KEPT_MORE, type Question, type Status, type Step, TAKING } from '../protocol.ts';
import { answer, isOurs } from './answer.ts';
import { Builds } from './builds.ts';
import { keepAll } from './fetching.ts';
import { Shelf } from './shelf.ts';

// The service worker: keeps the site's files on the device and answers from them. Bundled into sw.js by
// src/integrations/offline.

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const SLANTWISE_LIST: ListName;

/** How many files are fetched at once: while installing, and beside a page that somebody reads. */
const AT_ONCE = { installing: 6, quietly: 2, asked: 6 };
/** A step of so many files or fewer is one that nobody waits for. */
const QUIET_STEP = 4;

const root = self.registration.scope;
const shelf = new Shelf(root);
const builds = new Builds(shelf, SLANTWISE_LIST);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  const replied = reply(event.data as Question).catch(() => null);
  event.waitUntil(replied.then((said) => port.postMessage(said)));
});
self.addEventListener('fetch', (event) => {
  if (!isOurs(event.request, root)) return;
  event.respondWith(
    answer(event.request, shelf, builds, {
      kept: (file) => event.waitUntil(keepQuizOf(file).catch(() => {})),
      outdated: () => event.waitUntil(lookForUpdate()),
    }),
  );
});

/** All of the shell, or nothing: when one file does not come the older build stays in force. */
async function install(): Promise<void> {
  const { list } = await builds.fetchOwn();
  const trouble = await keepAll(shelf, list.shell, AT_ONCE.installing);
  if (trouble !== null) throw new Error(`Not installed: ${trouble}.`);
}

async function activate(): Promise<void> {
  shelf.recount();
  await builds.comeIntoForce();
  // A newer build may be putting its files beside these, which are not known here.
  if (!self.registration.installing && !self.registration.waiting) await builds.sweep();
  await self.clients.claim();
}

function reply(question: Question): Promise<Answers[Question['ask']] | null> {
  switch (question.ask) {
    case 'status':
      return status();
    case 'visited':
      return visited(question.address);
    case 'fetch':
      return step(question.wish, question.files);
    case 'take':
      return take(question.alone);
    default:
      return Promise.resolve(null);
  }
}

async function status(): Promise<Status> {
  const [all, kept] = await Promise.all([builds.all(), shelf.kept()]);
  const list = all[0]?.list;
  return {
    quizzes: list?.quizzes.length ?? 0,
    kept: keptQuizzes(all, kept),
    missing: toFetch(all, 'all', kept).reduce((sum, [, , bytes]) => sum + bytes, 0),
    small: list !== undefined && isSmall(list),
  };
}

async function visited(address: string): Promise<Status> {
  const [current] = await builds.all();
  const file = fileAt(address, root, (name) => current?.files.has(name) ?? false);
  const entry = file === null ? undefined : current?.files.get(file);
  if (entry && (await keepAll(shelf, [entry], 1)) === null) await keepQuizOf(entry[0]);
  return status();
}

/** When a page of a quiz was visited, the quiz's other pages come along. */
async function keepQuizOf(file: string): Promise<void> {
  const [current] = await builds.all();
  await keepAll(shelf, current?.quizOf.get(file)?.files ?? [], AT_ONCE.quietly);
  await tellPages();
}

async function step(wish: Wish, most: number): Promise<Step> {
  const all = await builds.all();
  const wanted = toFetch(all, wish, await shelf.kept());
  const files = wanted.slice(0, most);
  const trouble = await keepAll(shelf, files, most <= QUIET_STEP ? AT_ONCE.quietly : AT_ONCE.asked);
  if (trouble === 'changed') await lookForUpdate();
  const left = lacking(wanted, await shelf.kept()).length;
  if (left === 0 && all.length > 1 && !self.registration.installing && !self.registration.waiting) {
    await builds.sweep();
  }
  if (files.length > 0) await tellPages();
  return { left, trouble };
}

async function take(alone: boolean): Promise<{ taking: boolean }> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = open.filter(({ url }) => url.startsWith(root));
  if (alone && pages.length > 1) return { taking: false };
  for (const page of pages) page.postMessage(TAKING);
  void self.skipWaiting();
  return { taking: true };
}

async function tellPages(): Promise<void> {
  for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(KEPT_MORE);
}

/** Harmless to ask often: the browser answers from its own clock. */
async function lookForUpdate(): Promise<void> {
  await self.registration.update().catch(() => {});
}
