import path from 'node:path';
import { buildSite } from '../../../src/cli/site/buildSite.ts';

// A program of its own: a build moves to the project's folder, and what it keeps in memory goes with it.
const [quizzes = '', out = ''] = process.argv.slice(2);
await buildSite({ root: path.resolve(import.meta.dirname, '../../..'), quizzes, out });
