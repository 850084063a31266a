import path from 'node:path';
import { buildSite } from '../../src/cli/site/buildSite.ts';

// A program of its own, so that its memory is a build's and nobody else's, and because a build moves to the
// project's folder: buildOnce.ts QUIZZES OUT
const [quizzes, out] = process.argv.slice(2);
if (quizzes === undefined || out === undefined) throw new Error('Say which packs to build, and where to.');
await buildSite({ root: path.resolve(import.meta.dirname, '../..'), quizzes, out });
